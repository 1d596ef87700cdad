import { setTimeout as sleep } from 'node:timers/promises';
import type { PrismaClient } from '../../adapters/db/generated/client/client.js';
import { waiting } from '../../adapters/db/stores/jobs.js';

/** How much may wait to be taken in. */
export interface QueueLimits {
  readonly jobs: number;
  /** UTF-16 code units of the pages among it, since each is kept in the store until it has been taken in. */
  readonly characters: number;
}

/** An hour's work or so of a small machine. */
export const QUEUE_LIMITS: QueueLimits = { jobs: 10_000, characters: 500_000_000 };

/** More waits than may. Whoever can wait tries again later. */
export class QueueFullError extends Error {
  override readonly name = 'QueueFullError';
  readonly code = 'QUEUE_FULL';

  constructor(
    /** Jobs that wait. */
    readonly waiting: number,
  ) {
    super(`${String(waiting)} jobs wait to be taken in, and no more are taken for now: try again later`);
  }
}

type Store = Pick<PrismaClient, '$queryRaw'>;

async function tooMuch(store: Store, limits: QueueLimits): Promise<number | null> {
  const { jobs, characters } = await waiting(store);
  return jobs >= limits.jobs || characters >= limits.characters ? jobs : null;
}

/** Whether more may be put into the queue. */
export const roomFor = async (store: Store, limits: QueueLimits): Promise<boolean> =>
  (await tooMuch(store, limits)) === null;

/** @throws QueueFullError */
export async function refuseWhenFull(store: Store, limits: QueueLimits): Promise<void> {
  const jobs = await tooMuch(store, limits);
  if (jobs !== null) throw new QueueFullError(jobs);
}

const LOOK_AGAIN_MS = 500;

/** Waits until more may be put into the queue, or until the signal. */
export async function waitForRoom(store: Store, limits: QueueLimits, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && !(await roomFor(store, limits)))
    await sleep(LOOK_AGAIN_MS, undefined, { signal }).catch(() => undefined);
}
