import type { Notice } from '../../adapters/db/stores/notices.js';
import { builder } from '../builder.js';
import { encodeGlobalId } from '../ids.js';
import { byId, byIdIfAny } from '../paging/byId.js';
import { noticeCursor } from './cursor.js';

const NoticeInterface = builder.interfaceRef<Notice>('Notice').implement({
  description:
    'That something changed. What it names is given as it is when the notice is delivered, which may be later than it was written.',
  fields: (t) => ({
    cursor: t.string({
      description:
        'Its place among all notices of the store. A subscription with `after` set to it goes on with what was written next.',
      resolve: ({ id }) => noticeCursor(id),
    }),
    at: t.expose('createdAt', { type: 'DateTime', description: 'When it was written.' }),
    cause: t.field({
      description:
        'The article that brought it about, by coming in or by being removed; null when it is not there any more.',
      ...byIdIfAny('Article', ({ articleId }: Notice) => articleId),
    }),
  }),
});

// The checks of the table see to it that a notice names what its kind is about.
const eventId = (notice: Notice): string => notice.eventId ?? '';
const assertionId = (notice: Notice): string => notice.assertionId ?? '';

const noticeType = (name: string, description: string) =>
  builder.objectRef<Notice>(name).implement({ description, interfaces: [NoticeInterface] });

export const ArticleIngested = noticeType(
  'ArticleIngested',
  'An article was taken in, or a new text of one that was known.',
);
builder.objectField(ArticleIngested, 'article', (t) =>
  t.field({ description: 'The article.', ...byId('Article', ({ articleId }: Notice) => articleId) }),
);

export const EventChanged = noticeType(
  'EventChanged',
  'An event was founded, an article was added to it, or another event was merged into it.',
);
builder.objectFields(EventChanged, (t) => ({
  event: t.field({ description: 'The event.', ...byId('Event', eventId) }),
  mergedId: t.id({
    nullable: true,
    description: 'Id of the event that was merged into this one; null when none was. It still resolves.',
    resolve: ({ mergedEventId }) => (mergedEventId === null ? null : encodeGlobalId('Event', mergedEventId)),
  }),
}));

export const DisputeOpened = noticeType(
  'DisputeOpened',
  'Assertions of an event began to contradict or deny one another.',
);
builder.objectField(DisputeOpened, 'event', (t) =>
  t.field({ description: 'The event.', ...byId('Event', eventId) }),
);

export const DisputeClosed = noticeType(
  'DisputeClosed',
  'No assertions of an event contradict or deny one another any more.',
);
builder.objectField(DisputeClosed, 'event', (t) =>
  t.field({ description: 'The event.', ...byId('Event', eventId) }),
);

export const AssertionReachedOrigins = noticeType(
  'AssertionReachedOrigins',
  'Another independent origin stands behind an assertion. Where several came at once there is a notice for each number reached.',
);
builder.objectFields(AssertionReachedOrigins, (t) => ({
  assertion: t.field({ description: 'The assertion.', ...byId('Assertion', assertionId) }),
  origins: t.int({
    description: 'The number of independent origins that was reached, 2 or more.',
    resolve: ({ originCount }) => originCount ?? 0,
  }),
}));
