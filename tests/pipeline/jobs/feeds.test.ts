import type { RequestListener } from 'node:http';
import { describe, expect, test, vi } from 'vitest';
import {
  addFeed,
  findFeed,
  pollFeedNow,
  queueDueFeeds,
  type Feed,
} from '../../../src/adapters/db/stores/feeds.js';
import { readOpml } from '../../../src/adapters/feeds/opml.js';
import { LONGEST_PAUSE_MS, nextLook } from '../../../src/pipeline/feeds/schedule.js';
import { useDatabase } from '../../helpers/database.js';
import { answer, fireReport, useSites } from '../../helpers/site.js';
import { untilDone, useWorkers } from './helpers.js';

const WHOLE = `<p>A ferry ran aground off Turku on Monday, the coast guard said, and 12 people were hurt.</p>${'<p>The sea was calm, and the ship was towed to the harbour in the evening.</p>'.repeat(14)}`;

const rss = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"
     xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Quay News</title>${items}</channel></rss>`;
const listed = (path: string, updated = ''): string =>
  `<item><title>Report ${path}</title><link>${path}</link><guid isPermaLink="false">${path}</guid>
     <pubDate>Mon, 04 Mar 2024 05:06:07 GMT</pubDate>${updated === '' ? '' : `<atom:updated>${updated}</atom:updated>`}</item>`;

describe('a feed', () => {
  const database = useDatabase();
  const start = useWorkers();
  const site = useSites();
  const add = (url: string) =>
    addFeed(database().prisma, { url, publisher: null, intervalSeconds: 900 }, new Date());

  /** Looks at a feed now, and waits until that and all that follows from it is done. */
  async function look({ id }: Feed): Promise<Feed> {
    const { prisma } = database();
    const before = await prisma.feed.findUniqueOrThrow({ where: { id } });
    await pollFeedNow(prisma, { id }, new Date());
    const looked = async () => {
      const feed = await findFeed(prisma, { id });
      return feed?.lastPolledAt != null && feed.lastPolledAt.getTime() !== before.lastPolledAt?.getTime()
        ? feed
        : null;
    };
    await vi.waitUntil(looked, { timeout: 20_000, interval: 20 });
    await untilDone(database());
    return prisma.feed.findUniqueOrThrow({ where: { id } });
  }

  test('has its news taken in once, whole texts as they are and others by their pages', async () => {
    let items = listed('/1') + listed('/2');
    const one = await site({
      '/rss': (request, response) =>
        answer(rss(items), 'application/rss+xml', { etag: `"${String(items.length)}"` })(request, response),
      '/1': answer(fireReport(1), 'text/html', { etag: '"p1"' }),
      '/2': answer(fireReport(2)),
    });
    const feed = await add(`${one.base}/rss`);
    await start(database());
    const first = await look(feed);
    expect(first).toMatchObject({ title: 'Quay News', failures: 0, etag: `"${String(items.length)}"` });
    expect(first.nextPollAt.getTime()).toBeGreaterThan(Date.now() + 850_000);
    expect(one.asked.filter((path) => path !== '/rss').sort()).toEqual(['/1', '/2']);
    const { prisma } = database();
    expect(await prisma.job.count({ where: { state: 'DONE' } })).toBe(2);
    const article = await prisma.article.findFirstOrThrow({ where: { url: `${one.base}/1` } });
    expect(article.publishedFrom?.toISOString()).toBe('2024-03-04T05:06:00.000Z');

    items += `<item><title>Ferry aground off Turku</title><guid>x</guid><content:encoded><![CDATA[${WHOLE}]]></content:encoded></item>`;
    await look(feed);
    expect(one.asked.filter((path) => path !== '/rss')).toHaveLength(2);
    expect(await prisma.job.findFirst({ orderBy: { createdAt: 'desc' } })).toMatchObject({
      kind: 'PAGE',
      state: 'DONE',
      articles: [{ outcome: 'NEW', title: 'Ferry aground off Turku' }],
    });

    items = items.replace(listed('/1'), listed('/1', '2024-03-05T00:00:00Z'));
    one.paths['/1'] = (request, response) =>
      request.headers['if-none-match'] === '"p1"'
        ? response.writeHead(304).end()
        : answer(fireReport(1))(request, response);
    await look(feed);
    expect(one.asked.filter((path) => path === '/1')).toHaveLength(2);
    expect(await prisma.job.findFirst({ orderBy: { createdAt: 'desc' } })).toMatchObject({
      state: 'DONE',
      pageId: null,
      articles: [],
    });
    expect(await prisma.feedItem.count({ where: { feedId: feed.id } })).toBe(3);
  });

  test('that is as last seen is not sent again', async () => {
    let sent = 0;
    const one = await site({
      '/rss': (request, response) => {
        if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
        else {
          sent += 1;
          answer(rss(''), 'text/xml', { etag: '"v1"' })(request, response);
        }
      },
    });
    const feed = await add(`${one.base}/rss`);
    await start(database());
    await look(feed);
    expect(await look(feed)).toMatchObject({ failures: 0, errorCode: null });
    expect(sent).toBe(1);
  });

  test.each<[string, RequestListener, object]>([
    ['is no feed', answer('<html><p>Hello.</p></html>'), { errorCode: 'NOT_A_FEED', failures: 1 }],
    ['is broken off', answer(rss('<item><title>A'), 'text/xml'), { failures: expect.any(Number) as number }],
    [
      'holds bombs of entities',
      answer(
        `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}"><!ENTITY c "${'&b;'.repeat(1000)}">]>${rss('<item><title>&c;</title><guid>1</guid></item>').replace(/<\?xml[^>]*>/, '')}`,
        'text/xml',
      ),
      { pausedAt: null },
    ],
    [
      'is out of order',
      (_, response) => response.writeHead(503).end(),
      { errorCode: 'HTTP_STATUS', failures: 1, pausedAt: null },
    ],
    [
      'is gone for good',
      (_, response) => response.writeHead(410).end(),
      { errorCode: 'HTTP_STATUS', pauseReason: expect.stringContaining('410') as string },
    ],
  ])('that %s is told so, and looked at later', async (_, handle, expected) => {
    const one = await site({ '/rss': handle });
    const feed = await add(`${one.base}/rss`);
    await start(database());
    expect(await look(feed)).toMatchObject(expected);
  });

  test('is put into the queue once for each time it is due, by however many look', async () => {
    const { prisma } = database();
    await prisma.feed.deleteMany();
    await add('https://quay.example/rss');
    const now = new Date(Date.now() + 1000);
    const counts = await Promise.all([1, 2, 3].map(() => queueDueFeeds(prisma, now)));
    expect(counts.reduce((sum, count) => sum + count)).toBe(1);
    expect(await queueDueFeeds(prisma, now)).toBe(0);
    expect(await queueDueFeeds(prisma, new Date(now.getTime() + 900_000))).toBe(1);
  });
});

describe('when a feed is looked at again', () => {
  const now = new Date('2024-03-04T05:30:00Z');
  const minutes = (look: Partial<Parameters<typeof nextLook>[0]>) =>
    (nextLook({
      now,
      intervalMs: 900_000,
      failures: 0,
      ttlMs: 0,
      retryAfterMs: 0,
      skipHours: [],
      random: 0,
      ...look,
    }).getTime() -
      now.getTime()) /
    60_000;

  test.each([
    [{}, 15],
    [{ random: 1 }, 16.5],
    [{ failures: 1 }, 30],
    [{ failures: 3 }, 120],
    [{ failures: 60 }, LONGEST_PAUSE_MS / 60_000],
    [{ ttlMs: 3_600_000 }, 60],
    [{ failures: 1, retryAfterMs: 7_200_000 }, 120],
    [{ retryAfterMs: 1e12 }, LONGEST_PAUSE_MS / 60_000],
    [{ skipHours: [5, 6] }, 90],
    [{ skipHours: Array.from({ length: 24 }, (_, hour) => hour) }, 15],
  ])('%j: in %d minutes', (look, expected) => {
    expect(minutes(look)).toBe(expected);
  });
});

test('an OPML file gives the addresses of its feeds, each once', () => {
  const outline = (url: string) => `<outline text="x" type="rss" xmlUrl="${url}"/>`;
  const opml = (body: string) =>
    `<opml version="2.0"><head><title>t</title></head><body>${body}</body></opml>`;
  const text = opml(
    `<outline text="group">${outline('https://a.example/1')}</outline>${outline('https://a.example/2')}${outline('https://a.example/1')}`,
  );
  expect(readOpml(text, 'x.opml')).toEqual(['https://a.example/1', 'https://a.example/2']);
  expect(() => readOpml('nonsense', 'x.opml')).toThrow('is no OPML');
  expect(() => readOpml(opml('<outline text="y"/>'), 'x.opml')).toThrow('lists no feed');
});
