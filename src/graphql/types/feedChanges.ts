import type { InputRef } from '@pothos/core';
import type { Feed } from '../../adapters/db/stores/feeds.js';
import { addFeed, changeFeed, type FeedAction, type NewFeed } from '../../pipeline/index.js';
import { InputError } from '../../shared/errors.js';
import { builder } from '../builder.js';
import { db, type ApiContext } from '../context.js';
import { FeedType } from './feed.js';
import { ownId } from './job.js';

interface Changed {
  readonly feed: Feed;
}

const changed = (name: string, description: string) =>
  builder.objectRef<Changed>(name).implement({
    description,
    fields: (t) => ({
      feed: t.field({ type: FeedType, description: 'The feed.', resolve: ({ feed }) => feed }),
    }),
  });

const Added = changed('AddFeedSuccess', 'The feed is there, and is looked at as soon as a worker is free.');
const Paused = changed('PauseFeedSuccess', 'The feed is not looked at any more.');
const Resumed = changed('ResumeFeedSuccess', 'The feed is looked at again, at once.');
const Removed = builder.objectRef<Changed>('RemoveFeedSuccess').implement({
  description: 'The feed is forgotten.',
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: ({ feed }) => `Feed:${feed.id}` }),
  }),
});

const Input = builder.inputType('AddFeedInput', {
  description: 'A feed to be looked at.',
  fields: (t) => ({
    url: t.string({ required: true, description: 'Its address: http or https.' }),
    publisher: t.string({
      description: "The publisher's name; beats what its pages say. For feeds of one outlet only.",
    }),
    intervalSeconds: t.int({
      description: 'Least time between two looks, in seconds: 60 to 86400; 900 by default.',
    }),
  }),
}) as InputRef<NewFeed>;

const change = async (context: ApiContext, id: string, action: FeedAction): Promise<Changed> => ({
  feed: await changeFeed(db(context), { id: ownId('Feed', id) }, action, context.now()),
});

builder.mutationFields((t) => ({
  addFeed: t.field({
    type: Added,
    description:
      'Has a feed looked at from now on. One with this address stays as it is. Needs the scope INGEST.',
    authScopes: { scope: 'INGEST' },
    args: { input: t.arg({ type: Input, required: true, description: 'The feed.' }) },
    errors: {
      types: [InputError],
      union: { name: 'AddFeedResult', description: 'The feed, or what was wrong.' },
    },
    resolve: async (_root, { input }, context) => ({
      feed: await addFeed(db(context), input, context.now()),
    }),
  }),
  pauseFeed: t.field({
    type: Paused,
    description: 'Stops looking at a feed until it is resumed. Needs the scope INGEST.',
    authScopes: { scope: 'INGEST' },
    args: { id: t.arg.id({ required: true, description: 'Id of a Feed.' }) },
    errors: {
      types: [InputError],
      union: { name: 'PauseFeedResult', description: 'The feed, or what was wrong.' },
    },
    resolve: (_root, { id }, context) => change(context, id, 'pause'),
  }),
}));

builder.mutationFields((t) => ({
  resumeFeed: t.field({
    type: Resumed,
    description: 'Looks at a paused feed again, at once. Needs the scope INGEST.',
    authScopes: { scope: 'INGEST' },
    args: { id: t.arg.id({ required: true, description: 'Id of a Feed.' }) },
    errors: {
      types: [InputError],
      union: { name: 'ResumeFeedResult', description: 'The feed, or what was wrong.' },
    },
    resolve: (_root, { id }, context) => change(context, id, 'resume'),
  }),
  removeFeed: t.field({
    type: Removed,
    description: 'Forgets a feed. What it brought in stays. Needs the scope INGEST.',
    authScopes: { scope: 'INGEST' },
    args: { id: t.arg.id({ required: true, description: 'Id of a Feed.' }) },
    errors: {
      types: [InputError],
      union: { name: 'RemoveFeedResult', description: 'The feed that was removed, or what was wrong.' },
    },
    resolve: (_root, { id }, context) => change(context, id, 'remove'),
  }),
}));
