import type { Notice } from '../../adapters/db/stores/notices.js';
import { builder } from '../builder.js';
import type { ApiContext } from '../context.js';
import { articleFilter } from '../lists/articles.js';
import { assertionFilter } from '../lists/assertions.js';
import { eventFilter } from '../lists/events.js';
import { articleWanted, assertionWanted, eventWanted } from './asking.js';
import { noticeCursor, noticeIdOf } from './cursor.js';
import { matching, type Wanted } from './matching.js';
import type { LiveEvent } from './stream.js';
import * as Told from './types.js';

/** Reads from the arguments of a subscription's field which notices are wanted. */
export type Asking = (context: ApiContext, args: object) => Promise<Wanted>;

/** The name under which such a field carries its `Asking`, for who follows it without subscribing. */
export const ASKING = 'asking';

builder.subscriptionType({
  description:
    'What is told as it happens, as Server-Sent Events (Accept: text/event-stream). Whoever comes back with the last `cursor` as `after` misses nothing and gets nothing twice.',
  authScopes: { scope: 'READ' },
});

interface After {
  readonly after?: string | null | undefined;
}

function noticeOf(event: LiveEvent): Notice {
  if ('refusal' in event) throw event.refusal;
  return event.notice;
}

/** How every subscription is served, once its arguments are read. */
const following = <Args>(asking: (context: ApiContext, args: Args) => Promise<Wanted>) => ({
  extensions: { [ASKING]: asking },
  subscribe: async (_root: object, args: Args & After, context: ApiContext) => {
    const after = args.after == null ? null : noticeIdOf(args.after);
    return context.live.subscribe(after, matching(context, await asking(context, args)));
  },
  resolve: noticeOf,
});

const after = {
  description: 'Begin with what was written after this cursor. Without it, with what is written from now on.',
} as const;
const source = { description: 'Only where this Source says something: its id.' } as const;
const EVENT = 'Only this event, or the one it was merged into: id of an Event.';
const FILTER = 'Every condition given must hold when it is delivered.';

/** Events that changed in some way: one set of arguments for all. */
const eventArgs = builder.args((t) => ({
  after: t.string(after),
  eventId: t.id({ description: EVENT }),
  filter: t.field({ type: eventFilter, description: `Only such events. ${FILTER}` }),
  publisherId: t.id({
    description: 'Only events that an article of this publisher tells of: id of a Source.',
  }),
  sourceId: t.id(source),
}));

builder.subscriptionField('articleIngested', (t) =>
  t.field({
    type: Told.ArticleIngested,
    description: 'Articles as they are taken in.',
    args: {
      after: t.arg.string(after),
      filter: t.arg({ type: articleFilter, description: `Only such articles. ${FILTER}` }),
      sourceId: t.arg.id(source),
    },
    ...following(articleWanted),
  }),
);

builder.subscriptionFields((t) => ({
  eventChanged: t.field({
    type: Told.EventChanged,
    description: 'Events as they are founded, grow and are merged.',
    args: eventArgs,
    ...following(eventWanted('EVENT_CHANGED')),
  }),
  disputeOpened: t.field({
    type: Told.DisputeOpened,
    description: 'Events whose assertions begin to contradict or deny one another.',
    args: eventArgs,
    ...following(eventWanted('DISPUTE_OPENED')),
  }),
  disputeClosed: t.field({
    type: Told.DisputeClosed,
    description: 'Events whose assertions no longer contradict or deny one another.',
    args: eventArgs,
    ...following(eventWanted('DISPUTE_CLOSED')),
  }),
}));

builder.subscriptionField('assertionReachedOrigins', (t) =>
  t.field({
    type: Told.AssertionReachedOrigins,
    description: 'Assertions that rest on more independent origins than before.',
    args: {
      after: t.arg.string(after),
      origins: t.arg.int({
        description:
          'Only when this number is reached, 2 or more: told once, however many follow. Without it, at each number.',
      }),
      eventId: t.arg.id({ description: EVENT }),
      eventFilter: t.arg({ type: eventFilter, description: `Only about such events. ${FILTER}` }),
      filter: t.arg({ type: assertionFilter, description: `Only such assertions. ${FILTER}` }),
      predicate: t.arg.string({
        description: 'Only figures that answer such a measure, by its `predicate`, such as "killed".',
      }),
      sourceId: t.arg.id(source),
    },
    ...following(assertionWanted),
  }),
);

builder.queryField('noticeCursor', (t) =>
  t.string({
    description:
      'The cursor of this moment. Ask for it first, then for what you show, then subscribe with it as `after`: so nothing falls in between.',
    resolve: async (_root, _args, { live }) => noticeCursor(await live.last()),
  }),
);
