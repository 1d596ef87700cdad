import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { withDeadline } from '../../../src/adapters/http/deadline.js';

const aborted = (signal: AbortSignal) =>
  new Promise<unknown>((resolve) => {
    signal.addEventListener('abort', () => {
      resolve((signal.reason as Error).name);
    });
  });

describe('a deadline', () => {
  test('comes, however much is collected meanwhile', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const other = new AbortController();
    const name = await withDeadline(60, other.signal, async (signal) => {
      await sleep(10);
      collect();
      return Promise.race([aborted(signal), sleep(5_000, 'never')]);
    });
    expect(name).toBe('TimeoutError');
  });

  test('gives way to the other signal, even one that was aborted before', async () => {
    const other = new AbortController();
    const running = withDeadline(60_000, other.signal, aborted);
    other.abort();
    expect(await running).toBe('AbortError');
    expect(await withDeadline(60_000, other.signal, (signal) => Promise.resolve(signal.aborted))).toBe(true);
  });
});
