import type { Database } from '../../adapters/db/client.js';
import { parseFeed } from '../../adapters/feeds/parse.js';
import type { Fetcher } from '../../adapters/http/fetcher.js';
import { WorkerLock } from '../../adapters/queue/lock.js';
import { queueOf } from '../../adapters/queue/add.js';
import { startRunner } from '../../adapters/queue/runner.js';
import type { PageInput } from '../../pages/index.js';
import { feedStep, type LookDeps } from '../feeds/look.js';
import type { IngestReport } from '../types.js';
import { RETRIES, type RetryPolicy } from './failure.js';
import { KEEPER_TIMES, startKeeper, type KeeperTimes } from './keeper.js';
import { QUEUE_LIMITS, type QueueLimits } from './room.js';
import { fetchStep, pageStep } from './steps.js';

export interface WorkersOptions {
  readonly database: Database;
  /** Takes a page in, on whichever thread. */
  readonly ingest: (page: PageInput) => Promise<IngestReport>;
  readonly fetcher: Fetcher;
  /** Reads a feed; on this thread unless somebody else does it. */
  readonly parseFeed?: LookDeps['parseFeed'];
  /** Pages taken in at once. */
  readonly pages: number;
  /** Addresses and feeds fetched at once, each from another host. */
  readonly fetches?: number;
  readonly log?: (message: string) => void;
  readonly retries?: RetryPolicy;
  readonly limits?: QueueLimits;
  readonly times?: KeeperTimes;
  readonly now?: () => Date;
}

/** Workers of one process. */
export interface Workers {
  /** Takes nothing more, finishes what was begun and gives back what waits for a site. */
  readonly stop: () => Promise<void>;
}

/** Fetching waits nearly all the time, for sites and for the moment at which a host may be asked again. */
const FETCHES = 12;

/**
 * Starts to work at the queue of a workspace, beside any number of other processes. A loss of the store is waited for.
 *
 * @throws StoreError when the workspace has no queue
 */
export async function startWorkers(options: WorkersOptions): Promise<Workers> {
  const { database, pages, fetches = FETCHES, log = () => undefined, times = KEEPER_TIMES } = options;
  await queueOf(database.prisma);
  const deps: LookDeps = {
    database,
    ingest: options.ingest,
    fetcher: options.fetcher,
    parseFeed: options.parseFeed ?? (async (text, url) => parseFeed(text, url)),
    retries: options.retries ?? RETRIES,
    limits: options.limits ?? QUEUE_LIMITS,
    now: options.now ?? (() => new Date()),
    random: () => Math.random(),
    log,
  };
  const shared = { connection: database.connection, workspace: database.schema, log };
  // Two sets of workers, so that slow sites never keep pages waiting.
  const taking = await startRunner({
    ...shared,
    concurrency: pages,
    tasks: { page: (id, signal) => pageStep(deps, id, signal) },
  });
  const fetching = await startRunner({
    ...shared,
    concurrency: fetches,
    tasks: {
      fetch: (id, signal) => fetchStep(deps, id, signal),
      feed: (id, signal) => feedStep(deps, id, signal),
    },
  });
  const names = () => [...taking.names(), ...fetching.names()];
  const { connection, schema: workspace } = database;
  const lock = new WorkerLock({ connection, workspace, names, freeAfterMs: times.freeAfterMs });
  const keeper = await startKeeper(deps, lock, times);
  return {
    stop: async () => {
      await Promise.all([taking.stop(), fetching.stop()]);
      // Last: whatever is still in hand stays its own until then.
      await keeper.stop();
    },
  };
}
