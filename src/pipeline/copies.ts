import { askForReuse, type ReuseCandidate, type ReuseRow } from '../adapters/db/stores/copies.js';
import type { Tx } from '../adapters/db/stores/tx.js';
import { compareTexts, COPY_SEARCH, shinglesOf } from '../sources/index.js';

/** What an article shares with earlier ones. */
export interface Copies {
  readonly hashes: readonly bigint[];
  readonly reuses: readonly ReuseRow[];
  /** Cluster of the text it copies most of; its own id when it copies none. */
  readonly copyClusterId: string;
}

/** Earlier articles that may share text with a new one, being looked for. */
export interface SoughtCopies {
  readonly hashes: readonly bigint[];
  readonly candidates: () => Promise<readonly ReuseCandidate[]>;
}

/** Has the store look for articles that share text. */
export function seekCopies(tx: Tx, text: string): SoughtCopies {
  const hashes = shinglesOf(text);
  return { hashes, candidates: askForReuse(tx, hashes, COPY_SEARCH) };
}

/** The earlier articles whose text a new one copies or uses in part. */
export async function findCopies(
  articleId: string,
  text: string,
  { hashes, candidates }: SoughtCopies,
): Promise<Copies> {
  const compared = (await candidates()).map((candidate) => ({
    candidate,
    reuse: compareTexts(text, candidate.text),
  }));
  const reuses = compared.flatMap(
    ({ candidate, reuse: { verdict, containment, spans, reasons } }): ReuseRow[] =>
      verdict === 'COPY' || verdict === 'DERIVED'
        ? [{ articleId, fromId: candidate.id, kind: verdict, containment, spans, reasons }]
        : [],
  );
  const [original] = compared
    .filter(({ reuse }) => reuse.verdict === 'COPY')
    .sort((a, b) => b.reuse.containment - a.reuse.containment || (a.candidate.id < b.candidate.id ? -1 : 1));
  return { hashes, reuses, copyClusterId: original?.candidate.copyClusterId ?? articleId };
}
