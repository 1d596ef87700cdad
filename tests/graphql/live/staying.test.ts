import pg from 'pg';
import { describe, expect, test, vi } from 'vitest';
import { createKey, revokeKey } from '../../../src/adapters/db/stores/keys.js';
import { removeAllNotices } from '../../../src/adapters/db/stores/notices.js';
import { DEFAULT_LIMITS } from '../../../src/graphql/limits/limits.js';
import { noticeCursor } from '../../../src/graphql/live/cursor.js';
import { NoticeFeed } from '../../../src/graphql/live/feed.js';
import type { Match } from '../../../src/graphql/live/stream.js';
import { Subscribers } from '../../../src/graphql/live/subscribers.js';
import { textPage } from '../../pipeline/helpers.js';
import { codesOf, cursorOf, follow, startServer, take, useServers } from './servers.js';

const use = useServers();

/** Subscriptions of one kind, as many as one caller may have in all with another kind. */
const MANY = DEFAULT_LIMITS.subscriptionsPerCaller / 2;

let written = 0;
/** A page that tells of something new. */
function flood() {
  const town = ['Oslo', 'Lima', 'Perth', 'Quito', 'Turin', 'Kyoto', 'Accra', 'Porto'][written % 8] ?? '';
  written += 1;
  const title = `Flood number ${String(written)} in ${town}`;
  return textPage('Daily Lantern', '2024-05-01', title, `A flood in ${town} killed two people, police said.`);
}
const TITLES = 'articleIngested { cursor article { title } }';
const after = (cursor: unknown) => `articleIngested(after: "${String(cursor)}") { cursor article { title } }`;
const all: Match = (page) => Promise.resolve(page);
const titles = (notices: readonly Record<string, unknown>[]) =>
  notices.map(({ article }) => /\d+/.exec((article as { title: string }).title)?.[0]).map(Number);

describe('coming back', () => {
  test('with the last cursor misses nothing and gets nothing twice', async () => {
    const { one, other } = use();
    const start = await cursorOf(one);
    const begun = written;
    await other.ingest(flood(), flood());
    const first = await follow(one, after(start));
    const seen = await take(first, 1);
    first.close();
    await other.ingest(flood());
    // At another process, as behind a balancer.
    const second = await follow(other, after(seen[0]?.['cursor']));
    seen.push(...(await take(second, 2)));
    await one.ingest(flood());
    seen.push(...(await take(second, 1)));
    expect(titles(seen)).toEqual([1, 2, 3, 4].map((n) => begun + n));
  });

  test('is not needed when the connection that listens breaks: what was written meanwhile is told', async () => {
    const { url, one, other } = use();
    const begun = written;
    const subscription = await follow(one, TITLES);
    await other.ingest(flood());
    await take(subscription, 1);
    const admin = new pg.Client(url);
    await admin.connect();
    const killed = await admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name = 'corroborate listening'`,
    );
    await admin.end();
    expect(killed.rowCount).toBe(2);
    await other.ingest(flood(), flood());
    expect(titles(await take(subscription, 2))).toEqual([begun + 2, begun + 3]);
  });

  test('after too long is told so, and so is a cursor of another store', async () => {
    const { one } = use();
    const { prisma } = one.database;
    const first = await cursorOf(one);
    await one.ingest(flood());
    const kept = await cursorOf(one);
    await removeAllNotices(prisma, { before: new Date('2999-01-01'), most: 1_000 });
    expect(await prisma.notice.count()).toBe(0);
    // A server that has been running may still hold what it read for others before the removal.
    const late = await startServer(use().url);
    for (const [cursor, code] of [
      [first, 'CURSOR_EXPIRED'],
      [noticeCursor(0n), 'CURSOR_EXPIRED'],
      [noticeCursor(999_999n), 'INVALID_CURSOR'],
      ['nonsense', 'INVALID_CURSOR'],
    ] as const) {
      const subscription = await follow(late, after(cursor));
      expect(codesOf(await subscription.next())).toEqual([code]);
      expect(await subscription.next()).toBeNull();
    }
    const subscription = await follow(one, after(kept));
    await one.ingest(flood());
    expect(titles(await take(subscription, 1))).toEqual([written]);
  });
});

test('what is kept is limited by number too, the last ones first', async () => {
  const { one } = use();
  const { prisma } = one.database;
  await one.ingest(flood(), flood());
  const ids = (await prisma.notice.findMany({ orderBy: { id: 'asc' } })).map(({ id }) => id);
  await removeAllNotices(prisma, { before: new Date(0), most: 2 });
  expect((await prisma.notice.findMany({ orderBy: { id: 'asc' } })).map(({ id }) => id)).toEqual(
    ids.slice(-2),
  );
  expect(await prisma.noticeHorizon.findMany()).toEqual([{ id: 1, passedId: ids.at(-3) }]);
});

describe('a subscription ends', () => {
  test('within three seconds when its key is revoked, and says so', async () => {
    const { url } = use();
    const server = await startServer(url, { access: {} });
    const { prisma } = server.database;
    const { key, text } = await createKey(
      prisma,
      { name: 'desk', scopes: ['READ'], expiresAt: null },
      new Date(),
    );
    const subscription = await follow(server, TITLES, `Bearer ${text}`);
    await server.ingest(flood());
    await take(subscription, 1);
    await revokeKey(prisma, { id: key.id }, new Date());
    expect(codesOf(await subscription.next())).toEqual(['KEY_REVOKED']);
    expect(await subscription.next()).toBeNull();
    await prisma.apiKey.deleteMany();
  });

  test('in order when the server stops', async () => {
    const { url } = use();
    const server = await startServer(url);
    const subscription = await follow(server, TITLES);
    await server.ingest(flood());
    await take(subscription, 1);
    await server.api.stop();
    expect(await subscription.next()).toBeNull();
  });

  test('before it begins when its caller has too many, or its selection costs too much', async () => {
    const { url } = use();
    const server = await startServer(url, { limits: { subscriptionsPerCaller: 1, cost: 50 } });
    await follow(server, TITLES);
    const another = await follow(server, TITLES);
    expect(await another.next()).toMatchObject({
      errors: [
        { extensions: { code: 'LIMIT_EXCEEDED', limit: 'subscriptionsPerCaller', value: 2, allowed: 1 } },
      ],
    });
    const costly = await follow(
      server,
      'eventChanged { event { claims(first: 100) { edges { node { id } } } } }',
    );
    expect(await costly.next()).toMatchObject({ errors: [{ extensions: { limit: 'cost' } }] });
    const unread = await startServer(url, { access: {} });
    const refused = await follow(unread, TITLES);
    expect(codesOf(await refused.next())).toEqual(['UNAUTHENTICATED']);
  });

  test('and leaves nothing behind when its client goes away', async () => {
    const { database, ingest } = use().one;
    const feed = new NoticeFeed(database.prisma, database.connection, () => undefined);
    const subscribers = new Subscribers(feed, DEFAULT_LIMITS, () => undefined);
    const away = new AbortController();
    const live = subscribers.liveFor({
      caller: 'somebody',
      signal: away.signal,
      refused: () => Promise.resolve(null),
    });
    const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    const before = timers();
    const open = async () => (await live.subscribe(null, all))[Symbol.asyncIterator]();
    const gone = await Promise.all(Array.from({ length: MANY }, open));
    const returned = await Promise.all(Array.from({ length: MANY }, open));
    const waiting = [...gone, ...returned].map((one) => one.next());
    await ingest(flood());
    await Promise.all(waiting);
    for (const one of gone) void one.next();
    for (const one of returned) await one.return?.();
    away.abort();
    expect(subscribers.size).toBe(0);
    await vi.waitUntil(() => feed.waitingReaders === 0);
    await feed.close();
    // The pool of connections has timers of its own, a few.
    expect(timers()).toBeLessThan(before + MANY);
  });
});

test('a slow reader holds one page and reads the rest from the store', async () => {
  const { one } = use();
  const { prisma } = one.database;
  const [article] = await prisma.article.findMany({ take: 1 });
  const start = await cursorOf(one);
  await prisma.notice.createMany({
    data: Array.from({ length: 1_000 }, () => ({
      kind: 'ARTICLE_INGESTED' as const,
      articleId: article?.id ?? '',
      createdAt: new Date(),
    })),
  });
  const reads: bigint[] = [];
  class Counting extends NoticeFeed {
    override read(place: bigint) {
      reads.push(place);
      return super.read(place);
    }
  }
  const feed = new Counting(prisma, one.database.connection, () => undefined);
  const subscribers = new Subscribers(feed, DEFAULT_LIMITS, () => undefined);
  const live = subscribers.liveFor({
    caller: null,
    signal: new AbortController().signal,
    refused: () => Promise.resolve(null),
  });
  const from = BigInt(Buffer.from(start, 'base64url').toString().slice('notice '.length));
  const stream = (await live.subscribe(from, all))[Symbol.asyncIterator]();
  for (let n = 0; n < 150; n += 1) await stream.next();
  expect(reads).toHaveLength(2);
  await stream.return?.();
  await feed.close();
});
