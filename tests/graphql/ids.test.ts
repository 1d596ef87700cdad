import { beforeAll, expect, test } from 'vitest';
import { ask, useApi } from './api.js';
import { type FerryFire, tellFerryFire } from './news.js';
import { uuid, world } from './world.js';

const use = useApi();
let story: FerryFire;
beforeAll(async () => {
  story = await tellFerryFire(world(use().prisma));
});

const query = async (text: string, variables: Record<string, unknown> = {}): Promise<never> => {
  const { data, errors } = await ask(use().api, text, variables);
  expect(errors).toEqual([]);
  return data;
};

test('the id of a merged event gives the event it went into, wherever an id is taken', async () => {
  const id = `Event:${story.merged}`;
  const data = await query(
    `query ($id: ID!) { event(id: $id) { id } node(id: $id) { id ... on Event { title } } nodes(ids: [$id]) { id }
      claims(filter: { eventId: $id }) { totalCount } }`,
    { id },
  );
  const live = `Event:${story.event}`;
  expect(data).toEqual({
    event: { id: live },
    node: { id: live, title: 'Ferry fire off Bergen' },
    nodes: [{ id: live }],
    claims: { totalCount: 5 },
  });
});

test('what is not there is null', async () => {
  const data = await query(
    `query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } event(id: "Event:${uuid(9999)}") { id } }`,
    {
      id: `Claim:${uuid(9999)}`,
    },
  );
  expect(data).toEqual({ node: null, nodes: [null], event: null });
});

test('a hundred nodes can be asked for at once, and no more', async () => {
  const ids = Array.from({ length: 101 }, (_, n) => `Claim:${uuid(n)}`);
  const over = await ask(use().api, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
  expect(over.errors.map(({ extensions }) => extensions)).toEqual([
    { code: 'INVALID_ARGUMENT', place: 'ids' },
  ]);
  const full = await ask(use().api, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    ids: ids.slice(1),
  });
  expect((full.data as { nodes: unknown[] }).nodes).toHaveLength(100);
});
