import { describe, expect, test, vi } from 'vitest';
import { addToQueue, collectTurns, queueOf } from '../../../src/adapters/queue/add.js';
import { WorkerLock } from '../../../src/adapters/queue/lock.js';
import { queueSchemaOf } from '../../../src/adapters/queue/schema.js';
import { useDatabase } from '../../helpers/database.js';

const ID = '01998d0e-5f00-7000-8000-000000000000';

describe('what workers hold', () => {
  const database = useDatabase();
  const queue = '"public_jobs"';
  let now = 0;
  const lockOf = (name: string) => {
    const { connection, schema: workspace } = database();
    return new WorkerLock({
      connection,
      workspace,
      names: () => [name],
      freeAfterMs: 1000,
      clock: () => now,
    });
  };
  const holders = async () =>
    (await database().pool.query<{ by: string }>(`SELECT locked_by AS by FROM ${queue}._private_jobs`)).rows;

  test('is freed once they are gone for a while, and nothing of those that live', async () => {
    await addToQueue(database().prisma, queue, [{ task: 'page', id: ID, turn: 'host:a' }]);
    for (const table of ['jobs', 'job_queues'])
      await database().pool.query(`UPDATE ${queue}._private_${table} SET locked_by = 'b', locked_at = now()`);
    const [watching, dying] = [lockOf('a'), lockOf('b')];
    await dying.look();
    await watching.look();
    now += 5000;
    expect(await watching.look()).toEqual([]);
    expect(await holders()).toEqual([{ by: 'b' }]);

    await dying.close();
    // A server notices a moment later.
    await vi.waitUntil(async () => (await locks()).length === 1);
    await watching.look();
    now += 999;
    expect(await watching.look()).toEqual([]);
    now += 1;
    expect(await watching.look()).toEqual(['b']);
    expect(await holders()).toEqual([{ by: null }]);
    await watching.close();
  });

  const locks = async () =>
    (
      await database().pool.query<{ objid: string }>(
        `SELECT objid FROM pg_locks WHERE locktype = 'advisory'
            AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
      )
    ).rows;

  test('stays theirs when the watcher itself loses its connection and comes back', async () => {
    await database().pool.query(`UPDATE ${queue}._private_jobs SET locked_by = 'c', locked_at = now()`);
    const watching = lockOf('a');
    await watching.look();
    now += 999;
    await database().pool.query(
      `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'
          AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    );
    await vi.waitUntil(() =>
      watching.look().then(
        () => false,
        () => true,
      ),
    );
    now += 1;
    expect(await watching.look()).toEqual([]);
    now += 1000;
    expect(await watching.look()).toEqual(['c']);
    await watching.close();
  });

  test('turns that nothing waits for are forgotten', async () => {
    const { prisma, pool } = database();
    await pool.query(`DELETE FROM ${queue}._private_jobs`);
    await addToQueue(prisma, queue, [{ task: 'page', id: ID, turn: 'host:b' }]);
    await collectTurns(prisma);
    const { rows } = await pool.query(`SELECT queue_name AS name FROM ${queue}._private_job_queues`);
    expect(rows).toEqual([{ name: 'host:b' }]);
    expect(await queueOf(prisma)).toBe(queue);
  });
});

test('each workspace has a queue of its own, whatever its name', () => {
  expect(queueSchemaOf('public')).toBe('public_jobs');
  const long = 'ä'.repeat(30);
  const names = [queueSchemaOf(`${long}a`), queueSchemaOf(`${long}b`)];
  expect(new Set(names).size).toBe(2);
  for (const name of names) {
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(63);
    expect(name).toMatch(/^ä+_[0-9a-f]{8}_jobs$/);
  }
});
