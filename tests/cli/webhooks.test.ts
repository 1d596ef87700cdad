import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { useDatabase } from '../helpers/database.js';
import { corroborate } from './run.js';

const database = useDatabase();

test('webhooks are listed with what waits and what was given up, and removed with their messages', async () => {
  const { prisma, connection } = database();
  const environment = { DATABASE_URL: connection.connectionString ?? '' };
  const at = new Date('2026-03-01T12:00:00Z');
  const [id, noticeId] = [v7(), 1n];
  const url = 'https://desk.example.org/hook';
  const made = {
    id,
    name: 'desk',
    url,
    document: 'subscription { x }',
    secret: 'whsec_c2VjcmV0',
    createdAt: at,
  };
  await prisma.webhook.create({ data: { ...made, noticeId, state: 'PAUSED', pausedReason: 'It is gone.' } });
  const attempt = { at: at.toISOString(), status: 500, error: 'answers with status 500', milliseconds: 12 };
  const delivery = { webhookId: id, payload: '{}', createdAt: at };
  await prisma.webhookDelivery.createMany({
    data: [
      { ...delivery, id: v7(), noticeId: 1n, state: 'DEAD', attempts: [attempt] },
      { ...delivery, id: v7(), noticeId: 2n, state: 'PENDING', nextAttemptAt: at },
    ],
  });
  const webhooks = (...args: string[]) => corroborate(['webhooks', ...args], environment);
  const [listed, deliveries, unknown] = await Promise.all([
    webhooks('list'),
    webhooks('deliveries', `Webhook:${id}`),
    webhooks('remove', 'Webhook:x'),
  ]);
  expect(listed.stdout).toMatch(/ID +NAME +ADDRESS +WAITING +DEAD +STATE\n/);
  expect(listed.stdout).toContain(`Webhook:${id}  desk  ${url}  1        1     paused: It is gone.`);
  expect(listed.stdout).not.toContain('whsec_');
  expect(deliveries.stdout).toMatch(/2026-03-01 12:00 +pending +0 +not tried yet/);
  expect(deliveries.stdout).toMatch(/dead +1 +answers with status 500/);
  expect([unknown.code, unknown.stderr]).toEqual([1, expect.stringContaining('is the id of no webhook')]);
  expect((await webhooks('remove', id)).stdout).toBe('Removed the webhook "desk"\n');
  expect(await prisma.webhookDelivery.count()).toBe(0);
});
