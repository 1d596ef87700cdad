import { beforeAll, describe, expect, test } from 'vitest';
import { ask, useApi } from './api.js';
import { type FerryFire, tellFerryFire } from './news.js';
import { at, world } from './world.js';

const use = useApi();
let story: FerryFire;

beforeAll(async () => {
  const w = world(use().prisma);
  story = await tellFerryFire(w);
  await w.event('Snow in Tromso', {
    kind: 'storm',
    placePath: 'no/tromso',
    timeFrom: at(20),
    timeTo: at(21),
    timePrecision: 'HOUR',
    lastSeenAt: at(1),
  });
  await w.event('Norway at large', { placePath: 'no' });
  await w.event('Not Norway', { placePath: 'nova' });
  await w.article({ title: 'Undated', language: 'nb', url: 'https://example.org/a', ingestedAt: at(20) });
});

interface Listed {
  readonly edges: readonly { readonly node: Record<string, string> }[];
}

/** What a filter lets through, by the field that names an item. */
async function kept(list: string, filter: string, name: string): Promise<string[]> {
  const { data, errors } = await ask(
    use().api,
    `{ ${list}(filter: { ${filter} }) { edges { node { ${name} } } } }`,
  );
  expect(errors).toEqual([]);
  return (data as Record<string, Listed>)[list]?.edges.map(({ node }) => node[name] ?? '').sort() ?? [];
}

describe('articles', () => {
  const all = [
    'Ferry fire: four hurt',
    'Four hurt in ferry fire',
    'Nine hurt off Bergen',
    'Toll rises to six',
    'Undated',
  ];
  test.each([
    [
      'their publisher',
      () => `publisherId: "Source:${story.sources.gazette}"`,
      ['Nine hurt off Bergen', 'Toll rises to six'],
    ],
    ['their wire', () => `wireId: "Source:${story.sources.agency}"`, ['Ferry fire: four hurt']],
    ['their language', () => 'language: "nb"', ['Undated']],
    ['their address', () => 'url: "https://example.org/a"', ['Undated']],
    [
      'publication, half-open',
      () => 'published: { from: "2025-03-01T09:00:00Z", to: "2025-03-01T10:00:00Z" }',
      ['Ferry fire: four hurt'],
    ],
    [
      'publication without an end',
      () => 'published: { from: "2025-03-01T10:00:30Z" }',
      ['Nine hurt off Bergen', 'Toll rises to six'],
    ],
    [
      'publication without a start',
      () => 'published: { to: "2025-03-01T09:00:00Z" }',
      ['Four hurt in ferry fire'],
    ],
    ['a known publication', () => 'published: {}', all.slice(0, 4)],
    [
      'when they came in',
      () => 'ingested: { from: "2025-03-01T20:00:00Z", to: "2025-03-01T20:00:00.001Z" }',
      ['Undated'],
    ],
    ['nothing at all', () => '', all],
    ['several conditions at once', () => 'language: "nb", url: "https://example.org/b"', []],
  ])('by %s', async (_what, filter, expected) => {
    expect(await kept('articles', filter(), 'title')).toEqual(expected);
  });
});

describe('claims', () => {
  const four = 'Four passengers were hurt';
  const nine = 'Nine people were hurt';
  const rose = 'The number of hurt passengers rose to six';
  const denied = 'The mayor denied nine were hurt';
  test.each([
    ['one kind', () => 'kind: REPORTED_SPEECH', [four, four]],
    ['several kinds', () => 'kind: [STATEMENT, QUOTE]', [nine, denied, rose].sort()],
    ['modality', () => 'modality: [PLANNED]', []],
    ['polarity', () => 'polarity: NEGATIVE', [denied]],
    ['denials', () => 'denial: true', [denied]],
    ['no denials', () => 'denial: false', [four, four, nine, rose].sort()],
    ['speaker', () => `speakerId: "Source:${story.sources.police}"`, [four, four, rose].sort()],
    ['a bare uuid', () => `speakerId: "${story.sources.mayor}"`, [denied]],
    ['article', () => `articleId: "Article:${story.articles.later}"`, [denied, rose].sort()],
    ['event', () => `eventId: "Event:${story.event}"`, [four, four, nine, denied, rose].sort()],
    ['assertion', () => `assertionId: "Assertion:${story.assertions.four}"`, [four, four]],
    ['publisher', () => `publisherId: "Source:${story.sources.post}"`, [four]],
    ['time', () => 'time: { from: "2025-03-01T06:59:00Z" }', [four]],
    ['another time', () => 'time: { from: "2025-03-01T07:00:00Z" }', []],
    ['what happened', () => 'predicate: "injured"', [four]],
    ['what is counted', () => 'counted: "soldier"', []],
    ['a number', () => 'quantity: { min: 4, max: 4 }', [four]],
    ['another number', () => 'predicate: "injured", quantity: { min: 5 }', []],
  ])('by %s', async (_what, filter, expected) => {
    expect(await kept('claims', filter(), 'text')).toEqual(expected);
  });
});

describe('events', () => {
  test.each([
    ['kind', () => 'kind: ["storm", "parade"]', ['Snow in Tromso']],
    ['time', () => 'time: { to: "2025-03-01T12:00:00Z" }', ['Ferry fire off Bergen']],
    [
      'a country, with everything in it and nothing that only starts alike',
      () => 'placePath: "no"',
      ['Ferry fire off Bergen', 'Norway at large', 'Snow in Tromso'],
    ],
    ['a town', () => 'placePath: "no/bergen"', ['Ferry fire off Bergen']],
    ['a path with a wildcard in it', () => 'placePath: "n_"', []],
    ['dispute', () => 'disputed: true', ['Ferry fire off Bergen']],
    ['series', () => `seriesId: "Series:${story.series}"`, ['Ferry fire off Bergen']],
    ['number of articles', () => 'minArticles: 4', ['Ferry fire off Bergen']],
    ['number of origins', () => 'minOrigins: 4', []],
  ])('by %s', async (_what, filter, expected) => {
    expect(await kept('events', filter(), 'title')).toEqual(expected);
  });
});

describe('sources', () => {
  test.each([
    ['kind', 'kind: [PERSON, AGENCY]', ['Kari Lund', 'Nordic Wire']],
    ['a part of a name, in any case', 'name: "GAZ"', ['Island Gazette']],
    ['a name with a wildcard in it', 'name: "%"', []],
  ])('by %s', async (_what, filter, expected) => {
    expect(await kept('sources', filter, 'name')).toEqual(expected);
  });
});

test('assertions by kind, origins and relation', async () => {
  const { data } = await ask(
    use().api,
    `query ($id: ID!) { event(id: $id) {
      figures: assertions(filter: { kind: FIGURE }) { totalCount }
      wide: assertions(filter: { minOrigins: 2 }) { totalCount }
      disputed: assertions(filter: { related: [DISPUTES] }) { edges { node { text } } }
    } }`,
    { id: story.event },
  );
  expect(data).toEqual({
    event: {
      figures: { totalCount: 3 },
      wide: { totalCount: 0 },
      disputed: {
        edges: [{ node: { text: 'Nine people were hurt' } }, { node: { text: 'denied nine were hurt' } }],
      },
    },
  });
});

test.each([
  ['{ claims(filter: { time: { from: "yesterday" } }) { totalCount } }', /ISO 8601/],
  ['{ claims(filter: { time: { from: "2025-03-01T06:00:00" } }) { totalCount } }', /with a zone/],
  ['{ claims(filter: { kind: RUMOUR }) { totalCount } }', /RUMOUR/],
])('a value of the wrong sort is refused before anything runs: %s', async (query, message) => {
  const { errors, data } = await ask(use().api, query);
  expect(data).toBeNull();
  expect(errors[0]?.message).toMatch(message);
});

test('a text that cannot be stored is a typed error', async () => {
  const { errors } = await ask(
    use().api,
    'query ($url: String!) { articles(filter: { url: $url }) { totalCount } }',
    { url: 'a\0b' },
  );
  expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'INVALID_ARGUMENT' }]);
});
