import type { Reason } from '../../../shared/reasons.js';
import type { Span } from '../../../shared/spans.js';
import type { Batch } from './batch.js';
import type { Tx } from './tx.js';

/** An article that shares kept shingles with a new one. */
export interface ReuseCandidate {
  readonly id: string;
  readonly text: string;
  readonly copyClusterId: string;
}

/** Candidates whose text is compared exactly: the ones that share most. */
const MAX_CANDIDATES = 10;

/**
 * Earlier articles that share enough kept shingles with the given ones, those that share most first. Shingles that stand in
 * more articles than `maxDocumentFrequency` are formulas and are not counted.
 */
export function findReuseCandidates(
  tx: Tx,
  hashes: readonly bigint[],
  { maxDocumentFrequency, minSharedHashes }: { maxDocumentFrequency: number; minSharedHashes: number },
): Promise<ReuseCandidate[]> {
  return tx.query<ReuseCandidate>(
    `with shared as (
       select array(select article_id from shingle where hash = h.hash limit $2::int + 1) as articles
       from unnest($1::bigint[]) h(hash)
     ), counted as (
       select article_id, count(*) as n
       from shared cross join lateral unnest(articles) article_id where cardinality(articles) <= $2::int
       group by article_id having count(*) >= $3::int
       order by n desc, article_id limit $4::int
     )
     select a.id, a.text, a.copy_cluster_id
     from counted join article a on a.id = counted.article_id order by counted.n desc, a.id`,
    hashes.map(String),
    maxDocumentFrequency,
    minSharedHashes,
    MAX_CANDIDATES,
  );
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
