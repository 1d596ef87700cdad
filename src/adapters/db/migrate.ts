import pg from 'pg';
import { migrateQueue } from '../queue/migrate.js';
import { queueSchemaOf } from '../queue/schema.js';
import { StoreError } from './errors.js';
import { readMigrations, readSchema, toMigrationList, type Migration } from './migrations.js';
import { withSchemaEngine, type SchemaEngine } from './schema-engine.js';
import { withoutUnenforced } from './unenforced.js';
import {
  connectionOf,
  describeTarget,
  parseDatabaseUrl,
  quoteIdentifier,
  type DatabaseTarget,
} from './url.js';

/** Any number will do, as long as no other program on the same database takes it. */
const LOCK_KEY = 6_027_442_913;
const OLDEST_POSTGRES = 15;
const CONNECT_SECONDS = 15;
const NO_FILTERS = { externalTables: [], externalEnums: [] };

/**
 * Brings a database's schema up to date and gives the names of the migrations applied, none when it already was.
 * Processes that start together wait for each other.
 * @param place may name a schema (`?schema=`), which is made when missing
 * @throws StoreError when the database cannot be reached, is too old, or was made by a newer program
 */
export async function migrate(
  place: string | DatabaseTarget,
  migrations: readonly Migration[] = readMigrations(),
): Promise<string[]> {
  const target = typeof place === 'string' ? parseDatabaseUrl(place) : place;
  const client = await connect(target);
  try {
    await checkServer(client);
    const applied = await bringUpToDate(client, target, migrations);
    await makeQueue(client, target);
    return applied;
  } finally {
    await client.end();
  }
}

/**
 * The SQL that would turn the schema of the migrations into that of schema.prisma: empty unless they have drifted apart. Foreign
 * keys that are left out on purpose are no drift.
 * Needs a server where databases can be made.
 */
export async function schemaDrift(url: string, datamodel = readSchema()): Promise<string> {
  const { stdout } = await withSchemaEngine(parseDatabaseUrl(url), datamodel, (engine) =>
    engine.diff({
      from: { tag: 'migrations', ...toMigrationList(readMigrations()) },
      to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: datamodel }] },
      script: true,
      exitCode: null,
      filters: NO_FILTERS,
    }),
  );
  const script = withoutUnenforced(`${stdout ?? ''}\n`);
  return script.replace(/^-- This is an empty migration\.\s*$/m, '').trim();
}

async function connect(target: DatabaseTarget): Promise<pg.Client> {
  const client = new pg.Client({ ...connectionOf(target), connectionTimeoutMillis: CONNECT_SECONDS * 1000 });
  // An idle client that loses its server must not end the process: the query that follows says so.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (cause) {
    const why = cause instanceof AggregateError ? String(cause.errors[0]) : String(cause);
    throw new StoreError(
      `The database at ${describeTarget(target)} cannot be used (${why.replace(/^\w*Error: /i, '')}): check that it runs and that DATABASE_URL is right.`,
      { cause },
    );
  }
}

async function checkServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: string }>(
    `SELECT current_setting('server_version_num') AS version`,
  );
  const major = Math.floor(Number(rows[0]?.version) / 10_000);
  if (major < OLDEST_POSTGRES)
    throw new StoreError(
      `The database is Postgres ${major}, and Corroborate needs ${OLDEST_POSTGRES} or newer.`,
    );
}

async function bringUpToDate(
  client: pg.Client,
  target: DatabaseTarget,
  migrations: readonly Migration[],
): Promise<string[]> {
  // Nearly every start ends here, without loading the engine.
  if ((await pending(client, target, migrations)).length === 0) return [];
  await client.query('SELECT pg_advisory_lock($1)', [LOCK_KEY]);
  return applyPending(client, target, migrations);
}

async function makeQueue(client: pg.Client, target: DatabaseTarget): Promise<void> {
  try {
    await migrateQueue(client, connectionOf(target), target.schema);
  } catch (cause) {
    throw new StoreError(
      `The database at ${describeTarget(target)} cannot hold the queue, which needs a schema ${queueSchemaOf(target.schema)} of its own: ${explain(cause, target)}`,
      { cause },
    );
  }
}

async function applyPending(
  client: pg.Client,
  target: DatabaseTarget,
  migrations: readonly Migration[],
): Promise<string[]> {
  // Another process may have done it while we waited for the lock.
  const names = await pending(client, target, migrations);
  if (names.length === 0) return [];
  await makeSchema(client, target.schema);
  const apply = async (engine: SchemaEngine): Promise<string[]> => {
    await forgetFailures(client, target, engine);
    const done = await engine.applyMigrations({
      migrationsList: toMigrationList(migrations),
      filters: NO_FILTERS,
    });
    return done.appliedMigrationNames;
  };
  return withSchemaEngine(target, undefined, apply).catch((cause: unknown) => {
    throw new StoreError(
      `The database at ${describeTarget(target)} cannot be migrated: ${explain(cause, target)}`,
      { cause },
    );
  });
}

async function makeSchema(client: pg.Client, schema: string): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_namespace WHERE nspname = $1', [schema]);
  // Asked first, because "if not exists" still wants the right to create.
  if (rowCount === 0) await client.query(`CREATE SCHEMA IF NOT EXISTS ${quoteIdentifier(schema)}`);
}

/** A migration is one transaction: one that did not finish left nothing but its record, and can be tried again. */
async function forgetFailures(
  client: pg.Client,
  target: DatabaseTarget,
  engine: SchemaEngine,
): Promise<void> {
  const failed = (await recorded(client, target)).filter(({ finished }) => !finished);
  for (const { name } of failed) await engine.markMigrationRolledBack({ migrationName: name });
}

async function pending(
  client: pg.Client,
  target: DatabaseTarget,
  migrations: readonly Migration[],
): Promise<string[]> {
  const known = new Set(migrations.map(({ name }) => name));
  const records = await recorded(client, target);
  const foreign = records.find(({ name }) => !known.has(name));
  if (foreign !== undefined)
    throw new StoreError(
      `The database at ${describeTarget(target)} was last migrated by a newer Corroborate (${foreign.name}): upgrade this one, or use another database.`,
    );
  const finished = new Set(records.filter((record) => record.finished).map(({ name }) => name));
  return migrations.map(({ name }) => name).filter((name) => !finished.has(name));
}

interface MigrationRecord {
  readonly name: string;
  readonly finished: boolean;
}

/** Prisma's own record of what was applied, without what was rolled back. */
async function recorded(client: pg.Client, { schema }: DatabaseTarget): Promise<MigrationRecord[]> {
  const table = `${quoteIdentifier(schema)}._prisma_migrations`;
  const { rows } = await client.query<{ found: string | null }>('SELECT to_regclass($1)::text AS found', [
    table,
  ]);
  if ((rows[0]?.found ?? null) === null) return [];
  const query = `SELECT migration_name AS name, finished_at IS NOT NULL AS finished FROM ${table} WHERE rolled_back_at IS NULL`;
  return (await client.query<MigrationRecord>(query)).rows;
}

function explain(cause: unknown, target: DatabaseTarget): string {
  const text = cause instanceof Error ? cause.message : String(cause);
  if (/schema is not empty/.test(text))
    return `its schema "${target.schema}" holds tables of another program; name another with ?schema=.`;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return (
    lines.find((line) => /ERROR|permission|denied|reason/i.test(line))?.trim() ?? lines[0] ?? 'unknown reason'
  );
}
