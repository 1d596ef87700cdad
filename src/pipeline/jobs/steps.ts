import {
  beginStep,
  noteDone,
  noteFailed,
  noteFetched,
  noteGivenBack,
  noteRetry,
  type Step,
} from '../../adapters/db/stores/jobSteps.js';
import { hintsOf, type Job } from '../../adapters/db/stores/jobs.js';
import { findValidators } from '../../adapters/db/stores/feedItems.js';
import type { Prisma } from '../../adapters/db/generated/client/client.js';
import { pageOfFetched } from '../../adapters/http/fetchPage.js';
import { checkPage, type PageInput } from '../../pages/index.js';
import type { JobDeps } from './deps.js';
import { failureOf, pauseAfter, type Failure } from './failure.js';

const INTERRUPTED: Failure = {
  code: 'INTERRUPTED',
  message: 'each time the worker ended in the middle of it, as one does that runs out of memory',
  permanent: true,
};

/** Notes that a step failed: it is tried again when that may help, and told as failed when not. */
async function fail(deps: JobDeps, job: Job, failure: Failure): Promise<void> {
  const { prisma } = deps.database;
  const failures = job.failures + 1;
  const pause = pauseAfter(failure, failures, deps.retries, deps.random());
  const told = { errorCode: failure.code, errorMessage: failure.message };
  if (pause === null) await noteFailed(prisma, job, told, deps.now());
  else await noteRetry(prisma, job, told, new Date(deps.now().getTime() + pause), failure.innocent !== true);
}

/** Runs one step of a job, unless it is done already. Throws only where the store cannot be told how it ended. */
async function runStep(
  deps: JobDeps,
  step: Step,
  id: string,
  signal: AbortSignal,
  run: (job: Job) => Promise<void>,
): Promise<void> {
  const job = await beginStep(deps.database.prisma, id, step, deps.now());
  if (job === null) return;
  if (job.attempts - job.failures > deps.retries.mostInterrupted) return fail(deps, job, INTERRUPTED);
  try {
    await run(job);
  } catch (error) {
    if (signal.aborted && step === 'fetch') return noteGivenBack(deps.database.prisma, job);
    const failure = failureOf(error);
    if (failure.code === 'INTERNAL') deps.log(`job ${id}: ${inFull(error)}`);
    await fail(deps, job, failure);
  }
}

const inFull = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** Plain data: dates become texts. */
const jsonOf = (value: object): Prisma.InputJsonObject =>
  JSON.parse(JSON.stringify(value)) as Prisma.InputJsonObject;

async function fetchAddress(deps: JobDeps, job: Job, url: string, signal: AbortSignal): Promise<void> {
  const { prisma } = deps.database;
  const validators = job.feedItemId === null ? null : await findValidators(prisma, job.feedItemId);
  const fetched = await deps.fetcher.fetch({ url, signal, ...(validators === null ? {} : { validators }) });
  if (fetched === null) {
    const result = { pageId: null, emptyReason: 'The page is as it was when last fetched.', articles: [] };
    return noteDone(prisma, job, result, null, deps.now());
  }
  const { content, url: found = url, ...known } = pageOfFetched(fetched);
  // What cannot be a page is told before it is kept, as Postgres would not take some of it.
  checkPage({ content });
  const { etag, lastModified } = fetched;
  const hints = {
    ...known,
    ...hintsOf(job),
    fetchedAt: fetched.fetchedAt,
    validators: { etag, lastModified },
  };
  await noteFetched(prisma, job, { url: found, content, hints: jsonOf(hints) });
}

/**
 * Fetches the address of a job, whose page is then another step's. Whatever else waits for the host in the whole workspace waits
 * until the host has been left alone for a while, since this holds its turn so long.
 */
export async function fetchStep(deps: JobDeps, id: string, signal: AbortSignal): Promise<void> {
  await runStep(deps, 'fetch', id, signal, async (job) => {
    const { url } = job;
    if (url === null) throw new Error(`job ${id} has neither an address nor a page`);
    try {
      await fetchAddress(deps, job, url, signal);
    } finally {
      await deps.fetcher.rested(url, signal);
    }
  });
}

function pageOf(job: Job): PageInput {
  const { mediaType = 'HTML', title, publisher, fetchedAt, published } = hintsOf(job);
  const known = { title, publisher, fetchedAt, published, url: job.url ?? undefined };
  const told = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
  return { ...told, mediaType, content: job.content ?? '' };
}

/** Takes the page of a job in. A page that was taken in before this could be noted is found known, and changes nothing. */
export async function pageStep(deps: JobDeps, id: string, signal: AbortSignal): Promise<void> {
  await runStep(deps, 'page', id, signal, async (job) => {
    const { pageId, emptyReason, articles } = await deps.ingest(pageOf(job));
    const result = { pageId, emptyReason, articles: articles.map((article) => jsonOf(article)) };
    await noteDone(deps.database.prisma, job, result, hintsOf(job).validators ?? null, deps.now());
  });
}
