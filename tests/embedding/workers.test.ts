import { describe, expect, it, vi } from 'vitest';
import { createCorroborate, InputError } from 'corroborate';
import { ask, titlesIn, useInstances } from './instances.js';
import { storm } from './serving.js';

const { url, open } = useInstances();

describe('workers in a service', () => {
  it('take in what waits in the queue, and leave it to others where there are none', async () => {
    const idle = await open();
    await ask(
      idle,
      `mutation { enqueuePage(input: {content: ${JSON.stringify(storm('Bari').content)}, mediaType: TEXT}) { __typename } }`,
    );
    const queued = () => ask(idle, '{ queue { waiting running } }');
    expect((await queued()).data).toEqual({ queue: { waiting: 1, running: 0 } });
    const working = await open({ workers: 1 });
    await vi.waitUntil(async () => JSON.stringify(await queued()).includes('"waiting":0,"running":0'), {
      timeout: 60_000,
      interval: 100,
    });
    expect(await titlesIn(idle)).toContain('Storm in Bari injures nine');
    // By a thread, as is what the instance itself is asked for.
    expect(await working.ingest(storm('Ulcinj'))).toMatchObject({ articles: [{ outcome: 'NEW' }] });
    expect(await titlesIn(idle)).toContain('Storm in Ulcinj');
    await working.close();
  }, 120_000);

  it('are refused where their threads could make no connections, and in numbers that are none', async () => {
    const refused = (options: object) => expect(createCorroborate(options)).rejects;
    await refused({ databaseUrl: url(), workers: 1.5 }).toThrow(InputError);
    await refused({ databaseUrl: url(), workers: -1 }).toThrow(/expected a whole number of threads/);
    await refused({ pool: {}, workers: 1 }).toThrow(/give databaseUrl in place of pool/);
  });
});
