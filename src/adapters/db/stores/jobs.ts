import { v7 } from 'uuid';
import { z } from 'zod';
import type { PageInput } from '../../../pages/index.js';
import { addToQueue, queueOf, turnOfHost, type QueueItem } from '../../queue/add.js';
import type { Validators } from '../../http/fetcher.js';
import type { Job, Prisma, PrismaClient } from '../generated/client/client.js';

export type { Job };

/** All that is known of a page but its content, and of the answer that brought it. */
export interface JobHints extends Partial<Omit<PageInput, 'content' | 'url'>> {
  readonly validators?: Validators;
}

/** Something to be taken in. */
export type NewJob = {
  readonly feedItemId?: string;
  /** Somebody waits for it: it goes before what feeds have brought. */
  readonly urgent?: boolean;
} & (
  | { readonly kind: 'PAGE'; readonly page: PageInput }
  | { readonly kind: 'ADDRESS'; readonly url: string; readonly hints: JobHints }
);

const HINTS = z.object({
  mediaType: z.enum(['TEXT', 'HTML']).optional(),
  title: z.string().optional(),
  publisher: z.string().optional(),
  fetchedAt: z.coerce.date().optional(),
  published: z
    .object({ from: z.coerce.date(), to: z.coerce.date(), precision: z.string() })
    .transform((published) => published as NonNullable<PageInput['published']>)
    .optional(),
  validators: z.object({ etag: z.string().nullable(), lastModified: z.string().nullable() }).optional(),
});

/** What is known of a job's page. */
// Fields that are undefined come from no JSON: exactness is lost in zod's types alone.
export const hintsOf = ({ hints }: Pick<Job, 'hints'>): JobHints => HINTS.parse(hints) as JobHints;

const plain = (hints: JobHints): Prisma.InputJsonObject =>
  JSON.parse(JSON.stringify(hints)) as Prisma.InputJsonObject;

function rowOf(job: NewJob, id: string, now: Date) {
  const { content = null, url = null, ...rest } = job.kind === 'PAGE' ? job.page : { url: job.url };
  return {
    id,
    kind: job.kind,
    state: 'QUEUED' as const,
    url,
    content,
    hints: plain(job.kind === 'PAGE' ? rest : job.hints),
    size: content?.length ?? 0,
    feedItemId: job.feedItemId ?? null,
    attempts: 0,
    failures: 0,
    createdAt: now,
    articles: [],
  };
}

/** What feeds have brought waits behind what somebody waits for. */
const PATIENT = 10;

const itemOf = (job: NewJob, id: string): QueueItem => ({
  id,
  priority: job.urgent === true ? 0 : PATIENT,
  ...(job.kind === 'PAGE' ? { task: 'page' } : { task: 'fetch', turn: turnOfHost(job.url) }),
});

/**
 * Notes jobs and puts them into the queue, all or none; their ids.
 *
 * @param tx a transaction of `client`
 */
export async function addJobs(
  client: PrismaClient,
  tx: Prisma.TransactionClient,
  jobs: readonly NewJob[],
  now: Date,
): Promise<string[]> {
  const ids = jobs.map(() => v7());
  const given = jobs.map((job, n) => ({ job, id: ids[n] ?? '' }));
  await tx.job.createMany({ data: given.map(({ job, id }) => rowOf(job, id, now)) });
  await addToQueue(
    tx,
    await queueOf(client),
    given.map(({ job, id }) => itemOf(job, id)),
  );
  return ids;
}

/** What waits or is being done. */
export interface Waiting {
  readonly jobs: number;
  /** UTF-16 code units of the pages among it. */
  readonly characters: number;
}

/** Measures what waits, which costs the same however many jobs are kept. */
export async function waiting(client: Pick<PrismaClient, '$queryRaw'>): Promise<Waiting> {
  const [row] = await client.$queryRaw<{ jobs: number; characters: number }[]>`
    SELECT count(*)::int AS jobs, coalesce(sum(size), 0)::float8 AS characters
      FROM job WHERE state IN ('QUEUED', 'RUNNING')`;
  return row ?? { jobs: 0, characters: 0 };
}

/** An address's job that is still to be done, if there is one. */
export const findWaitingAddress = ({ job }: PrismaClient, url: string): Promise<Job | null> =>
  job.findFirst({ where: { url, kind: 'ADDRESS', state: { in: ['QUEUED', 'RUNNING'] } } });

/** A job by its id. */
export const findJob = ({ job }: PrismaClient, id: string): Promise<Job | null> =>
  job.findUnique({ where: { id } });
