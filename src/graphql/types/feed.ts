import { builder } from '../builder.js';
import { db } from '../context.js';
import { fixedListing, pageArgs } from '../lists/listing.js';
import { rootPage } from '../paging/connection.js';
import { sortBy } from '../paging/sort.js';
import { ownId } from './job.js';

interface Failure {
  readonly errorCode: string;
  readonly errorMessage: string;
}

const FailureType = builder.objectRef<Failure>('FeedFailure').implement({
  description: 'Why a feed could not be read.',
  fields: (t) => ({
    code: t.exposeString('errorCode', {
      description:
        'What was wrong, for programs, such as HTTP_STATUS, TIMED_OUT or NOT_A_FEED. Codes are stable.',
    }),
    message: t.exposeString('errorMessage', { description: 'The same in a sentence.' }),
  }),
});

// No Node: `node` asks for READ only.
export const FeedType = builder.prismaObject('Feed', {
  description:
    'An RSS, Atom or JSON feed that workers look at again and again, and whose news they take in. Needs the scope INGEST.',
  authScopes: { scope: 'INGEST' },
  select: { id: true },
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: ({ id }) => `Feed:${id}` }),
    url: t.exposeString('url', { description: 'Its address.' }),
    title: t.exposeString('title', {
      nullable: true,
      description: 'As it calls itself; null until it was read.',
    }),
    publisher: t.exposeString('publisher', {
      nullable: true,
      description: "The publisher's name that beats what its pages say; null when they say it.",
    }),
    intervalSeconds: t.exposeInt('intervalSeconds', {
      description: 'Least time between two looks, in seconds. What the feed asks for can make it longer.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was added.' }),
    lastPolledAt: t.expose('lastPolledAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was last looked at; null when it never was.',
    }),
    nextPollAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it is next looked at; null while it is paused.',
      select: { nextPollAt: true, pausedAt: true },
      resolve: ({ nextPollAt, pausedAt }) => (pausedAt === null ? nextPollAt : null),
    }),
  }),
});

builder.prismaObjectFields('Feed', (t) => ({
  failures: t.exposeInt('failures', {
    description: 'Looks in a row that failed. With each the next look is twice as far away.',
  }),
  failure: t.field({
    type: FailureType,
    nullable: true,
    description: 'Why the last look failed; null when it did not.',
    select: { errorCode: true, errorMessage: true },
    resolve: ({ errorCode, errorMessage }) =>
      errorCode === null || errorMessage === null ? null : { errorCode, errorMessage },
  }),
  pausedAt: t.expose('pausedAt', {
    type: 'DateTime',
    nullable: true,
    description: 'When it was paused; null when it is not.',
  }),
  pauseReason: t.exposeString('pauseReason', {
    nullable: true,
    description:
      'Why it was paused without anybody asking, such as that it is gone for good; null when somebody did.',
  }),
  itemCount: t.relationCount('items', {
    description: 'Number of its items that are known: those it has listed in the last three months.',
  }),
}));

const feeds = fixedListing(
  'Feed',
  'feeds',
  sortBy({ column: 'createdAt', kind: 'date', nullable: false }, 'desc'),
);

builder.queryFields((t) => ({
  feed: t.prismaField({
    type: 'Feed',
    nullable: true,
    description: 'The feed with this id; null when there is none. Needs the scope INGEST.',
    authScopes: { scope: 'INGEST' },
    skipTypeScopes: true,
    args: { id: t.arg.id({ required: true, description: 'Id of a Feed.' }) },
    resolve: (query, _root, { id }, context) =>
      db(context).feed.findUnique({ ...query, where: { id: ownId('Feed', id) } }),
  }),
  feeds: t.field({
    description: 'All feeds, paused ones included, last added first. Needs the scope INGEST.',
    authScopes: { scope: 'INGEST' },
    skipTypeScopes: true,
    args: pageArgs,
    ...rootPage(feeds),
  }),
}));
