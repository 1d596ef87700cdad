import { setTimeout as sleep } from 'node:timers/promises';
import { v7 as uuid } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../src/adapters/db/client.js';
import { isConflict, retrying } from '../../src/adapters/db/retry.js';
import { articleDocument, claimDocument } from '../../src/adapters/db/search.js';
import { connectionOf, parseDatabaseUrl, withSchema } from '../../src/adapters/db/url.js';
import { createTestDatabase, useDatabase } from '../helpers/database.js';
import { insertGraph } from '../helpers/rows.js';

const database = useDatabase();

beforeAll(async () => {
  await insertGraph(database().pool);
});

const series = (name: string) => ({ id: uuid(), name, key: name, createdAt: new Date(0) });

test('a transaction writes all or nothing', async () => {
  const failing = database().transaction(async (tx) => {
    await tx.series.create({ data: series('half') });
    throw new Error('changed my mind');
  });
  await expect(failing).rejects.toThrow('changed my mind');
  expect(await database().prisma.series.count({ where: { key: 'half' } })).toBe(0);
});

test.each(['model', 'sql'] as const)(
  'two transactions that deadlock by %s both come through',
  async (how) => {
    const [a, b] = [series(`${how} a`), series(`${how} b`)];
    await database().prisma.series.createMany({ data: [a, b] });
    let attempts = 0;
    let release = (): void => undefined;
    const bothHoldOne = new Promise<void>((resolve) => (release = resolve));
    const touch = (first: string, second: string) =>
      database().transaction(async (tx) => {
        const rename = (id: string) =>
          how === 'model'
            ? tx.series.update({ where: { id }, data: { name: first } })
            : tx.$executeRaw`UPDATE series SET name = ${first} WHERE id = ${id}::uuid`;
        await rename(first);
        if (++attempts === 2) release();
        await bothHoldOne;
        await rename(second);
      });
    await Promise.all([touch(a.id, b.id), touch(b.id, a.id)]);
    expect(attempts).toBe(3);
  },
);

test('serializable transactions that collide both come through', async () => {
  const row = series('counter 0');
  await database().prisma.series.create({ data: row });
  const increment = () =>
    database().transaction(
      async (tx) => {
        const { name } = await tx.series.findUniqueOrThrow({ where: { id: row.id } });
        await sleep(50);
        await tx.series.update({
          where: { id: row.id },
          data: { name: `counter ${Number(name.split(' ')[1]) + 1}` },
        });
      },
      { isolation: 'Serializable' },
    );
  await Promise.all([increment(), increment(), increment()]);
  expect(await database().prisma.series.findUnique({ where: { id: row.id } })).toMatchObject({
    name: 'counter 3',
  });
});

test('another failure is not tried again', async () => {
  let attempts = 0;
  const work = () => {
    attempts++;
    return Promise.reject(new Error('no'));
  };
  await expect(retrying(work)).rejects.toThrow('no');
  expect(attempts).toBe(1);
  expect(isConflict({ code: 'P2002' })).toBe(false);
});

test('a statement that runs too long is ended', async () => {
  const made = await createTestDatabase();
  const hasty = openDatabase({ url: made.url, statementTimeoutMs: 50 });
  await expect(hasty.pool.query('SELECT pg_sleep(5)')).rejects.toThrow(/statement timeout/);
  await hasty.close();
  await made.drop();
});

test.each([
  ['article', articleDocument('a'), 'article_document_idx'],
  ['claim', claimDocument('a'), 'claim_document_idx'],
])('full-text search over %s uses its index', async (table, document, index) => {
  const client = await database().pool.connect();
  await client.query('SET enable_seqscan = off');
  const search = `SELECT id FROM ${table} a WHERE ${document} @@ websearch_to_tsquery('english', 'bridges')`;
  const { rows } = await client.query<Record<string, string>>(`EXPLAIN ${search}`);
  const found = await client.query(search);
  await client.query('RESET enable_seqscan');
  client.release();
  expect(JSON.stringify(rows)).toContain(index);
  expect(found.rowCount).toBeGreaterThan(0);
});

test('an article of ten megabytes can be stored', async () => {
  const { pool } = database();
  const words = Array.from({ length: 1_200_000 }, (_, n) => `w${n.toString(36)}`).join(' ');
  await expect(pool.query('UPDATE article SET text = $1', [words])).resolves.toMatchObject({ rowCount: 2 });
});

test.each([
  ['postgresql://a:b@h:5/d', { connectionString: 'postgresql://a:b@h:5/d', options: '', schema: 'public' }],
  [
    'postgres://h/d?schema=desk&sslmode=require',
    { connectionString: 'postgres://h/d?sslmode=require', schema: 'desk' },
  ],
  [
    'postgres://h/d?options=-c%20jit%3Doff&schema=',
    { connectionString: 'postgres://h/d', options: '-c jit=off', schema: 'public' },
  ],
])('%s is understood', (url, expected) => {
  expect(parseDatabaseUrl(url)).toMatchObject(expected);
});

test('names are escaped for the start-up option, and its own options are kept', () => {
  const url = withSchema('postgres://h/d?options=-c%20jit%3Doff', 'news desk');
  expect(connectionOf(parseDatabaseUrl(url)).options).toBe(
    String.raw`-c jit=off -c search_path="news\ desk"`,
  );
});
