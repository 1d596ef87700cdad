import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { quantile, slope } from '../../../src/cli/measure/soak/table.js';

/** Built before the first test; see tests/helpers/built.ts. */
const SOAK = fileURLToPath(new URL('../../../dist/cli/measure/soak.js', import.meta.url));

/** A soak with a folder for temporary files of its own. */
function start(...args: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-soak-'));
  // For root, Postgres runs under another account, which must be able to enter.
  chmodSync(folder, 0o711);
  const child = spawn(process.execPath, [SOAK, ...args], { env: { PATH: '/usr/bin:/bin', TMPDIR: folder } });
  let stdout = '';
  child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number, stdout }));
  const left = () => {
    const files = readdirSync(folder);
    rmSync(folder, { recursive: true });
    return files;
  };
  return { child, ended, left };
}

test('a short soak ends everything in the way it has to, and the counts add up', async () => {
  const { ended, left } = start('--minutes', '0.05');
  const { code, stdout } = await ended;
  expect(stdout).toContain('everything adds up');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^file +\d+ +new \d+, unchanged \d+$/m);
  expect(stdout).toMatch(/^cut +\d+ +TRUNCATED \d+$/m);
  expect(stdout).toMatch(/^large +1 +well 1$/m);
  expect(stdout).toMatch(/memory, MB: median of the first third \d+, of the last \d+; .* -?\d+\.\d a minute/);
  expect(stdout).toMatch(/event loop held up at most \d+ ms/);
  expect(stdout).toMatch(/^match a text +\d+ +\d+ +\d+ +\d+$/m);
  expect(left()).toEqual([]);
}, 120_000);

test('a soak that is interrupted prints what it has found, and leaves nothing behind', async () => {
  const { child, ended, left } = start('--minutes', '10');
  await once(child.stdout, 'data');
  child.kill('SIGINT');
  const { code, stdout } = await ended;
  expect(code).toBe(130);
  expect(stdout).toContain('what came in');
  expect(left()).toEqual([]);
}, 120_000);

test('memory that grows is told from memory that goes up and down', () => {
  expect(slope([0, 1, 2, 3].map((minute) => [minute, 500 + 20 * minute] as const))).toBeCloseTo(20);
  expect(slope([0, 1, 2, 3, 4].map((minute) => [minute, minute % 2 === 0 ? 500 : 600] as const))).toBeCloseTo(
    0,
  );
  expect(slope([])).toBe(0);
  expect(quantile([5, 1, 3], 0.5)).toBe(3);
});
