import { getIntrospectionQuery } from 'graphql';
import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../src/graphql/examples/index.js';
import { createApi } from '../../src/graphql/index.js';
import { DEFAULT_LIMITS } from '../../src/graphql/limits/limits.js';
import { ask, useApi } from './api.js';

const use = useApi();
const URL_PATH = 'http://localhost/graphql';
const repeat = (n: number, make: (n: number) => string): string =>
  Array.from({ length: n }, (_, i) => make(i)).join(' ');
const nest = (n: number, inner: string): string =>
  n === 0 ? inner : `event { claims { edges { node { ${nest(n - 1, inner)} } } } }`;

/** Fragments that each spread the one before ten times: a few lines that stand for ten thousand million fields. */
const bomb = (levels: number): string =>
  [
    `query { event(id: "x") { ...f${String(levels)} } } fragment f0 on Event { id }`,
    ...Array.from(
      { length: levels },
      (_, n) => `fragment f${String(n + 1)} on Event { ${repeat(10, () => `...f${String(n)}`)} }`,
    ),
  ].join('\n');

describe('a document beyond a limit is refused before the store is asked', () => {
  test.each<[string, string, string]>([
    ['tokens', 'many tokens', `{ ${repeat(2000, () => '__typename')} }`],
    ['depth', 'depth', `{ claim(id: "x") { ${nest(6, 'id')} } }`],
    ['aliases', 'aliases', `{ ${repeat(31, (n) => `a${String(n)}: __typename`)} }`],
    ['directives', 'directives', `{ __typename ${repeat(31, () => '@include(if: true)')} }`],
    ['fields', 'fragments that multiply', bomb(9)],
    [
      'depth',
      'depth hidden in fragments',
      `{ claim(id: "x") { ...a } } fragment a on Claim { ${nest(3, '...b')} } fragment b on Claim { ${nest(3, 'id')} }`,
    ],
    [
      'cost',
      '100 x 100',
      '{ events(first: 100) { edges { node { claims(first: 100) { edges { node { id } } } } } } }',
    ],
    [
      'cost',
      '100 x 100 in fragments',
      '{ events(first: 100) { ...a } } fragment a on EventConnection { edges { node { ...b } } } fragment b on Event { claims(first: 100) { edges { node { id } } } }',
    ],
    [
      'cost',
      'defaults three deep and wide',
      '{ events(first: 100) { edges { node { claims { edges { node { article { claims { edges { node { id } } } } } } } } } } }',
    ],
    [
      'cost',
      'many nodes',
      `{ nodes(ids: [${repeat(101, () => '"x",')}]) { ... on Event { claims(first: 100) { edges { node { id } } } } } }`,
    ],
  ])('%s: %s', async (limit, _what, query) => {
    const { api, statements } = use();
    statements.length = 0;
    const { errors } = await ask(api, query);
    const allowed = DEFAULT_LIMITS[limit as keyof typeof DEFAULT_LIMITS];
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit, allowed });
    expect(errors[0]?.extensions?.['value']).toBeGreaterThan(allowed);
    expect(errors[0]?.message).toContain(`at most ${String(allowed)} are allowed`);
    expect(statements).toEqual([]);
  });

  test('a page size in a variable counts, and so does its default', async () => {
    const query = (first: string) =>
      `query ($n: Int! = ${first}) { events(first: $n) { edges { node { claims(first: $n) { edges { node { id } } } } } } }`;
    const { api } = use();
    expect((await ask(api, query('100'))).errors[0]?.extensions).toMatchObject({ limit: 'cost' });
    expect((await ask(api, query('10'), { n: 100 })).errors[0]?.extensions).toMatchObject({ limit: 'cost' });
    expect((await ask(api, query('100'), { n: 10 })).errors).toEqual([]);
  });

  test('many ids in a variable count', async () => {
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    const { errors } = await ask(use().api, query, {
      ids: Array.from({ length: 10_001 }, (_, n) => String(n)),
    });
    expect(errors[0]?.extensions).toMatchObject({ limit: 'cost', value: 10_001 });
  });

  test('fragments in a circle are refused in no time', async () => {
    const { errors } = await ask(
      use().api,
      '{ event(id: "x") { ...a } } fragment a on Event { ...b } fragment b on Event { ...a }',
    );
    expect(errors[0]?.message).toContain('Cannot spread fragment');
  });

  test('one field said a few hundred times is said once', async () => {
    const { errors, data } = await ask(use().api, `{ ${repeat(200, () => '__typename')} }`);
    expect([errors, data]).toEqual([[], { __typename: 'Query' }]);
  });

  test('what the worked examples and GraphiQL ask for is allowed', async () => {
    for (const query of [
      // A subscription is answered without end: that its example is told something is tested with the examples.
      ...EXAMPLES.map((example) => example.query).filter((query) => !/^subscription\b/m.test(query)),
      getIntrospectionQuery({ inputValueDeprecation: true }),
    ]) {
      const { errors } = await ask(use().api, query);
      expect(errors.filter(({ extensions }) => extensions?.['code'] === 'LIMIT_EXCEEDED')).toEqual([]);
    }
  });

  test('introspection in a circle is refused', async () => {
    const circle = (n: number): string => (n === 0 ? 'name' : `fields { type { ${circle(n - 1)} } }`);
    const { errors } = await ask(use().api, `{ __schema { types { ${circle(12)} } } }`);
    expect(errors.length).toBeGreaterThan(0);
  });
});

describe('a request that is no good is answered, not run', () => {
  const post = (body: string, headers: Record<string, string> = {}) =>
    use().api.fetch(URL_PATH, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        ...headers,
      },
      body,
    });

  test.each([
    ['malformed JSON', '{"query": "{ __typename }"'],
    ['no JSON', 'query'],
    ['an empty body', ''],
    ['a query that is a number', '{"query": 5}'],
    ['variables that are a text', '{"query": "{ __typename }", "variables": "x"}'],
    ['a name with letters that look alike', '{"query": "{ еvents { totalCount } }"}'],
    ['a name with a zero-width space', '{"query": "{ ev\u200bents { totalCount } }"}'],
    ['a text without end', '{"query": "{ event(id: \\"x) { id } }"}'],
  ])('%s', async (_what, body) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as { errors: { message: string }[] };
    expect(errors.length).toBeGreaterThan(0);
    expect(JSON.stringify(errors)).not.toMatch(/\/(?:work|src|node_modules)\/|\.ts:|\.js:|at \w+ \(/);
  });

  test('more operations at once than allowed', async () => {
    const batch = (n: number) =>
      JSON.stringify(Array.from({ length: n }, () => ({ query: '{ __typename }' })));
    expect(await (await post(batch(10))).json()).toHaveLength(10);
    const response = await post(batch(11));
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'batch', value: 11, allowed: 10 } }],
    });
    expect(response.status).toBe(400);
  });

  test('huge variables, by their length', async () => {
    const body = JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(2_000_000) } });
    const api = createApi({
      database: use(),
      ingest: () => Promise.reject(new Error()),
      limits: { bodyBytes: 1_000_000 },
    });
    const response = await api.fetch(URL_PATH, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': String(body.length) },
      body,
    });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({
      errors: [
        {
          extensions: { code: 'LIMIT_EXCEEDED', limit: 'bodyBytes', value: body.length, allowed: 1_000_000 },
        },
      ],
    });
  });
});

test('the limits can be read', async () => {
  const names = Object.keys(DEFAULT_LIMITS);
  const { data, errors } = await ask(use().api, `{ limits { ${names.join(' ')} } }`);
  expect([errors, data]).toEqual([[], { limits: DEFAULT_LIMITS }]);
});
