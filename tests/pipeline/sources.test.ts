import { expect, it } from 'vitest';
import type { Database } from '../../src/adapters/db/client.js';
import { findKnownSources } from '../../src/adapters/db/stores/sources.js';
import { inTurn } from '../../src/adapters/db/stores/tx.js';
import { ingestMany } from '../../src/pipeline/ingest.js';
import { remove } from '../../src/pipeline/index.js';
import { useDatabase } from '../helpers/database.js';
import { depsOn, ingestAll, textPage } from './helpers.js';

const FULL = textPage(
  'Harbour Post',
  '2024-03-12',
  'Inspector names ship and owner',
  'Inspector Elena Ricci said that Marco Villa and Aurelia Lines had been warned twice before the fire.',
);
const BARE = textPage(
  'Island Gazette',
  '2024-03-19',
  'Owner is questioned in Palermo',
  'Ricci said that Marco Villa and the firm Aurelia Lines had answered none of the letters.',
);
const LATER = textPage(
  'Northern Ledger',
  '2024-03-21',
  'Fourth letter to the owner',
  'Inspector Elena Ricci said that Tomas Berg had written to Aurelia Lines a fourth time.',
);

const companyOf = async ({ prisma }: Database): Promise<readonly string[]> =>
  (await prisma.source.findFirstOrThrow({ where: { name: 'Elena Ricci' } })).company;

const speakersOf = async ({ prisma }: Database, url: string | null | undefined): Promise<unknown> =>
  prisma.claim.findMany({
    where: { article: { url: url ?? null } },
    select: { speaker: { select: { name: true } } },
    distinct: ['speakerId'],
  });

const ricci = [{ speaker: { name: 'Elena Ricci' } }];

const separate = useDatabase();

it('knows who is called by a surname by the company in which the full name stood', async () => {
  await ingestAll(depsOn(separate()), [FULL, BARE]);
  expect(await speakersOf(separate(), BARE.url)).toEqual(ricci);
});

const together = useDatabase();

it('knows it of an article that is written in the same transaction', async () => {
  await ingestMany(depsOn(together()), [FULL, BARE]);
  expect(await speakersOf(together(), BARE.url)).toEqual(ricci);
});

it('has whom a person’s claims named last at the end of their company, and takes out what is removed', async () => {
  expect(await companyOf(separate())).toEqual(['Aurelia Lines', 'Marco Villa']);
  await ingestAll(depsOn(separate()), [LATER]);
  expect(await companyOf(separate())).toEqual(['Marco Villa', 'Aurelia Lines', 'Tomas Berg']);
  const { id } = await separate().prisma.article.findFirstOrThrow({ where: { url: LATER.url ?? null } });
  await remove(depsOn(separate()), { kind: 'ARTICLE', id }, 10);
  expect(await companyOf(separate())).toEqual(['Aurelia Lines', 'Marco Villa']);
});

const crowded = useDatabase();

it('looks at the namesakes that were met first and last, and at all who were only called by the surname lately', async () => {
  const idOf = (n: number): string => `01940000-0000-7000-8000-${String(n).padStart(12, '0')}`;
  const bare = (n: number): boolean => n % 2 === 0;
  await crowded().prisma.source.createMany({
    data: Array.from({ length: 120 }, (_, n) => ({
      id: idOf(n),
      kind: 'PERSON' as const,
      name: bare(n) ? 'Moreno' : `N${String(n)} Moreno`,
      key: `person:${String(n)}`,
      createdAt: new Date(0),
    })),
  });
  await crowded().prisma.sourceAlias.createMany({
    data: Array.from({ length: 120 }, (_, n) => ({
      sourceId: idOf(n),
      name: bare(n) ? 'Moreno' : `N${String(n)} Moreno`,
      folded: bare(n) ? 'moreno' : `n${String(n)} moreno`,
      lastWord: bare(n) ? '' : 'moreno',
    })),
  });
  const forms = { keys: ['person:60'], folded: ['moreno'], lastWords: ['moreno'] };
  const found = await inTurn(crowded(), (tx) => findKnownSources(tx, forms));
  const numbers = found.map(({ id }) => Number(id.slice(-12))).sort((a, b) => a - b);
  const full = Array.from({ length: 60 }, (_, n) => 2 * n + 1);
  const called = Array.from({ length: 20 }, (_, n) => 80 + 2 * n);
  expect(numbers).toEqual([...full.slice(0, 20), 60, ...full.slice(-20), ...called].sort((a, b) => a - b));
  expect(found[0]).toMatchObject({ id: idOf(60), aliases: [] });
});

const misread = useDatabase();

it('shows a person by the fullest name, not by an office, and takes no phrase with a name in it for that person', async () => {
  const page = (day: string, ...speakers: string[]) =>
    textPage(
      'Harbour Post',
      day,
      `Budget talks on day ${day}`,
      ...speakers.map((speaker) => `"We will not sign this budget," ${speaker} said.`),
    );
  const phrase = 'fourteen hours after the talks with delegates Ana Reis';
  await ingestAll(depsOn(misread()), [
    page('2024-04-01', 'Peruvian President Ana Reis'),
    page('2024-04-02', phrase),
    page('2024-04-03', 'Peruvian President Ana Reis', 'the Peruvian president'),
    page('2024-04-04', 'President Ana Lucia Reis'),
  ]);
  const said = await misread().prisma.claim.findMany({
    where: { kind: 'QUOTE' },
    select: { speaker: { select: { name: true } } },
    orderBy: [{ createdAt: 'asc' }, { ordinal: 'asc' }],
  });
  const name = 'Ana Lucia Reis';
  expect(said.map(({ speaker }) => speaker?.name)).toEqual([name, phrase, name, name, name]);
});
