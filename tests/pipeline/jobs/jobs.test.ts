import type { RequestListener } from 'node:http';
import { describe, expect, test } from 'vitest';
import { hintsOf } from '../../../src/adapters/db/stores/jobs.js';
import { removeJobs, retryJobs } from '../../../src/adapters/db/stores/jobSteps.js';
import { enqueueAddress, enqueuePage, QueueFullError } from '../../../src/pipeline/jobs/index.js';
import { useDatabase } from '../../helpers/database.js';
import { answer, fireReport, useSites } from '../../helpers/site.js';
import { textPage } from '../helpers.js';
import { untilDone, useWorkers } from './helpers.js';

const FIRE = textPage(
  'Lake Courier',
  '2024-05-02',
  'Fire in Tampere mill injures three',
  'A fire in a mill in Tampere injured three workers on Thursday, the fire service said.',
);

describe('a page in the queue', () => {
  const database = useDatabase();
  const start = useWorkers();
  const site = useSites();

  test('is taken in with all that was known of it, and let go of', async () => {
    const { prisma } = database();
    const { id, state } = await enqueuePage(prisma, FIRE, new Date());
    expect(state).toBe('QUEUED');
    await start(database());
    const [job] = await untilDone(database());
    expect(job).toMatchObject({ id, state: 'DONE', attempts: 1, failures: 0, content: null, size: 0 });
    expect(job?.articles).toMatchObject([{ outcome: 'NEW', title: 'Fire in Tampere mill injures three' }]);
    const page = await prisma.page.findUniqueOrThrow({ where: { id: job?.pageId ?? '' } });
    expect(page).toMatchObject({ url: FIRE.url, publisher: 'Lake Courier', mediaType: 'TEXT' });
    const article = await prisma.article.findFirstOrThrow({ where: { pageId: page.id } });
    expect(article.publishedFrom).toEqual(FIRE.published?.from);
  });

  test('that cannot be one is refused before it is there', async () => {
    const refused = enqueuePage(database().prisma, { content: 'a\u0000b', mediaType: 'TEXT' }, new Date());
    await expect(refused).rejects.toMatchObject({ code: 'NOT_TEXT' });
  });

  test('keeps its time and its publisher while it waits', async () => {
    const job = await enqueuePage(
      database().prisma,
      { ...FIRE, content: `${FIRE.content} Again.` },
      new Date(),
    );
    expect(hintsOf(job)).toEqual({
      mediaType: 'TEXT',
      publisher: FIRE.publisher,
      published: FIRE.published,
    });
    await removeJobs(database().prisma, { id: job.id });
  });

  test('is refused when too much waits, by number and by length', async () => {
    const { prisma } = database();
    const job = await enqueuePage(prisma, FIRE, new Date());
    for (const limits of [
      { jobs: 1, characters: 1e9 },
      { jobs: 9, characters: FIRE.content.length },
    ]) {
      const refused = enqueuePage(prisma, FIRE, new Date(), limits);
      await expect(refused).rejects.toThrow(QueueFullError);
      await expect(refused).rejects.toMatchObject({ code: 'QUEUE_FULL', waiting: 1 });
    }
    await removeJobs(prisma, { id: job.id });
  });

  test('that is removed before its turn is not taken in', async () => {
    const { prisma } = database();
    const before = await prisma.page.count();
    const { id } = await enqueuePage(prisma, { ...FIRE, content: `${FIRE.content} More.` }, new Date());
    expect(await removeJobs(prisma, { id })).toBe(1);
    await enqueuePage(prisma, FIRE, new Date());
    await start(database());
    await untilDone(database());
    expect(await prisma.page.count()).toBe(before);
  });

  test('comes by its address: fetched, kept, taken in', async () => {
    const { base } = await site({ '/a': answer(fireReport(1)) });
    const { prisma } = database();
    const job = await enqueueAddress(prisma, `${base}/a#top`, new Date());
    expect((await enqueueAddress(prisma, `${base}/a`, new Date())).id).toBe(job.id);
    await start(database());
    await untilDone(database());
    const done = await prisma.job.findUniqueOrThrow({ where: { id: job.id } });
    expect(done).toMatchObject({ state: 'DONE', url: `${base}/a`, articles: [{ outcome: 'NEW' }] });
    const page = await prisma.page.findUniqueOrThrow({ where: { id: done.pageId ?? '' } });
    expect(page.url).toBe(`${base}/a`);
    expect(page.fetchedAt).toBeInstanceOf(Date);
  });
});

describe('what fails', () => {
  const database = useDatabase();
  const start = useWorkers();
  const site = useSites();
  const failing =
    (status: number, times: number): RequestListener =>
    (request, response) => {
      if (times-- > 0) response.writeHead(status).end();
      else answer(fireReport(2))(request, response);
    };

  test.each<[string, RequestListener, string, number]>([
    ['a page that is gone', failing(404, 9), 'HTTP_STATUS', 1],
    ['a picture', answer('x', 'image/png'), 'NOT_A_PAGE', 1],
    ['an empty page', answer('  '), 'EMPTY_PAGE', 1],
    ['a page with NUL in it', answer('a\u0000b'), 'NOT_TEXT', 1],
    ['a site that stays out of order', failing(503, 9), 'HTTP_STATUS', 3],
  ])('%s is told with its reason, asked for as often as can help', async (_, handle, errorCode, asked) => {
    const one = await site({ '/a': handle });
    const { prisma } = database();
    const { id } = await enqueueAddress(prisma, `${one.base}/a`, new Date());
    await start(database());
    await untilDone(database());
    const job = await prisma.job.findUniqueOrThrow({ where: { id } });
    expect(job).toMatchObject({ state: 'FAILED', errorCode, failures: asked });
    expect(job.errorMessage).toMatch(/\w/);
    expect(one.asked).toHaveLength(asked);
  });

  test('passes when the site is mended, and again when somebody asks for it', async () => {
    const { prisma } = database();
    const mending = await site({ '/a': failing(500, 2) });
    const mended = await enqueueAddress(prisma, `${mending.base}/a`, new Date());
    await start(database());
    await untilDone(database());
    expect(await prisma.job.findUnique({ where: { id: mended.id } })).toMatchObject({
      state: 'DONE',
      errorCode: null,
    });

    const gone = await site({ '/a': failing(404, 1) });
    const { id } = await enqueueAddress(prisma, `${gone.base}/a`, new Date());
    await untilDone(database());
    expect(await prisma.job.findUnique({ where: { id } })).toMatchObject({ state: 'FAILED' });
    expect(await retryJobs(prisma, { id })).toBe(1);
    await untilDone(database());
    expect(await prisma.job.findUnique({ where: { id } })).toMatchObject({ state: 'DONE', failures: 0 });
    expect(await retryJobs(prisma, { id })).toBe(0);
  });

  test('waits as long as the site asks', async () => {
    const one = await site({
      '/a': (_, response) => response.writeHead(429, { 'retry-after': '3600' }).end(),
    });
    const { prisma } = database();
    const { id } = await enqueueAddress(prisma, `${one.base}/a`, new Date());
    const before = Date.now();
    await start(database());
    const waits = async () => (await prisma.job.findUnique({ where: { id } }))?.retryAt ?? null;
    await expect.poll(waits, { timeout: 10_000 }).not.toBeNull();
    expect(((await waits())?.getTime() ?? 0) - before).toBeGreaterThan(3_590_000);
    await removeJobs(prisma, { id });
  });
});
