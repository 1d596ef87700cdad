import { expect, test } from 'vitest';
import { runScript } from './run.js';

test('a short soak ends every job, by an outcome or a named failure, and the counts add up', async () => {
  const { stdout, code } = await runScript('soak', ['--minutes', '0.08']);
  expect(code).toBe(0);
  const ends = [...stdout.matchAll(/^ +(\d+) {2}(.+)$/gm)].map(
    ([, count, ended]) => [ended, Number(count)] as const,
  );
  const total = ends.find(([ended]) => ended?.startsWith('in all'));
  const others = ends.filter((end) => end !== total);
  expect(total?.[0]).toBe('in all, 0 of them not ended');
  expect(others.reduce((sum, [, count]) => sum + count, 0)).toBe(total?.[1]);
  for (const [ended] of others)
    expect(ended).toMatch(/^(?:new|unchanged|revised|no article|as last seen|failed: [A-Z_]+)$/);
  expect(new Map(others).get('new')).toBeGreaterThan(10);
});
