import { findJob, type Job } from '../../adapters/db/stores/jobs.js';
import { removeJobs, retryJobs } from '../../adapters/db/stores/jobSteps.js';
import { enqueueAddress, enqueuePage, QUEUE_LIMITS, QueueFullError } from '../../pipeline/index.js';
import { InputError } from '../../shared/errors.js';
import { builder } from '../builder.js';
import { db, type ApiContext } from '../context.js';
import { ValidationError } from '../errors/validation.js';
import { ErrorInterface, InputErrorCodeEnum } from './errors.js';
import { IngestPageInput, pageOf } from './ingest.js';
import { JobType, ownId } from './job.js';

builder.objectType(QueueFullError, {
  name: 'QueueFullError',
  description: 'So much waits to be taken in that no more is taken for now. Try again later.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    code: t.expose('code', { type: InputErrorCodeEnum, description: 'QUEUE_FULL, for programs.' }),
    waiting: t.exposeInt('waiting', { description: 'Jobs that wait or run.' }),
    limit: t.int({ description: 'How many of them there may be.', resolve: () => QUEUE_LIMITS.jobs }),
  }),
});

interface Made {
  readonly job: Job;
}

const Enqueued = builder.objectRef<Made>('EnqueueSuccess').implement({
  description: 'It is in the queue, and safe there.',
  fields: (t) => ({
    job: t.field({
      type: JobType,
      description: 'The job, to be asked for by `job(id:)` what became of it.',
      resolve: ({ job }) => job,
    }),
  }),
});

const Retried = builder.objectRef<Made>('RetryJobSuccess').implement({
  description: 'The job is in the queue again.',
  fields: (t) => ({
    job: t.field({ type: JobType, description: 'The job.', resolve: ({ job }) => job }),
  }),
});

const Removed = builder.objectRef<{ readonly id: string }>('RemoveJobSuccess').implement({
  description: 'The job is forgotten.',
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: ({ id }) => `Job:${id}` }),
  }),
});

const noJob = () => new InputError('UNKNOWN_ID', 'id', 'there is no job with this id, or it was forgotten');

async function retry(context: ApiContext, id: string): Promise<Made> {
  const client = db(context);
  const count = await retryJobs(client, { id });
  const job = await findJob(client, id);
  if (job === null) throw noJob();
  if (count > 0) return { job };
  throw new InputError(
    'INVALID_ARGUMENT',
    'id',
    `this job is ${job.state}: only one that is FAILED can be tried again`,
  );
}

async function remove(context: ApiContext, id: string): Promise<{ readonly id: string }> {
  if ((await removeJobs(db(context), { id })) === 0) throw noJob();
  return { id };
}

builder.mutationFields((t) => ({
  ingestUrl: t.field({
    type: Enqueued,
    description:
      'Has an address fetched, as its robots.txt allows and never from a private network, and its page taken in by a worker. An address that waits already is not put into the queue twice: its job is answered. Needs the scope INGEST.',
    authScopes: { scope: 'INGEST' },
    args: { url: t.arg.string({ required: true, description: 'An http or https address.' }) },
    errors: {
      types: [InputError, QueueFullError],
      union: { name: 'IngestUrlResult', description: 'The job, or why there is none.' },
    },
    resolve: async (_root, { url }, context) => ({
      job: await enqueueAddress(db(context), url, context.now()),
    }),
  }),
  enqueuePage: t.field({
    type: Enqueued,
    description:
      'Has a page taken in by a worker: as `ingestPage`, without waiting for it. The page is safe once this answers. Needs the scope INGEST.',
    authScopes: { scope: 'INGEST' },
    args: { input: t.arg({ type: IngestPageInput, required: true, description: 'The page.' }) },
    errors: {
      types: [InputError, QueueFullError, ValidationError],
      union: { name: 'EnqueuePageResult', description: 'The job, or why there is none.' },
    },
    resolve: async (_root, { input }, context) => ({
      job: await enqueuePage(db(context), pageOf(input), context.now()),
    }),
  }),
}));

builder.mutationFields((t) => ({
  retryJob: t.field({
    type: Retried,
    description: 'Puts a job that failed into the queue again. Needs the scope INGEST.',
    authScopes: { scope: 'INGEST' },
    args: { id: t.arg.id({ required: true, description: 'Id of a Job.' }) },
    errors: {
      types: [InputError],
      union: { name: 'RetryJobResult', description: 'The job, or what was wrong.' },
    },
    resolve: (_root, { id }, context) => retry(context, ownId('Job', id)),
  }),
  removeJob: t.field({
    type: Removed,
    description:
      'Forgets a job. What it brought in stays, and one that a worker is at is finished nevertheless. Needs the scope INGEST.',
    authScopes: { scope: 'INGEST' },
    args: { id: t.arg.id({ required: true, description: 'Id of a Job.' }) },
    errors: {
      types: [InputError],
      union: { name: 'RemoveJobResult', description: 'The job that was forgotten, or what was wrong.' },
    },
    resolve: (_root, { id }, context) => remove(context, ownId('Job', id)),
  }),
}));
