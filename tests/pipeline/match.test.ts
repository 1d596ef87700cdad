import { beforeAll, describe, expect, test } from 'vitest';
import type { MatchInput, PipelineDeps, TextMatch } from '../../src/pipeline/index.js';
import { matchText } from '../../src/pipeline/index.js';
import { useDatabase } from '../helpers/database.js';
import { countRows, depsOn, ingestAll, textPage } from './helpers.js';

const use = useDatabase();
let deps: PipelineDeps;

const FIRST = [
  'Ferry sinks off Chittagong, killing nine',
  'Nine passengers were killed when a ferry sank off Chittagong on Tuesday, coast guard chief Anwar Karim said.',
  'Divers searched the wreck near the Karnaphuli bridge. The vessel had left the quay at dawn with a load of rice and salt for the islands, and its crew of four had sailed the route for years.',
  'The owner, Rahim Shipping, had carried 200 passengers on the ferry, Karim said.',
];

beforeAll(async () => {
  deps = depsOn(use());
  await ingestAll(deps, [
    textPage('Delta Times', '2032-08-03', ...FIRST),
    textPage(
      'Bay Observer',
      '2032-08-04',
      'Ferry off Chittagong: fourteen dead',
      'Fourteen passengers were killed when the ferry sank off Chittagong on Tuesday, hospital director Salma Begum said.',
      'Divers searched the wreck near the Karnaphuli bridge for a second day.',
    ),
  ]);
});

const PUBLISHED = new Date('2032-08-05T09:00:00Z');
const match = (text: string, more: Partial<MatchInput> = {}): Promise<TextMatch> =>
  matchText(deps, { text, published: PUBLISHED, ...more });

/** What the first claim meets, as "KIND: words of the assertion". */
async function met(text: string, more: Partial<MatchInput> = {}): Promise<string[]> {
  const { claims } = await match(text, more);
  const assertions = await use().prisma.assertion.findMany();
  const words = new Map(assertions.map((one) => [one.id, one.text.split(' ').slice(0, 2).join(' ')]));
  return (claims[0]?.meets ?? []).map(({ kind, assertionId }) => `${kind}: ${words.get(assertionId) ?? ''}`);
}

const SINKING = 'when a ferry sank off Chittagong on Tuesday near the Karnaphuli bridge, police said.';

describe('a sentence', () => {
  test('that says the same meets the assertion it would make, as one more origin', async () => {
    const { claims } = await match(`Fourteen passengers were killed ${SINKING}`);
    expect(claims).toHaveLength(1);
    const [claim] = claims;
    expect(claim?.event?.probability).toBeGreaterThan(0.5);
    expect(claim?.meets[0]).toMatchObject({ kind: 'SAME', newOrigin: true, outgoing: null, strength: null });
    expect(claim?.similar.map(({ text }) => text).join('\n')).toMatch(/^Fourteen passengers/m);
  });

  test('of somebody who is counted already would be no new origin', async () => {
    const { claims } = await match(
      'Fourteen passengers were killed when a ferry sank off Chittagong on Tuesday, hospital director Salma Begum said.',
    );
    expect(claims[0]?.meets[0]).toMatchObject({ kind: 'SAME', newOrigin: false });
    expect(claims[0]?.speakerId).not.toBeNull();
  });

  test('with a higher toll of a later day updates the ones before', async () => {
    expect(await met(`Twenty passengers were killed ${SINKING}`)).toContain('UPDATES: Fourteen passengers');
  });

  test('whose day nobody tells meets the other answers without an order', async () => {
    const { claims } = await matchText(deps, { text: `Twenty passengers were killed ${SINKING}` });
    const kinds = claims[0]?.meets.map(({ kind }) => kind) ?? [];
    if (claims[0]?.event === null) expect(claims[0].nearEvents.length).toBeGreaterThan(0);
    else expect(kinds.length).toBeGreaterThan(0);
    expect(kinds).not.toContain('UPDATES');
  });

  test('that denies what was said disputes it', async () => {
    const { claims } = await match(
      'Rahim Shipping denied that nine passengers had been killed when its ferry sank off Chittagong on Tuesday near the Karnaphuli bridge.',
    );
    const kinds = claims.flatMap(({ meets }) =>
      meets.map(({ kind, outgoing }) => `${kind} ${String(outgoing)}`),
    );
    expect(kinds).toContain('DISPUTES true');
  });

  test('about something else meets nothing, and is told the events that come nearest', async () => {
    const { claims } = await match(
      'Forty sheep were sold at the market in Aberdeen on Monday, farmers said.',
    );
    expect(claims[0]).toMatchObject({ event: null, meets: [], similar: [] });
    for (const near of claims[0]?.nearEvents ?? []) expect(near.probability).toBeLessThan(near.needed);
  });
});

describe('a whole article', () => {
  test('that is a copy is told to be one, and its spans are those of the text as given', async () => {
    const text = `\n\n${FIRST.join('\n\n')}\n`;
    const { copies, claims } = await match(text);
    const stored = await use().prisma.article.findFirstOrThrow({ where: { title: FIRST[0] ?? '' } });
    expect(copies[0]).toMatchObject({ articleId: stored.id, kind: 'COPY' });
    expect(claims.length).toBeGreaterThan(1);
    for (const { draft } of claims) expect(text.slice(draft.span.start, draft.span.end)).toBe(draft.text);
    for (const { quantities } of claims.map(({ draft }) => draft))
      for (const { span, text: figure } of quantities)
        expect(text.slice(span.start, span.end)).toContain(figure.split(' ').at(-1));
    expect(
      claims.filter(({ meets }) => meets[0]?.kind === 'SAME' && !meets[0].newOrigin).length,
    ).toBeGreaterThan(0);
  });

  test('in another language is not read, and told so', async () => {
    const { unreadReason, claims } = await match(
      'Bei einem Brand auf einer Fähre vor der Küste sind am Dienstag neun Menschen ums Leben gekommen, wie die Polizei mitteilte. Die Ursache des Feuers ist noch unklar, sagte ein Sprecher der Behörde am Abend.',
    );
    expect(unreadReason).toMatch(/another language/);
    expect(claims).toEqual([]);
  });
});

test.each([
  ['', 'EMPTY_PAGE'],
  [' \n ', 'EMPTY_PAGE'],
  ['a\0b', 'NOT_TEXT'],
])('the text %j is refused at its place', async (text, code) => {
  await expect(match(text)).rejects.toMatchObject({ code, place: 'text' });
});

test('what a text meets is what it makes when it is taken in, and until then nothing is stored', async () => {
  const text = [
    'Toll of Chittagong ferry stands at fourteen',
    `Fourteen passengers were killed ${SINKING}`,
    'Nobody else was missing, the coast guard wrote on Thursday after divers had left the river.',
  ];
  const before = await countRows(use());
  const { claims } = await match(text.join('\n\n'));
  expect(await countRows(use())).toEqual(before);
  const [report] = await ingestAll(deps, [textPage('Harbour Post', '2032-08-05', ...text)]);
  const stored = await use().prisma.claim.findMany({
    where: { articleId: report?.articles[0]?.articleId ?? '' },
    orderBy: { ordinal: 'asc' },
  });
  expect(stored.map((claim) => claim.text)).toEqual(claims.map(({ draft }) => draft.text));
  const same = claims.map(({ meets }) => meets.find(({ kind }) => kind === 'SAME')?.assertionId);
  expect(same[0]).toBe(stored[0]?.assertionId);
  expect(claims[0]?.event?.eventId).toBe(stored[0]?.eventId);
});
