import { expect, test, vi } from 'vitest';
import { openDatabase } from '../../../src/adapters/db/client.js';
import { ingestPage } from '../../../src/pipeline/index.js';
import { enqueueAddress, enqueuePage } from '../../../src/pipeline/jobs/index.js';
import { createTestDatabase, useDatabase } from '../../helpers/database.js';
import { useProxies } from '../../helpers/proxy.js';
import { answer, fireReport, useSites } from '../../helpers/site.js';
import { depsOn } from '../helpers.js';
import { untilDone, useWorkers } from './helpers.js';

const database = useDatabase();
const start = useWorkers();
const site = useSites();
const proxy = useProxies();

test('one host is asked one thing at a time by all workers together, with a pause between', async () => {
  const times: number[] = [];
  let [running, most] = [0, 0];
  const one = await site(
    Object.fromEntries(
      [1, 2, 3, 4, 5].map((n) => [
        `/${String(n)}`,
        (request, response) => {
          times.push(performance.now());
          most = Math.max(most, (running += 1));
          response.on('close', () => (running -= 1));
          answer(fireReport(n))(request, response);
        },
      ]),
    ),
  );
  for (const n of [1, 2, 3, 4, 5])
    await enqueueAddress(database().prisma, `${one.base}/${String(n)}`, new Date());
  const fetchLimits = { hostDelayMs: 200 };
  await Promise.all([start(database(), { fetchLimits }), start(database(), { fetchLimits })]);
  await untilDone(database());
  expect(most).toBe(1);
  const pauses = times.slice(1).map((time, n) => time - (times[n] ?? 0));
  // A timer may fire a moment early.
  expect(Math.min(...pauses)).toBeGreaterThan(195);
});

test('workers that lose the store wait for it and go on', async () => {
  const way = await proxy(database().connection.connectionString ?? '');
  const through = openDatabase({ url: way.url, poolSize: 4 });
  const told: string[] = [];
  const workers = await start(through, { log: (message) => told.push(message) });
  way.cut();
  await vi.waitUntil(() => told.some((message) => message.includes('waited for')), { timeout: 10_000 });
  const { base } = await site({ '/x': answer(fireReport(6)) });
  await enqueueAddress(database().prisma, `${base}/x`, new Date());
  await enqueuePage(database().prisma, { content: fireReport(7), mediaType: 'HTML' }, new Date());
  way.mend();
  const jobs = await untilDone(database());
  expect(jobs.filter(({ state }) => state !== 'DONE')).toEqual([]);
  expect(told).toContain('the queue is reached again');
  await workers.stop();
  await through.close();
});

test('two workspaces in one database do not meet, and a new one does not disturb those that work', async () => {
  const made = await createTestDatabase();
  const { migrate } = await import('../../../src/adapters/db/migrate.js');
  const first = openDatabase({ url: made.url, poolSize: 4 });
  const workers = await start(first);
  const url = `${made.url}?schema=desk`;
  await migrate(url);
  const second = openDatabase({ url, poolSize: 2 });
  await enqueuePage(second.prisma, { content: fireReport(1), mediaType: 'HTML' }, new Date());
  await enqueuePage(first.prisma, { content: fireReport(2), mediaType: 'HTML' }, new Date());
  await untilDone(first);
  expect(await second.prisma.job.findMany({ select: { state: true } })).toEqual([{ state: 'QUEUED' }]);
  expect(await first.prisma.article.count()).toBe(1);
  expect(process.exitCode ?? 0).toBe(0);
  await workers.stop();
  await Promise.all([first.close(), second.close()]);
  await made.drop();
});

test('any number of workers makes of the same pages what one makes', async () => {
  const numbers = Array.from({ length: 16 }, (_, n) => 100 + n);
  const shared = await createTestDatabase();
  const alone = await createTestDatabase();
  const [many, one] = [shared, alone].map(({ url }) => openDatabase({ url, poolSize: 5 }));
  if (many === undefined || one === undefined) throw new Error('two databases were opened');
  const pages = numbers.map((n) => ({
    content: fireReport(n),
    mediaType: 'HTML' as const,
    url: `https://quay.example/${String(n)}`,
  }));
  for (const page of pages) await ingestPage(depsOn(one), page);
  for (const page of [...pages, ...pages.slice(0, 4)]) await enqueuePage(many.prisma, page, new Date());
  const workers = await Promise.all([start(many), start(many), start(many)]);
  await untilDone(many);
  const claims = ({ prisma }: typeof many) =>
    prisma.claim.findMany({
      select: {
        text: true,
        ordinal: true,
        start: true,
        end: true,
        kind: true,
        speaker: { select: { name: true, kind: true } },
        article: { select: { key: true } },
      },
      orderBy: [{ article: { key: 'asc' } }, { ordinal: 'asc' }],
    });
  expect(await claims(many)).toEqual(await claims(one));
  for (const table of ['page', 'article', 'source', 'copyCluster'] as const) {
    const count = (on: typeof many) =>
      table === 'copyCluster'
        ? on.prisma.article
            .findMany({ distinct: ['copyClusterId'], select: { copyClusterId: true } })
            .then((rows) => rows.length)
        : (on.prisma[table] as { count: () => Promise<number> }).count();
    expect([table, await count(many)]).toEqual([table, await count(one)]);
  }
  await Promise.all(workers.map((each) => each.stop()));
  await Promise.all([many.close(), one.close()]);
  await Promise.all([shared.drop(), alone.drop()]);
});
