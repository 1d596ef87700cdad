import { addToQueue, queueOf, turnOfHost } from '../../queue/add.js';
import type { Job, Prisma, PrismaClient } from '../generated/client/client.js';

/** What a worker does with a job: fetch its address, or take its page in. */
export type Step = 'fetch' | 'page';

const stepOf = ({ content }: Pick<Job, 'content'>): Step => (content === null ? 'fetch' : 'page');

/** The same job at the same attempt: what a worker notes that was taken for dead changes nothing. */
const mine = ({ id, attempts, startedAt }: Job) => ({ id, attempts, startedAt, state: 'RUNNING' as const });

/** Marks a job as being done; null when this step of it is not to be done any more. */
export async function beginStep(
  { job }: PrismaClient,
  id: string,
  step: Step,
  now: Date,
): Promise<Job | null> {
  const [begun] = await job.updateManyAndReturn({
    where: {
      id,
      state: { in: ['QUEUED', 'RUNNING'] },
      content: step === 'fetch' ? null : { not: null },
    },
    data: { state: 'RUNNING', attempts: { increment: 1 }, startedAt: now, retryAt: null },
  });
  return begun ?? null;
}

/** What a step has changed. */
type Change = Prisma.JobUpdateManyMutationInput;

async function again(
  client: PrismaClient,
  job: Job,
  change: Change,
  runAt: Date | null,
  step: Step = stepOf(job),
): Promise<void> {
  const queue = await queueOf(client);
  await client.$transaction(async (tx) => {
    const { count } = await tx.job.updateMany({ where: mine(job), data: { ...change, state: 'QUEUED' } });
    if (count === 0) return;
    const turn = step === 'fetch' && job.url !== null ? { turn: turnOfHost(job.url) } : {};
    await addToQueue(tx, queue, [{ task: step, id: job.id, ...turn, ...(runAt === null ? {} : { runAt }) }]);
  });
}

/** Keeps what an address gave and leaves the rest to those who take pages in. */
export const noteFetched = (
  client: PrismaClient,
  job: Job,
  page: { readonly url: string; readonly content: string; readonly hints: Prisma.InputJsonObject },
): Promise<void> =>
  again(client, job, { ...page, size: page.content.length, attempts: 0, failures: 0 }, null, 'page');

/**
 * Lets a job wait for another attempt.
 *
 * @param counted whether it is to blame
 */
export function noteRetry(
  client: PrismaClient,
  job: Job,
  failure: { readonly errorCode: string; readonly errorMessage: string },
  retryAt: Date,
  counted: boolean,
): Promise<void> {
  const blame = counted ? { failures: { increment: 1 } } : { attempts: { decrement: 1 } };
  return again(client, job, { ...failure, ...blame, retryAt }, retryAt);
}

/** Gives a job back as if it had not been begun. */
export const noteGivenBack = (client: PrismaClient, job: Job): Promise<void> =>
  again(client, job, { attempts: { decrement: 1 } }, null);

/** Ends a job that failed for good. Its page is kept, so that it can be tried again. */
export async function noteFailed(
  { job: jobs }: PrismaClient,
  job: Job,
  failure: { readonly errorCode: string; readonly errorMessage: string },
  now: Date,
): Promise<void> {
  await jobs.updateMany({
    where: mine(job),
    data: { ...failure, state: 'FAILED', failures: { increment: 1 }, finishedAt: now, retryAt: null },
  });
}

/** What became of a job's page. */
export interface JobResult {
  readonly pageId: string | null;
  readonly emptyReason: string | null;
  readonly articles: Prisma.InputJsonArray;
}

/** Ends a job that is done, and lets go of its page, which now stands in the store. */
export async function noteDone(
  client: PrismaClient,
  job: Job,
  result: JobResult,
  validators: { readonly etag: string | null; readonly lastModified: string | null } | null,
  now: Date,
): Promise<void> {
  await client.$transaction(async (tx) => {
    const { count } = await tx.job.updateMany({
      where: mine(job),
      data: {
        ...result,
        state: 'DONE',
        finishedAt: now,
        content: null,
        size: 0,
        errorCode: null,
        errorMessage: null,
      },
    });
    if (count > 0 && job.feedItemId !== null && validators !== null)
      await tx.feedItem.updateMany({ where: { id: job.feedItemId }, data: validators });
  });
}

/** Puts failed jobs into the queue again; how many there were. */
export async function retryJobs(client: PrismaClient, which: Prisma.JobWhereInput): Promise<number> {
  const queue = await queueOf(client);
  return client.$transaction(async (tx) => {
    const jobs = await tx.job.updateManyAndReturn({
      where: { AND: [which, { state: 'FAILED' }] },
      data: { state: 'QUEUED', attempts: 0, failures: 0, retryAt: null, finishedAt: null },
      select: { id: true, url: true, size: true },
    });
    await addToQueue(
      tx,
      queue,
      jobs.map(({ id, url, size }) =>
        size === 0 && url !== null
          ? { task: 'fetch' as const, id, turn: turnOfHost(url) }
          : { task: 'page' as const, id },
      ),
    );
    return jobs.length;
  });
}

/** Forgets jobs; how many. What they brought in stays, and one that is being done is finished nevertheless. */
export const removeJobs = async ({ job }: PrismaClient, which: Prisma.JobWhereInput): Promise<number> =>
  (await job.deleteMany({ where: which })).count;
