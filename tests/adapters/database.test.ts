import { expect, test } from 'vitest';
import { useDatabase } from '../helpers/database.js';

const database = useDatabase();

test('a test file has a migrated database of its own', async () => {
  expect(await database().prisma.page.count()).toBe(0);
  const { rows } = await database().pool.query('SELECT count(*)::int AS n FROM article');
  expect(rows).toEqual([{ n: 0 }]);
});
