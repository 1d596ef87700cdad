import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { listenForNotices } from '../../src/adapters/db/listening.js';
import { useDatabase } from '../helpers/database.js';

const database = useDatabase();

it('can be closed at any moment, while it connects too', async () => {
  for (const milliseconds of [0, 0, 1, 2, 4, 8, 16, 32]) {
    const logged: unknown[] = [];
    const listener = listenForNotices(
      database().connection,
      () => undefined,
      (error) => logged.push(error),
    );
    if (milliseconds > 0) await sleep(milliseconds);
    await listener.close();
    expect(logged).toEqual([]);
  }
});
