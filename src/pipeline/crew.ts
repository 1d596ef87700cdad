import type { Database } from '../adapters/db/client.js';
import type { StoreOptions } from '../adapters/db/open-store.js';
import { createFetcher } from '../adapters/http/fetcher.js';
import type { FetchLimits } from '../adapters/http/limits.js';
import type { Telemetry } from '../adapters/telemetry/telemetry.js';
import { openAside } from './aside/aside.js';
import { RETRIES, startWorkers, type RetryPolicy, type Workers } from './jobs/index.js';
import { observedIngest, observedTrace } from './observed.js';
import { openedWhenNeeded } from './openedWhenNeeded.js';
import { openThreads } from './threads/index.js';
import type { Workspace } from './workspace.js';

/** How long sites are waited for, and how often what failed is tried again. */
export interface Patience {
  readonly limits?: Partial<FetchLimits>;
  readonly retries?: RetryPolicy;
}

export interface CrewOptions extends Pick<StoreOptions, 'databaseUrl' | 'dataFolder'> {
  /** Threads that take pages in, at least one. */
  readonly count: number;
  /** Told of every page and every stage. */
  readonly telemetry: Telemetry;
  /** Hosts that may be fetched from though they are private. */
  readonly fetchAllow: readonly string[];
  /** Who asks sites. */
  readonly userAgent: string;
  /** By default as is fit for real sites. */
  readonly patience?: Patience;
}

/**
 * All that one process does beside the thread that answers requests. Pages go to the same threads whether they come from the queue
 * or are given: one thread writes, and what it remembers of the store stays true. Each thread starts when it is first needed.
 */
export interface Crew extends Pick<Workspace, 'ingest' | 'match' | 'remove'> {
  /**
   * Begins to work at the queue: this thread asks sites and waits for them, others take in what they answer.
   *
   * @throws StoreError when the workspace has no queue
   */
  readonly work: (database: Database) => Promise<void>;
  /** Finishes what was begun, gives back what waits for a site, and ends the threads. */
  readonly close: () => Promise<void>;
}

/** Pages that are on their way for each thread: threads write several together. */
const PAGES_A_THREAD = 8;

/** Workers over a store, with what they ask sites by. */
async function workAt(
  database: Database,
  { count, telemetry, fetchAllow, userAgent, patience = {} }: CrewOptions,
  crew: Pick<Parameters<typeof startWorkers>[0], 'ingest' | 'parseFeed'>,
): Promise<Workers> {
  const { limits = {}, retries = RETRIES } = patience;
  const fetcher = createFetcher({ allow: fetchAllow, limits, userAgent });
  const log = (message: string): void => {
    telemetry.logger.warn({}, message);
  };
  const pages = count * PAGES_A_THREAD;
  const workers = await startWorkers({ database, fetcher, retries, ...crew, pages, log });
  return {
    stop: async () => {
      await workers.stop();
      await fetcher.close();
    },
  };
}

/** Opens a crew over a store; no thread is started before it is needed. */
export function openCrew(options: CrewOptions): Crew {
  const { databaseUrl, dataFolder, count, telemetry } = options;
  const store = { databaseUrl, dataFolder };
  const aside = openAside({ ...store, telemetry });
  const threads = openedWhenNeeded(() => openThreads({ ...store, count, trace: observedTrace(telemetry) }));
  const ingest = observedIngest(async (page) => (await threads.get()).ingest(page), telemetry);
  let workers: Workers | undefined;
  return {
    ingest,
    match: aside.match,
    remove: aside.remove,
    work: async (database) => {
      workers = await workAt(database, options, { ingest, parseFeed: aside.parseFeed });
    },
    close: async () => {
      await workers?.stop();
      await threads.close();
      await aside.close();
    },
  };
}
