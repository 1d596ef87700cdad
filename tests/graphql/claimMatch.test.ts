import { beforeAll, expect, test } from 'vitest';
import { ask, useApi } from './api.js';
import { world } from './world.js';

const use = useApi();

const STORIES = [
  ['Harbour master resigns', 'The harbour master of Tarnvik resigned on Monday', 'Divers sealed the tank'],
  ['Resignation at Tarnvik', 'The harbour master handed in his resignation on Monday', 'Nets were ruined'],
  [
    'Port chief quits',
    'The harbour master of Tarnvik quit on Monday, the council said',
    'A ferry line opens',
  ],
] as const;

let claims: string[] = [];
beforeAll(async () => {
  const w = world(use().prisma);
  const event = await w.event('Harbour master of Tarnvik resigns');
  const elsewhere = await w.event('Harbour master of Oslo resigns');
  for (const [title, ...texts] of [...STORIES, STORIES[0]]) {
    const article = await w.article({ title });
    const eventId = claims.length < 6 ? event.id : elsewhere.id;
    const origin = await w.origin({ copyClusterId: article.id });
    for (const text of texts) {
      const assertion = await w.assertion(eventId, text);
      const made = await w.claim({
        articleId: article.id,
        eventId,
        assertionId: assertion.id,
        originId: origin.id,
        text,
        start: 0,
        end: text.length,
      });
      claims = [...claims, made.id];
    }
  }
});

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  readonly edges: readonly {
    readonly node: {
      readonly score: number;
      readonly text: string;
      readonly model: string;
      readonly claim: { readonly text: string } | null;
      readonly article: { readonly title: string };
      readonly reasons: readonly { readonly rule: string; readonly text: string }[];
    };
  }[];
}

const QUERY = `query ($id: ID!, $first: Int, $after: String, $minScore: Float) { claim(id: $id) {
  matches(first: $first, after: $after, minScore: $minScore) { totalCount pageInfo { endCursor hasNextPage } edges { node {
    score text model claim { text } article { title } reasons { rule text } } } } } }`;

const toGlobal = async (index: number): Promise<string> => {
  const { data } = await ask(
    use().api,
    '{ claims(first: 100) { edges { node { id text event { title } } } } }',
  );
  const { edges } = (
    data as { claims: { edges: { node: { id: string; text: string; event: { title: string } } }[] } }
  ).claims;
  const text = STORIES[0][index];
  return edges.find(({ node }) => node.text === text && node.event.title.includes('Tarnvik'))?.node.id ?? '';
};

async function matches(index: number, variables: Record<string, unknown> = {}): Promise<Page> {
  const { data, errors } = await ask(use().api, QUERY, { id: await toGlobal(index), ...variables });
  expect(errors).toEqual([]);
  return (data as { claim: { matches: Page } }).claim.matches;
}

test('a claim is matched by claims and headlines of other articles of its event, best first', async () => {
  const { edges } = await matches(1);
  const texts = edges.map(({ node }) => node.text);
  expect(texts).toEqual(expect.arrayContaining([STORIES[1][1], STORIES[2][1]]));
  expect(texts).not.toContain(STORIES[0][0]);
  expect(texts.filter((text) => text === STORIES[0][1])).toEqual([]);
  const scores = edges.map(({ node }) => node.score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
});

test('a headline that matches has no claim, but its article', async () => {
  const { edges } = await matches(1, { minScore: 0 });
  const headline = edges.find(({ node }) => node.text === STORIES[1][0])?.node;
  expect(headline).toMatchObject({ claim: null, article: { title: STORIES[1][0] } });
});

test('a match tells its reasons in words and the version of its weights', async () => {
  const best = (await matches(1)).edges[0]?.node;
  expect(best?.model).toMatch(/\S/);
  expect(best?.reasons.map(({ rule }) => rule)).toContain('match-action');
  expect(best?.reasons.map(({ text }) => text).join('\n')).toContain(
    'both tell of the same kind of action: resign',
  );
});

test('all are given from a score of 0 on, page by page', async () => {
  const all = (await matches(1, { minScore: 0, first: 100 })).edges.map(({ node }) => node.text);
  expect(all).toHaveLength(6);
  const paged: string[] = [];
  let after: string | null = null;
  do {
    const page = await matches(1, { minScore: 0, first: 4, after });
    expect(page.totalCount).toBe(6);
    paged.push(...page.edges.map(({ node }) => node.text));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  expect(paged).toEqual(all);
});

test('the tellings of an event are read in one statement for all of its claims', async () => {
  use().statements.length = 0;
  await ask(use().api, '{ claims(first: 100) { edges { node { matches { edges { node { score } } } } } } }');
  expect(use().statements.filter((statement) => statement.includes('ordinal + 1'))).toHaveLength(1);
});

test.each([-0.1, 1.5])('a least score of %s is refused with what may be asked for', async (minScore) => {
  const { errors } = await ask(use().api, QUERY, { id: await toGlobal(1), minScore });
  expect(errors[0]).toMatchObject({
    message: `minScore is ${minScore}; it must be 0 to 1.`,
    extensions: { code: 'INVALID_ARGUMENT', place: 'minScore' },
  });
});
