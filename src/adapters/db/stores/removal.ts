import type { PrismaClient } from '../generated/client/client.js';
import type { Tx } from './tx.js';

/** What is to be removed. */
export type Removable =
  | { readonly kind: 'ARTICLE'; readonly id: string }
  | { readonly kind: 'PAGE'; readonly id: string }
  | { readonly kind: 'PUBLISHER'; readonly id: string };

const HOLDER = { ARTICLE: 'article', PAGE: 'page', PUBLISHER: 'source' } as const;

const CONDITION = {
  // Every revision: what is taken out must not stay in an older text.
  ARTICLE: 'a.revision_key = (select revision_key from article where id = $1::uuid)',
  PAGE: 'a.page_id = $1::uuid',
  PUBLISHER: 'a.publisher_id = $1::uuid',
} as const;

/** Whether the store has it. */
export async function isStored(prisma: PrismaClient, { kind, id }: Removable): Promise<boolean> {
  const rows = await prisma.$queryRawUnsafe<unknown[]>(
    `select 1 from "${HOLDER[kind]}" where id = $1::uuid`,
    id,
  );
  return rows.length > 0;
}

/**
 * Ids of the articles to be removed, at most `limit`: those of one event together, so that each is repaired once, and the one
 * by which its revisions are found last.
 */
export async function findDoomed(
  prisma: PrismaClient,
  { kind, id }: Removable,
  limit: number,
): Promise<string[]> {
  const rows = await prisma.$queryRawUnsafe<{ id: string }[]>(
    `select a.id::text from article a left join claim c on c.article_id = a.id and c.ordinal = 0
     where ${CONDITION[kind]} order by a.id = $1::uuid, c.event_id, a.ingested_at, a.id limit $2`,
    id,
    limit,
  );
  return rows.map((row) => row.id);
}

/** How many articles are left to be removed. */
export async function countDoomed(prisma: PrismaClient, { kind, id }: Removable): Promise<number> {
  const [row] = await prisma.$queryRawUnsafe<{ n: number }[]>(
    `select count(*)::int as n from article a where ${CONDITION[kind]}`,
    id,
  );
  return row?.n ?? 0;
}

/** What hangs on some articles. */
export interface Dependants {
  readonly pageIds: readonly string[];
  readonly clusterIds: readonly string[];
  readonly eventIds: readonly string[];
  readonly originIds: readonly string[];
  readonly sourceIds: readonly string[];
  readonly claimCount: number;
}

/** Everything that may go, or has to be repaired, with some articles. */
export async function findDependants(tx: Tx, articleIds: readonly string[]): Promise<Dependants> {
  const [row] = await tx.query<Dependants>(
    `with gone as (select * from article where id = any($1)),
       said as (select c.* from claim c where c.article_id = any($1))
     select
       array(select distinct page_id from gone)::text[] as page_ids,
       array(select distinct copy_cluster_id from gone)::text[] as cluster_ids,
       array(select distinct event_id from said)::text[] as event_ids,
       array(select distinct origin_id from said)::text[] as origin_ids,
       array(
         select publisher_id from gone union select wire_id from gone union select speaker_id from said
         union select source_id from attribution where claim_id in (select id from said)
         union select source_id from mention where claim_id in (select id from said)
         union select source_id from origin where id in (select origin_id from said)
       )::text[] as source_ids,
       (select count(*)::int from said) as claim_count`,
    articleIds,
  );
  if (row === undefined) throw new Error('a statement without a table gave no row');
  return { ...row, sourceIds: row.sourceIds.filter((id) => (id as string | null) !== null) };
}

/** Removes articles with their claims, and the pages of which nothing is left. Returns how many pages went. */
export async function deleteArticles(
  tx: Tx,
  articleIds: readonly string[],
  pageIds: readonly string[],
): Promise<number> {
  // Claims and the rest go with their article by foreign keys; what is named here has none.
  await tx.query(
    `with said as (select id from claim where article_id = any($1)),
       attributed as (delete from attribution where claim_id in (select id from said)),
       named as (delete from mention where claim_id in (select id from said)),
       counted as (delete from quantity where claim_id in (select id from said)),
       placed as (delete from segment where article_id = any($1)),
       posted as (delete from shingle where article_id = any($1))
     delete from article where id = any($1)`,
    articleIds,
  );
  const pages = await tx.query(
    `delete from page p where p.id = any($1) and not exists (select 1 from article a where a.page_id = p.id) returning id`,
    pageIds,
  );
  return pages.length;
}

/** Removes a page by itself, one without an article. Returns how many pages went. */
export const deleteEmptyPage = async (tx: Tx, pageId: string): Promise<number> =>
  (
    await tx.query(
      `delete from page p where p.id = $1 and not exists (select 1 from article a where a.page_id = p.id) returning id`,
      pageId,
    )
  ).length;

/** Removes events that nothing is told of any more; ids that led to them lead nowhere. Returns how many went. */
export async function deleteEvents(tx: Tx, eventIds: readonly string[]): Promise<number> {
  if (eventIds.length === 0) return 0;
  await tx.query('delete from event_redirect where to_id = any($1)', eventIds);
  const gone = await tx.query<{ seriesId: string | null }>(
    `with postings as (delete from event_term where event_id = any($1))
     delete from event where id = any($1) returning series_id`,
    eventIds,
  );
  await tx.query(
    'delete from series s where s.id = any($1) and not exists (select 1 from event e where e.series_id = s.id)',
    gone.flatMap(({ seriesId }) => seriesId ?? []),
  );
  return gone.length;
}

/** Removes those of some origins and sources that nothing refers to any more. Returns how many sources went. */
export async function deleteUnused(
  tx: Tx,
  originIds: readonly string[],
  sourceIds: readonly string[],
): Promise<number> {
  await tx.query(
    'delete from origin o where o.id = any($1) and not exists (select 1 from claim c where c.origin_id = o.id)',
    originIds,
  );
  const gone = await tx.query(
    `delete from source s where s.id = any($1)
       and not exists (select 1 from article a where a.publisher_id = s.id)
       and not exists (select 1 from article a where a.wire_id = s.id)
       and not exists (select 1 from claim c where c.speaker_id = s.id)
       and not exists (select 1 from attribution t where t.source_id = s.id)
       and not exists (select 1 from mention m where m.source_id = s.id)
       and not exists (select 1 from origin o where o.source_id = s.id)
     returning id`,
    sourceIds,
  );
  return gone.length;
}
