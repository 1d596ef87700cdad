import type { Tx } from './tx.js';

/** An article of a cluster of copied text that one of its texts is taken from. */
export interface ClusterMember {
  readonly id: string;
  readonly text: string;
  readonly copyClusterId: string;
  /** Those of the articles left whose text it copies. */
  readonly copies: readonly string[];
}

/** What is left of some clusters, first taken in first. */
export const loadClusters = (
  tx: Tx,
  clusterIds: readonly string[],
  goneIds: readonly string[],
): Promise<ClusterMember[]> =>
  tx.query<ClusterMember>(
    `select a.id, a.text, a.copy_cluster_id,
       array(
         select r.from_id::text from text_reuse r
         where r.article_id = a.id and r.kind = 'COPY' and not (r.from_id = any($2)) order by r.containment desc, r.from_id
       ) as copies
     from article a where a.copy_cluster_id = any($1) and not (a.id = any($2)) order by a.ingested_at, a.id`,
    clusterIds,
    goneIds,
  );

/** An article that moves from one cluster to another. */
export interface ClusterMove {
  readonly articleId: string;
  readonly from: string;
  readonly to: string;
}

/** An origin that its text's new cluster needs. */
export interface NewOrigin {
  readonly id: string;
  readonly key: string;
  readonly copyClusterId: string;
}

/** Moves articles, and those of their claims that come from the text itself, to other clusters. */
export async function moveClusters(
  tx: Tx,
  moves: readonly ClusterMove[],
  origins: readonly NewOrigin[],
): Promise<void> {
  if (moves.length === 0) return;
  const moved = JSON.stringify(moves);
  await tx.query(
    `insert into origin (id, key, copy_cluster_id)
     select id, key, "copyClusterId" from jsonb_to_recordset($1::jsonb) o(id uuid, key text, "copyClusterId" uuid)
     on conflict do nothing`,
    JSON.stringify(origins),
  );
  await tx.query(
    `update claim set origin_id = fresh.id
     from jsonb_to_recordset($1::jsonb) m("articleId" uuid, "from" uuid, "to" uuid)
     join origin old on old.copy_cluster_id = m."from" join origin fresh on fresh.copy_cluster_id = m."to"
     where claim.article_id = m."articleId" and claim.origin_id = old.id`,
    moved,
  );
  await tx.query(
    `update article set copy_cluster_id = m."to"
     from jsonb_to_recordset($1::jsonb) m("articleId" uuid, "to" uuid) where article.id = m."articleId"`,
    moved,
  );
}
