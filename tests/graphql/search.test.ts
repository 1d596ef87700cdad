import { beforeAll, describe, expect, test } from 'vitest';
import { partsOf } from '../../src/graphql/search/highlight.js';
import { ask, useApi } from './api.js';
import { tellFerryFire } from './news.js';
import { at, world } from './world.js';

const use = useApi();
beforeAll(async () => {
  const w = world(use().prisma);
  await tellFerryFire(w);
  await w.article({
    title: 'Lighthouse',
    text: 'A lighthouse <b>keeper</b> & his \uE000dog\uE001 were rescued.',
    publishedFrom: at(3),
  });
});

interface Found {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly edges: readonly {
    readonly node: {
      readonly kind: string;
      readonly rank: number;
      readonly highlight: readonly { readonly text: string; readonly match: boolean }[];
      readonly article: { readonly title: string };
      readonly claim: { readonly text: string } | null;
    };
  }[];
}

const SELECTION = `totalCount pageInfo { hasNextPage endCursor }
  edges { node { kind rank highlight { text match } article { title } claim { text } } }`;

async function search(query: string, rest = ''): Promise<Found> {
  const { data, errors } = await ask(
    use().api,
    `query ($query: String!) { search(query: $query ${rest}) { ${SELECTION} } }`,
    { query },
  );
  expect(errors).toEqual([]);
  return (data as { search: Found }).search;
}

const titles = ({ edges }: Found): string[] =>
  [...new Set(edges.map(({ node }) => node.article.title))].sort();

test('words are found in whatever form they stand', async () => {
  expect(titles(await search('rising tolls'))).toEqual(['Toll rises to six']);
});

test('phrases, alternatives and exclusions are understood', async () => {
  expect(titles(await search('"Bergen police" -wire', 'in: [ARTICLE]'))).toEqual([
    'Ferry fire: four hurt',
    'Four hurt in ferry fire',
  ]);
  expect(titles(await search('gazette or mayor', 'in: [ARTICLE]'))).toEqual([
    'Nine hurt off Bergen',
    'Toll rises to six',
  ]);
});

test('claims lead to themselves and to their article', async () => {
  const { edges } = await search('denied', 'in: [CLAIM]');
  expect(edges.map(({ node }) => [node.kind, node.claim?.text, node.article.title])).toEqual([
    ['CLAIM', 'The mayor denied nine were hurt', 'Toll rises to six'],
  ]);
});

test('matches are shown in pieces, with nothing for a browser to run and nothing forged', async () => {
  const { edges } = await search('lighthouse keeper');
  const highlight = edges[0]?.node.highlight ?? [];
  expect(highlight.filter(({ match }) => match).map(({ text }) => text)).toEqual([
    'Lighthouse',
    'lighthouse',
    'keeper',
  ]);
  expect(highlight.map(({ text }) => text).join('')).toBe(
    'Lighthouse\nA lighthouse  keeper  & his dog were rescued',
  );
});

test('the best come first, and all pages together hold everything once', async () => {
  const all = await search('hurt', 'first: 100');
  expect(all.edges).toHaveLength(all.totalCount);
  const scores = all.edges.map(({ node }) => node.rank);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  const paged: unknown[] = [];
  let rest = 'first: 2';
  for (let page = await search('hurt', rest); ; page = await search('hurt', rest)) {
    paged.push(...page.edges);
    if (!page.pageInfo.hasNextPage) break;
    rest = `first: 2, after: "${page.pageInfo.endCursor}"`;
  }
  expect(paged).toEqual(all.edges);
});

test.each(['the of and', 'zeppelin', '"', '-', '((( :* <-> !', "'; DROP TABLE claim; --"])(
  '%s finds nothing and breaks nothing',
  async (query) => {
    expect(await search(query)).toMatchObject({ totalCount: 0, edges: [] });
  },
);

test('nothing to search in finds nothing', async () => {
  expect(await search('hurt', 'in: []')).toMatchObject({ totalCount: 0, edges: [] });
});

test.each([
  ['no word', ' '],
  ['far too many', 'word '.repeat(200)],
])('%s is a typed error', async (_what, query) => {
  const { errors } = await ask(
    use().api,
    'query ($query: String!) { search(query: $query) { totalCount } }',
    { query },
  );
  expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'INVALID_ARGUMENT', place: 'query' }]);
});

describe('a marked headline', () => {
  test.each([
    ['', []],
    ['plain', [['plain', false]]],
    ['\uE000all\uE001', [['all', true]]],
    [
      'a \uE000b\uE001 c \uE000d\uE001',
      [
        ['a ', false],
        ['b', true],
        [' c ', false],
        ['d', true],
      ],
    ],
    [
      '\uE000a\uE001\uE000b\uE001',
      [
        ['a', true],
        ['b', true],
      ],
    ],
  ])('%j is cut into pieces', (headline, expected) => {
    expect(partsOf(headline).map(({ text, match }) => [text, match])).toEqual(expected);
  });
});
