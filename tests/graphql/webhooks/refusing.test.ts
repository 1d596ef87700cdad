import { describe, expect, test } from 'vitest';
import { removeAllNotices } from '../../../src/adapters/db/stores/notices.js';
import { ARTICLES, flood, floods, until, useDesk } from './desk.js';
import { titleIn } from './receiver.js';

const { use, api, deliver, receive, register, change, look } = useDesk();

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
    await api().ingest(flood());
    const { deliveries } = await until(
      () => look(made.id),
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
    await api().ingest(flood());
    expect(await change(`resumeWebhook(id: "${made.id}")`, PAUSED)).toEqual({
      webhook: { state: 'ACTIVE', pausedReason: null },
    });
    expect(titleIn(await receiver.next())).toContain(`number ${String(floods())} `);
    expect(await change('resumeWebhook(id: "Webhook:x")', PAUSED)).toMatchObject({ code: 'UNKNOWN_ID' });
  });

  test('whose notices are gone says so, and goes on without them when that is asked for', async () => {
    const { webhook: made } = await register('http://127.0.0.1:9/');
    await change(`pauseWebhook(id: "${made.id}")`, PAUSED);
    await api().ingest(flood());
    await removeAllNotices(api().database.prisma, { before: new Date('2999-01-01'), most: 1_000 });
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
    await api().database.prisma.webhook.updateMany({ data: { failingSince } });
    deliver();
    await api().ingest(flood());
    const paused = await until(
      () => look(made.id),
      ({ state }) => state === 'PAUSED',
    );
    expect(paused.pausedReason).toContain(reason);
  });
});

test('a removed webhook goes with its messages', async () => {
  const { webhook: made } = await register('http://127.0.0.1:9/');
  deliver();
  await api().ingest(flood());
  await until(
    () => look(made.id),
    ({ deliveries }) => deliveries.length > 0,
  );
  expect(
    await change(`removeWebhook(id: "${made.id}")`, '... on RemoveWebhookSuccess { removedId }'),
  ).toEqual({ removedId: made.id });
  expect(await api().database.prisma.webhookDelivery.count()).toBe(0);
});
