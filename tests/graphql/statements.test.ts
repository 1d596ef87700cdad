import { beforeAll, describe, expect, test } from 'vitest';
import { EVENT_QUERY } from '../../src/graphql/examples/index.js';
import { ask, useApi } from './api.js';
import { at, world } from './world.js';

// Wide queries on purpose: what they cost is not what is tried here.
const use = useApi({ limits: { cost: 1_000_000, depth: 30 } });

/** Events with `width` of everything on each level: measures, assertions, origins, articles, claims. */
async function tell(width: number, from: number): Promise<string[]> {
  const w = world(use().prisma, from);
  const source = await w.source('Harbour Post');
  const events: string[] = [];
  for (let e = 0; e < width; e += 1) {
    const event = await w.event(`Event ${e}`);
    events.push(event.id);
    for (let m = 0; m < width; m += 1) {
      const measure = await w.measure(event.id, `measure ${m}`);
      let previous: string | null = null;
      for (let a = 0; a < width; a += 1) {
        const assertion = await w.assertion(event.id, 'Nine', {
          kind: 'FIGURE',
          measureId: measure.id,
          low: a,
          high: a,
          firstSaidAt: at(a),
        });
        for (let c = 0; c < width; c += 1) {
          const article = await w.article({ publisherId: source.id, publishedFrom: at(a, c) });
          const origin = await w.origin({ copyClusterId: article.id });
          await w.claim({
            articleId: article.id,
            eventId: event.id,
            assertionId: assertion.id,
            originId: origin.id,
            speakerId: source.id,
          });
        }
        if (previous !== null) await w.relation(assertion.id, previous, event.id);
        previous = assertion.id;
      }
    }
  }
  return events;
}

let small: string[] = [];
let large: string[] = [];
beforeAll(async () => {
  small = await tell(1, 0);
  large = await tell(3, 100_000);
});

/** Statements of one request. */
async function count(query: string, variables: Record<string, unknown>): Promise<number> {
  const { api, statements } = use();
  statements.length = 0;
  const { errors } = await ask(api, query, variables);
  expect(errors).toEqual([]);
  return statements.length;
}

/** Levels of a query that hold rows: every selection set but those of connections, edges and plain values. */
const PLAIN = [
  'edges',
  'pageInfo',
  'interval',
  'time',
  'reasons',
  'published',
  'sentence',
  'span',
  'highlight',
];
const levels = (query: string): number =>
  [...query.matchAll(/(\w+)\s*(?:\([^)]*\))?\s*\{/g)].filter(
    ([, name]) => !PLAIN.includes(name ?? '') && name !== 'node',
  ).length;

describe('the number of statements does not grow with the number of rows', () => {
  const nodes = (selection: string) =>
    `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Event { ${selection} } } }`;

  test.each([
    [
      'relations of relations',
      'measures { edges { node { label assertions { edges { node { text claims { edges { node { text article { title publisher { name } } } } } } } } } } }',
      1,
    ],
    [
      'lists that only SQL can make',
      'articles { edges { node { title } } } sources { edges { node { name } } }',
      5,
    ],
    ['the timeline', 'timeline { edges { node { change assertion { text } relation { kind } } } }', 4],
    [
      'links of claims',
      'claims { edges { node { links { edges { node { kind claim { text article { title } } relation { kind } } } } } } }',
      4,
    ],
    ['context of claims', 'claims { edges { node { text context } } }', 2],
    [
      'counts',
      'claims { totalCount edges { node { text } } } assertions { edges { node { claims { totalCount } } } }',
      3,
    ],
    ['current answers', 'measures { edges { node { current { text } } } }', 3],
    [
      'origins',
      'assertions { edges { node { origins { edges { node { source { name } claims { edges { node { text } } } } } } } } }',
      4,
    ],
  ])('%s', async (_what, selection, most) => {
    const few = await count(nodes(selection), { ids: small.map((id) => `Event:${id}`) });
    const many = await count(nodes(selection), { ids: large.map((id) => `Event:${id}`) });
    // One statement more finds redirects of the ids.
    expect(few).toBeLessThanOrEqual(most + 1);
    expect(many).toBe(most + 1);
  });

  test('a list at the root', async () => {
    const list =
      '{ events { edges { node { title measures { edges { node { assertions { edges { node { text relationsOut { edges { node { kind to { text } } } } } } } } } } } } } }';
    expect(await count(list, {})).toBe(1);
  });
});

test('an event side by side takes at most one statement for each level that is asked for', async () => {
  const few = await count(EVENT_QUERY, { id: small[0] });
  const many = await count(EVENT_QUERY, { id: large[0] });
  expect(many).toBeLessThanOrEqual(levels(EVENT_QUERY));
  expect(many - few).toBeLessThanOrEqual(1);
});

test('two aliases of one list, cut differently, do not mix', async () => {
  const { data } = await ask(
    use().api,
    'query ($id: ID!) { event(id: $id) { first: claims(first: 1) { edges { node { id } } } two: claims(first: 2) { totalCount edges { node { id } } } } }',
    { id: large[0] },
  );
  const { event } = data as {
    event: { first: { edges: unknown[] }; two: { totalCount: number; edges: unknown[] } };
  };
  expect(event.first.edges).toHaveLength(1);
  expect(event.two).toMatchObject({ totalCount: 27, edges: [event.first.edges[0], { node: {} }] });
});

test('nested pages are cut by the database, not in memory', async () => {
  const { statements } = use();
  await count('{ events { edges { node { claims(first: 2) { edges { node { text } } } } } } }', {});
  expect(statements).toHaveLength(1);
  expect(statements[0]?.match(/LIMIT/g)).toHaveLength(2);
});

test('a total is counted only when it is asked for', async () => {
  const { statements } = use();
  expect(await count('{ claims { edges { node { text } } } }', {})).toBe(1);
  expect(statements[0]).not.toContain('count(*)');
  expect(await count('{ claims { totalCount edges { node { text } } } }', {})).toBe(1);
  expect(statements[0]).toContain('count(*)');
});

test('big columns are read only when they are asked for', async () => {
  const { statements } = use();
  await count(
    '{ articles { edges { node { title page { url } } } } events { edges { node { title } } } }',
    {},
  );
  expect(statements.join(' ')).not.toMatch(/"(text|content|profile)"/);
});
