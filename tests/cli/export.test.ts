import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../src/adapters/db/client.js';
import { writeWhole } from '../../src/adapters/files/writeWhole.js';
import { createTestDatabase, type TestDatabase } from '../helpers/database.js';
import { tellFerryFire, type FerryFire } from '../graphql/news.js';
import { world } from '../graphql/world.js';
import { corroborate, startCorroborate } from './run.js';

let made: TestDatabase;
let fire: FerryFire;
let environment: { DATABASE_URL: string };
const folder = mkdtempSync(join(tmpdir(), 'corroborate-export-'));

beforeAll(async () => {
  made = await createTestDatabase();
  environment = { DATABASE_URL: made.url };
  const database = openDatabase({ url: made.url, poolSize: 1 });
  fire = await tellFerryFire(world(database.prisma));
  await database.close();
});
afterAll(async () => {
  await made.drop();
  rmSync(folder, { recursive: true });
});

const lines = (text: string): string[] => text.trimEnd().split('\n');

test('an event is printed', async () => {
  const run = await corroborate(['export', 'event', fire.merged], environment);
  expect([run.code, run.stderr]).toEqual([0, '']);
  const types = lines(run.stdout).map((line) => (JSON.parse(line) as { type: string }).type);
  expect(types).toEqual([
    ...['event', 'measure', ...Array<string>(4).fill('assertion')],
    ...[...Array<string>(3).fill('relation'), ...Array<string>(5).fill('claim')],
  ]);
});

test('a file takes its name when it is whole', async () => {
  const file = join(folder, 'denials.csv');
  writeFileSync(file, 'what was there before');
  const args = ['export', 'claims', '-f', 'csv', '--filter', '{"denial":true}', '-o', file];
  expect(await corroborate(args, environment)).toMatchObject({
    code: 0,
    stdout: '',
    stderr: `Wrote 1 records to ${file}\n`,
  });
  expect(lines(readFileSync(file, 'utf8'))).toHaveLength(2);
  expect(readdirSync(folder)).toEqual(['denials.csv']);
});

test.each([
  [
    ['claims', '--filter', '{"colour":1}'],
    /^corroborate: filter: .*"colour" is not defined by type "ClaimFilter"/,
  ],
])('%j is told in one line', async (args, message) => {
  const { code, stderr } = await corroborate(['export', ...args], environment);
  expect([code, lines(stderr).length]).toEqual([1, 1]);
  expect(stderr).toMatch(message);
});

test('a file that cannot be written is told by its name, and leaves nothing', async () => {
  const writing = writeWhole(join(folder, 'none', 'x.csv'), (target) => pipeline(['a'], target));
  await expect(writing).rejects.toThrow('there is no such folder');
  const broken = writeWhole(join(folder, 'y.csv'), (target) => {
    target.write('half');
    return Promise.reject(new Error('It broke.'));
  });
  await expect(broken).rejects.toThrow('It broke.');
  expect(readdirSync(folder)).not.toContain('y.csv');
});

test('a reader that goes away ends it quietly', async () => {
  const running = startCorroborate(['export', 'search', 'hurt', '--format', 'jsonld'], environment);
  running.process.stdout?.destroy();
  const { code, stderr } = await running.ended;
  expect([code, stderr]).toEqual([0, '']);
});
