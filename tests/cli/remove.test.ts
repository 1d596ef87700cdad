import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase, type Database } from '../../src/adapters/db/client.js';
import { createTestDatabase, type TestDatabase } from '../helpers/database.js';
import { depsOn, ingestAll, textPage } from '../pipeline/helpers.js';
import { corroborate } from './run.js';

let made: TestDatabase;
let database: Database;

const PAGE = textPage(
  'Harbour Post',
  '2024-03-12',
  'Ferry fire off Palermo kills six',
  'A fire on a ferry off Palermo killed six people on Tuesday, the coast guard said.',
);

beforeAll(async () => {
  made = await createTestDatabase();
  database = openDatabase({ url: made.url, poolSize: 2 });
  await ingestAll(depsOn(database), [PAGE]);
});
afterAll(async () => {
  await database.close();
  await made.drop();
});

const remove = (...args: string[]) => corroborate(['remove', ...args], { DATABASE_URL: made.url });
const articles = () => database.prisma.article.count();

test('corroborate remove tells what would go before it lets go of it', async () => {
  const told = await remove('publisher', 'Harbour Post');
  expect([told.code, told.stdout]).toEqual([0, '1 article would go. Add --yes to remove for good.\n']);
  expect(await articles()).toBe(1);
  const done = await remove('article', PAGE.url ?? '', '--yes');
  expect([done.code, done.stderr]).toEqual([0, '']);
  expect(done.stdout).toBe(
    'Removed 1 article with 1 claim, 1 page, 1 event that nobody else tells of and 2 sources; linked 0 events anew.\n',
  );
  expect(await articles()).toBe(0);
});

test('corroborate remove names what it does not know', async () => {
  const [kind, which] = [await remove('outlet', 'x'), await remove('page', 'https://nowhere.example/1')];
  expect([kind.code, kind.stderr]).toEqual([
    1,
    expect.stringContaining('"outlet" is none of article, page, publisher'),
  ]);
  expect([which.code, which.stderr]).toEqual([
    1,
    expect.stringContaining('"https://nowhere.example/1" is no id, and no page of the store goes by it'),
  ]);
});
