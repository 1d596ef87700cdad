import type { DeliveryAttempt } from '../../adapters/db/stores/webhooks.js';
import { builder } from '../builder.js';
import { db } from '../context.js';
import { fixedListing, pageArgs } from '../lists/listing.js';
import { relationPage, rootPage } from '../paging/connection.js';
import { sortBy } from '../paging/sort.js';
import { webhookId } from './register.js';

const lastMadeFirst = sortBy({ column: 'createdAt', kind: 'date', nullable: false }, 'desc');

const State = builder.enumType('WebhookState', {
  description: 'Whether a webhook is told of anything.',
  values: {
    ACTIVE: { description: 'It is.' },
    PAUSED: { description: 'It is not, until it is resumed; what it misses is told then.' },
  },
});

const DeliveryState = builder.enumType('WebhookDeliveryState', {
  description: 'What became of a message.',
  values: {
    PENDING: { description: 'It is to be sent, for the first time or again.' },
    DELIVERED: { description: 'The receiver has answered with a status from 200 to 299.' },
    DEAD: { description: 'It was given up. It can be sent again by `redeliverWebhook`.' },
  },
});

const Attempt = builder.objectRef<DeliveryAttempt>('WebhookAttempt').implement({
  description: 'One attempt to deliver a message.',
  fields: (t) => ({
    at: t.field({ type: 'DateTime', description: 'When it was made.', resolve: ({ at }) => new Date(at) }),
    status: t.exposeInt('status', {
      nullable: true,
      description: "Status of the receiver's answer, such as 200; null when there was none.",
    }),
    error: t.exposeString('error', {
      nullable: true,
      description: 'What was wrong; null when nothing was.',
    }),
    milliseconds: t.exposeInt('milliseconds', { description: 'How long it took.' }),
  }),
});

// No Nodes: `node` asks for READ only.
export const WebhookType = builder.prismaObject('Webhook', {
  description:
    'An address that is told what happens: it is sent the answers to a subscription, signed. Its secret was told once, when it was registered.',
  authScopes: { scope: 'ADMIN' },
  select: { id: true },
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: ({ id }) => `Webhook:${id}` }),
    name: t.exposeString('name', { description: 'What it was named for.' }),
    url: t.exposeString('url', { description: 'Where messages are sent.' }),
    subscription: t.exposeString('document', {
      description: 'The subscription that says what it is told of, and what messages hold.',
    }),
    state: t.expose('state', { type: State, description: 'Whether it is told of anything.' }),
    pausedReason: t.exposeString('pausedReason', {
      nullable: true,
      description: 'Why it is paused; null while it is active.',
    }),
    failingSince: t.expose('failingSince', {
      type: 'DateTime',
      nullable: true,
      description:
        'Since when no attempt has succeeded, after 72 hours of which it is paused; null when the last one did.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was registered.' }),
  }),
});

export const DeliveryType = builder.prismaObject('WebhookDelivery', {
  description:
    'A message to a webhook. What it holds was settled when it was made; attempts do not change it.',
  authScopes: { scope: 'ADMIN' },
  select: { id: true },
  fields: (t) => ({
    id: t.id({
      description: 'Its id. The UUID in it is what receivers know the message by, as webhook-id.',
      resolve: ({ id }) => `WebhookDelivery:${id}`,
    }),
    state: t.expose('state', { type: DeliveryState, description: 'What became of it.' }),
    payload: t.exposeString('payload', { description: 'The body as it is sent: JSON.' }),
    attempts: t.field({
      type: [Attempt],
      description: 'The attempts to deliver it, first one first: 12 at most each time that it is asked for.',
      select: { attempts: true },
      // Written by the store alone, from DeliveryAttempts.
      resolve: ({ attempts }) => attempts as unknown as DeliveryAttempt[],
    }),
    nextAttemptAt: t.expose('nextAttemptAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the next attempt is due; null when there will be none.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
  }),
});

const deliveries = fixedListing('WebhookDelivery', 'messages to a webhook', lastMadeFirst);

builder.prismaObjectFields('Webhook', (t) => ({
  deliveries: t.field({
    description: 'Its messages, last made first. Those delivered or given up are kept for a week.',
    args: pageArgs,
    ...relationPage(deliveries, { model: 'Webhook', relation: 'deliveries' }),
  }),
}));

builder.queryFields((t) => ({
  webhook: t.prismaField({
    type: 'Webhook',
    nullable: true,
    description: 'The webhook with this id; null when there is none. Needs the scope ADMIN.',
    authScopes: { scope: 'ADMIN' },
    skipTypeScopes: true,
    args: { id: t.arg.id({ required: true, description: 'Id of a Webhook.' }) },
    resolve: (query, _root, { id }, context) => {
      const row = webhookId(id);
      return row === null ? null : db(context).webhook.findUnique({ ...query, where: { id: row } });
    },
  }),
  webhooks: t.field({
    description: 'All webhooks, last registered first. Needs the scope ADMIN.',
    authScopes: { scope: 'ADMIN' },
    skipTypeScopes: true,
    args: pageArgs,
    ...rootPage(fixedListing('Webhook', 'webhooks', lastMadeFirst)),
  }),
}));
