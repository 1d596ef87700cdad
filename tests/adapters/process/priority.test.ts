import { once } from 'node:events';
import { getPriority } from 'node:os';
import { expect, test } from 'vitest';
import { startWorkerThread } from '../../../src/adapters/process/worker.js';

const niceOfThread = async (by: number): Promise<unknown> => {
  const thread = startWorkerThread(new URL('behind-thread', import.meta.url), true, by);
  const [nice]: unknown[] = await once(thread, 'message');
  return nice;
};

test.runIf(process.platform === 'linux')('a thread goes behind the one that started it, alone', async () => {
  const own = getPriority();
  expect(await niceOfThread(5)).toBe(Math.min(19, own + 5));
  expect(await niceOfThread(40)).toBe(19);
  expect(getPriority()).toBe(own);
});
