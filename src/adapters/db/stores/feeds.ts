import { v7 } from 'uuid';
import { addToQueue, queueOf, turnOfHost } from '../../queue/add.js';
import type { Feed, Prisma, PrismaClient } from '../generated/client/client.js';

export type { Feed };

/** What is decided of a feed when it is added. */
export interface FeedWish {
  readonly url: string;
  /** Null when the pages shall say it. */
  readonly publisher: string | null;
  readonly intervalSeconds: number;
}

/** Adds a feed that is due at once; one with this address is given back as it is. */
export async function addFeed({ feed }: PrismaClient, wish: FeedWish, now: Date): Promise<Feed> {
  return feed.upsert({
    where: { url: wish.url },
    create: { ...wish, id: v7(), createdAt: now, nextPollAt: now, failures: 0 },
    update: {},
  });
}

/** How a feed is named: by its id or its address. */
export type FeedName = { readonly id: string } | { readonly url: string };

/** The feed of a name; null when there is none. */
export const findFeed = ({ feed }: PrismaClient, name: FeedName): Promise<Feed | null> =>
  feed.findUnique({ where: name });

/** All feeds, first added first. */
export const listFeeds = ({ feed }: PrismaClient): Promise<Feed[]> =>
  feed.findMany({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });

/** Changes a feed; null when there is none of this name. */
async function change(
  { feed }: PrismaClient,
  name: FeedName,
  where: Prisma.FeedWhereInput,
  data: Prisma.FeedUpdateManyMutationInput,
): Promise<Feed | null> {
  await feed.updateMany({ where: { AND: [name, where] }, data });
  return feed.findUnique({ where: name });
}

/** Stops looking at a feed; one that is paused already stays as it is. */
export const pauseFeed = (
  client: PrismaClient,
  name: FeedName,
  now: Date,
  pauseReason: string | null = null,
): Promise<Feed | null> => change(client, name, { pausedAt: null }, { pausedAt: now, pauseReason });

/** Looks at a feed again, at once. */
export const resumeFeed = (client: PrismaClient, name: FeedName, now: Date): Promise<Feed | null> =>
  change(
    client,
    name,
    { pausedAt: { not: null } },
    { pausedAt: null, pauseReason: null, failures: 0, nextPollAt: now },
  );

/** Makes a feed due now, unless it is paused. */
export const pollFeedNow = (client: PrismaClient, name: FeedName, now: Date): Promise<Feed | null> =>
  change(client, name, { pausedAt: null }, { nextPollAt: now });

/** Forgets a feed and what it listed; what it brought in stays. Null when there is none of this name. */
export async function removeFeed({ feed }: PrismaClient, name: FeedName): Promise<Feed | null> {
  const found = await feed.findUnique({ where: name });
  if (found !== null) await feed.deleteMany({ where: { id: found.id } });
  return found;
}

/** Feeds that are put into the queue at once. */
const MOST_DUE = 200;

/**
 * Puts the feeds that are due into the queue, each by one process only: it is due again after its interval, or when whoever looks
 * at it says so. How many.
 */
export async function queueDueFeeds(client: PrismaClient, now: Date): Promise<number> {
  const queue = await queueOf(client);
  return client.$transaction(async (tx) => {
    const due = await tx.$queryRaw<{ id: string; url: string }[]>`
      UPDATE feed SET next_poll_at = ${now}::timestamptz + make_interval(secs => interval_seconds)
       WHERE id IN (SELECT id FROM feed WHERE paused_at IS NULL AND next_poll_at <= ${now}::timestamptz
                     ORDER BY next_poll_at LIMIT ${MOST_DUE} FOR UPDATE SKIP LOCKED)
      RETURNING id, url`;
    await addToQueue(
      tx,
      queue,
      due.map(({ id, url }) => ({ task: 'feed', id, turn: turnOfHost(url) })),
    );
    return due.length;
  });
}

/** What a look at a feed changed of it. */
export type FeedChange = Prisma.FeedUpdateManyMutationInput;

/** Notes how a look at a feed ended. */
export async function noteLook(
  { feed }: Pick<Prisma.TransactionClient, 'feed'>,
  id: string,
  data: FeedChange,
): Promise<void> {
  await feed.updateMany({ where: { id }, data });
}
