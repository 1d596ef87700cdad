import type { InputRef } from '@pothos/core';
import type { Webhook, WebhookDelivery } from '../../adapters/db/stores/webhooks.js';
import { InputError } from '../../shared/errors.js';
import { builder } from '../builder.js';
import { ValidationError } from '../errors/validation.js';
import { byId } from '../paging/byId.js';
import { pause, redeliver, register, remove, resume, type WebhookWish } from './register.js';

interface OfWebhook {
  readonly webhook: Webhook;
}

const byWebhook = byId('Webhook', ({ webhook }: OfWebhook) => webhook.id);

const Input = builder.inputType('RegisterWebhookInput', {
  description: 'A webhook to be registered.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'What it is for, 100 characters at most.' }),
    url: t.string({
      required: true,
      description:
        'Where messages are sent: an http or https address of a public host. Redirects are not followed.',
    }),
    subscription: t.string({
      required: true,
      description:
        'A subscription of this schema as a document without variables, such as "subscription { disputeOpened(filter: {placePath: \\"fr\\"}) { cursor event { id title } } }". Its field and arguments say what is told, its selection what messages hold. Limits are those of a request; it is answered with the right to read.',
    }),
  }),
}) as InputRef<WebhookWish>;

const Registered = builder.objectRef<OfWebhook>('RegisterWebhookSuccess').implement({
  description: 'The webhook was registered.',
  fields: (t) => ({
    webhook: t.field({ description: 'The webhook.', ...byWebhook }),
    secret: t.string({
      description:
        'What its messages are signed with: "whsec_" and 32 bytes in base64. It is told this once: whoever loses it registers anew.',
      resolve: ({ webhook }) => webhook.secret,
    }),
  }),
});

const Changed = builder.objectRef<OfWebhook>('WebhookSuccess').implement({
  description: 'The webhook was paused or resumed.',
  fields: (t) => ({ webhook: t.field({ description: 'The webhook.', ...byWebhook }) }),
});

const Removed = builder.objectRef<OfWebhook>('RemoveWebhookSuccess').implement({
  description: 'The webhook was removed, and its messages with it.',
  fields: (t) => ({
    removedId: t.id({
      description: 'The id that it had.',
      resolve: ({ webhook }) => `Webhook:${webhook.id}`,
    }),
  }),
});

const Redelivered = builder
  .objectRef<{ readonly delivery: WebhookDelivery }>('RedeliverWebhookSuccess')
  .implement({
    description: 'The message is sent again.',
    fields: (t) => ({
      delivery: t.field({
        description: 'The message.',
        ...byId('WebhookDelivery', ({ delivery }: { delivery: WebhookDelivery }) => delivery.id),
      }),
    }),
  });

const ADMIN = { scope: 'ADMIN' } as const;
const id = { required: true, description: 'Id of a Webhook.' } as const;
const orWrong = (name: string) => ({
  types: [InputError],
  union: { name, description: 'What became of it, or what was wrong.' },
});

builder.mutationField('registerWebhook', (t) =>
  t.field({
    type: Registered,
    description:
      'Has an address told what happens from now on, or from the cursor in the subscription. Needs the scope ADMIN, because what is stored leaves the house by it, and goes on to when the key is revoked.',
    authScopes: ADMIN,
    args: { input: t.arg({ type: Input, required: true, description: 'The webhook.' }) },
    errors: {
      types: [InputError, ValidationError],
      union: { name: 'RegisterWebhookResult', description: 'The webhook, or what was wrong.' },
    },
    resolve: async (_root, { input }, context, { schema }) => ({
      webhook: await register(input, context, schema),
    }),
  }),
);

builder.mutationFields((t) => ({
  pauseWebhook: t.field({
    type: Changed,
    description: 'Sends a webhook nothing more until it is resumed. Needs the scope ADMIN.',
    authScopes: ADMIN,
    args: { id: t.arg.id(id) },
    errors: orWrong('PauseWebhookResult'),
    resolve: async (_root, args, context) => ({ webhook: await pause(context, args.id) }),
  }),
  resumeWebhook: t.field({
    type: Changed,
    description: 'Sends a paused webhook what it has missed, and goes on. Needs the scope ADMIN.',
    authScopes: ADMIN,
    args: {
      id: t.arg.id(id),
      fromNow: t.arg.boolean({
        defaultValue: false,
        description: 'Leaves out what it has missed; messages already made are sent all the same.',
      }),
    },
    errors: orWrong('ResumeWebhookResult'),
    resolve: async (_root, args, context) => ({
      webhook: await resume(context, args.id, args.fromNow ?? false),
    }),
  }),
}));

builder.mutationFields((t) => ({
  removeWebhook: t.field({
    type: Removed,
    description: 'Removes a webhook with all its messages. Needs the scope ADMIN.',
    authScopes: ADMIN,
    args: { id: t.arg.id(id) },
    errors: orWrong('RemoveWebhookResult'),
    resolve: async (_root, args, context) => ({ webhook: await remove(context, args.id) }),
  }),
  redeliverWebhook: t.field({
    type: Redelivered,
    description:
      'Sends a message once more, delivered or not, under the same webhook-id. Needs the scope ADMIN.',
    authScopes: ADMIN,
    args: { deliveryId: t.arg.id({ required: true, description: 'Id of a WebhookDelivery.' }) },
    errors: orWrong('RedeliverWebhookResult'),
    resolve: async (_root, { deliveryId }, context) => ({ delivery: await redeliver(context, deliveryId) }),
  }),
}));
