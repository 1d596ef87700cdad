import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lines } from '../../../../src/cli/measure/bench/scale/command.js';
import { readStat } from '../../../../src/cli/measure/bench/scale/postgresCpu.js';
import { runScale, type Measured } from '../../../../src/cli/measure/bench/scale/run.js';

it("reads a process's times, whatever its name is", () => {
  const line = '812 (postgres: a) b) S 700 812 812 0 -1 4194560 9 0 0 0 12 3 40 2 20 0 1 0 5 6 7';
  expect(readStat(line)).toEqual({ parent: 700, own: 150, ended: 420 });
});

it('takes the stream in, measures it when each size is reached, and goes on with a kept store', async () => {
  const measured: Measured[] = [];
  const folder = await mkdtemp(join(tmpdir(), 'corroborate-kept-'));
  const run = (...sizes: number[]) =>
    runScale({ sizes, threads: 1, seed: 3, store: folder }, (at) => measured.push(at));
  try {
    // A process's time is counted in hundredths of a second: two articles can take none.
    await run(6, 12);
    await run(18);
    await expect(run(18, 24)).rejects.toThrow(/begin with 18, but the store holds 18 pages already/);
  } finally {
    await rm(folder, { recursive: true });
  }
  expect(measured.map(({ size }) => size)).toEqual([6, 12, 18]);
  for (const at of measured) {
    expect(at.claimsPerArticle).toBeGreaterThan(5);
    expect(at.serialPerArticle).toBeGreaterThan(1);
    expect(at.peakMemory).toBeGreaterThan(50);
    if (existsSync('/proc/self/stat')) expect(at.postgresCpuPerArticle).toBeGreaterThan(0);
    else expect(at.postgresCpuPerArticle).toBeNull();
    expect(at.statementsPerArticle).toBeGreaterThan(3);
    expect(at.bytesPerArticle).toBeGreaterThan(4_000);
    expect([...at.stages.keys()]).toEqual(expect.arrayContaining(['pages', 'claims', 'links', 'store']));
    expect(at.latencies).toHaveLength(4);
    expect(lines(at).join('\n')).toMatch(/articles per second +\d/);
  }
}, 180_000);
