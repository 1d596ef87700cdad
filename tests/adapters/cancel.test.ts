import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { cancelledBy } from '../../src/adapters/db/cancel.js';
import { openDatabase } from '../../src/adapters/db/client.js';
import { createTestDatabase, useDatabase } from '../helpers/database.js';

const database = useDatabase();

const busy = async (): Promise<number> => {
  const { rows } = await database().pool.query<{ n: number }>(
    "select count(*)::int n from pg_stat_activity where datname = current_database() and query like '%pg_sleep%' and state = 'active' and pid <> pg_backend_pid()",
  );
  return rows[0]?.n ?? 0;
};

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200 && !(await condition()); tries += 1) await sleep(25);
}

test('a statement of a cancelled request ends on the server, whoever sent it', async () => {
  const controller = new AbortController();
  const { pool, prisma } = database();
  const both = cancelledBy(controller.signal, () => [
    pool.query('select pg_sleep(60)'),
    prisma.$queryRaw`select pg_sleep(60)::text`.then((rows) => rows),
  ]);
  const outcomes = Promise.allSettled(both);
  await until(async () => (await busy()) === 2);
  expect(await busy()).toBe(2);
  controller.abort();
  expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await busy()).toBe(0);
});

test('statements of other requests go on, also those that wait for the connection of a cancelled one', async () => {
  const made = await createTestDatabase();
  const small = openDatabase({ url: made.url, poolSize: 1 });
  const [cancelled, other] = [new AbortController(), new AbortController()];
  const slow = cancelledBy(cancelled.signal, () => small.pool.query('select pg_sleep(60)'));
  const settled = slow.then(
    () => 'done',
    () => 'cancelled',
  );
  const waiting = cancelledBy(other.signal, () => small.pool.query('select 1 as n'));
  const skipped = cancelledBy(cancelled.signal, () => small.pool.query('select 2 as n')).then(
    () => 'done',
    (error: Error) => error.message,
  );
  await until(() => Promise.resolve(small.pool.waitingCount === 2));
  await sleep(100);
  cancelled.abort();
  expect(await settled).toBe('cancelled');
  expect((await waiting).rows).toEqual([{ n: 1 }]);
  expect(await skipped).toBe('the request was cancelled before its turn');
  expect((await small.pool.query('select 3 as n')).rows).toEqual([{ n: 3 }]);
  await small.close();
  await made.drop();
});
