import { beforeAll, expect, test } from 'vitest';
import { createApi, type Api } from '../../src/graphql/index.js';
import { useDatabase } from '../helpers/database.js';
import { depsOn, ingestAll, textPage } from '../pipeline/helpers.js';
import { ask } from './api.js';

const use = useDatabase();
let api: Api;

const PAGES = [
  textPage(
    'Alpine Post',
    '2031-02-04',
    'Avalanche kills three skiers near Innsbruck',
    'Three skiers were killed by an avalanche near Innsbruck on Monday, mountain rescuer Petra Novak said.',
    'The avalanche buried the slope below the Greitspitze. Rescuers searched the snow with dogs and two helicopters.',
  ),
  textPage(
    'Inn Valley Herald',
    '2031-02-05',
    'Toll of Innsbruck avalanche rises to five',
    'Five skiers were killed by the avalanche near Innsbruck on Monday, mountain rescuer Petra Novak said on Tuesday.',
    'The avalanche had buried the slope below the Greitspitze on Monday. Rescuers searched the snow with dogs.',
  ),
  textPage(
    'Tyrol Mirror',
    '2031-12-17',
    'Avalanche kills two skiers near Innsbruck',
    'Two skiers were killed by an avalanche near Innsbruck on Tuesday, mountain rescuer Petra Novak said.',
    'The avalanche buried the slope below the Greitspitze. Rescuers searched the snow with dogs.',
  ),
];

beforeAll(async () => {
  const deps = depsOn(use());
  await ingestAll(deps, PAGES);
  api = createApi({ database: use(), ingest: () => Promise.reject(new Error('no page is taken in here')) });
});

/** The claim of an article that asserts its toll. */
async function toll(publisher: string): Promise<string> {
  const claim = await use().prisma.claim.findFirstOrThrow({
    where: {
      article: { publisher: { name: publisher } },
      quantities: { some: { focus: true, predicate: 'killed' } },
    },
    orderBy: { ordinal: 'asc' },
  });
  return `Claim:${claim.id}`;
}

const QUERY = `query ($a: ID!, $b: ID) { explain(a: $a, b: $b) {
  a { id text reasons { rule text } eventReasons { rule text } attribution { role reasons { text } } }
  b { id }
  pair {
    text sameArticle sameEvent sameAssertion eventReasons { rule }
    happenings { joins probability likeness needed text sharedNames reasons { rule value weight text } whatIfs { joins change { rule } text } }
    againstEvent { joins reasons { rule } }
    relation { kind reasons { rule text } }
    relationReasons { rule text }
    relationWhatIfs { change { rule } kind fromA because { rule } text }
  }
} }`;

interface Pair {
  readonly text: string;
  readonly happenings: {
    readonly sharedNames: readonly string[];
    readonly reasons: readonly { readonly rule: string; readonly text: string }[];
    readonly whatIfs: readonly { readonly joins: boolean; readonly change: { readonly rule: string } }[];
  };
  readonly relationWhatIfs: readonly {
    readonly change: { readonly rule: string };
    readonly kind: string | null;
  }[];
}

async function explain(a: string, b: string | null = null) {
  const { data, errors } = await ask(api, QUERY, { a, b });
  expect(errors).toEqual([]);
  return (data as { explain: { a: unknown; b: unknown; pair: Pair } }).explain;
}

test('one claim brings its reasons in words, and no pair', async () => {
  const explained = await explain(await toll('Alpine Post'));
  expect(explained).toMatchObject({ b: null, pair: null, a: { eventReasons: [{ rule: 'new-event' }, {}] } });
  const texts = JSON.stringify(explained).match(/"text":"by the rule/);
  expect(texts).toBeNull();
});

test('two claims on one event: what joined them, how they are related, what would have changed it', async () => {
  const { pair } = await explain(await toll('Inn Valley Herald'), await toll('Alpine Post'));
  expect(pair).toMatchObject({
    text: 'A and B are on one event. A updates B.',
    sameArticle: false,
    sameEvent: true,
    sameAssertion: false,
    happenings: { joins: true },
    againstEvent: null,
    relation: { kind: 'UPDATES', reasons: [{ rule: 'cumulative-rise' }] },
  });
  expect(pair.happenings.sharedNames).toContain('Innsbruck');
  expect(pair.relationWhatIfs.map(({ change }) => change.rule)).toContain('if-b-later');
});

test('two claims on two events: the veto, and the change that would have joined them', async () => {
  const { pair } = await explain(await toll('Alpine Post'), await toll('Tyrol Mirror'));
  expect(pair).toMatchObject({
    text: 'A and B are on two events. No relation: only claims about one event are related.',
    sameEvent: false,
    happenings: { joins: false, probability: 0 },
    againstEvent: { joins: false },
    relation: null,
    relationReasons: [],
    relationWhatIfs: [],
  });
  const veto = pair.happenings.reasons.find(({ rule }) => rule.startsWith('veto:'));
  expect(veto?.text).toMatch(/too far apart: 2031-02-03 and 2031-12-16, 31[56] days apart$/);
  const joining = pair.happenings.whatIfs.filter(({ joins }) => joins).map(({ change }) => change.rule);
  expect(joining).toContain('if-same-day');
});

test('two claims of one article are told apart or together by the article', async () => {
  const claims = await use().prisma.claim.findMany({
    where: { article: { publisher: { name: 'Alpine Post' } } },
    orderBy: { ordinal: 'asc' },
    take: 2,
  });
  const [a, b] = claims.map(({ id }) => id);
  const { pair } = await explain(a ?? '', b);
  expect(pair).toMatchObject({
    sameArticle: true,
    happenings: null,
    eventReasons: [{ rule: 'same-happening' }],
  });
});

test.each([
  ['a', { a: 'Claim:0197ac5e-7d41-7c3e-9a52-4f3f6a1f0c11' }, 'NOT_FOUND', /no claim with the id 0197ac5e/],
  ['a', { a: 'Event:0197ac5e-7d41-7c3e-9a52-4f3f6a1f0c11' }, 'INVALID_ID', /a Claim is expected here/],
  ['a', { a: 'nonsense' }, 'INVALID_ID', /"nonsense" is not an id/],
])('an id that names no claim is an error that says so: %s %j', async (place, ids, code, message) => {
  const { errors } = await ask(api, QUERY, ids);
  expect(errors[0]).toMatchObject({ extensions: { code, place } });
  expect(errors[0]?.message).toMatch(message);
});

test('the second id is checked like the first', async () => {
  const { errors } = await ask(api, QUERY, {
    a: await toll('Alpine Post'),
    b: '0197ac5e-7d41-7c3e-9a52-4f3f6a1f0c11',
  });
  expect(errors[0]).toMatchObject({ extensions: { code: 'NOT_FOUND', place: 'b' } });
});
