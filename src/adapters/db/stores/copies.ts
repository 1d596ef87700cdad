import type { Reason } from '../../../shared/reasons.js';
import type { Span } from '../../../shared/spans.js';
import type { Batch } from './batch.js';
import { askEarly } from './early.js';
import type { Tx, WrittenRows } from './tx.js';

/** An article that shares kept shingles with a new one. */
export interface ReuseCandidate {
  readonly id: string;
  readonly text: string;
  readonly copyClusterId: string;
  /** Kept shingles that both have. */
  readonly shared: number;
}

/** What the store has of some hashes. */
interface FoundReuse {
  /** Those that share most first. */
  readonly candidates: readonly ReuseCandidate[];
  /** Hashes of formulas, in more articles than are counted. */
  readonly formulas: ReadonlySet<bigint>;
}

/** How candidates are looked for. */
interface ReuseSearch {
  readonly maxDocumentFrequency: number;
  readonly minSharedHashes: number;
}

/** Candidates whose text is compared exactly: the ones that share most. */
const MAX_CANDIDATES = 10;

async function findShared(
  tx: Tx,
  hashes: readonly bigint[],
  { maxDocumentFrequency, minSharedHashes }: ReuseSearch,
): Promise<FoundReuse> {
  const [row] = await tx.query<{ formulas: string[] | null; candidates: ReuseCandidate[] | null }>(
    `with found as materialized (
       select h.hash, array(select article_id from shingle where hash = h.hash limit $2::int + 1) as articles
       from unnest($1::bigint[]) h(hash)
     ), counted as (
       select article_id, count(*) as n
       from found cross join lateral unnest(articles) article_id where cardinality(articles) <= $2::int
       group by article_id having count(*) >= $3::int
       order by n desc, article_id limit $4::int
     )
     select (select array_agg(hash::text) from found where cardinality(articles) > $2::int) as formulas,
       (select jsonb_agg(jsonb_build_object('id', a.id, 'text', a.text, 'copyClusterId', a.copy_cluster_id, 'shared', n) order by n desc, a.id)
        from counted join article a on a.id = counted.article_id) as candidates`,
    hashes.map(String),
    maxDocumentFrequency,
    minSharedHashes,
    MAX_CANDIDATES,
  );
  return { formulas: new Set((row?.formulas ?? []).map(BigInt)), candidates: row?.candidates ?? [] };
}

/** The articles among written rows that share hashes. */
function sharedAmong(
  rows: WrittenRows,
  hashes: ReadonlySet<bigint>,
  formulas: ReadonlySet<bigint>,
  least: number,
): ReuseCandidate[] {
  // One article and its shingles, as `addArticle` and `addReuse` make the rows.
  const [article] = (rows.get('article') ?? []) as readonly Omit<ReuseCandidate, 'shared'>[];
  const written = (rows.get('shingle') ?? []) as readonly { readonly hash: bigint }[];
  const shared = written.filter(({ hash }) => hashes.has(hash) && !formulas.has(hash)).length;
  if (article === undefined || shared < least) return [];
  const { id, text, copyClusterId } = article;
  return [{ id, text, copyClusterId, shared }];
}

/**
 * Has the store look for earlier articles that share enough kept shingles with the given ones, those that share most first.
 * Shingles that stand in more articles than `maxDocumentFrequency` are formulas and are not counted.
 */
export function askForReuse(
  tx: Tx,
  hashes: readonly bigint[],
  search: ReuseSearch,
): () => Promise<readonly ReuseCandidate[]> {
  if (hashes.length === 0) return () => Promise.resolve([]);
  const own = new Set(hashes);
  const found = askEarly(
    tx,
    () => findShared(tx, hashes, search),
    ({ candidates, formulas }, written) => {
      const since = written.flatMap((rows) => sharedAmong(rows, own, formulas, search.minSharedHashes));
      const all = [...candidates, ...since].sort((a, b) => b.shared - a.shared || (a.id < b.id ? -1 : 1));
      return { formulas, candidates: all.slice(0, MAX_CANDIDATES) };
    },
  );
  return async () => (await found()).candidates;
}

export interface ReuseRow {
  readonly articleId: string;
  readonly fromId: string;
  readonly kind: 'COPY' | 'DERIVED';
  readonly containment: number;
  readonly spans: readonly Span[];
  readonly reasons: readonly Reason[];
}

/** Adds an article's kept shingles, and what it shares with earlier articles, to what is to be written. */
export function addReuse(
  batch: Batch,
  articleId: string,
  hashes: readonly bigint[],
  reuses: readonly ReuseRow[],
): void {
  batch.add(
    'shingle',
    hashes.map((hash) => ({ hash, articleId })),
  );
  batch.add('text_reuse', reuses);
}
