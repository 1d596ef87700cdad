import { beforeAll, expect, test } from 'vitest';
import { createApi, type Api } from '../../src/graphql/index.js';
import { ingestPage, remove } from '../../src/pipeline/index.js';
import { useDatabase } from '../helpers/database.js';
import { depsOn, ingestAll, textPage } from '../pipeline/helpers.js';
import { ask } from './api.js';

const database = useDatabase();
let api: Api;

const PAGES = ['12', '13', '14'].map((day) =>
  textPage(
    day === '14' ? 'Island Gazette' : 'Harbour Post',
    `2024-03-${day}`,
    `Ferry fire off Palermo, day ${day}`,
    `A fire on a ferry off Palermo killed ${day} people on Tuesday, the coast guard said.`,
  ),
);

beforeAll(async () => {
  const deps = depsOn(database());
  api = createApi({
    database: database(),
    ingest: (page) => ingestPage(deps, page),
    remove: (what, most) => remove(deps, what, most),
  });
  await ingestAll(deps, PAGES);
});

const idOf = async (publisher: string): Promise<string> =>
  `Source:${(await database().prisma.source.findFirstOrThrow({ where: { name: publisher } })).id}`;

const REMOVE = `mutation ($id: ID!, $most: Int) {
  removePublisher(id: $id, most: $most) {
    ... on RemovalSuccess { articleCount claimCount pageCount eventCount repairedEventCount leftCount }
    ... on InputError { code place message }
  }
}`;

test('an outlet is removed some articles at a time, and what is left is told', async () => {
  const id = await idOf('Harbour Post');
  const first = await ask(api, REMOVE, { id, most: 1 });
  expect(first.errors).toEqual([]);
  expect(first.data).toEqual({
    removePublisher: {
      articleCount: 1,
      claimCount: 1,
      pageCount: 1,
      eventCount: 0,
      repairedEventCount: 1,
      leftCount: 1,
    },
  });
  expect((await ask(api, REMOVE, { id, most: 10 })).data).toMatchObject({
    removePublisher: { articleCount: 1, leftCount: 0 },
  });
  const left = await ask(api, '{ articles { totalCount } events { edges { node { articleCount } } } }');
  expect(left.data).toEqual({
    articles: { totalCount: 1 },
    events: { edges: [{ node: { articleCount: 1 } }] },
  });
});

test('what is not there, and a number that makes no sense, are refused by name', async () => {
  const unknown = { id: 'Source:01940000-0000-7000-8000-000000000009' };
  expect((await ask(api, REMOVE, unknown)).data).toMatchObject({
    removePublisher: { code: 'UNKNOWN_ID', place: 'id' },
  });
  const id = await idOf('Island Gazette');
  expect((await ask(api, REMOVE, { id, most: 0 })).data).toMatchObject({
    removePublisher: { code: 'INVALID_ARGUMENT', place: 'most' },
  });
  const { errors } = await ask(api, REMOVE, { id: id.replace('Source', 'Article') });
  expect(errors[0]?.extensions?.['code']).toBe('INVALID_ID');
});
