import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { FeedError } from '../../src/adapters/feeds/parse.js';
import { createTelemetry } from '../../src/adapters/telemetry/telemetry.js';
import { openAside, type Aside } from '../../src/pipeline/aside/aside.js';
import { enqueuePage, openCrew, type Crew } from '../../src/pipeline/index.js';
import { InputError } from '../../src/shared/errors.js';
import { useDatabase } from '../helpers/database.js';
import { textPage } from './helpers.js';
import { untilDone } from './jobs/helpers.js';

const database = useDatabase();
const store = () => ({ databaseUrl: database().connection.connectionString, dataFolder: '/nonexistent' });
let openedCrew: Crew | undefined;
const crew = (): Crew =>
  (openedCrew ??= openCrew({
    ...store(),
    count: 1,
    telemetry: createTelemetry(),
    fetchAllow: [],
    userAgent: 'Tests',
  }));
let openedAside: Aside | undefined;
const aside = (): Aside => (openedAside ??= openAside(store()));
afterAll(() => Promise.all([openedCrew?.close(), openedAside?.close()]));

const PARAGRAPHS = [
  'Nine killed in Oulu mill fire',
  'Nine people were killed in a fire at a mill in Oulu on Saturday, police said.',
];
const PAGE = textPage('Example News', '2025-03-01', ...PARAGRAPHS);

test('a crew takes in, matches and removes as the store of this thread would', async () => {
  const report = await crew().ingest(PAGE);
  expect(report).toMatchObject({ created: true, articles: [{ outcome: 'NEW' }] });
  const { claims } = await crew().match({
    text: 'At least seven people were killed in the fire at a mill in Oulu on Saturday, police said.',
    published: new Date('2025-03-01T12:00:00Z'),
  });
  expect(claims[0]?.draft.span.start).toBe(0);
  expect(claims[0]?.event?.eventId).toEqual(expect.any(String));
  expect(claims[0]?.similar).toEqual(expect.any(Array));
  const [articleId = ''] = report.articles.map((article) => article.articleId);
  expect(await crew().remove({ kind: 'ARTICLE', id: articleId }, 10)).toMatchObject({
    articles: 1,
    left: 0,
  });
  expect(await database().prisma.article.count()).toBe(0);
});

test('what is wrong is told as it would be here', async () => {
  await expect(crew().ingest({ ...PAGE, content: ' ' })).rejects.toThrow(InputError);
  await expect(aside().parseFeed('no feed', 'https://example.org/')).rejects.toThrow(FeedError);
});

test('a feed of 5 MB is read while this thread goes on', async () => {
  const item = `<item><title>News</title><link>https://example.org/1</link><x>${'words &amp; more '.repeat(3_300)}</x></item>`;
  const text = `<rss version="2.0"><channel><title>Large</title>${item.repeat(100)}</channel></rss>`;
  expect(text.length).toBeGreaterThan(5_000_000);
  let turns = 0;
  let read = false;
  const reading = aside()
    .parseFeed(text, 'https://example.org/rss')
    .finally(() => (read = true));
  while (!read) {
    await nextTurn();
    turns += 1;
  }
  expect((await reading).items).toHaveLength(100);
  // On this thread there would be none but the last.
  expect(turns).toBeGreaterThan(20);
});

test('pages that are given and pages that wait in the queue go one way', async () => {
  const page = (day: number) => textPage('Example News', `2025-05-0${String(day)}`, ...PARAGRAPHS);
  await crew().work(database());
  for (const day of [1, 2]) await enqueuePage(database().prisma, page(day), new Date());
  const given = await Promise.all([3, 4].map((day) => crew().ingest(page(day))));
  expect(given.map(({ created }) => created)).toEqual([true, true]);
  expect((await untilDone(database())).map(({ state }) => state)).toEqual(['DONE', 'DONE']);
  expect(await database().prisma.article.count()).toBe(4);
});
