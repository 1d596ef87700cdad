import type { Database } from '../../adapters/db/client.js';
import { queueState } from '../../adapters/queue/state.js';
import type { Metrics } from '../../adapters/telemetry/metrics.js';

type Store = Pick<Database, 'prisma'> & Partial<Pick<Database, 'pool'>>;

/** So long a number of the store stays as it was: several scrapers cost no more than one. */
const FRESH_MS = 15_000;
/** Rows that are counted one by one; of a larger table Postgres' own estimate is given, which autovacuum keeps. */
const COUNTED = 50_000;
const TABLES = { articles: 'article', claims: 'claim', events: 'event', relations: 'relation' } as const;

async function rowsOf({ prisma }: Store, table: string): Promise<number> {
  const [estimate] = await prisma.$queryRaw<{ rows: number }[]>`
    SELECT reltuples::float8 AS rows FROM pg_class WHERE oid = to_regclass(${table})`;
  if (estimate !== undefined && estimate.rows > COUNTED) return estimate.rows;
  const [counted] = await prisma.$queryRawUnsafe<{ rows: number }[]>(
    `SELECT count(*)::int AS rows FROM (SELECT FROM ${table} LIMIT ${String(COUNTED + 1)}) AS first_rows`,
  );
  return counted?.rows ?? 0;
}

async function storedRows(store: Store): Promise<Record<string, number>> {
  const entries = Object.entries(TABLES).map(async ([kind, table]) => [kind, await rowsOf(store, table)]);
  return Object.fromEntries((await Promise.all(entries)) as [string, number][]);
}

/** The same, looked up at most so often. */
function every<T>(ms: number, look: () => Promise<T>): () => Promise<T> {
  let last: { readonly at: number; readonly value: Promise<T> } | undefined;
  return () => {
    const now = performance.now();
    if (last === undefined || now - last.at > ms) {
      const value = look();
      value.catch(() => (last = undefined));
      last = { at: now, value };
    }
    return last.value;
  };
}

/** Adds to the numbers what the store holds, and how its connections are used. */
export function countStore(metrics: Metrics, store: Store): void {
  metrics.lookUp({
    name: 'corroborate_stored',
    help: `What the store holds, by kind: counted up to ${String(COUNTED)}, beyond that Postgres' estimate; looked up every ${String(FRESH_MS / 1000)} s.`,
    label: 'kind',
    collect: every(FRESH_MS, () => storedRows(store)),
  });
  metrics.lookUp({
    name: 'corroborate_queue_jobs',
    help: 'Jobs of the queue that are not done, by state.',
    label: 'state',
    collect: async () => {
      const { waiting, running, failed } = await queueState(store.prisma);
      return { waiting, running, failed };
    },
  });
  const { pool } = store;
  if (pool === undefined) return;
  metrics.lookUp({
    name: 'corroborate_pool_connections',
    help: 'Connections to the database, by state, and requests that wait for one.',
    label: 'state',
    collect: () => ({
      idle: pool.idleCount,
      used: pool.totalCount - pool.idleCount,
      waiting: pool.waitingCount,
    }),
  });
}
