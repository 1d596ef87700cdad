import { readFile } from 'node:fs/promises';
import { listFeeds, type Feed, type FeedName } from '../adapters/db/stores/feeds.js';
import { readOpml } from '../adapters/feeds/opml.js';
import { addFeed, changeFeed, webAddress, type FeedAction } from '../pipeline/index.js';
import { InputError } from '../shared/errors.js';
import { uuidIn } from './ids.js';
import { withStore } from './withStore.js';

const isOpml = (given: string): boolean => /\.opml$/i.test(given) && !/^https?:/i.test(given);

async function addressesIn(given: string): Promise<readonly string[]> {
  if (!isOpml(given)) return [given];
  const text = await readFile(given, 'utf8').catch((cause: unknown) => {
    throw new InputError('INVALID_ARGUMENT', given, 'cannot be read', { cause });
  });
  return readOpml(text, given);
}

const MINUTE = 60;

function secondsOf(every: string | undefined): number | undefined {
  if (every === undefined) return undefined;
  if (/^\d{1,4}$/.test(every)) return Number(every) * MINUTE;
  throw new InputError('INVALID_ARGUMENT', '--every', `"${every}" is no number of minutes`);
}

/**
 * Adds feeds.
 *
 * @throws InputError for what is no address or OPML file, StoreError when the store cannot be used
 */
export async function addFeeds(
  given: readonly string[],
  { publisher, every }: { readonly publisher?: string; readonly every?: string },
): Promise<void> {
  const intervalSeconds = secondsOf(every);
  const addresses = (await Promise.all(given.map(addressesIn))).flat();
  await withStore(async (prisma) => {
    for (const url of addresses) {
      const feed = await addFeed(prisma, { url, publisher, intervalSeconds }, new Date());
      process.stdout.write(`${feed.url}: every ${String(feed.intervalSeconds / MINUTE)} min\n`);
    }
  });
}

function nameOf(given: string): FeedName {
  const id = uuidIn('Feed', given);
  return id === null ? { url: webAddress(given, 'feed') } : { id };
}

const DONE: Readonly<Record<FeedAction, string>> = {
  pause: 'is paused',
  resume: 'is looked at again',
  remove: 'is removed; what it brought in stays',
  poll: 'is looked at by the next worker that is free',
};

/**
 * Does something with each of some feeds.
 *
 * @throws InputError for one that is not there, StoreError when the store cannot be used
 */
export const changeFeeds = (action: FeedAction, given: readonly string[]): Promise<void> =>
  withStore(async (prisma) => {
    for (const name of given.map(nameOf)) {
      const { url, pausedAt } = await changeFeed(prisma, name, action, new Date());
      const held = action === 'poll' && pausedAt !== null;
      process.stdout.write(`${url}: ${held ? 'is paused; resume it first' : DONE[action]}\n`);
    }
  });

const minute = (time: Date): string => time.toISOString().slice(0, 16).replace('T', ' ');

function stateOf({ pausedAt, pauseReason, errorCode, errorMessage, lastPolledAt, nextPollAt }: Feed): string {
  if (pausedAt !== null) return `paused ${minute(pausedAt)}${pauseReason === null ? '' : `: ${pauseReason}`}`;
  if (errorCode !== null) return `failed: ${errorMessage ?? ''} (${errorCode}); again ${minute(nextPollAt)}`;
  return lastPolledAt === null ? 'not looked at yet' : `looked at ${minute(lastPolledAt)}`;
}

/** Prints all feeds, or one line of JSON. */
export async function printFeeds(json: boolean): Promise<void> {
  const feeds = await withStore(listFeeds);
  const lines = feeds.map((feed) => `${feed.url}\n  ${feed.title ?? '(no title yet)'}; ${stateOf(feed)}`);
  const text = json ? JSON.stringify(feeds) : lines.join('\n');
  process.stdout.write(text === '' ? 'No feed has been added.\n' : `${text}\n`);
}
