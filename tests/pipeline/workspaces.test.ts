import { expect, it } from 'vitest';
import { openDatabase } from '../../src/adapters/db/client.js';
import { migrate } from '../../src/adapters/db/migrate.js';
import { withSchema } from '../../src/adapters/db/url.js';
import { ingestMany } from '../../src/pipeline/index.js';
import { createTestDatabase } from '../helpers/database.js';
import { countRows, depsOn, graphOf, textPage } from './helpers.js';

const FIRE = textPage(
  'Harbour Post',
  '2024-03-12',
  'Ferry fire off Palermo kills six',
  'A fire on a ferry off Palermo killed at least six people on Tuesday, the coast guard said.',
);
const TOLL = textPage(
  'Island Gazette',
  '2024-03-13',
  'Toll of Palermo ferry fire rises to nine',
  'The death toll from Tuesday’s ferry fire off Palermo rose to nine on Wednesday, the coast guard said.',
);

it('two workspaces in one database take the same pages in at once and do not meet', async () => {
  const { url, drop } = await createTestDatabase('empty');
  const databases = [];
  for (const schema of ['desk_a', 'desk_b']) {
    await migrate(withSchema(url, schema));
    databases.push(openDatabase({ url: withSchema(url, schema), poolSize: 3 }));
  }
  await Promise.all(databases.map((database) => ingestMany(depsOn(database), [FIRE, TOLL])));
  const [a, b] = databases;
  if (a === undefined || b === undefined) throw new Error('two databases were opened');
  expect(await graphOf(a)).toEqual(await graphOf(b));
  expect((await countRows(a))['page']).toBe(2);

  // What one takes in the other does not see, nor do ids of one resolve in the other.
  await ingestMany(depsOn(a), [{ ...FIRE, content: `${FIRE.content}\n\nA third ferry was sent, he said.` }]);
  expect((await countRows(a))['article']).toBe(3);
  expect((await countRows(b))['article']).toBe(2);
  const article = await a.prisma.article.findFirstOrThrow();
  expect(await b.prisma.article.findUnique({ where: { id: article.id } })).toBeNull();
  const { rows } = await a.pool.query<{ schema: string }>(
    `select distinct n.nspname as schema from pg_constraint c
     join pg_class r on r.oid = c.confrelid join pg_namespace n on n.oid = r.relnamespace
     join pg_namespace own on own.oid = c.connamespace where own.nspname = 'desk_a' and c.contype = 'f'`,
  );
  expect(rows).toEqual([{ schema: 'desk_a' }]);

  await Promise.all(databases.map((database) => database.close()));
  await drop();
});
