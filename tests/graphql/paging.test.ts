import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { ask, useApi } from './api.js';
import { at, uuid, world } from './world.js';

const use = useApi();

interface PageOf {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string | null;
  };
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
}

const PAGE = 'totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor node { id } }';

/** Reads a list page by page to its end. `list` is a query with $first and $after; `pick` finds the list in its answer. */
async function readAll(list: string, pick: (data: never) => PageOf, first: number): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  for (;;) {
    const { data, errors } = await ask(use().api, `query ($first: Int!, $after: String) { ${list} }`, {
      first,
      after,
    });
    expect(errors).toEqual([]);
    const page = pick(data);
    expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
    ids.push(...page.edges.map(({ node }) => node.id));
    if (!page.pageInfo.hasNextPage) return ids;
    expect(page.edges).toHaveLength(first);
    after = page.pageInfo.endCursor;
  }
}

// Published times with ties and with unknowns, in an order that is neither that of the ids nor of time.
const HOURS = [9, null, 7, 9, null, 8, 7, 9, null, 6, 9, 7, null];

beforeAll(async () => {
  const w = world(use().prisma);
  const event = await w.event('Bridge closed', { timeFrom: at(6), timeTo: at(7), timePrecision: 'HOUR' });
  const publisher = await w.source('Harbour Post');
  for (const hour of HOURS) {
    const article = await w.article({
      publisherId: publisher.id,
      ...(hour !== null && { publishedFrom: at(hour) }),
    });
    const origin = await w.origin({ copyClusterId: article.id });
    const assertion = await w.assertion(event.id, 'Closed', {
      originCount: (hour ?? 1) % 3,
      ...(hour !== null && { firstSaidAt: at(hour) }),
    });
    await w.claim({
      articleId: article.id,
      eventId: event.id,
      assertionId: assertion.id,
      originId: origin.id,
    });
  }
});

/** What SQL itself says the order is: unknown values last, ties by id in the same direction. */
const expectedOrder = (direction: 'ASC' | 'DESC', rows: { id: string; hour: number | null }[]): string[] => {
  const sign = direction === 'ASC' ? 1 : -1;
  return rows
    .toSorted((a, b) => {
      if (a.hour === b.hour) return sign * (a.id < b.id ? -1 : 1);
      if (a.hour === null || b.hour === null) return a.hour === null ? 1 : -1;
      return sign * (a.hour - b.hour);
    })
    .map(({ id }) => id);
};

const pageSizes = fc.integer({ min: 1, max: HOURS.length + 2 });

describe('all pages together hold every row once, in order', () => {
  test.each(['ASC', 'DESC'] as const)(
    'articles by published time, %s, with ties and unknowns',
    async (direction) => {
      const rows = await use().prisma.article.findMany({ select: { id: true, publishedFrom: true } });
      const order = expectedOrder(
        direction,
        rows.map(({ id, publishedFrom }) => ({
          id: `Article:${id}`,
          hour: publishedFrom && publishedFrom.getUTCHours(),
        })),
      );
      const list = `articles(first: $first, after: $after, orderBy: { field: PUBLISHED, direction: ${direction} }) { ${PAGE} }`;
      await fc.assert(
        fc.asyncProperty(pageSizes, async (first) => {
          expect(await readAll(list, (data: { articles: PageOf }) => data.articles, first)).toEqual(order);
        }),
        { numRuns: 8 },
      );
    },
  );

  test('assertions inside an event, by first saying', async () => {
    const rows = await use().prisma.assertion.findMany({ select: { id: true, firstSaidAt: true } });
    const order = expectedOrder(
      'ASC',
      rows.map(({ id, firstSaidAt }) => ({
        id: `Assertion:${id}`,
        hour: firstSaidAt && firstSaidAt.getUTCHours(),
      })),
    );
    const list = `event(id: "${uuid(1)}") { assertions(first: $first, after: $after) { ${PAGE} } }`;
    await fc.assert(
      fc.asyncProperty(pageSizes, async (first) => {
        expect(
          await readAll(list, (data: { event: { assertions: PageOf } }) => data.event.assertions, first),
        ).toEqual(order);
      }),
      { numRuns: 8 },
    );
  });

  test('articles of an event, which only SQL can list', async () => {
    const rows = await use().prisma.article.findMany({ select: { id: true, publishedFrom: true } });
    const order = expectedOrder(
      'DESC',
      rows.map(({ id, publishedFrom }) => ({
        id: `Article:${id}`,
        hour: publishedFrom && publishedFrom.getUTCHours(),
      })),
    );
    const list = `event(id: "${uuid(1)}") { articles(first: $first, after: $after) { ${PAGE} } }`;
    await fc.assert(
      fc.asyncProperty(pageSizes, async (first) => {
        expect(
          await readAll(list, (data: { event: { articles: PageOf } }) => data.event.articles, first),
        ).toEqual(order);
      }),
      { numRuns: 8 },
    );
  });

  test('numbers with ties', async () => {
    const list = `event(id: "${uuid(1)}") { assertions(first: $first, after: $after, orderBy: { field: ORIGIN_COUNT }) { ${PAGE} } }`;
    const rows = await use().prisma.assertion.findMany({
      orderBy: [{ originCount: 'desc' }, { id: 'desc' }],
    });
    expect(
      await readAll(list, (data: { event: { assertions: PageOf } }) => data.event.assertions, 3),
    ).toEqual(rows.map(({ id }) => `Assertion:${id}`));
  });
});

test('a page says how many items there are on all pages', async () => {
  const { data } = await ask(
    use().api,
    `{ articles(first: 2) { totalCount edges { node { claims(first: 0) { totalCount edges { cursor } } } } } }`,
  );
  expect(data).toEqual({
    articles: {
      totalCount: HOURS.length,
      edges: [
        { node: { claims: { totalCount: 1, edges: [] } } },
        { node: { claims: { totalCount: 1, edges: [] } } },
      ],
    },
  });
});

test('an empty list has no cursors', async () => {
  const { data } = await ask(
    use().api,
    `{ articles(filter: { language: "xx" }) { totalCount pageInfo { hasNextPage startCursor endCursor } edges { cursor } } }`,
  );
  expect(data).toEqual({
    articles: {
      totalCount: 0,
      pageInfo: { hasNextPage: false, startCursor: null, endCursor: null },
      edges: [],
    },
  });
});

describe('a page that cannot be given is a typed error', () => {
  const cursorOf = async (order: string): Promise<string> => {
    const { data } = await ask(
      use().api,
      `{ articles(first: 1, orderBy: { field: ${order} }) { pageInfo { endCursor } } }`,
    );
    return (data as { articles: PageOf }).articles.pageInfo.endCursor ?? '';
  };
  const altered = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

  test.each([
    ['more than a hundred at once', 'first: 101', 'INVALID_ARGUMENT', 'first'],
    ['a negative number', 'first: -1', 'INVALID_ARGUMENT', 'first'],
    ['a cursor made up', 'after: "nonsense"', 'INVALID_CURSOR', 'after'],
    ['an empty cursor', 'after: ""', 'INVALID_CURSOR', 'after'],
    [
      'a cursor with a date that is none',
      `after: "${altered(['ingestedAt desc', 'soon', uuid(1)])}"`,
      'INVALID_CURSOR',
      'after',
    ],
    [
      'a cursor with a value of another type',
      `after: "${altered(['ingestedAt desc', 7, uuid(1)])}"`,
      'INVALID_CURSOR',
      'after',
    ],
    [
      'a cursor without the value its order needs',
      `after: "${altered(['ingestedAt desc', null, uuid(1)])}"`,
      'INVALID_CURSOR',
      'after',
    ],
    [
      'a cursor with SQL in it',
      `after: "${altered(['ingestedAt desc', '2025-01-01', "'; DROP TABLE claim; --"])}"`,
      'INVALID_CURSOR',
      'after',
    ],
  ])('%s', async (_what, args, code, place) => {
    const { data, errors } = await ask(use().api, `{ articles(${args}) { edges { cursor } } }`);
    expect(data).toBeNull();
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code, place }]);
  });

  test('a cursor of another order', async () => {
    const { errors } = await ask(
      use().api,
      `{ articles(after: "${await cursorOf('PUBLISHED')}") { edges { cursor } } }`,
    );
    expect(errors[0]?.message).toBe(
      'This cursor cannot be used: it belongs to another order of the items. Take endCursor of the page before.',
    );
  });

  test('in a nested list too', async () => {
    const { errors } = await ask(
      use().api,
      `{ events { edges { node { claims(first: 1000) { edges { cursor } } } } } }`,
    );
    expect(errors.map(({ message, extensions }) => ({ message, extensions }))).toEqual([
      {
        message: 'first is 1000; 0 to 100 can be asked for at once.',
        extensions: { code: 'INVALID_ARGUMENT', place: 'first' },
      },
    ]);
  });
});
