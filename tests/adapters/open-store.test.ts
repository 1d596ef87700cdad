import { expect, test } from 'vitest';
import { StoreError } from '../../src/adapters/db/errors.js';
import { layoutOf } from '../../src/adapters/db/embedded/options.js';
import { joinEmbeddedPostgres } from '../../src/adapters/db/embedded/join.js';
import { openStore } from '../../src/adapters/db/open-store.js';
import { createTestDatabase } from '../helpers/database.js';
import { makeFolder, optionsFor, query, untilNothingRuns } from '../helpers/embedded.js';

const page = {
  key: 'k',
  contentHash: 'h',
  mediaType: 'TEXT',
  content: 'A page',
  ingestedAt: new Date(0),
} as const;
const id = '01890a5d-ac96-774b-bcce-b302099a8057';

test('without a database URL the store is embedded, empty at first, and kept', async () => {
  const folder = makeFolder();
  const first = await openStore({ dataFolder: folder });
  expect(await first.prisma.page.count()).toBe(0);
  await first.prisma.page.create({ data: { id, ...page } });
  await first.close();
  expect(await untilNothingRuns(layoutOf(folder), 0)).toEqual([]);

  const second = await openStore({ dataFolder: folder });
  expect(await second.prisma.page.findUnique({ where: { id } })).toMatchObject({ content: 'A page' });
  await second.close();
});

test('with a database URL nothing is started', async () => {
  const { url, drop } = await createTestDatabase('empty');
  const folder = makeFolder();
  const store = await openStore({ databaseUrl: `${url}?schema=desk`, dataFolder: folder });
  expect(store.schema).toBe('desk');
  expect(await store.prisma.page.count()).toBe(0);
  expect(await untilNothingRuns(layoutOf(folder), 0)).toEqual([]);
  await store.close();
  await drop();
});

test('a store that cannot be migrated is closed again', async () => {
  const folder = makeFolder();
  const server = await joinEmbeddedPostgres(optionsFor(folder));
  await query(server.url, 'CREATE TABLE theirs (id int)');
  await server.close();
  await expect(openStore({ dataFolder: folder })).rejects.toThrow(StoreError);
  expect(await untilNothingRuns(layoutOf(folder), 0)).toEqual([]);
});
