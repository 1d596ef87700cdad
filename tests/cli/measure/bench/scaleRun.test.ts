import { expect, it } from 'vitest';
import { lines } from '../../../../src/cli/measure/bench/scale/command.js';
import { runScale, type Measured } from '../../../../src/cli/measure/bench/scale/run.js';

it('takes the stream in and measures it when each size is reached', async () => {
  const measured: Measured[] = [];
  await runScale({ sizes: [6, 12], threads: 1, seed: 3 }, (at) => measured.push(at));
  expect(measured.map(({ size }) => size)).toEqual([6, 12]);
  for (const at of measured) {
    expect(at.claimsPerArticle).toBeGreaterThan(5);
    expect(at.statementsPerArticle).toBeGreaterThan(3);
    expect(at.bytesPerArticle).toBeGreaterThan(4_000);
    expect([...at.stages.keys()]).toEqual(expect.arrayContaining(['pages', 'claims', 'links', 'store']));
    expect(at.latencies).toHaveLength(3);
    expect(lines(at).join('\n')).toMatch(/articles per second +\d/);
  }
}, 180_000);
