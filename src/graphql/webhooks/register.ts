import type { GraphQLSchema } from 'graphql';
import { v7 } from 'uuid';
import { lastNoticeId, readNotices, wakeReaders } from '../../adapters/db/stores/notices.js';
import { sendAgain, type Webhook, type WebhookDelivery } from '../../adapters/db/stores/webhooks.js';
import { ForbiddenAddressError } from '../../adapters/http/agent.js';
import { FetchError } from '../../adapters/http/errors.js';
import { checkPostAddress } from '../../adapters/http/post.js';
import { InputError } from '../../shared/errors.js';
import { db, type ApiContext } from '../context.js';
import { isUuid } from '../ids.js';
import { readSubscription, whatItFollows } from './document.js';
import { newSecret } from './signature.js';

/** What somebody who registers a webhook decides. */
export interface WebhookWish {
  readonly name: string;
  readonly url: string;
  readonly subscription: string;
}

const MAX_NAME = 100;
const MAX_URL = 2_000;

const refuse = (place: string, message: string): InputError =>
  new InputError('INVALID_ARGUMENT', place, message);

const unknown = (place: string, what: string): InputError =>
  new InputError('UNKNOWN_ID', place, `there is no ${what} with this id`);

function checkUrl(url: string, { reachable }: ApiContext): void {
  if (url.length > MAX_URL) throw refuse('url', `an address has ${String(MAX_URL)} characters at most`);
  try {
    checkPostAddress(url, reachable);
  } catch (error) {
    if (error instanceof FetchError || error instanceof ForbiddenAddressError)
      throw refuse('url', error.message);
    throw error;
  }
}

/** Where a new webhook begins: after the cursor that its subscription names, or now. */
async function beginning(context: ApiContext, after: bigint | null): Promise<bigint> {
  const last = await lastNoticeId(db(context));
  if (after !== null && after > last)
    throw refuse('subscription', 'its cursor lies ahead of everything in this store');
  return after ?? last;
}

/**
 * Registers a webhook, with a secret of its own.
 * @throws InputError for a name, address or subscription that cannot be used, and for one webhook too many
 */
export async function register(
  wish: WebhookWish,
  context: ApiContext,
  schema: GraphQLSchema,
): Promise<Webhook> {
  const store = db(context);
  const name = wish.name.trim();
  if (name === '' || name.length > MAX_NAME)
    throw refuse('name', `a name has 1 to ${String(MAX_NAME)} characters, not all of them blank`);
  checkUrl(wish.url, context);
  const { limits } = context;
  const document = readSubscription(wish.subscription, schema, limits);
  const { after } = await whatItFollows(document, { schema, store, limits });
  if ((await store.webhook.count()) >= limits.webhooks)
    throw refuse('input', `there are ${String(limits.webhooks)} webhooks already: remove one first`);
  const webhook = await store.webhook.create({
    data: {
      id: v7(),
      name,
      url: wish.url,
      document: wish.subscription,
      secret: newSecret(),
      state: 'ACTIVE',
      noticeId: await beginning(context, after),
      createdAt: new Date(),
    },
  });
  await wakeReaders(store);
  return webhook;
}

/** The row id in an id of the API. */
function rowIdIn(type: string, id: string, place = 'id'): string {
  const row = id.startsWith(`${type}:`) ? id.slice(type.length + 1) : id;
  if (!isUuid(row)) throw unknown(place, type);
  return row;
}

async function find(context: ApiContext, id: string): Promise<Webhook> {
  const webhook = await db(context).webhook.findUnique({ where: { id: rowIdIn('Webhook', id) } });
  if (webhook === null) throw unknown('id', 'Webhook');
  return webhook;
}

/** Null when there is none. */
export const webhookId = (id: string): string | null => {
  const row = id.replace(/^Webhook:/, '');
  return isUuid(row) ? row : null;
};

/** Sends nothing more until it is resumed. @throws InputError for an id of none */
export async function pause(context: ApiContext, id: string): Promise<Webhook> {
  const { id: row, state } = await find(context, id);
  const data = { state: 'PAUSED', pausedReason: 'Paused by an administrator.' } as const;
  return state === 'PAUSED' ? find(context, id) : db(context).webhook.update({ where: { id: row }, data });
}

/**
 * Goes on where the webhook stopped, or with what is written from now on.
 * @throws InputError for an id of none, and when what follows where it stopped is no longer kept
 */
export async function resume(context: ApiContext, id: string, fromNow: boolean): Promise<Webhook> {
  const store = db(context);
  const webhook = await find(context, id);
  const { removedTo } = await readNotices(store, webhook.noticeId, 0);
  if (!fromNow && webhook.noticeId < removedTo)
    throw refuse(
      'fromNow',
      'what was to follow is no longer kept: with fromNow the webhook goes on without it',
    );
  const noticeId = fromNow ? await lastNoticeId(store) : webhook.noticeId;
  const resumed = await store.webhook.update({
    where: { id: webhook.id },
    data: { state: 'ACTIVE', pausedReason: null, failingSince: null, noticeId },
  });
  await wakeReaders(store);
  return resumed;
}

/** Removes a webhook with its messages. @throws InputError for an id of none */
export async function remove(context: ApiContext, id: string): Promise<Webhook> {
  const { id: row } = await find(context, id);
  return db(context).webhook.delete({ where: { id: row } });
}

/** Sends a message once more. @throws InputError for an id of none, or for one that is too great to be sent */
export async function redeliver(context: ApiContext, id: string): Promise<WebhookDelivery> {
  const store = db(context);
  const row = rowIdIn('WebhookDelivery', id);
  const known = await store.webhookDelivery.findUnique({ where: { id: row } });
  if (known?.payload === '') throw refuse('id', 'its payload was too great and was not kept');
  const delivery = await sendAgain(store, row, new Date());
  if (delivery === null) throw unknown('id', 'WebhookDelivery');
  await wakeReaders(store);
  return delivery;
}
