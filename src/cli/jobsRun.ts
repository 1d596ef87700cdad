import { JobState } from '../adapters/db/generated/client/enums.js';
import type { Job } from '../adapters/db/stores/jobs.js';
import { removeJobs, retryJobs } from '../adapters/db/stores/jobSteps.js';
import { queueState } from '../adapters/queue/state.js';
import { InputError } from '../shared/errors.js';
import { uuidIn } from './ids.js';
import { withStore } from './withStore.js';

const bad = (place: string, message: string): never => {
  throw new InputError('INVALID_ARGUMENT', place, message);
};

function stateOf(given: string): JobState {
  const known = Object.values(JobState);
  return (
    known.find((state) => state === given.toUpperCase()) ??
    bad('--state', `"${given}" is none of ${known.join(', ').toLowerCase()}`)
  );
}

const MOST_LISTED = 10_000;

function limitOf(given: string): number {
  const limit = /^\d{1,5}$/.test(given) ? Number(given) : 0;
  return limit >= 1 && limit <= MOST_LISTED
    ? limit
    : bad('--limit', `"${given}" is no number from 1 to ${String(MOST_LISTED)}`);
}

type Listed = Omit<Job, 'content' | 'hints' | 'feedItemId'>;

function lineOf({ id, kind, url, errorCode, errorMessage, retryAt }: Listed): string {
  const what = url ?? `a ${kind.toLowerCase()} without an address`;
  const why = errorCode === null ? '' : `\n  ${errorMessage ?? ''} (${errorCode})`;
  const when = retryAt === null ? '' : `\n  tried again at ${retryAt.toISOString()}`;
  return `${id}  ${what}${why}${when}`;
}

/** Prints jobs of one state, or one line of JSON, and how the queue stands. */
export async function printJobs(options: {
  readonly state: string;
  readonly limit: string;
  readonly json?: boolean;
}): Promise<void> {
  const [state, take] = [stateOf(options.state), limitOf(options.limit)];
  await withStore(async (prisma) => {
    const jobs = await prisma.job.findMany({
      where: { state },
      orderBy: [{ finishedAt: { sort: 'desc', nulls: 'last' } }, { createdAt: 'desc' }, { id: 'desc' }],
      take,
      omit: { content: true, hints: true, feedItemId: true },
    });
    const queue = await queueState(prisma);
    if (options.json === true) process.stdout.write(`${JSON.stringify({ queue, jobs })}\n`);
    else {
      for (const job of jobs) process.stdout.write(`${lineOf(job)}\n`);
      process.stdout.write(
        `${String(queue.waiting)} waiting, ${String(queue.running)} running, ${String(queue.failed)} failed\n`,
      );
    }
  });
}

function whichOf(ids: readonly string[], { all = false, code }: { all?: boolean; code?: string }) {
  if (ids.length === 0 && !all && code === undefined)
    bad('job', 'name jobs by their ids, or take --all or --code');
  const named = ids.map((given) => uuidIn('Job', given) ?? bad('job', `"${given}" is no id of a job`));
  if (named.length > 0) return { id: { in: named } };
  return { state: 'FAILED' as const, ...(code === undefined ? {} : { errorCode: code }) };
}

/**
 * Tries jobs again or forgets them, and tells how many there were.
 *
 * @throws InputError for what is no id, StoreError when the store cannot be used
 */
export async function changeJobs(
  action: 'retry' | 'remove',
  ids: readonly string[],
  options: { readonly all?: boolean; readonly code?: string },
): Promise<void> {
  const which = whichOf(ids, options);
  const count = await withStore((prisma) => (action === 'retry' ? retryJobs : removeJobs)(prisma, which));
  const done = action === 'retry' ? 'in the queue again' : 'removed';
  process.stdout.write(`${String(count)} ${count === 1 ? 'job' : 'jobs'} ${done}\n`);
  if (count === 0 && ids.length > 0) process.exitCode = 1;
}
