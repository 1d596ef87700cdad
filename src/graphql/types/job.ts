import type { InputRef } from '@pothos/core';
import type * as Store from '../../adapters/db/generated/client/enums.js';
import { QUEUE_LIMITS, type IngestedArticle } from '../../pipeline/index.js';
import { queueState, type QueueState } from '../../adapters/queue/state.js';
import { builder } from '../builder.js';
import { db } from '../context.js';
import { badRequest } from '../errors/badRequest.js';
import { isUuid } from '../ids.js';
import { fixedListing, pageArgs, type Listing } from '../lists/listing.js';
import { byIdIfAny } from '../paging/byId.js';
import { rootPage } from '../paging/connection.js';
import { sortBy } from '../paging/sort.js';
import { JobKind, JobState } from './enums.js';
import { IngestOutcome } from './ingest.js';

/** The row id in the id of a thing that is no Node; the bare UUID is taken too. */
export function ownId(type: 'Job' | 'Feed', given: string, place = 'id'): string {
  const id = given.replace(`${type}:`, '');
  if (isUuid(id)) return id;
  throw badRequest(
    'INVALID_ID',
    place,
    `"${given.slice(0, 80)}" is no id of a ${type}: they look like "${type}:<uuid>".`,
  );
}

const Article = builder.objectRef<IngestedArticle>('JobArticle').implement({
  description: 'What became of one article of the page of a job.',
  fields: (t) => ({
    article: t.field({
      description: 'The article as stored; null when it was removed since. Needs the scope READ.',
      authScopes: { scope: 'READ' },
      ...byIdIfAny('Article', ({ articleId }: IngestedArticle) => articleId),
    }),
    outcome: t.expose('outcome', { type: IngestOutcome, description: 'What became of it.' }),
    title: t.exposeString('title', { nullable: true, description: 'Its title, when it has one.' }),
    claimCount: t.exposeInt('claimCount', { description: 'Number of its claims.' }),
  }),
});

interface Failure {
  readonly errorCode: string;
  readonly errorMessage: string;
}

const FailureType = builder.objectRef<Failure>('JobFailure').implement({
  description: 'Why a job failed, or failed last.',
  fields: (t) => ({
    code: t.exposeString('errorCode', {
      description:
        'What was wrong, for programs, such as HTTP_STATUS, TIMED_OUT, ROBOTS_EXCLUDED or EMPTY_PAGE. Codes are stable.',
    }),
    message: t.exposeString('errorMessage', { description: 'The same in a sentence.' }),
  }),
});

// No Node: `node` asks for READ only.
export const JobType = builder.prismaObject('Job', {
  description:
    'A page or an address that workers take in. What became of it can be asked for a week, for a month when it failed. Needs the scope INGEST.',
  authScopes: { scope: 'INGEST' },
  select: { id: true },
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: ({ id }) => `Job:${id}` }),
    kind: t.expose('kind', { type: JobKind, description: 'What is to be done.' }),
    state: t.expose('state', { type: JobState, description: 'How far it has got.' }),
    url: t.exposeString('url', {
      nullable: true,
      description:
        'The address to fetch, once it was fetched the one that answered; for a page where it was found, if that was told.',
    }),
    attempts: t.exposeInt('attempts', {
      description: 'How often it was begun: to be fetched, and once that is done to be taken in.',
    }),
    failure: t.field({
      type: FailureType,
      nullable: true,
      description: 'Why it failed last; null when it did not, or is done.',
      select: { errorCode: true, errorMessage: true },
      resolve: ({ errorCode, errorMessage }) =>
        errorCode === null || errorMessage === null ? null : { errorCode, errorMessage },
    }),
    retryAt: t.expose('retryAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it is tried again; null when it does not wait for that.',
    }),
  }),
});

builder.prismaObjectFields('Job', (t) => ({
  createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was put into the queue.' }),
  startedAt: t.expose('startedAt', {
    type: 'DateTime',
    nullable: true,
    description: 'When it was last begun; null when it never was.',
  }),
  finishedAt: t.expose('finishedAt', {
    type: 'DateTime',
    nullable: true,
    description: 'When it was done or given up; null before.',
  }),
  page: t.field({
    description:
      'The page as stored; null before, when it was removed since, or where it is as last fetched. Needs the scope READ.',
    authScopes: { scope: 'READ' },
    select: { pageId: true },
    ...byIdIfAny('Page', ({ pageId }: { readonly pageId: string | null }) => pageId),
  }),
  emptyReason: t.exposeString('emptyReason', {
    nullable: true,
    description: 'Why no article was found, once it is done; null when there is one.',
  }),
  articles: t.field({
    type: [Article],
    description:
      'What became of the articles of its page, in their order on it: as many as it holds, none before it is done.',
    select: { articles: true },
    // Written from reports of the pipeline, as they are.
    resolve: ({ articles }) => articles as unknown as IngestedArticle[],
  }),
}));

interface JobFilter {
  readonly state?: readonly Store.JobState[] | null;
  readonly kind?: readonly Store.JobKind[] | null;
  readonly code?: readonly string[] | null;
  readonly url?: string | null;
}

const Filter = builder.inputType('JobFilter', {
  description: 'Which jobs to give. Every condition given must hold.',
  fields: (t) => ({
    state: t.field({ type: [JobState], description: 'In one of these states.' }),
    kind: t.field({ type: [JobKind], description: 'Of one of these kinds.' }),
    code: t.stringList({ description: 'Failed, or failed last, with one of these codes.' }),
    url: t.string({ description: 'With exactly this address.' }),
  }),
}) as InputRef<JobFilter>;

const oneOf = (values: readonly unknown[] | null | undefined) => (values == null ? {} : { in: [...values] });

const jobs: Listing<{ id: string }, JobFilter> = {
  ...(fixedListing(
    'Job',
    'jobs',
    sortBy({ column: 'createdAt', kind: 'date', nullable: false }, 'desc'),
  ) as unknown as Listing<{ id: string }, JobFilter>),
  where: ({ filter }) => ({
    state: oneOf(filter?.state),
    kind: oneOf(filter?.kind),
    ...(filter?.code == null ? {} : { errorCode: oneOf(filter.code) }),
    ...(filter?.url == null ? {} : { url: filter.url }),
  }),
};

const Queue = builder.objectRef<QueueState>('Queue').implement({
  description: 'How the queue stands.',
  fields: (t) => ({
    waiting: t.exposeInt('waiting', { description: 'Jobs that wait, for another attempt too.' }),
    running: t.exposeInt('running', { description: 'Jobs that workers are at.' }),
    failed: t.exposeInt('failed', { description: 'Jobs that were given up and not removed.' }),
    oldestSeconds: t.exposeFloat('oldestSeconds', {
      nullable: true,
      description: 'Seconds since the oldest job that is not done came in; null when all are.',
    }),
    limit: t.int({
      description:
        'Jobs that may wait or run: beyond that no more are taken, and QueueFullError is answered.',
      resolve: () => QUEUE_LIMITS.jobs,
    }),
  }),
});

builder.queryFields((t) => ({
  job: t.prismaField({
    type: 'Job',
    nullable: true,
    description:
      'The job with this id; null when there is none, or it was forgotten. Needs the scope INGEST.',
    authScopes: { scope: 'INGEST' },
    skipTypeScopes: true,
    args: { id: t.arg.id({ required: true, description: 'Id of a Job.' }) },
    resolve: (query, _root, { id }, context) =>
      db(context).job.findUnique({ ...query, where: { id: ownId('Job', id) } }),
  }),
  jobs: t.field({
    description:
      'Jobs, last put into the queue first. Those that failed: `filter: { state: FAILED }`. Needs the scope INGEST.',
    authScopes: { scope: 'INGEST' },
    skipTypeScopes: true,
    args: { ...pageArgs, filter: t.arg({ type: Filter, description: 'Which jobs to give.' }) },
    ...rootPage(jobs),
  }),
  queue: t.field({
    type: Queue,
    description: 'How the queue stands. Needs the scope INGEST.',
    authScopes: { scope: 'INGEST' },
    skipTypeScopes: true,
    resolve: (_root, _args, context) => queueState(db(context)),
  }),
}));
