import pg from 'pg';
import { afterEach, expect, inject, test } from 'vitest';
import { openDatabase } from '../../src/adapters/db/client.js';
import { StoreError } from '../../src/adapters/db/errors.js';
import { migrate, schemaDrift } from '../../src/adapters/db/migrate.js';
import { readMigrations, readSchema } from '../../src/adapters/db/migrations.js';
import { withSchema } from '../../src/adapters/db/url.js';
import { createTestDatabase, type TestDatabase } from '../helpers/database.js';
import { query } from '../helpers/embedded.js';
import { insertGraph } from '../helpers/rows.js';

const MIGRATIONS = readMigrations();
const NAMES = MIGRATIONS.map(({ name }) => name);
const made: TestDatabase[] = [];

async function emptyDatabase(): Promise<string> {
  const database = await createTestDatabase('empty');
  made.push(database);
  return database.url;
}

afterEach(async () => {
  for (const database of made.splice(0)) await database.drop();
});

test('the migrations give the schema that schema.prisma describes', async () => {
  expect(await schemaDrift(inject('serverUrl'))).toBe('');
});

test('a change of schema.prisma that has no migration is noticed', async () => {
  const changed = readSchema().replace(/^model Series \{/m, 'model Series {\n  note String?');
  expect(await schemaDrift(inject('serverUrl'), changed)).toContain(
    'ALTER TABLE "series" ADD COLUMN     "note" TEXT',
  );
});

test('an empty database is migrated once', async () => {
  const url = await emptyDatabase();
  expect(await migrate(url)).toEqual(NAMES);
  expect(await migrate(url)).toEqual([]);
});

test('an older schema is brought up to date and keeps its rows', async () => {
  const url = await emptyDatabase();
  expect(await migrate(url, MIGRATIONS.slice(0, 1))).toEqual(NAMES.slice(0, 1));
  const database = openDatabase({ url });
  await insertGraph(database.pool);
  await database.close();

  expect(await migrate(url)).toEqual(NAMES.slice(1));
  expect(await query(url, 'SELECT count(*)::int AS n FROM claim')).toEqual([{ n: 1 }]);
});

test('a newer schema is refused in one line and left alone', async () => {
  const url = await emptyDatabase();
  const newer = [...MIGRATIONS, { name: '29990101000000_later', script: 'CREATE TABLE later (id int);' }];
  await migrate(url, newer);
  await expect(migrate(url)).rejects.toThrow(
    /was last migrated by a newer Corroborate \(29990101000000_later\): upgrade/,
  );
  await expect(migrate(url)).rejects.toThrow(StoreError);
});

test('processes that migrate at once do it once', async () => {
  const url = await emptyDatabase();
  const done = await Promise.all([migrate(url), migrate(url), migrate(url)]);
  expect(done.flat().sort()).toEqual(NAMES);
});

test('a migration that fails half way leaves nothing, says why, and is tried again', async () => {
  const url = await emptyDatabase();
  const name = '29990101000000_later';
  const broken = [...MIGRATIONS, { name, script: 'CREATE TABLE later (id int); SELECT 1 / 0;' }];
  await expect(migrate(url, broken)).rejects.toThrow(/cannot be migrated: .*division by zero/);
  expect(await query(url, `SELECT to_regclass('later') AS found`)).toEqual([{ found: null }]);

  const mended = [...MIGRATIONS, { name, script: 'CREATE TABLE later (id int);' }];
  expect(await migrate(url, mended)).toEqual([name]);
});

test('a semicolon in a function or a comment does not cut a migration', async () => {
  const url = await emptyDatabase();
  const script = `-- one; two\nCREATE FUNCTION two() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 2; END $$;`;
  await migrate(url, [...MIGRATIONS, { name: '29990101000000_later', script }]);
  expect(await query(url, 'SELECT two()')).toEqual([{ two: 2 }]);
});

test('a workspace is a named schema, and workspaces do not see each other', async () => {
  const url = await emptyDatabase();
  const [one, two] = [withSchema(url, 'News Desk é'), withSchema(url, 'b')];
  expect(await migrate(one)).toEqual(NAMES);
  expect(await migrate(two)).toEqual(NAMES);

  const database = openDatabase({ url: one });
  await insertGraph(database.pool);
  expect(await database.prisma.claim.count()).toBe(1);
  await database.close();
  const other = openDatabase({ url: two });
  expect(await other.prisma.claim.count()).toBe(0);
  await other.close();
  expect(await query(url, `SELECT count(*)::int AS n FROM pg_tables WHERE schemaname = 'public'`)).toEqual([
    { n: 0 },
  ]);
});

test('a schema name that could not be quoted is refused', async () => {
  const url = withSchema(inject('serverUrl'), 'a"b');
  await expect(migrate(url)).rejects.toThrow(
    'The schema name a"b has a quotation mark in it: choose another.',
  );
});

test("a schema with another program's tables is refused in one line", async () => {
  const url = await emptyDatabase();
  await query(url, 'CREATE TABLE theirs (id int)');
  await expect(migrate(url)).rejects.toThrow(
    /its schema "public" holds tables of another program; name another with \?schema=/,
  );
});

test.each([
  [
    (url: URL) => (url.password = 'wrong'),
    /^The database at [\d.:]+\/postgres cannot be used \(password authentication failed/,
  ],
  [
    (url: URL) => (url.pathname = '/nowhere'),
    /\(database "nowhere" does not exist\): check that it runs and that DATABASE_URL/,
  ],
  [(url: URL) => (url.port = '1'), /cannot be used \(connect ECONNREFUSED/],
])('a database that cannot be reached is told in one line, without the password', async (spoil, message) => {
  const url = new URL(inject('serverUrl'));
  const { password } = url;
  spoil(url);
  const failure = await migrate(url.href).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(StoreError);
  expect(String((failure as Error).message)).toMatch(message);
  expect(String((failure as Error).message)).not.toContain(password);
});

test('a role that may only use what it is given can migrate a schema of its own', async () => {
  const url = await emptyDatabase();
  const role = `guest_${Date.now()}`;
  await query(url, `CREATE ROLE ${role} LOGIN PASSWORD 'guest'`);
  await query(url, `CREATE SCHEMA desk AUTHORIZATION ${role}`);
  const guest = new URL(withSchema(url, 'desk'));
  guest.username = role;
  guest.password = 'guest';
  expect(await migrate(guest.href)).toEqual(NAMES);
  const admin = new pg.Client(url);
  await admin.connect();
  await admin.query(`DROP SCHEMA desk CASCADE; DROP ROLE ${role}`);
  await admin.end();
});
