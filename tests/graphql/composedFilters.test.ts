import fc from 'fast-check';
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
  });
  await w.event('Norway at large', { placePath: 'no', lastSeenAt: at(20) });
  await w.article({ title: 'Undated', language: 'nb', url: 'https://example.org/a', ingestedAt: at(20) });
  await w.article({ title: 'Nothing known of it', ingestedAt: at(21) });
});

/** Conditions that stand alone, and what can be built of them. */
type Tree = { atom: number } | { and: Tree[] } | { or: Tree[] } | { not: Tree };

const { tree: trees } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.record({ atom: fc.nat(99) }),
    fc.record({ and: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ or: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('tree') }),
  ),
}));

const text = (tree: Tree, atoms: readonly string[]): string => {
  if ('atom' in tree) return `{ ${atoms[tree.atom % atoms.length] ?? ''} }`;
  if ('not' in tree) return `{ not: ${text(tree.not, atoms)} }`;
  const [joint, parts] = 'and' in tree ? (['and', tree.and] as const) : (['or', tree.or] as const);
  return `{ ${joint}: [${parts.map((part) => text(part, atoms)).join(', ')}] }`;
};

function algebra(tree: Tree, sets: readonly ReadonlySet<string>[], all: ReadonlySet<string>): Set<string> {
  if ('atom' in tree) return new Set(sets[tree.atom % sets.length]);
  if ('not' in tree) {
    const out = algebra(tree.not, sets, all);
    return new Set([...all].filter((id) => !out.has(id)));
  }
  const parts = ('and' in tree ? tree.and : tree.or).map((part) => algebra(part, sets, all));
  return new Set(
    [...all].filter((id) =>
      'and' in tree ? parts.every((part) => part.has(id)) : parts.some((part) => part.has(id)),
    ),
  );
}

interface Listed {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
}

async function idsOf(list: string, filter: string): Promise<Set<string> | string> {
  const { data, errors } = await ask(
    use().api,
    `{ ${list}(first: 100, filter: ${filter}) { edges { node { id } } } }`,
  );
  if (errors.length > 0) return errors.map(({ message }) => message).join(' ');
  return new Set((data as Record<string, Listed>)[list]?.edges.map(({ node }) => node.id));
}

const ATOMS: Readonly<Record<string, () => readonly string[]>> = {
  articles: () => [
    `publisherId: "Source:${story.sources.gazette}"`,
    'publisher: { kind: [PUBLISHER], not: { name: "gazette" } }',
    'wire: { name: "wire" }',
    'language: "nb"',
    'url: "https://example.org/a"',
    'published: { from: "2025-03-01T09:30:00Z" }',
    'published: { to: "2025-03-01T10:00:00Z" }',
    'ingested: { from: "2025-03-01T20:00:00Z" }',
    'copy: true',
    'copy: false',
  ],
  claims: () => [
    'kind: [REPORTED_SPEECH]',
    'denial: true',
    'polarity: NEGATIVE',
    `speakerId: "Source:${story.sources.police}"`,
    'speaker: { not: { kind: [PERSON] } }',
    'attributedTo: { name: "police" }',
    'origin: { kind: [ORGANISATION, GROUP, AGENCY, PERSON] }',
    'article: { wire: { name: "wire" } }',
    `publisherId: "Source:${story.sources.post}"`,
    'assertion: { kind: [FIGURE], related: [CONTRADICTS] }',
    'assertion: { figure: { min: 5 } }',
    'time: { from: "2025-03-01T06:59:00Z" }',
    'predicate: "injured"',
    'quantity: { min: 4, max: 4 }',
    'created: { to: "2025-03-01T12:00:00Z" }',
  ],
  events: () => [
    'kind: ["storm"]',
    'time: { to: "2025-03-01T12:00:00Z" }',
    'lastSeen: { from: "2025-03-01T15:00:00Z" }',
    'placePath: "no/bergen"',
    'disputed: true',
    'disputedBy: { minOrigins: 1 }',
    `seriesId: "Series:${story.series}"`,
    'minArticles: 4',
  ],
  assertions: () => [
    'kind: [FIGURE]',
    'predicate: "injured"',
    'figure: { max: 5 }',
    'related: [DISPUTES]',
    'minOrigins: 2',
    'polarity: NEGATIVE',
    'firstSaid: { from: "2025-03-01T09:00:00Z" }',
    'lastSaid: { to: "2025-03-01T09:00:00Z" }',
  ],
  sources: () => ['kind: [PERSON]', 'name: "gazette"', 'name: "wire"'],
};

describe.each(Object.keys(ATOMS))('%s', (list) => {
  test('a joined filter gives the sets of its parts, joined', async () => {
    const atoms = ATOMS[list]?.() ?? [];
    const all = await idsOf(list, '{}');
    const sets = await Promise.all(atoms.map((atom) => idsOf(list, `{ ${atom} }`)));
    if (typeof all === 'string') throw new Error(all);
    const known = sets.map((set) => {
      if (typeof set === 'string') throw new Error(set);
      return set;
    });
    await fc.assert(
      fc.asyncProperty(trees, async (tree) => {
        const found = await idsOf(list, text(tree, atoms));
        // What is refused can hold for nothing.
        const expected = algebra(tree, known, all);
        if (typeof found === 'string')
          expect([found, expected.size]).toEqual([expect.stringMatching(/never hold/), 0]);
        else expect([...found].sort()).toEqual([...expected].sort());
      }),
      { numRuns: 15, seed: 20301 },
    );
  });

  test('each condition keeps something, or is met by nothing in this world', async () => {
    const sets = await Promise.all((ATOMS[list]?.() ?? []).map((atom) => idsOf(list, `{ ${atom} }`)));
    expect(sets.filter((set) => typeof set === 'string')).toEqual([]);
  });
});

const deep = (depth: number): string => (depth === 0 ? 'kind: [QUOTE]' : `not: { ${deep(depth - 1)} }`);

test.each([
  [
    'claims',
    'time: { from: "2025-03-02T00:00:00Z", to: "2025-03-01T00:00:00Z" }',
    'filter.time.from',
    /ends before/,
  ],
  [
    'claims',
    'or: [{ denial: true }, { time: { from: "2025-03-02T00:00:00Z", to: "2025-03-02T00:00:00Z" } }]',
    'filter.or[1].time.from',
    /nothing lies in that/,
  ],
  ['claims', 'or: []', 'filter.or', /empty list/],
  ['claims', 'and: [{ or: [] }]', 'filter.and[0].or', /empty list/],
  ['claims', 'not: {}', 'filter.not', /no condition/],
  ['claims', 'and: [{ denial: true }, {}]', 'filter.and[1]', /no condition/],
  ['claims', 'kind: []', 'filter.kind', /empty list/],
  ['claims', 'speakerId: ""', 'filter.speakerId', /not an id/],
  [
    'claims',
    'not: { speakerId: "Event:01950000-0000-7000-8000-000000000001" }',
    'filter.not.speakerId',
    /is the id of a Event/,
  ],
  ['claims', 'predicate: " "', 'filter.predicate', /is empty/],
  ['claims', 'quantity: { min: 5, max: 4 }', 'filter.quantity.min', /no number/],
  [
    'claims',
    'and: [{ polarity: NEGATIVE }, { polarity: AFFIRMATIVE }]',
    'filter.and[1].polarity',
    /never hold/,
  ],
  ['claims', 'kind: [QUOTE], and: [{ kind: [STATEMENT] }]', 'filter.and[0].kind', /never hold/],
  ['claims', deep(8), 'filter.not.not.not.not.not.not.not.not', /may stand in one another/],
  ['claims', `or: [${'{ denial: true } '.repeat(51)}]`, 'filter', /51 conditions/],
  ['claims', 'article: { publisher: { name: "" } }', 'filter.article.publisher.name', /is empty/],
  ['events', 'disputed: false, disputedBy: { minOrigins: 2 }', 'filter.disputedBy', /never hold/],
  ['events', 'minOrigins: 0', 'filter.minOrigins', /1 is the least/],
  ['events', 'kind: ["storm", ""]', 'filter.kind[1]', /is empty/],
  ['events', 'placePath: ""', 'filter.placePath', /is empty/],
  ['articles', 'url: ""', 'filter.url', /is empty/],
  ['sources', 'name: ""', 'filter.name', /is empty/],
])('%s(filter: { %.80s }) is refused at %s', async (list, filter, place, message) => {
  const { data, errors } = await ask(use().api, `{ ${list}(filter: { ${filter} }) { totalCount } }`);
  expect(data).toBeNull();
  expect(errors).toHaveLength(1);
  expect(errors[0]?.message).toMatch(message);
  expect(errors[0]?.extensions).toMatchObject({ code: expect.stringMatching(/^INVALID_/), place });
});

test('a filter of a list in an item is refused alike', async () => {
  const { errors } = await ask(
    use().api,
    '{ events { edges { node { relations(filter: { kind: [] }) { totalCount } } } } }',
  );
  expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_ARGUMENT', place: 'filter.kind' });
});

test('a filter on a merged event finds what its id leads to, wherever the id stands', async () => {
  const { prisma } = use();
  const gone = '01950000-0000-7000-8000-0000000000aa';
  await prisma.eventRedirect.create({
    data: { fromId: gone, toId: story.event, reasons: [], createdAt: at(12) },
  });
  const query = `query ($id: ID!) { claims(filter: { or: [{ eventId: $id }, { and: [{ eventId: $id }] }] }) { totalCount } }`;
  const [old, live] = await Promise.all(
    [gone, story.event].map((id) => ask(use().api, query, { id: `Event:${id}` })),
  );
  expect(old?.data).toEqual(live?.data);
  expect(old?.data).not.toEqual({ claims: { totalCount: 0 } });
});
