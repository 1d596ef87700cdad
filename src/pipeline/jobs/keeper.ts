import { setTimeout as sleep } from 'node:timers/promises';
import type { Prisma } from '../../adapters/db/generated/client/client.js';
import { forgetItems } from '../../adapters/db/stores/feedItems.js';
import { queueDueFeeds } from '../../adapters/db/stores/feeds.js';
import { removeJobs } from '../../adapters/db/stores/jobSteps.js';
import { collectTurns } from '../../adapters/queue/add.js';
import type { WorkerLock } from '../../adapters/queue/lock.js';
import type { JobDeps } from './deps.js';

/** How often a worker looks after the queue, in milliseconds. */
export interface KeeperTimes {
  /** From one look for dead workers and due feeds to the next. */
  readonly lookMs: number;
  /** What a worker held that was not seen alive for so long is freed. */
  readonly freeAfterMs: number;
}

/** A worker's death is noticed within some three seconds; a lost connection is mended sooner. */
export const KEEPER_TIMES: KeeperTimes = { lookMs: 1_000, freeAfterMs: 2_000 };

const DAY_MS = 86_400_000;
const CLEAN_EVERY_MS = 3_600_000;
/** What became of jobs can be asked for so long. */
export const DONE_KEPT_MS = 7 * DAY_MS;
export const FAILED_KEPT_MS = 30 * DAY_MS;
/** An item that a feed has not listed for so long is forgotten; feeds list the last days or weeks. */
const ITEMS_KEPT_MS = 90 * DAY_MS;

/** Forgets what nobody asks for any more, so that the store holds no more than is of use. */
async function clean({ database: { prisma }, now }: JobDeps): Promise<void> {
  const before = (age: number) => ({ lt: new Date(now().getTime() - age) });
  const old: Prisma.JobWhereInput[] = [
    { state: 'DONE', finishedAt: before(DONE_KEPT_MS) },
    { state: 'FAILED', finishedAt: before(FAILED_KEPT_MS) },
  ];
  await removeJobs(prisma, { OR: old });
  await forgetItems(prisma, before(ITEMS_KEPT_MS).lt);
  await collectTurns(prisma);
}

/** Looks after the queue. */
export interface Keeper {
  readonly stop: () => Promise<void>;
}

/** Tells that a fault began and that it has ended, and nothing between. */
function telling(log: (message: string) => void) {
  let away = false;
  return {
    failed: (error: unknown) => {
      if (!away) log(`the queue cannot be reached and is waited for: ${String(error)}`);
      away = true;
    },
    worked: () => {
      if (away) log('the queue is reached again');
      away = false;
    },
  };
}

/** Begins to look after the queue: keeps the own locks, frees what dead workers held, puts due feeds in, forgets what is old. */
export async function startKeeper(deps: JobDeps, lock: WorkerLock, times: KeeperTimes): Promise<Keeper> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const tell = telling(deps.log);
  let cleanAt = performance.now() + times.lookMs * 10;
  const round = async (): Promise<void> => {
    try {
      for (const name of await lock.look()) deps.log(`took over what the ended worker ${name} had in hand`);
      await queueDueFeeds(deps.database.prisma, deps.now());
      if (performance.now() >= cleanAt) {
        cleanAt = performance.now() + CLEAN_EVERY_MS;
        await clean(deps);
      }
      tell.worked();
    } catch (error) {
      tell.failed(error);
    }
  };
  await round();
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      await sleep(times.lookMs, undefined, { signal }).catch(() => undefined);
      if (!signal.aborted) await round();
    }
  };
  const running = run();
  return {
    stop: async () => {
      stopping.abort();
      await running;
      await lock.close();
    },
  };
}
