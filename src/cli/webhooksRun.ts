import type { Database } from '../adapters/db/client.js';
import { openStore } from '../adapters/db/open-store.js';
import type { DeliveryAttempt, Webhook, WebhookDelivery } from '../adapters/db/stores/webhooks.js';
import { readEnvironment } from '../env.js';
import { InputError } from '../shared/errors.js';
import { minute, tableOf } from './table.js';

/** Messages that are listed. */
const LISTED = 50;

type Store = Database['prisma'];

async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const database = await openStore(readEnvironment());
  try {
    return await work(database.prisma);
  } finally {
    await database.close();
  }
}

const UUID = /^(?:Webhook:)?([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})$/;

async function find(store: Store, given: string): Promise<Webhook> {
  const [, id] = UUID.exec(given.trim()) ?? [];
  const webhook = id === undefined ? null : await store.webhook.findUnique({ where: { id } });
  if (webhook === null)
    throw new InputError(
      'UNKNOWN_ID',
      'WEBHOOK',
      `"${given}" is the id of no webhook: "corroborate webhooks list" has them`,
    );
  return webhook;
}

const counted = async (store: Store, { id }: Webhook) => ({
  pending: await store.webhookDelivery.count({ where: { webhookId: id, state: 'PENDING' } }),
  dead: await store.webhookDelivery.count({ where: { webhookId: id, state: 'DEAD' } }),
});

/** What programs are told of a webhook: everything but its secret. */
const dataOf = ({ id, name, url, document, state, pausedReason, failingSince, createdAt }: Webhook) => ({
  ...{ id: `Webhook:${id}`, name, url, subscription: document },
  ...{ state, pausedReason, failingSince, createdAt },
});

/** Prints all webhooks, never what they sign with. */
export async function printWebhooks({ json = false }: { readonly json?: boolean }): Promise<void> {
  const webhooks = await withStore(async (store) => {
    const found = await store.webhook.findMany({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });
    return Promise.all(found.map(async (one) => ({ ...dataOf(one), ...(await counted(store, one)) })));
  });
  if (json) process.stdout.write(`${JSON.stringify(webhooks)}\n`);
  else if (webhooks.length === 0) process.stdout.write('No webhook has been registered.\n');
  else {
    const rows = webhooks.map(({ id, name, url, state, pausedReason, pending, dead }) => [
      ...[id, name, url, String(pending), String(dead)],
      state === 'PAUSED' ? `paused: ${pausedReason ?? ''}` : 'active',
    ]);
    process.stdout.write(`${tableOf([['ID', 'NAME', 'ADDRESS', 'WAITING', 'DEAD', 'STATE'], ...rows])}\n`);
  }
}

// Written by the store alone, from DeliveryAttempts.
const attemptsOf = ({ attempts }: WebhookDelivery) => attempts as unknown as readonly DeliveryAttempt[];

function rowOf(delivery: WebhookDelivery): string[] {
  const attempts = attemptsOf(delivery);
  const last = attempts.at(-1);
  const outcome = last === undefined ? 'not tried yet' : (last.error ?? `status ${String(last.status)}`);
  const { id, state, createdAt } = delivery;
  return [id, minute(createdAt), state.toLowerCase(), String(attempts.length), outcome];
}

/**
 * Prints a webhook's last messages.
 *
 * @throws InputError when there is no webhook of this id
 */
export async function printDeliveries(
  given: string,
  { json = false }: { readonly json?: boolean },
): Promise<void> {
  const deliveries = await withStore(async (store) => {
    const { id: webhookId } = await find(store, given);
    const orderBy = [{ createdAt: 'desc' as const }, { id: 'desc' as const }];
    return store.webhookDelivery.findMany({ where: { webhookId }, orderBy, take: LISTED });
  });
  if (json) {
    const told = deliveries.map(({ id, state, payload, attempts, nextAttemptAt, createdAt }) => ({
      ...{ id: `WebhookDelivery:${id}`, state, payload, attempts, nextAttemptAt, createdAt },
    }));
    process.stdout.write(`${JSON.stringify(told)}\n`);
  } else if (deliveries.length === 0) process.stdout.write('It has been sent nothing.\n');
  else
    process.stdout.write(
      `${tableOf([['ID', 'MADE (UTC)', 'STATE', 'TRIED', 'LAST OUTCOME'], ...deliveries.map(rowOf)])}\n`,
    );
}

/**
 * Removes a webhook.
 *
 * @throws InputError when there is none of this id
 */
export async function printRemoved(given: string): Promise<void> {
  const { name } = await withStore(async (store) => {
    const { id } = await find(store, given);
    return store.webhook.delete({ where: { id } });
  });
  process.stdout.write(`Removed the webhook "${name}"\n`);
}
