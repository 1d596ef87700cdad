import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, createApi } from '../../src/graphql/index.js';
import { useDatabase } from '../helpers/database.js';
import { depsOn, ingestAll, textPage } from '../pipeline/helpers.js';
import { ask } from './api.js';

const use = useDatabase();

const PAGES = [
  textPage(
    'Delta Times',
    '2032-08-03',
    'Ferry sinks off Chittagong, killing nine',
    'Nine passengers were killed when a ferry sank off Chittagong on Tuesday, coast guard chief Anwar Karim said.',
    'Divers searched the wreck near the Karnaphuli bridge. "The hull broke within minutes," said Karim.',
  ),
  textPage(
    'Bay Observer',
    '2032-08-04',
    'Ferry off Chittagong: fourteen dead',
    'Fourteen passengers were killed when the ferry sank off Chittagong on Tuesday, coast guard chief Anwar Karim said.',
    'Divers searched the wreck near the Karnaphuli bridge for a second day.',
  ),
  textPage(
    'Harbour Post',
    '2032-08-04',
    'Owner of sunken Chittagong ferry denies overloading',
    'The owner of the ferry that sank off Chittagong on Tuesday denied that it had carried 200 passengers.',
    'Nine people were killed when it went down near the Karnaphuli bridge, police said.',
  ),
  // It came in last, and was published first.
  textPage(
    'Estuary News',
    '2032-08-02',
    'Chittagong ferry carried 200 passengers, union says',
    'A ferry carrying 200 passengers sank off Chittagong near the Karnaphuli bridge, the seafarers union said.',
    'At least five passengers were killed, coast guard chief Anwar Karim said.',
  ),
];

const ANSWER = `
  kind text modality polarity approximate interval { text low high }
  claimCount outletCount originCount firstSaidAt lastSaidAt
`;
const STATE = `
  title kind place placePath time { from to precision }
  disputed claimCount articleCount originCount lastSeenAt
  measures(first: 30) { totalCount edges { node {
    label predicate counted unit scope scopePath cumulative
    current { text } assertions(first: 10) { edges { node { text } } }
  } } }
  assertions(first: 60) { totalCount edges { node {
    ${ANSWER} measure { label } claims(first: 10) { totalCount edges { node { id text article { title } } } }
    relationsOut(first: 10) { totalCount }
    relationsIn(first: 10) { totalCount }
  } } }
  relations(first: 100) { totalCount edges { node { kind method strength from { text } to { text } reasons { text } } } }
`;

/** Lists whose order is that of ids, or of coming in, in an order of their own. */
const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const items = value.map((item) => JSON.stringify(ordered(item)));
    return items.sort();
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, ordered(part)]));
};

let api: Api;
const states: unknown[] = [];
const taken: Date[] = [];
let event: string;

async function stateOf(query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  const { data, errors } = await ask(api, query, variables);
  expect(errors).toEqual([]);
  return data;
}

beforeAll(async () => {
  const database = use();
  api = createApi({ database, ingest: () => Promise.reject(new Error('no page is taken in here')) });
  const deps = depsOn(database);
  for (const page of PAGES) {
    const [report] = await ingestAll(deps, [page]);
    const article = await database.prisma.article.findUniqueOrThrow({
      where: { id: report?.articles[0]?.articleId ?? '' },
      include: { claims: true },
    });
    taken.push(article.ingestedAt);
    event = `Event:${article.claims[0]?.eventId ?? ''}`;
    states.push(ordered(await stateOf(`query ($id: ID!) { event(id: $id) { ${STATE} } }`, { id: event })));
  }
});

const AS_OF = `query ($id: ID!, $time: DateTime!, $by: KnownBy!) { event(id: $id) { asOf(time: $time, by: $by) { ${STATE} } } }`;

describe('an event as of the moment at which an article was taken in', () => {
  test.each(PAGES.map(({ publisher }, n) => [publisher, n] as const))(
    'is what the graph was after %s',
    async (_publisher, n) => {
      const data = await stateOf(AS_OF, { id: event, time: taken[n], by: 'INGESTION' });
      expect(ordered({ event: (data as { event: { asOf: unknown } }).event.asOf })).toEqual(states[n]);
    },
  );

  test('is nothing before the first', async () => {
    const time = new Date(Number(taken[0]) - 1);
    expect(await stateOf(AS_OF, { id: event, time, by: 'INGESTION' })).toEqual({ event: { asOf: null } });
  });
});

interface Known {
  readonly event: { readonly asOf: { readonly articleCount: number } | null };
}

const known = async (time: string, by = 'PUBLICATION'): Promise<number | null> =>
  ((await stateOf(AS_OF, { id: event, time, by })) as Known).event.asOf?.articleCount ?? null;

test('by publication, the article that came in last and was published first is known first', async () => {
  expect(await known('2032-08-02T07:59:59Z')).toBeNull();
  expect(await known('2032-08-02T08:00:00Z')).toBe(1);
  expect(await known('2032-08-03T12:00:00Z')).toBe(2);
  expect(await known('2032-08-05T00:00:00Z')).toBe(4);
});

test('an article of unknown publication, and a later revision, count from their coming in', async () => {
  const { prisma } = use();
  const article = await prisma.article.findFirstOrThrow({ where: { publisher: { name: 'Estuary News' } } });
  const time = '2032-08-02T08:00:00Z';
  const wait = article.ingestedAt.toISOString();
  try {
    await prisma.article.update({ where: { id: article.id }, data: { revision: 2 } });
    // Taken in, by the clock of this test, before it was published.
    expect(await known(time)).toBe(1);
    await prisma.article.update({
      where: { id: article.id },
      data: { revision: 1, publishedFrom: null, publishedTo: null, publishedPrecision: null },
    });
    expect(await known(wait)).toBe(1);
  } finally {
    const { revision, publishedFrom, publishedTo, publishedPrecision } = article;
    await prisma.article.update({
      where: { id: article.id },
      data: { revision, publishedFrom, publishedTo, publishedPrecision },
    });
  }
});

interface Then<Node> {
  readonly edges: readonly { readonly node: Node }[];
}
interface Standing {
  readonly id: string;
  readonly text: string;
  readonly asOf: {
    readonly claimCount: number;
    readonly assertion: { readonly id: string };
    readonly relationsIn: Then<{ readonly kind: string; readonly from: { readonly text: string } }>;
  } | null;
}
interface Asked {
  readonly id: string;
  readonly label: string;
  readonly asOf: {
    readonly measure: { readonly id: string };
    readonly current: { readonly text: string };
  } | null;
}

test('a measure and an assertion stand as they stood, and lead to their live selves', async () => {
  const data = await stateOf(
    `query ($id: ID!, $time: DateTime!) { event(id: $id) {
      measures { edges { node { id label asOf(time: $time) { measure { id } current { text } } } } }
      assertions(filter: { predicate: "killed" }) { edges { node {
        id text asOf(time: $time) { claimCount assertion { id } relationsIn { edges { node { kind from { text } } } } }
      } } }
    } }`,
    { id: event, time: '2032-08-03T12:00:00Z' },
  );
  const { measures, assertions } = (data as { event: { measures: Then<Asked>; assertions: Then<Standing> } })
    .event;
  const nodes = <Node>({ edges }: Then<Node>) => edges.map(({ node }) => node);
  const stood = nodes(assertions).filter(({ asOf }) => asOf !== null);
  expect(stood.map(({ asOf }) => asOf?.assertion.id)).toEqual(stood.map(({ id }) => id));
  expect(
    nodes(assertions).map(({ text, asOf }) => [
      text.split(' ').slice(0, 3).join(' '),
      asOf?.claimCount,
      asOf && nodes(asOf.relationsIn).map(({ kind, from }) => `${kind} ${from.text.slice(0, 4)}`),
    ]),
  ).toEqual([
    ['At least five', 1, ['UPDATES Nine']],
    ['Nine passengers were', 1, []],
    ['Fourteen passengers were', undefined, null],
    ['Nine people were', undefined, null],
  ]);
  const killed = nodes(measures).find(({ label }) => label === 'passengers killed, in Chittagong');
  expect(killed?.asOf?.measure.id).toBe(killed?.id);
  expect(killed?.asOf?.current.text).toMatch(/^Nine passengers/);
  const later = nodes(measures).find(({ label }) => label === 'people killed, in Chittagong');
  expect(later?.asOf).toBeNull();
});

test('pages of a snapshot follow one another, and a cursor of another list is refused', async () => {
  const query = `query ($id: ID!, $time: DateTime!, $after: String) { event(id: $id) { asOf(time: $time) {
    assertions(first: 2, after: $after) { pageInfo { hasNextPage endCursor } edges { node { text } } }
  } } }`;
  interface Paged {
    event: {
      asOf: {
        assertions: {
          pageInfo: { hasNextPage: boolean; endCursor: string };
          edges: { node: { text: string } }[];
        };
      };
    };
  }
  const texts: string[] = [];
  let after: string | null = null;
  for (let more = true; more;) {
    const data = (await stateOf(query, { id: event, time: '2032-08-05T00:00:00Z', after })) as Paged;
    const { pageInfo, edges } = data.event.asOf.assertions;
    texts.push(...edges.map(({ node }) => node.text));
    ({ hasNextPage: more, endCursor: after } = pageInfo);
  }
  expect(texts).toHaveLength(new Set(texts).size);
  const wrong = Buffer.from('["relations",0]').toString('base64url');
  const { errors } = await ask(api, query, { id: event, time: '2032-08-05T00:00:00Z', after: wrong });
  expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_CURSOR' });
});
