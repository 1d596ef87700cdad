import { availableParallelism } from 'node:os';
import { StoreError } from '../adapters/db/errors.js';
import { createFetcher } from '../adapters/http/fetcher.js';
import type { FetchLimits } from '../adapters/http/limits.js';
import type { Telemetry } from '../adapters/telemetry/telemetry.js';
import type { Environment } from '../env.js';
import {
  observedIngest,
  observedTrace,
  openThreads,
  RETRIES,
  startWorkers,
  type Aside,
  type RetryPolicy,
  type Threads,
  type Workers,
  type Workspace,
} from '../pipeline/index.js';
import { version } from './version.js';

/** How long sites are waited for, and how often what failed is tried again. */
export interface Patience {
  readonly limits?: Partial<FetchLimits>;
  readonly retries?: RetryPolicy;
}

/** What workers are started with. */
export interface WorkOptions extends Pick<Environment, 'databaseUrl' | 'dataFolder' | 'fetchAllow'> {
  /** Threads that take pages in, at least one. */
  readonly count: number;
  readonly telemetry: Telemetry;
  /** Reads feeds. */
  readonly aside: Pick<Aside, 'parseFeed'>;
  readonly patience?: Patience;
}

/** Pages that are on their way for each thread: threads write several together. */
const PAGES_A_THREAD = 8;

/** Threads that are opened when the first page comes, so that a server without work has none. */
function openedWhenNeeded(open: () => Promise<Threads>) {
  let opening: Promise<Threads> | null = null;
  const get = (): Promise<Threads> => {
    opening ??= open().catch((error: unknown) => {
      // The next page tries again.
      opening = null;
      throw error;
    });
    return opening;
  };
  return { get, close: async () => (await opening?.catch(() => null))?.close() };
}

/** All cores but one, which answers requests; or what the environment says. */
export const threadsOfServer = ({ workers }: Environment): number =>
  workers ?? Math.max(1, availableParallelism() - 1);

/** All cores, or what the environment says. */
export const threadsOfWorker = ({ workers }: Environment): number => workers ?? availableParallelism();

/**
 * Starts workers over a store: sites are asked by this thread, which waits for them, and pages are taken in by others.
 *
 * @throws StoreError when the workspace has no queue
 */
export async function workOn(
  { database }: Pick<Workspace, 'database'>,
  options: WorkOptions,
): Promise<Workers> {
  const { databaseUrl, dataFolder, fetchAllow, count, telemetry, aside, patience = {} } = options;
  const { limits = {}, retries = RETRIES } = patience;
  const threads = openedWhenNeeded(() =>
    openThreads({ databaseUrl, dataFolder, count, trace: observedTrace(telemetry) }),
  );
  const fetcher = createFetcher({ allow: fetchAllow, limits, userAgent: `Corroborate/${version()}` });
  const workers = await startWorkers({
    database,
    fetcher,
    parseFeed: aside.parseFeed,
    retries,
    ingest: observedIngest(async (page) => (await threads.get()).ingest(page), telemetry),
    pages: count * PAGES_A_THREAD,
    log: (message) => {
      telemetry.logger.warn({}, message);
    },
  });
  return {
    stop: async () => {
      await workers.stop();
      await threads.close();
      await fetcher.close();
    },
  };
}

/** Starts the workers of a server, unless they are switched off. Without a queue it serves without them. */
export async function workBeside(
  workspace: Pick<Workspace, 'database'>,
  environment: Environment,
  options: Pick<WorkOptions, 'telemetry' | 'aside' | 'patience'>,
): Promise<Workers> {
  const count = threadsOfServer(environment);
  const none = { stop: () => Promise.resolve() };
  if (count === 0) return none;
  try {
    return await workOn(workspace, { ...environment, ...options, count });
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    options.telemetry.logger.warn({}, error.message);
    return none;
  }
}
