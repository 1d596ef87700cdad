import type { Reason } from '../../../shared/reasons.js';
import type { Span } from '../../../shared/spans.js';
import { json, type Tx } from './tx.js';

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
  return tx.$queryRaw<ReuseCandidate[]>`
    with shared as (
      select s.article_id, count(*) over (partition by s.hash) as frequency
      from unnest(${hashes as bigint[]}::bigint[]) h(hash)
      cross join lateral (
        select hash, article_id from shingle where hash = h.hash limit ${maxDocumentFrequency + 1}
      ) s
    ), counted as (
      select article_id, count(*) as n from shared where frequency <= ${maxDocumentFrequency}
      group by article_id having count(*) >= ${minSharedHashes}
      order by n desc, article_id limit ${MAX_CANDIDATES}
    )
    select a.id, a.text, a.copy_cluster_id as "copyClusterId"
    from counted join article a on a.id = counted.article_id order by counted.n desc, a.id`;
}

export interface ReuseRow {
  readonly articleId: string;
  readonly fromId: string;
  readonly kind: 'COPY' | 'DERIVED';
  readonly containment: number;
  readonly spans: readonly Span[];
  readonly reasons: readonly Reason[];
}

/** Writes an article's kept shingles and what it shares with earlier articles. */
export async function saveReuse(
  tx: Tx,
  articleId: string,
  hashes: readonly bigint[],
  reuses: readonly ReuseRow[],
): Promise<void> {
  if (hashes.length > 0)
    await tx.shingle.createMany({ data: hashes.map((hash) => ({ hash, articleId })), skipDuplicates: true });
  if (reuses.length > 0)
    await tx.textReuse.createMany({
      data: reuses.map((reuse) => ({ ...reuse, spans: json(reuse.spans), reasons: json(reuse.reasons) })),
    });
}
