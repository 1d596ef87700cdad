import pg from 'pg';
import { quotedQueueOf, queueSchemaOf } from './schema.js';
import { silentLogger } from './logger.js';

/** The newest step of graphile-worker's own migrations: with it, nothing is to be done and the library is not loaded. */
export const QUEUE_REVISION = 19;

/** Any number that nothing else on the database locks; the second names the workspace. */
const MIGRATION_LOCK = 0x436f726d;

/** The queue's revision in this workspace; null when it has none. */
async function revisionOf(client: pg.ClientBase, workspace: string): Promise<number | null> {
  const table = `${quotedQueueOf(workspace)}.migrations`;
  const { rows } = await client.query<{ found: string | null }>('SELECT to_regclass($1)::text AS found', [
    table,
  ]);
  if ((rows[0]?.found ?? null) === null) return null;
  const revision = await client.query<{ id: number | null }>(`SELECT max(id) AS id FROM ${table}`);
  return revision.rows[0]?.id ?? null;
}

type Query = (...args: unknown[]) => unknown;

/**
 * A client's `query` for the library's migrations. They tell all workers on the database of every step, which then stop: those
 * of other workspaces too, although a queue that is only being made is nobody's yet. And they would create the schema even
 * where it exists, for which Postgres wants the right to.
 */
function adapted(query: Query, making: boolean): Query {
  return (...args) => {
    const [text, ...values] = args;
    if (typeof text !== 'string') return query(...args);
    if (making && text === 'select pg_notify($1, $2)') return Promise.resolve({ rows: [] });
    return query(text.replace(/^create schema if not exists [^;]+;/, ''), ...values);
  };
}

async function apply(connection: pg.ClientConfig, workspace: string, made: boolean): Promise<void> {
  const { runMigrations } = await import('graphile-worker');
  const pool = new pg.Pool({ ...connection, max: 1 });
  // Its statements tell of a loss; the library wants somebody to listen all the same.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => {
    client.query = adapted(client.query.bind(client) as Query, !made) as typeof client.query;
  });
  try {
    await runMigrations({ pgPool: pool, schema: queueSchemaOf(workspace), logger: await silentLogger() });
  } finally {
    await pool.end();
  }
}

/** Makes the schema, if that is allowed; whether there is one. */
async function makeSchema(client: pg.ClientBase, workspace: string): Promise<boolean> {
  const name = queueSchemaOf(workspace);
  const { rows } = await client.query<{ exists: boolean; allowed: boolean }>(
    `SELECT EXISTS (SELECT FROM pg_namespace WHERE nspname = $1) AS exists,
            has_database_privilege(current_database(), 'CREATE') AS allowed`,
    [name],
  );
  const [{ exists, allowed } = { exists: false, allowed: false }] = rows;
  if (!exists && allowed) await client.query(`CREATE SCHEMA ${quotedQueueOf(workspace)}`);
  return exists || allowed;
}

/**
 * Makes the workspace's queue, or brings it up to date. Processes that start together wait for each other. A role that may make
 * no schema does without one: everything but workers does.
 *
 * @param client whose connection asks and holds the lock; the work is done on another one made by `connection`
 */
export async function migrateQueue(
  client: pg.ClientBase,
  connection: pg.ClientConfig,
  workspace: string,
): Promise<void> {
  if (((await revisionOf(client, workspace)) ?? 0) >= QUEUE_REVISION) return;
  const lock = [MIGRATION_LOCK, workspace];
  await client.query('SELECT pg_advisory_lock($1, hashtext($2))', lock);
  try {
    const revision = await revisionOf(client, workspace);
    if ((revision ?? 0) >= QUEUE_REVISION) return;
    if (await makeSchema(client, workspace)) await apply(connection, workspace, revision !== null);
  } finally {
    await client.query('SELECT pg_advisory_unlock($1, hashtext($2))', lock);
  }
}
