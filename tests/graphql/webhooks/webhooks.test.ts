import { createHmac, timingSafeEqual } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { removeAllNotices } from '../../../src/adapters/db/stores/notices.js';
import { takeDue } from '../../../src/adapters/db/stores/webhooks.js';
import {
  deliverWebhooks,
  type Delivering,
  type DeliverOptions,
} from '../../../src/graphql/webhooks/deliver.js';
import { SCHEDULE } from '../../../src/graphql/webhooks/schedule.js';
import { textPage } from '../../pipeline/helpers.js';
import { ask } from '../api.js';
import { startServer, useServers, type LiveServer } from '../live/servers.js';
import { startReceiver, type Message, type Receiver } from './receiver.js';

const use = useServers();
const QUICK = { ...SCHEDULE, attempts: 4, firstPauseMs: 20, growth: 1 };
const running: (Delivering | Receiver)[] = [];
let api: LiveServer;

beforeAll(async () => {
  api = await startServer(use().url, { fetchAllow: ['127.0.0.1', 'localhost'] });
});
afterEach(async () => {
  for (const one of running.splice(0)) await ('stop' in one ? one.stop() : one.close());
  await api.database.prisma.webhook.deleteMany();
});

/** A process that delivers, with connections of its own. */
function deliver(server: LiveServer = use().one, options: Partial<DeliverOptions> = {}): void {
  const { database } = server;
  running.push(
    deliverWebhooks({ database, schedule: QUICK, allow: ['127.0.0.1'], log: console.error, ...options }),
  );
}

async function receive(): Promise<Receiver> {
  const receiver = await startReceiver();
  running.push(receiver);
  return receiver;
}

let written = 0;
const flood = () => {
  const town = ['Oslo', 'Lima', 'Perth', 'Quito', 'Turin', 'Kyoto'][written % 6] ?? '';
  written += 1;
  const title = `Flood number ${String(written)} in ${town}`;
  return textPage('Daily Lantern', '2024-05-01', title, `A flood in ${town} killed two people, police said.`);
};

const ARTICLES = 'subscription { articleIngested { cursor article { title publisher { name } } } }';
const REGISTER = `mutation ($input: RegisterWebhookInput!) {
  registerWebhook(input: $input) {
    ... on RegisterWebhookSuccess { secret webhook { id state url subscription } }
    ... on InputError { code place message }
  }
}`;

type Registered = Record<string, string> & {
  readonly secret: string;
  readonly webhook: { readonly id: string };
};

async function register(url: string, subscription = ARTICLES, server = api): Promise<Registered> {
  const { data, errors } = await ask(server.api, REGISTER, { input: { name: 'desk', url, subscription } });
  expect(errors).toEqual([]);
  return (data as { registerWebhook: Registered }).registerWebhook;
}

/** Runs a mutation of one id, and gives its answer. */
async function change(field: string, selection: string): Promise<unknown> {
  const { data, errors } = await ask(
    api.api,
    `mutation { ${field} { ${selection} ... on InputError { code place message } } }`,
  );
  expect(errors).toEqual([]);
  return Object.values(data as Record<string, unknown>)[0];
}

interface Listed {
  readonly id: string;
  readonly state: string;
  readonly payload: string;
  readonly nextAttemptAt: string | null;
  readonly attempts: readonly { readonly status: number | null; readonly error: string | null }[];
}

async function webhook(id: string) {
  const { data, errors } = await ask(
    api.api,
    `{ webhook(id: "${id}") { state pausedReason failingSince deliveries(first: 50) { totalCount edges { node {
      id state payload nextAttemptAt attempts { status error milliseconds } } } } } }`,
  );
  expect(errors).toEqual([]);
  const found = (data as { webhook: Record<string, unknown> }).webhook;
  const { edges } = found['deliveries'] as { edges: { node: Listed }[] };
  return { ...found, deliveries: edges.map(({ node }) => node) } as {
    state: string;
    pausedReason: string | null;
    deliveries: Listed[];
  };
}

/** What is noted of a message follows its answer: asked for until it is there. */
async function until<T>(look: () => Promise<T>, holds: (found: T) => boolean): Promise<T> {
  for (;;) {
    const found = await look();
    if (holds(found)) return found;
    await sleep(10);
  }
}

/** As docs/live.md tells receivers to. */
function verify(secret: string, { headers, body }: Message): boolean {
  const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const expected = Buffer.from(`v1,${createHmac('sha256', key).update(signed).digest('base64')}`);
  const given = Buffer.from(String(headers['webhook-signature']));
  return expected.length === given.length && timingSafeEqual(expected, given);
}

const titleIn = ({ body }: Message) =>
  (JSON.parse(body) as { data: { articleIngested: { article: { title: string } } } }).data.articleIngested
    .article.title;

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
          article: { title: `Flood number ${String(written)} in Oslo`, publisher: { name: 'Daily Lantern' } },
        },
      },
    });
    expect(message.headers).toMatchObject({ 'content-type': 'application/json; charset=utf-8' });
    expect(Math.abs(Number(message.headers['webhook-timestamp']) - Date.now() / 1000)).toBeLessThan(60);
    expect(verify(secret, message)).toBe(true);
    expect(verify(secret, { ...message, body: message.body.replace('Oslo', 'Bonn') })).toBe(false);
    const { errors } = await ask(api.api, '{ webhooks { edges { node { secret } } } }');
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
      () => webhook(made.id),
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
      () => webhook(made.id),
      (found) => found.deliveries[0]?.state === 'DEAD',
    );
    expect(dead.deliveries[0]?.attempts).toHaveLength(4);
    expect(dead.deliveries[0]?.attempts[1]?.error).toContain('not followed');
    for (let n = 0; n < 4; n += 1) await receiver.next();
    const id = String(dead.deliveries[0]?.id);
    expect(
      await change(
        `redeliverWebhook(deliveryId: "${id}")`,
        '... on RedeliverWebhookSuccess { delivery { state } }',
      ),
    ).toEqual({ delivery: { state: 'PENDING' } });
    expect((await receiver.next()).headers['webhook-id']).toBe(id.split(':')[1]);
  });
});

describe('any number of processes deliver', () => {
  test('each message once, all of them', async () => {
    const receiver = await receive();
    await register(receiver.url);
    deliver(use().one);
    deliver(use().other);
    const before = written;
    await api.ingest(flood(), flood(), flood(), flood(), flood(), flood());
    const messages: Message[] = [];
    while (messages.length < 6) messages.push(await receiver.next());
    const numbers = messages.map((message) => Number(/\d+/.exec(titleIn(message))?.[0]));
    expect(numbers.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6].map((n) => before + n));
    expect(receiver.unread()).toBe(0);
  });

  test('and what one took and did not finish is sent by another', async () => {
    const receiver = await receive();
    const { webhook: made } = await register('http://127.0.0.1:9/');
    const { prisma } = api.database;
    deliver(use().one, { schedule: { ...QUICK, firstPauseMs: 60_000 } });
    await api.ingest(flood());
    await until(
      () => webhook(made.id),
      (found) => (found.deliveries[0]?.attempts.length ?? 0) > 0,
    );
    await (running.pop() as Delivering).stop();
    await prisma.webhook.updateMany({ data: { url: receiver.url } });
    await prisma.webhookDelivery.updateMany({ data: { nextAttemptAt: new Date(0) } });
    // A process takes it, and ends.
    const [taken] = await takeDue(prisma, new Date(), new Date(Date.now() + 200), 5, []);
    deliver(use().other);
    expect((await receiver.next()).headers['webhook-id']).toBe(taken?.id);
  });
});

describe('nothing is sent to addresses that are not public', () => {
  test.each([
    ['http://127.0.0.1:8080/', 'leads to 127.0.0.1, which is no public address'],
    ['http://[::ffff:10.0.0.1]/', 'which is no public address'],
    ['http://2130706433/', 'leads to 127.0.0.1'],
    ['http://169.254.169.254/latest', 'which is no public address'],
    ['https://ada:secret@example.org/', 'holds a user name or password'],
    ['ftp://example.org/', 'does not begin with http'],
  ])('%s is refused when it is registered', async (url, message) => {
    const refused = await register(url, ARTICLES, use().one);
    expect(refused).toMatchObject({ code: 'INVALID_ARGUMENT', place: 'url' });
    expect(refused['message']).toContain(message);
  });

  test('a name that leads to one is refused when a message is sent', async () => {
    const { webhook: made } = await register('http://localhost:9/');
    deliver(use().one, { allow: [] });
    await api.ingest(flood());
    const { deliveries } = await until(
      () => webhook(made.id),
      (found) => (found.deliveries[0]?.attempts.length ?? 0) > 0,
    );
    expect(deliveries[0]?.attempts[0]?.error).toMatch(
      /leads to (127\.0\.0\.1|::1), which is no public address/,
    );
  });
});

test.each([
  ['{ limits { cost } }', 'needs one operation, a subscription'],
  ['subscription { articleIngested { nothing } }', 'Cannot query field "nothing"'],
  ['subscription { articleIngested {', 'cannot be read'],
  ['subscription ($p: String) { eventChanged(filter: {placePath: $p}) { at } }', 'no variables'],
  ['subscription { assertionReachedOrigins(origins: 1) { at } }', '2 is the least'],
  ['subscription { eventChanged(eventId: "x") { at } }', 'is not an id of this API'],
  ['subscription { eventChanged(after: "x") { at } }', 'cursor cannot be used'],
  [
    'subscription { eventChanged { event { claims(first: 100) { edges { node { links(first: 100) { edges { node { kind } } } } } } } } }',
    'at most 10000 are allowed',
  ],
])('the subscription %s is refused: %s', async (subscription, message) => {
  const refused = await register('https://example.org/hook', subscription);
  expect(refused).toMatchObject({ code: 'INVALID_ARGUMENT', place: 'subscription' });
  expect(refused['message']).toContain(message);
});

describe('a paused webhook', () => {
  const PAUSED = '... on WebhookSuccess { webhook { state pausedReason } }';

  test('is told when it is resumed what it has missed', async () => {
    const receiver = await receive();
    const { webhook: made } = await register(receiver.url);
    deliver();
    expect(await change(`pauseWebhook(id: "${made.id}")`, PAUSED)).toMatchObject({
      webhook: { state: 'PAUSED' },
    });
    await api.ingest(flood());
    expect(await change(`resumeWebhook(id: "${made.id}")`, PAUSED)).toEqual({
      webhook: { state: 'ACTIVE', pausedReason: null },
    });
    expect(titleIn(await receiver.next())).toContain(`number ${String(written)} `);
    expect(await change('resumeWebhook(id: "Webhook:x")', PAUSED)).toMatchObject({ code: 'UNKNOWN_ID' });
  });

  test('whose notices are gone says so, and goes on without them when that is asked for', async () => {
    const { webhook: made } = await register('http://127.0.0.1:9/');
    await change(`pauseWebhook(id: "${made.id}")`, PAUSED);
    await api.ingest(flood());
    await removeAllNotices(api.database.prisma, { before: new Date('2999-01-01'), most: 1_000 });
    expect(await change(`resumeWebhook(id: "${made.id}")`, PAUSED)).toMatchObject({ place: 'fromNow' });
    expect(await change(`resumeWebhook(id: "${made.id}", fromNow: true)`, PAUSED)).toMatchObject({
      webhook: { state: 'ACTIVE' },
    });
  });

  test.each([
    [410, 'gone (status 410)'],
    [500, 'Nothing has arrived for 72 hours; the last attempt: answers with status 500'],
  ])('was paused because its receiver answered with %i for long enough', async (status, reason) => {
    const receiver = await receive();
    receiver.answers.push(status);
    const { webhook: made } = await register(receiver.url);
    const failingSince = new Date(Date.now() - 73 * 3_600_000);
    await api.database.prisma.webhook.updateMany({ data: { failingSince } });
    deliver();
    await api.ingest(flood());
    const paused = await until(
      () => webhook(made.id),
      ({ state }) => state === 'PAUSED',
    );
    expect(paused.pausedReason).toContain(reason);
  });
});

test('a removed webhook goes with its messages', async () => {
  const { webhook: made } = await register('http://127.0.0.1:9/');
  deliver();
  await api.ingest(flood());
  await until(
    () => webhook(made.id),
    ({ deliveries }) => deliveries.length > 0,
  );
  expect(
    await change(`removeWebhook(id: "${made.id}")`, '... on RemoveWebhookSuccess { removedId }'),
  ).toEqual({ removedId: made.id });
  expect(await api.database.prisma.webhookDelivery.count()).toBe(0);
});
