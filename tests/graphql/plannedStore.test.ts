import { describe, expect, test } from 'vitest';
import { type Api, createApi } from '../../src/graphql/index.js';
import { models } from '../../src/graphql/planned/model.js';
import { useDatabase } from '../helpers/database.js';
import { ask } from './api.js';
import { world } from './world.js';

const ingest = () => Promise.reject(new Error('This test takes no pages in.'));

describe('over the connections of the store itself', () => {
  const database = useDatabase();

  test('the answer is the same', async () => {
    const { prisma, pool, connection } = database();
    const w = world(prisma);
    const event = await w.event('Ferries');
    const query = `{ event(id: "${event.id}") { title lastSeenAt } events(filter: { disputed: false }) { totalCount } }`;
    const [direct, through] = [
      { prisma, pool, connection },
      { prisma, connection },
    ].map((store) => createApi({ database: store, ingest })) as [Api, Api];
    const found = await ask(direct, query);
    expect(found).toEqual(await ask(through, query));
    expect(found.data).toMatchObject({ event: { title: 'Ferries' }, events: { totalCount: 1 } });
  });

  test('every model and relation that plans are made of is in the store under the name they take it for', async () => {
    const { pool } = database();
    for (const model of models().values()) {
      const columns = [...model.columns.values()].map(({ name }) => name).join(', ');
      await pool.query(`SELECT ${columns} FROM ${model.table} LIMIT 0`);
      for (const { model: name, from, to } of model.relations.values()) {
        const there = models().get(name)?.table ?? '';
        await pool.query(`SELECT FROM ${model.table} AS a JOIN ${there} AS b ON a.${from} = b.${to} LIMIT 0`);
      }
    }
  });
});
