import type { RemovalStep } from '../../pipeline/index.js';
import { InputError } from '../../shared/errors.js';
import { builder } from '../builder.js';
import { rowId } from '../ids.js';

/** Most articles that one request removes; each holds up the linking of others for some milliseconds. */
const MAX_REMOVED = 500;

const Success = builder.objectRef<RemovalStep>('RemovalSuccess').implement({
  description: 'What was removed, and what was mended.',
  fields: (t) => ({
    articleCount: t.exposeInt('articles', { description: 'Number of articles removed, revisions included.' }),
    claimCount: t.exposeInt('claims', { description: 'Number of claims that went with them.' }),
    pageCount: t.exposeInt('pages', { description: 'Number of pages of which nothing was left.' }),
    eventCount: t.exposeInt('events', { description: 'Number of events that nobody else tells of.' }),
    repairedEventCount: t.exposeInt('repaired', {
      description: 'Number of events that others tell of: linked anew without what went.',
    }),
    sourceCount: t.exposeInt('sources', { description: 'Number of sources that nothing names any more.' }),
    leftCount: t.exposeInt('left', {
      description: 'Number of articles still to be removed: ask again until it is 0.',
    }),
  }),
});

/** What the three mutations have in common; `union` names what the one gives. */
const answer = (union: string) => ({
  type: Success,
  authScopes: { scope: 'ADMIN' as const },
  errors: {
    types: [InputError],
    union: { name: union, description: 'What was removed, or what was wrong.' },
  },
});

const shared =
  'Events, assertions and origins that others share are linked anew; copies get another original; sources that nothing names any more go. It cannot be undone, and what is taken in again counts as new. Needs the scope ADMIN.';

function checkedMost(most: number): number {
  if (most >= 1 && most <= MAX_REMOVED) return most;
  throw new InputError(
    'INVALID_ARGUMENT',
    'most',
    `most is ${String(most)}; 1 to ${String(MAX_REMOVED)} articles can be removed at once`,
  );
}

builder.mutationFields((t) => ({
  removeArticle: t.field({
    ...answer('RemoveArticleResult'),
    description: `Removes an article in all its revisions, with its claims. ${shared}`,
    args: { id: t.arg.id({ required: true, description: 'Id of an Article.' }) },
    resolve: (_root, { id }, context) =>
      context.remove({ kind: 'ARTICLE', id: rowId('Article', id) }, MAX_REMOVED),
  }),
  removePage: t.field({
    ...answer('RemovePageResult'),
    description: `Removes a page with the articles on it and their claims. ${shared}`,
    args: { id: t.arg.id({ required: true, description: 'Id of a Page.' }) },
    resolve: (_root, { id }, context) => context.remove({ kind: 'PAGE', id: rowId('Page', id) }, MAX_REMOVED),
  }),
  removePublisher: t.field({
    ...answer('RemovePublisherResult'),
    description: `Removes every article that an outlet published, with its claims, some of them at a time. What others say of the outlet stays. ${shared}`,
    args: {
      id: t.arg.id({ required: true, description: 'Id of the Source that published them.' }),
      most: t.arg.int({
        defaultValue: 100,
        description: `Most articles to remove now, 1 to ${String(MAX_REMOVED)}.`,
      }),
    },
    resolve: (_root, { id, most }, context) =>
      context.remove({ kind: 'PUBLISHER', id: rowId('Source', id) }, checkedMost(most ?? MAX_REMOVED)),
  }),
}));
