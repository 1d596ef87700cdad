import { findFeed, noteLook, pauseFeed, type Feed } from '../../adapters/db/stores/feeds.js';
import { noteItems } from '../../adapters/db/stores/feedItems.js';
import { addJobs, type NewJob } from '../../adapters/db/stores/jobs.js';
import { FeedError, type FeedContent } from '../../adapters/feeds/parse.js';
import { FetchError } from '../../adapters/http/errors.js';
import type { Fetched } from '../../adapters/http/fetcher.js';
import type { JobDeps } from '../jobs/deps.js';
import { failureOf, type Failure } from '../jobs/failure.js';
import { roomFor, type QueueLimits } from '../jobs/room.js';
import { jobOf, seenOf } from './items.js';
import { nextLook } from './schedule.js';

/** What feeds are asked for. Servers call them by many names; what the text is decides. */
const ACCEPT =
  'application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,application/json;q=0.8,*/*;q=0.1';
const isFeedType = (mediaType: string): boolean =>
  mediaType === '' ||
  /^(?:text\/|application\/(?:.*\+)?(?:xml|json)$|application\/octet-stream$)/.test(mediaType);

/** A feed is asked again after so long when the queue was full. */
const FULL_MS = 30_000;
/** The server says that there is no feed here any more. */
const GONE = 410;

/** What looks at feeds need. */
export interface LookDeps extends JobDeps {
  readonly limits: QueueLimits;
  /** Reads a feed, on whichever thread. @throws FeedError for a text that is none */
  readonly parseFeed: (text: string, url: string) => Promise<FeedContent>;
}

const wishes = (deps: LookDeps, feed: Feed) => ({
  now: deps.now(),
  intervalMs: feed.intervalSeconds * 1000,
  failures: 0,
  ttlMs: 0,
  retryAfterMs: 0,
  skipHours: [],
  random: deps.random(),
});

/** The news among the items of a feed, each as what is to be done about it. */
async function keep(deps: LookDeps, feed: Feed, fetched: Fetched, content: FeedContent): Promise<void> {
  const { prisma } = deps.database;
  const now = deps.now();
  // One key twice in a feed is one item, as it was said first.
  const items = new Map([...content.items].reverse().map((item) => [seenOf(item).key, item]));
  const seen = [...items.values()].reverse().map(seenOf);
  const nextPollAt = nextLook({
    ...wishes(deps, feed),
    ttlMs: (content.ttlMinutes ?? 0) * 60_000,
    skipHours: content.skipHours,
  });
  await prisma.$transaction(async (tx) => {
    const fresh = await noteItems(tx, feed.id, seen, now);
    // A feed lists its newest first; what came first is taken in first.
    const jobs = [...fresh].reverse().flatMap(([key, feedItemId]): NewJob[] => {
      const item = items.get(key);
      const job = item === undefined ? null : jobOf(item, feed.publisher, fetched.fetchedAt);
      return job === null ? [] : [{ ...job, feedItemId }];
    });
    await addJobs(prisma, tx, jobs, now);
    await noteLook(tx, feed.id, {
      ...HEALTHY,
      title: content.title ?? feed.title,
      etag: fetched.etag,
      lastModified: fetched.lastModified,
      lastPolledAt: now,
      nextPollAt,
    });
  });
}

const HEALTHY = { failures: 0, errorCode: null, errorMessage: null };

function feedFailure(error: unknown): Failure {
  if (error instanceof FeedError) return { code: error.code, message: error.message, permanent: false };
  return failureOf(error);
}

async function noteFailure(deps: LookDeps, feed: Feed, error: unknown): Promise<void> {
  const { prisma } = deps.database;
  const { code, message, retryAfterMs = 0, innocent = false } = feedFailure(error);
  // Nothing can be noted, and the queue hands the feed out again.
  if (innocent) throw error;
  if (code === 'INTERNAL') deps.log(`feed ${feed.url}: ${String(error)}`);
  const failures = feed.failures + 1;
  const nextPollAt = nextLook({ ...wishes(deps, feed), failures, retryAfterMs });
  const told = { errorCode: code, errorMessage: message };
  await noteLook(prisma, feed.id, { ...told, failures, nextPollAt, lastPolledAt: deps.now() });
  if (error instanceof FetchError && error.status === GONE)
    await pauseFeed(
      prisma,
      { id: feed.id },
      deps.now(),
      'The server says that the feed is gone for good (410).',
    );
}

async function look(deps: LookDeps, feed: Feed, signal: AbortSignal): Promise<void> {
  const { prisma } = deps.database;
  if (!(await roomFor(prisma, deps.limits)))
    return noteLook(prisma, feed.id, { nextPollAt: new Date(deps.now().getTime() + FULL_MS) });
  const { url, etag, lastModified } = feed;
  const fetched = await deps.fetcher.fetch({
    url,
    signal,
    accept: ACCEPT,
    wants: isFeedType,
    validators: { etag, lastModified },
  });
  if (fetched !== null) return keep(deps, feed, fetched, await deps.parseFeed(fetched.text, fetched.url));
  const nextPollAt = nextLook(wishes(deps, feed));
  return noteLook(prisma, feed.id, { ...HEALTHY, lastPolledAt: deps.now(), nextPollAt });
}

/** Looks whether a feed has news, and has them taken in. */
export async function feedStep(deps: LookDeps, id: string, signal: AbortSignal): Promise<void> {
  const feed = await findFeed(deps.database.prisma, { id });
  if (feed === null || feed.pausedAt !== null) return;
  try {
    await look(deps, feed, signal);
  } catch (error) {
    if (signal.aborted) await noteLook(deps.database.prisma, id, { nextPollAt: deps.now() });
    else await noteFailure(deps, feed, error);
  }
  await deps.fetcher.rested(feed.url, signal);
}
