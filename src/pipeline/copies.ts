import { findReuseCandidates, type ReuseRow } from '../adapters/db/stores/copies.js';
import type { Tx } from '../adapters/db/stores/tx.js';
import { compareTexts, COPY_SEARCH, shinglesOf } from '../sources/index.js';

/** What an article shares with earlier ones. */
export interface Copies {
  readonly hashes: readonly bigint[];
  readonly reuses: readonly ReuseRow[];
  /** Cluster of the text it copies most of; its own id when it copies none. */
  readonly copyClusterId: string;
}

/** Looks for earlier articles whose text the new one copies or uses in part. */
export async function findCopies(tx: Tx, articleId: string, text: string): Promise<Copies> {
  const hashes = shinglesOf(text);
  const candidates = hashes.length === 0 ? [] : await findReuseCandidates(tx, hashes, COPY_SEARCH);
  const compared = candidates.map((candidate) => ({ candidate, reuse: compareTexts(text, candidate.text) }));
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
