import { afterEach, vi } from 'vitest';
import type { Database } from '../../../src/adapters/db/client.js';
import type { Job } from '../../../src/adapters/db/stores/jobs.js';
import { createFetcher } from '../../../src/adapters/http/fetcher.js';
import type { FetchLimits } from '../../../src/adapters/http/limits.js';
import { ingestPage } from '../../../src/pipeline/index.js';
import { startWorkers, type Workers, type WorkersOptions } from '../../../src/pipeline/jobs/index.js';
import { depsOn } from '../helpers.js';

/** Quick enough for tests; what is tested does not depend on it. */
export const QUICK = {
  retries: { most: 3, firstMs: 30, factor: 1, longestMs: 100, mostInterrupted: 50 },
  times: { lookMs: 50, freeAfterMs: 100 },
};

export interface WorkerSettings extends Partial<Omit<WorkersOptions, 'database'>> {
  readonly fetchLimits?: Partial<FetchLimits>;
  /** Their store goes, so that they cannot end in order: the test's own process ends them. */
  readonly lost?: boolean;
}

/** Starts workers that end after each test. Call it at the top of a file. */
export function useWorkers(): (database: Database, settings?: WorkerSettings) => Promise<Workers> {
  let running: (() => Promise<void>)[] = [];
  afterEach(async () => {
    const stops = running;
    running = [];
    await Promise.all(stops.map((stop) => stop()));
  });
  return async (database, { fetchLimits, lost = false, ...settings } = {}) => {
    const fetcher = createFetcher({ allow: ['127.0.0.1'], limits: { hostDelayMs: 0, ...fetchLimits } });
    const deps = depsOn(database);
    const workers = await startWorkers({
      database,
      ingest: (page) => ingestPage(deps, page),
      fetcher,
      pages: 2,
      ...QUICK,
      ...settings,
    });
    let stopped: Promise<void> | undefined;
    const stop = () => (stopped ??= workers.stop().then(() => fetcher.close()));
    if (!lost) running.push(stop);
    return { stop };
  };
}

/** Waits until nothing is left to be done; every job. */
export async function untilDone({ prisma }: Database, timeout = 30_000): Promise<Job[]> {
  const open = () => prisma.job.count({ where: { state: { in: ['QUEUED', 'RUNNING'] } } });
  await vi.waitUntil(async () => (await open()) === 0, { timeout, interval: 20 });
  return prisma.job.findMany({ orderBy: { createdAt: 'asc' } });
}
