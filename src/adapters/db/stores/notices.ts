import type { Notice, NoticeKind, PrismaClient } from '../generated/client/client.js';

export type { Notice, NoticeKind };

/** A notice to be written: the store numbers it. */
export type NewNotice = Omit<Notice, 'id'>;

/** Columns of a notice that its writer fills in. */
export const WRITTEN_COLUMNS =
  'kind, article_id, event_id, merged_event_id, assertion_id, origin_count, created_at';

/**
 * SQL for the name of the channel on which a workspace's processes wake one another. Two schemas of one name-hash would wake
 * each other for nothing, no more.
 */
export const NOTICE_CHANNEL = `'corroborate_notices_' || hashtext(current_schema())`;

/** Wakes, when the transaction commits, whoever waits for notices. Several calls in one transaction arrive as one. */
export const WAKE_READERS = `pg_notify(${NOTICE_CHANNEL}, '')`;

type Store = Pick<PrismaClient, '$queryRawUnsafe' | '$executeRawUnsafe'>;

/** Notices in their order, and up to where they have been removed. */
export interface NoticePage {
  readonly notices: readonly Notice[];
  /** A cursor before this one has missed something. */
  readonly removedTo: bigint;
}

type Row = { readonly removedTo: bigint } & (Notice | { readonly id: null });

/** The notices after a number, first written first. One statement, so that what is removed meanwhile cannot be missed. */
export async function readNotices(store: Store, after: bigint, limit: number): Promise<NoticePage> {
  const rows = await store.$queryRawUnsafe<Row[]>(
    `select h.passed as "removedTo", n.id, n.kind::text, n.article_id as "articleId", n.event_id as "eventId",
       n.merged_event_id as "mergedEventId", n.assertion_id as "assertionId", n.origin_count as "originCount",
       n.created_at as "createdAt"
     from (select coalesce(max(passed_id), 0) as passed from notice_horizon) h
     left join lateral (select * from notice where id > $1 order by id limit $2) n on true
     order by n.id`,
    after,
    limit,
  );
  const notices = rows.filter((row): row is Row & Notice => row.id !== null);
  return { notices, removedTo: rows[0]?.removedTo ?? 0n };
}

/** The number of the last notice, kept or removed; zero when there never was one. */
export async function lastNoticeId(store: Store): Promise<bigint> {
  const [row] = await store.$queryRawUnsafe<{ id: bigint }[]>(
    `select greatest(
       coalesce((select max(id) from notice), 0), coalesce((select max(passed_id) from notice_horizon), 0)
     ) as id`,
  );
  return row?.id ?? 0n;
}

/** What is kept: no notice that is older, and no more than so many of the last. */
export interface Retention {
  readonly before: Date;
  readonly most: number;
}

/** So many are removed in one statement, a few milliseconds long. */
const REMOVED_AT_ONCE = 5_000;

/**
 * Removes the first of the notices that are no longer to be kept, and notes up to where. They are found from the first one on,
 * by the primary key: numbers and times grow together.
 * @returns how many were removed; fewer than 5,000 when none is left to remove
 */
export async function removeNotices(store: Store, { before, most }: Retention): Promise<number> {
  const [row] = await store.$queryRawUnsafe<{ removed: bigint }[]>(
    `with oldest as (select id, created_at from notice order by id limit ${String(REMOVED_AT_ONCE)}),
     gone as (
       delete from notice where id in (
         select id from oldest where created_at < $1 or id <= (select max(id) from notice) - $2::bigint
       ) returning id
     ),
     noted as (
       insert into notice_horizon (id, passed_id) select 1, max(id) from gone having count(*) > 0
       on conflict (id) do update set passed_id = greatest(notice_horizon.passed_id, excluded.passed_id)
     )
     select count(*) as removed from gone`,
    before,
    most,
  );
  return Number(row?.removed ?? 0n);
}

/** Removes everything that is no longer to be kept, a few thousand at a time, until the signal fires. */
export async function removeAllNotices(
  store: Store,
  retention: Retention,
  signal?: AbortSignal,
): Promise<number> {
  let removed = 0;
  for (;;) {
    const gone = await removeNotices(store, retention);
    removed += gone;
    if (gone < REMOVED_AT_ONCE || signal?.aborted === true) return removed;
  }
}

/** Wakes whoever waits for notices, in every process. */
export const wakeReaders = async (store: Store): Promise<void> => {
  await store.$executeRawUnsafe(`select ${WAKE_READERS}`);
};
