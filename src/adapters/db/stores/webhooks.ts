import { v7 } from 'uuid';
import type {
  DeliveryState,
  Prisma,
  PrismaClient,
  Webhook,
  WebhookDelivery,
} from '../generated/client/client.js';

export type { Webhook, WebhookDelivery };

type Store = Pick<PrismaClient, 'webhook' | 'webhookDelivery' | '$queryRawUnsafe' | '$executeRawUnsafe'>;

/** One attempt to deliver, as it is kept. */
export interface DeliveryAttempt {
  /** ISO 8601. */
  readonly at: string;
  readonly status: number | null;
  readonly error: string | null;
  readonly milliseconds: number;
}

/** A message to be delivered. */
export interface NewDelivery {
  readonly noticeId: bigint;
  readonly payload: string;
  /** Why it cannot be delivered at all; null when it can. */
  readonly unfit: string | null;
}

/** A webhook with so many messages waiting is given no more until some have gone. */
const MOST_PENDING = 1_000;

/**
 * Takes hold, until the transaction ends, of a webhook that has not seen all notices yet: one that no other process holds. The
 * one that is furthest behind comes first.
 */
export async function holdWebhookBehind(
  tx: Prisma.TransactionClient,
  last: bigint,
  except: readonly string[],
): Promise<Webhook | null> {
  const [row] = await tx.$queryRawUnsafe<{ id: string }[]>(
    `select w.id from webhook w
     where w.state = 'ACTIVE' and w.notice_id < $1 and w.id <> all($2::uuid[]) and (
       select count(*) from (
         select from webhook_delivery d where d.webhook_id = w.id and d.state = 'PENDING' limit ${String(MOST_PENDING)}
       ) pending
     ) < ${String(MOST_PENDING)}
     order by w.notice_id limit 1 for update of w skip locked`,
    last,
    except,
  );
  return row === undefined ? null : tx.webhook.findUnique({ where: { id: row.id } });
}

/** Adds messages to a webhook, and notes up to which notice it has been looked after. */
export async function addDeliveries(
  tx: Prisma.TransactionClient,
  webhookId: string,
  upTo: bigint,
  deliveries: readonly NewDelivery[],
  now: Date,
): Promise<void> {
  await tx.webhookDelivery.createMany({
    data: deliveries.map(({ noticeId, payload, unfit }) => ({
      id: v7(),
      webhookId,
      noticeId,
      payload,
      state: unfit === null ? 'PENDING' : 'DEAD',
      attempts:
        unfit === null ? [] : [{ at: now.toISOString(), status: null, error: unfit, milliseconds: 0 }],
      nextAttemptAt: unfit === null ? now : null,
      createdAt: now,
    })),
  });
  await tx.webhook.update({ where: { id: webhookId }, data: { noticeId: upTo } });
}

/** A message that is due, with what sending it takes. */
export interface DueDelivery extends Pick<
  WebhookDelivery,
  'id' | 'webhookId' | 'noticeId' | 'payload' | 'tries'
> {
  readonly url: string;
  readonly secret: string;
}

/**
 * Takes messages that are due, the first few of each webhook, which then nobody else takes before `until`: a process that ends
 * before it has told what came of them leaves them to be sent again.
 */
export const takeDue = (
  store: Store,
  now: Date,
  until: Date,
  perWebhook: number,
  except: readonly string[],
): Promise<DueDelivery[]> =>
  store.$queryRawUnsafe<DueDelivery[]>(
    `with due as (
       select d.id from webhook w cross join lateral (
         select id from webhook_delivery
         where webhook_id = w.id and next_attempt_at <= $1 order by next_attempt_at, notice_id limit $3
         for update skip locked
       ) d where w.state = 'ACTIVE' and w.id <> all($4::uuid[])
     ),
     taken as (
       update webhook_delivery d set next_attempt_at = $2 from due where d.id = due.id
       returning d.id, d.webhook_id, d.notice_id, d.payload, d.tries
     )
     select t.id, t.webhook_id as "webhookId", t.notice_id as "noticeId", t.payload, t.tries, w.url, w.secret
     from taken t join webhook w on w.id = t.webhook_id order by t.notice_id`,
    now,
    until,
    perWebhook,
    except,
  );

/** Gives messages back that were taken and not sent. */
export const giveBack = (store: Store, ids: readonly string[], now: Date) =>
  store.webhookDelivery.updateMany({
    where: { id: { in: [...ids] }, state: 'PENDING' },
    data: { nextAttemptAt: now },
  });

/** What is to become of a message after an attempt. */
export interface AttemptResult {
  readonly attempt: DeliveryAttempt;
  readonly state: DeliveryState;
  readonly nextAttemptAt: Date | null;
}

/** Notes an attempt. Since when a webhook fails is noted with it, and forgotten when a message has arrived. */
export async function noteAttempt(
  store: Store,
  { id, webhookId }: Pick<DueDelivery, 'id' | 'webhookId'>,
  { attempt, state, nextAttemptAt }: AttemptResult,
): Promise<void> {
  await store.$executeRawUnsafe(
    `with noted as (
       update webhook_delivery set attempts = attempts || $2::jsonb, tries = tries + 1,
         state = $3::"DeliveryState", next_attempt_at = $4
       where id = $1::uuid
     )
     update webhook set failing_since = case when $3 = 'DELIVERED' then null else coalesce(failing_since, $5) end
     where id = $6::uuid and (failing_since is null) <> ($3 = 'DELIVERED')`,
    id,
    JSON.stringify([attempt]),
    state,
    nextAttemptAt,
    new Date(attempt.at),
    webhookId,
  );
}

/** Pauses a webhook that is active; why it was paused first stays. */
export const pauseWebhook = async (store: Store, id: string, reason: string): Promise<void> => {
  await store.webhook.updateMany({
    where: { id, state: 'ACTIVE' },
    data: { state: 'PAUSED', pausedReason: reason },
  });
};

/** Pauses a webhook at which nothing has arrived since before a time. */
export const pauseFailing = async (store: Store, id: string, before: Date, reason: string): Promise<void> => {
  await store.webhook.updateMany({
    where: { id, state: 'ACTIVE', failingSince: { lt: before } },
    data: { state: 'PAUSED', pausedReason: reason },
  });
};

/** When the next message is due; null when none is waiting. */
export async function nextDue(store: Store): Promise<Date | null> {
  const [row] = await store.$queryRawUnsafe<{ at: Date | null }[]>(
    `select min(d.at) as at from webhook w cross join lateral (
       select min(next_attempt_at) as at from webhook_delivery where webhook_id = w.id
     ) d where w.state = 'ACTIVE'`,
  );
  return row?.at ?? null;
}

/** Sends a message again from the start. Null when there is none of this id. */
export async function sendAgain(store: Store, id: string, now: Date): Promise<WebhookDelivery | null> {
  await store.webhookDelivery.updateMany({
    where: { id },
    data: { state: 'PENDING', tries: 0, nextAttemptAt: now },
  });
  return store.webhookDelivery.findUnique({ where: { id } });
}

/** Removes messages that were delivered or given up before a time, some thousands at once. */
export const removeDeliveries = (store: Store, before: Date): Promise<number> =>
  store.$executeRawUnsafe(
    `delete from webhook_delivery where id in (
       select id from webhook_delivery where created_at < $1 and state <> 'PENDING' order by created_at limit 5000
     )`,
    before,
  );
