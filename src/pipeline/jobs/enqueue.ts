import type { PrismaClient } from '../../adapters/db/generated/client/client.js';
import {
  addJobs,
  findWaitingAddress,
  findJob,
  type Job,
  type NewJob,
} from '../../adapters/db/stores/jobs.js';
import { readAddress } from '../../adapters/http/request.js';
import { FetchError } from '../../adapters/http/errors.js';
import { checkPage, type PageInput } from '../../pages/index.js';
import { InputError } from '../../shared/errors.js';
import { QUEUE_LIMITS, refuseWhenFull, type QueueLimits } from './room.js';

async function add(client: PrismaClient, job: NewJob, limits: QueueLimits, now: Date): Promise<Job> {
  await refuseWhenFull(client, limits);
  const [id = ''] = await client.$transaction((tx) => addJobs(client, tx, [job], now));
  const added = await findJob(client, id);
  if (added === null) throw new Error(`the job ${id} went away while it was made`);
  return added;
}

/**
 * An address of the web in its one spelling.
 * @throws InputError for what is none, or holds a password
 */
export function webAddress(text: string, place: string): string {
  try {
    return readAddress(text.trim()).href;
  } catch (error) {
    if (error instanceof FetchError) throw new InputError('INVALID_ARGUMENT', place, error.message);
    throw error;
  }
}

/**
 * Has an address fetched and its page taken in by a worker. One that waits already is not put into the queue twice.
 *
 * @throws InputError for what is no address of the web, QueueFullError when too much waits already
 */
export async function enqueueAddress(
  client: PrismaClient,
  address: string,
  now: Date,
  limits: QueueLimits = QUEUE_LIMITS,
): Promise<Job> {
  const url = webAddress(address, 'url');
  const known = await findWaitingAddress(client, url);
  return known ?? add(client, { kind: 'ADDRESS', url, hints: {}, urgent: true }, limits, now);
}

/**
 * Has a page taken in by a worker. It is in the store, and safe, when this returns.
 *
 * @throws InputError for a page that cannot be one, QueueFullError when too much waits already
 */
export async function enqueuePage(
  client: PrismaClient,
  page: PageInput,
  now: Date,
  limits: QueueLimits = QUEUE_LIMITS,
): Promise<Job> {
  checkPage(page);
  return add(client, { kind: 'PAGE', page, urgent: true }, limits, now);
}
