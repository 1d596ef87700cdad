import { createHmac, timingSafeEqual } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { takeDue } from '../../../src/adapters/db/stores/webhooks.js';
import { ask } from '../api.js';
import { flood, floods, QUICK, until, useDesk } from './desk.js';
import { titleIn, type Message } from './receiver.js';

const { use, api, deliver, receive, register, change, look } = useDesk();

/** As docs/live.md tells receivers to. */
function verify(secret: string, { headers, body }: Message): boolean {
  const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const expected = Buffer.from(`v1,${createHmac('sha256', key).update(signed).digest('base64')}`);
  const given = Buffer.from(String(headers['webhook-signature']));
  return expected.length === given.length && timingSafeEqual(expected, given);
}

describe('a webhook', () => {
  test('is sent what its subscription selects, signed, by whichever process delivers', async () => {
    const receiver = await receive();
    deliver();
    const { secret } = await register(receiver.url);
    await use().other.ingest(flood());
    const message = await receiver.next();
    expect(JSON.parse(message.body)).toEqual({
      data: {
        articleIngested: {
          cursor: expect.any(String) as string,
          article: {
            title: `Flood number ${String(floods())} in Oslo`,
            publisher: { name: 'Daily Lantern' },
          },
        },
      },
    });
    expect(message.headers).toMatchObject({ 'content-type': 'application/json; charset=utf-8' });
    expect(Math.abs(Number(message.headers['webhook-timestamp']) - Date.now() / 1000)).toBeLessThan(60);
    expect(verify(secret, message)).toBe(true);
    expect(verify(secret, { ...message, body: message.body.replace('Oslo', 'Bonn') })).toBe(false);
    const { errors } = await ask(api().api, '{ webhooks { edges { node { secret } } } }');
    expect(errors[0]?.message).toContain('Cannot query field "secret"');
  });

  test('that answers with an error is sent the same again, until it has it', async () => {
    const receiver = await receive();
    receiver.answers.push(500, 503);
    deliver();
    const { webhook: made } = await register(receiver.url);
    await use().other.ingest(flood());
    const [first, second, third] = [await receiver.next(), await receiver.next(), await receiver.next()];
    expect(second.body).toBe(first.body);
    expect(new Set([first, second, third].map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    const { deliveries } = await until(
      () => look(made.id),
      (found) => found.deliveries[0]?.state === 'DELIVERED',
    );
    expect(deliveries).toMatchObject([
      {
        id: `WebhookDelivery:${String(first.headers['webhook-id'])}`,
        nextAttemptAt: null,
        payload: first.body,
        attempts: [
          { status: 500, error: 'answers with status 500, expected 200 to 299' },
          { status: 503 },
          { status: 204, error: null },
        ],
      },
    ]);
  });

  test('that never takes a message has it marked dead, and can have it sent again', async () => {
    const receiver = await receive();
    receiver.answers.push(500, { status: 302, headers: { location: 'http://127.0.0.1:9/' } }, 500, 400);
    deliver();
    const { webhook: made } = await register(receiver.url);
    await use().other.ingest(flood());
    const dead = await until(
      () => look(made.id),
      (found) => found.deliveries[0]?.state === 'DEAD',
    );
    expect(dead.deliveries[0]?.attempts).toHaveLength(4);
    expect(dead.deliveries[0]?.attempts[1]?.error).toContain('not followed');
    for (let n = 0; n < 4; n += 1) await receiver.next();
    const id = String(dead.deliveries[0]?.id);
    expect(
      await change(
        `redeliverWebhook(deliveryId: "${id}")`,
        '... on RedeliverWebhookSuccess { delivery { id } }',
      ),
    ).toEqual({ delivery: { id } });
    expect((await receiver.next()).headers['webhook-id']).toBe(id.split(':')[1]);
    await until(
      () => look(made.id),
      (found) => found.deliveries[0]?.state === 'DELIVERED',
    );
  });
});

describe('any number of processes deliver', () => {
  test('each message once, all of them', async () => {
    const receiver = await receive();
    await register(receiver.url);
    deliver(use().one);
    deliver(use().other);
    const before = floods();
    await api().ingest(flood(), flood(), flood(), flood(), flood(), flood());
    const messages: Message[] = [];
    while (messages.length < 6) messages.push(await receiver.next());
    const numbers = messages.map((message) => Number(/\d+/.exec(titleIn(message))?.[0]));
    expect(numbers.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6].map((n) => before + n));
    expect(receiver.unread()).toBe(0);
  });

  test('and what one took and did not finish is sent by another', async () => {
    const receiver = await receive();
    const { webhook: made } = await register('http://127.0.0.1:9/');
    const { prisma } = api().database;
    const first = deliver(use().one, { schedule: { ...QUICK, firstPauseMs: 60_000 } });
    await api().ingest(flood());
    await until(
      () => look(made.id),
      (found) => (found.deliveries[0]?.attempts.length ?? 0) > 0,
    );
    await first.stop();
    await prisma.webhook.updateMany({ data: { url: receiver.url } });
    await prisma.webhookDelivery.updateMany({ data: { nextAttemptAt: new Date(0) } });
    // A process takes it, and ends.
    const [taken] = await takeDue(prisma, new Date(), new Date(Date.now() + 200), 5, []);
    deliver(use().other);
    expect((await receiver.next()).headers['webhook-id']).toBe(taken?.id);
  });
});
