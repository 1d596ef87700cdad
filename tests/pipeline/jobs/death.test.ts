import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { openDatabase, type Database } from '../../../src/adapters/db/client.js';
import { ingestPage } from '../../../src/pipeline/index.js';
import { enqueueAddress, enqueuePage } from '../../../src/pipeline/jobs/index.js';
import { createTestDatabase, useDatabase } from '../../helpers/database.js';
import { useProxies } from '../../helpers/proxy.js';
import { answer, fireReport, useSites } from '../../helpers/site.js';
import { depsOn } from '../helpers.js';
import { untilDone, useWorkers } from './helpers.js';

const SCRIPT = fileURLToPath(new URL('worker-process.ts', import.meta.url));
const LOADER = fileURLToPath(import.meta.resolve('tsx'));
const REPORTS = 24;

/** Numbers from 0 to 1 that are the same in every run (Park and Miller's generator). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** What does not depend on the order in which articles came: each with its claims. */
async function articlesOf({ prisma }: Database): Promise<string[]> {
  const articles = await prisma.article.findMany({
    orderBy: { key: 'asc' },
    select: {
      key: true,
      segments: { select: { pageStart: true }, orderBy: { pageStart: 'asc' } },
      claims: { select: { ordinal: true, text: true, kind: true }, orderBy: { ordinal: 'asc' } },
    },
  });
  return articles.map((article) => JSON.stringify(article));
}

/** The same from one process that takes the same pages in. */
async function replayed({ prisma }: Database): Promise<string[]> {
  const pages = await prisma.page.findMany({ orderBy: { key: 'asc' } });
  const made = await createTestDatabase();
  const alone = openDatabase({ url: made.url, poolSize: 3 });
  try {
    for (const { content, mediaType, url, fetchedAt } of pages)
      await ingestPage(depsOn(alone), {
        content,
        mediaType,
        ...(url === null ? {} : { url }),
        ...(fetchedAt === null ? {} : { fetchedAt }),
      });
    return await articlesOf(alone);
  } finally {
    await alone.close();
    await made.drop();
  }
}

/** Events and assertions whose own count of their claims is wrong. */
const miscounted = ({ pool }: Database) =>
  pool.query(
    `SELECT id FROM event WHERE claim_count <> (SELECT count(*) FROM claim WHERE event_id = event.id)
     UNION ALL
     SELECT id FROM assertion WHERE claim_count <> (SELECT count(*) FROM claim WHERE assertion_id = assertion.id)`,
  );

describe('workers that end at any moment leave nothing undone, doubled or half-written', () => {
  const database = useDatabase();
  const site = useSites();
  const start = useWorkers();
  const proxy = useProxies();
  const children: ChildProcess[] = [];
  afterAll(() => {
    for (const child of children) child.kill('SIGKILL');
  });

  async function enqueueReports(from: number): Promise<void> {
    const { prisma } = database();
    const numbers = Array.from({ length: REPORTS }, (_, n) => from + n);
    const { base } = await site(
      Object.fromEntries(numbers.map((n) => [`/${String(n)}`, answer(fireReport(n))])),
    );
    for (const n of numbers) {
      const url = `${base}/${String(n)}`;
      if (n % 2 === 0) await enqueueAddress(prisma, url, new Date());
      else await enqueuePage(prisma, { content: fireReport(n), mediaType: 'HTML', url }, new Date());
    }
  }

  async function expectWhole(pages: number): Promise<void> {
    const { prisma } = database();
    const jobs = await untilDone(database(), 50_000);
    expect(jobs.filter(({ state }) => state !== 'DONE')).toEqual([]);
    expect([await prisma.page.count(), await prisma.article.count()]).toEqual([pages, pages]);
    expect(await articlesOf(database())).toEqual(await replayed(database()));
    expect((await miscounted(database())).rows).toEqual([]);
  }

  test('when they lose every connection for good, a dozen times over', async () => {
    await enqueueReports(0);
    const random = seeded(20_260_101);
    for (let n = 0; n < 12; n += 1) {
      const way = await proxy(database().connection.connectionString ?? '');
      const lost = openDatabase({ url: way.url, poolSize: 4 });
      await start(lost, { pages: 3, lost: true });
      await sleep(random() * 120);
      way.cut();
    }
    await start(database());
    await expectWhole(REPORTS);
  });

  test('when their process is killed', async () => {
    await enqueueReports(REPORTS);
    const url = database().connection.connectionString ?? '';
    const begin = () => {
      const child = fork(SCRIPT, [url], { execArgv: ['--import', LOADER], stdio: 'inherit' });
      children.push(child);
      return once(child, 'message').then(() => child);
    };
    const random = seeded(20_260_102);
    for (const child of await Promise.all([begin(), begin()])) {
      await sleep(random() * 100);
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    }
    await start(database());
    await expectWhole(2 * REPORTS);
  });
});
