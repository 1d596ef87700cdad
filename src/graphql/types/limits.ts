import { builder } from '../builder.js';
import type { ApiLimits } from '../limits/limits.js';

const Limits = builder.objectRef<ApiLimits>('Limits').implement({
  description:
    'What one request may ask for. A request beyond a limit is refused with the code LIMIT_EXCEEDED and, in `extensions`, the name of the limit, the value and what is allowed.',
  fields: (t) => ({
    bodyBytes: t.exposeInt('bodyBytes', { description: 'Bytes of the body of a request.' }),
    batch: t.exposeInt('batch', { description: 'Operations sent together in one request.' }),
    tokens: t.exposeInt('tokens', { description: 'Lexical tokens of a document.' }),
    depth: t.exposeInt('depth', { description: 'Levels of fields, fragments followed.' }),
    fields: t.exposeInt('fields', {
      description: 'Fields in all, fragments followed at every place where they are spread.',
    }),
    aliases: t.exposeInt('aliases', { description: 'Fields that are given another name.' }),
    directives: t.exposeInt('directives', { description: 'Directives in all.' }),
    cost: t.exposeInt('cost', {
      description:
        'Objects that the answer can hold: a connection counts `first` times what is asked of each item, a list without `first` five times.',
    }),
    page: t.exposeInt('page', { description: 'Items of one page of a connection.' }),
    nodes: t.exposeInt('nodes', { description: 'Ids that `nodes` may name.' }),
    matchCharacters: t.exposeInt('matchCharacters', {
      description: 'UTF-16 code units of the text that `matchClaims` is given.',
    }),
    filterDepth: t.exposeInt('filterDepth', {
      description: 'Filters inside one another by `and`, `or` and `not`, the outermost included.',
    }),
    filterConditions: t.exposeInt('filterConditions', {
      description: 'Conditions of one filter, those of the filters in it included.',
    }),
  }),
});

/** What one caller, or all of them together, may have going on. */
builder.objectFields(Limits, (t) => ({
  operationsPerMinute: t.exposeInt('operationsPerMinute', {
    description: 'Operations of one caller in a minute; 0 when they are not counted.',
  }),
  statementMs: t.exposeInt('statementMs', {
    description: 'Milliseconds after which the store ends a statement.',
  }),
  subscriptions: t.exposeInt('subscriptions', {
    description: 'Subscriptions open at once in one process of the server.',
  }),
  subscriptionsPerCaller: t.exposeInt('subscriptionsPerCaller', {
    description: 'Subscriptions of one caller open at once in one process of the server.',
  }),
  webhooks: t.exposeInt('webhooks', { description: 'Webhooks in all.' }),
  webhookPayloadBytes: t.exposeInt('webhookPayloadBytes', {
    description: 'Bytes of a message to a webhook; a greater one is not sent.',
  }),
  exports: t.exposeInt('exports', { description: 'Exports sent at once by one process of the server.' }),
  exportSeconds: t.exposeInt('exportSeconds', {
    description: 'Seconds that one export may take, the slowness of its reader included.',
  }),
}));

builder.queryField('limits', (t) =>
  t.field({
    type: Limits,
    description: 'What one request may ask for.',
    resolve: (_root, _args, { limits }) => limits,
  }),
);
