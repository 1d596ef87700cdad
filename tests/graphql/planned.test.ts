import { GraphQLSchema, parse } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, createApi } from '../../src/graphql/index.js';
import { planOperation } from '../../src/graphql/planned/plan.js';
import { schema } from '../../src/graphql/schema.js';
import { ask, useApi } from './api.js';
import { at, world } from './world.js';

// What queries cost is not what is tried here.
const limits = { cost: 1_000_000 };
const use = useApi({ limits });
const ingest = () => Promise.reject(new Error('This test takes no pages in.'));

/** The same store, asked by the usual execution: another schema object of the same types is not planned for. */
let usual: Api;
const ids: Record<string, string> = {};

beforeAll(async () => {
  const { prisma, connection } = use();
  usual = createApi({
    database: { prisma, connection },
    ingest,
    limits,
    schema: (own) => new GraphQLSchema(own.toConfig()),
  });
  const w = world(prisma);
  const outlet = await w.source('Harbour Post');
  const mayor = await w.source('Ana Lind', { kind: 'PERSON', role: 'mayor' });
  const event = await w.event('Ferry “delays” in Oslo', {
    timeFrom: at(8),
    timeTo: at(9),
    timePrecision: 'HOUR',
    place: 'Oslo',
    placePath: 'no/oslo',
    articleCount: 2,
  });
  const other = await w.event('Bridge closed');
  const merged = '01950000-0000-7000-8000-999999999999';
  await prisma.eventRedirect.create({
    data: { fromId: merged, toId: event.id, reasons: [], createdAt: at(12) },
  });
  const measure = await w.measure(event.id, 'ferries delayed');
  let previous: string | null = null;
  for (const n of [1, 2, 3]) {
    const figure = {
      kind: 'FIGURE',
      originCount: 2,
      measureId: measure.id,
      low: n,
      high: n === 3 ? null : n + 0.5,
    } as const;
    const said = n === 2 ? {} : { firstSaidAt: at(n) };
    const assertion = await w.assertion(event.id, `“${String(n)}” ferries`, { ...figure, ...said });
    for (const c of [0, 1]) {
      const article = await w.article({
        publisherId: c === 0 ? outlet.id : null,
        title: c === 0 ? `Ferries ${String(n)}` : null,
        ...(c === 0 ? { publishedFrom: at(n, c) } : {}),
      });
      const origin = await w.origin({ copyClusterId: article.id });
      const claim = await w.claim({
        articleId: article.id,
        eventId: event.id,
        assertionId: assertion.id,
        originId: origin.id,
        speakerId: c === 0 ? mayor.id : null,
        kind: c === 0 ? 'QUOTE' : 'STATEMENT',
        createdAt: at(n, c),
        ...(c === 0 ? { timeFrom: at(7), timeTo: at(8), timePrecision: 'HOUR' } : {}),
      });
      const figures = { predicate: 'delayed', countedHead: 'ferry', low: n, high: n };
      await prisma.quantity.create({
        data: {
          ...{ claimId: claim.id, ordinal: 0, focus: true, kind: 'COUNT', start: 0, end: 4 },
          ...{ text: 'Nine', lowOpen: false, highOpen: false, approximate: false, change: 'NONE' },
          ...{ partOf: false, cumulative: false, ...figures },
        },
      });
    }
    if (previous !== null) await w.relation(assertion.id, previous, event.id);
    previous = assertion.id;
  }
  Object.assign(ids, { event: event.id, other: other.id, merged, outlet: outlet.id, mayor: mayor.id });
});

const NESTED = `query ($id: ID!, $first: Int, $no: Boolean = false) {
  event(id: $id) {
    __typename id name: title time { from to precision } place series { name } seriesReasons { rule text } lastSeenAt
    ...Measures
    ... on Node { again: id }
    one: claims(first: 1) { edges { cursor node { text } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
    none: claims(first: 0) { totalCount edges { node { id } } pageInfo { hasNextPage endCursor } }
    hidden: claimCount @include(if: $no) shown: claimCount @skip(if: $no)
  }
}
fragment Measures on Event {
  measures { edges { node { label assertions(first: $first) { totalCount edges { node { ...Answer } } } } } }
  measures { edges { node { cumulative } } pageInfo { hasNextPage } }
}
fragment Answer on Assertion {
  text kind interval { low high text } firstSaidAt
  claims(orderBy: { field: TIME, direction: ASC }, filter: { kind: [QUOTE, STATEMENT] }) {
    edges { cursor node {
      id kind time { interval { from } text reasons { rule } } sentence { span { start } text }
      speaker { id name role kind aliases } quantities { text } mentions { name }
      article { id title publisher { name } published { interval { from } reasons { rule } } }
    } }
  }
  relationsOut { edges { node { kind strength to { text } reasons { rule value weight text } } } }
}`;

const PLANNED: [string, string, (() => Record<string, unknown>)?][] = [
  ['everything below an event', NESTED, () => ({ id: `Event:${ids['event'] ?? ''}`, first: 2 })],
  ['the same with other fields', NESTED, () => ({ id: `Event:${ids['event'] ?? ''}`, no: true })],
  ['an event without anything', NESTED, () => ({ id: ids['other'] })],
  ['an event that was merged away', NESTED, () => ({ id: `Event:${ids['merged'] ?? ''}` })],
  ['an event that is none', NESTED, () => ({ id: '01950000-0000-7000-8000-000000999998' })],
  [
    'several fields of the root',
    '{ a: claims(first: 1) { totalCount } b: events { edges { node { title } } } }',
  ],
  ...[
    'kind: [QUOTE]',
    'denial: false, modality: [ASSERTED, PLANNED]',
    'time: { from: "2025-03-01T07:30:00Z" }',
    'predicate: "delayed", counted: "ferry", quantity: { min: 2, max: 2.5 }',
    'eventId: "Event:01950000-0000-7000-8000-999999999999"',
  ].map((filter): [string, string] => [
    `claims with ${filter}`,
    `{ claims(filter: { ${filter} }) { totalCount edges { node { id text } } pageInfo { endCursor } } }`,
  ]),
  [
    'a part of a name',
    '{ sources(filter: { name: "LIND" }) { totalCount edges { node { name aliases } } } }',
  ],
  ['a place', '{ events(filter: { placePath: "no", minArticles: 1 }) { edges { node { placePath } } } }'],
  [
    'related kinds',
    '{ events { edges { node { assertions(filter: { related: [CONTRADICTS], minOrigins: 1 }) { totalCount edges { node { text } } } } } } }',
  ],
  [
    'an order from a variable',
    'query ($order: ClaimOrder) { claims(orderBy: $order) { edges { cursor node { text } } } }',
    () => ({ order: { field: 'TIME', direction: 'DESC' } }),
  ],
];

describe('a planned query is answered as the usual execution answers it', () => {
  test.each(PLANNED)('%s', async (_what, query, variables = () => ({})) => {
    const { api, statements } = use();
    expect(() => planOperation(schema, parse(query), null, { no: false, ...variables() })).not.toThrow();
    const expected = await ask(usual, query, variables());
    expect(expected.errors).toEqual([]);
    statements.length = 0;
    const found = await ask(api, query, variables());
    expect(JSON.stringify(found)).toBe(JSON.stringify(expected));
    expect(statements.filter((text) => !text.includes('"redirects"')).length).toBeLessThanOrEqual(2);
  });

  test('page by page, in every order', async () => {
    const query = `query ($after: String, $field: ClaimOrderField!, $direction: OrderDirection!) {
      claims(first: 2, after: $after, orderBy: { field: $field, direction: $direction }) {
        edges { node { id } } pageInfo { hasNextPage endCursor }
      }
    }`;
    for (const field of ['CREATED', 'TIME'])
      for (const direction of ['ASC', 'DESC']) {
        const seen: string[] = [];
        for (let after: string | null = null, more = true; more;) {
          const variables = { after, field, direction };
          const [found, expected] = [
            await ask(use().api, query, variables),
            await ask(usual, query, variables),
          ];
          expect(found).toEqual(expected);
          const { claims } = found.data as {
            claims: {
              edges: { node: { id: string } }[];
              pageInfo: { hasNextPage: boolean; endCursor: string };
            };
          };
          seen.push(...claims.edges.map(({ node }) => node.id));
          ({ endCursor: after, hasNextPage: more } = claims.pageInfo);
        }
        expect(new Set(seen).size).toBe(6);
        expect(seen).toHaveLength(6);
      }
  });
});

test('requests at once, of which one orders by what the other does not read, do not mix their columns up', async () => {
  const query = `query ($field: ClaimOrderField!) {
    claims(first: 6, orderBy: { field: $field, direction: ASC }) {
      edges { node { id text speaker { id name } article { id title publisher { id name } } } }
    }
  }`;
  const asked = ['CREATED', 'TIME', 'CREATED'].map((field) => ({ field }));
  const expected = await Promise.all(asked.map((variables) => ask(usual, query, variables)));
  expect(await Promise.all(asked.map((variables) => ask(use().api, query, variables)))).toEqual(expected);
  expect(expected.flatMap(({ errors }) => errors)).toEqual([]);
});

describe('what goes wrong is worded as usual', () => {
  test.each([
    ['a cursor that is none', '{ claims(after: "x") { edges { node { id } } } }'],
    ['a cursor below', '{ events { edges { node { claims(after: "x") { edges { node { id } } } } } } }'],
    ['a page that is too long', '{ events { edges { node { claims(first: 101) { totalCount } } } } }'],
    ['an id of another type', '{ event(id: "Claim:01950000-0000-7000-8000-000000000001") { id } }'],
    ['an id that is none', '{ a: event(id: "x") { id } claims(first: 1) { totalCount } }'],
    ['a variable that is none', 'query ($first: Int!) { claims(first: $first) { totalCount } }'],
  ])('%s', async (_what, query) => {
    const expected = await ask(usual, query);
    expect(expected.errors).not.toEqual([]);
    expect(await ask(use().api, query)).toEqual(expected);
  });

  test('a store that refuses a statement', async () => {
    const { prisma, connection } = use();
    const refused = new Proxy(prisma, {
      get: (target, name, receiver) =>
        name === '$queryRawUnsafe'
          ? () => Promise.reject(new Error('relation "claim" is locked'))
          : (Reflect.get(target, name, receiver) as unknown),
    });
    const api = createApi({ database: { prisma: refused, connection }, ingest });
    const query =
      '{ event(id: "01950000-0000-7000-8000-000000000001") { id } events(first: 1) { totalCount } }';
    const { data, errors } = await ask(api, query);
    expect(data).toBeNull();
    expect(errors.map(({ path, extensions }) => [path, extensions?.['code']])).toEqual([
      [['event'], 'INTERNAL'],
      [['events'], 'INTERNAL'],
    ]);
  });
});

test.each([
  ['lists that only SQL can make', '{ events { edges { node { articles { edges { node { id } } } } } } }'],
  ['what a resolver waits for', '{ claims { edges { node { context } } } }'],
  ['things of any type', '{ node(id: "Event:01950000-0000-7000-8000-000000000001") { id } }'],
  ['what GraphQL says of itself', '{ __schema { queryType { name } } }'],
])('no plan is made of %s', (_what, query) => {
  expect(() => planOperation(schema, parse(query), null, {})).toThrow();
});
