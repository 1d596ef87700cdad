import type { PrismaClient } from '../../adapters/db/generated/client/client.js';
import {
  addFeed as add,
  pauseFeed,
  pollFeedNow,
  removeFeed,
  resumeFeed,
  type Feed,
  type FeedName,
} from '../../adapters/db/stores/feeds.js';
import { InputError } from '../../shared/errors.js';
import { webAddress } from '../jobs/enqueue.js';

/** What may be said of a feed when it is added. */
export interface NewFeed {
  readonly url: string;
  readonly publisher?: string | null | undefined;
  /** Least time between two looks; a quarter of an hour by default. */
  readonly intervalSeconds?: number | null | undefined;
}

const DEFAULT_INTERVAL_SECONDS = 900;
/** Feeds that are asked more often than this shut the asker out. */
const LEAST_INTERVAL_SECONDS = 60;
const GREATEST_INTERVAL_SECONDS = 86_400;
const MAX_PUBLISHER = 500;

const refuse = (place: string, message: string): never => {
  throw new InputError('INVALID_ARGUMENT', place, message);
};

/**
 * Adds a feed, which is looked at as soon as a worker is free; one with this address stays as it is.
 *
 * @throws InputError for an address, a name or an interval that makes no sense
 */
export async function addFeed(client: PrismaClient, wish: NewFeed, now: Date): Promise<Feed> {
  const intervalSeconds = wish.intervalSeconds ?? DEFAULT_INTERVAL_SECONDS;
  if (intervalSeconds < LEAST_INTERVAL_SECONDS || intervalSeconds > GREATEST_INTERVAL_SECONDS)
    refuse(
      'intervalSeconds',
      `${String(intervalSeconds)} is not from ${String(LEAST_INTERVAL_SECONDS)} to ${String(GREATEST_INTERVAL_SECONDS)}`,
    );
  const publisher = wish.publisher?.trim() ?? null;
  if (publisher !== null && (publisher === '' || publisher.length > MAX_PUBLISHER))
    refuse('publisher', `a publisher's name has 1 to ${String(MAX_PUBLISHER)} characters`);
  return add(client, { url: webAddress(wish.url, 'url'), publisher, intervalSeconds }, now);
}

/** What can be done with a feed that is there. */
export type FeedAction = 'pause' | 'resume' | 'remove' | 'poll';

type Act = (client: PrismaClient, name: FeedName, now: Date) => Promise<Feed | null>;

const ACTS: Readonly<Record<FeedAction, Act>> = {
  pause: (client, name, now) => pauseFeed(client, name, now),
  resume: resumeFeed,
  remove: removeFeed,
  poll: pollFeedNow,
};

/**
 * Does something with a feed; the feed as it is then, or was when it was removed.
 *
 * @throws InputError when there is none of this name
 */
export async function changeFeed(
  client: PrismaClient,
  name: FeedName,
  action: FeedAction,
  now: Date,
): Promise<Feed> {
  const feed = await ACTS[action](client, name, now);
  if (feed !== null) return feed;
  const [place, value] = 'id' in name ? ['id', `Feed:${name.id}`] : ['url', name.url];
  throw new InputError('UNKNOWN_ID', place, `there is no feed ${value}`);
}
