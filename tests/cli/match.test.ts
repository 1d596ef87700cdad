import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase, type Database } from '../../src/adapters/db/client.js';
import { createTestDatabase, type TestDatabase } from '../helpers/database.js';
import { depsOn, ingestAll, textPage } from '../pipeline/helpers.js';
import { corroborate } from './run.js';

let made: TestDatabase;
let database: Database;

beforeAll(async () => {
  made = await createTestDatabase();
  database = openDatabase({ url: made.url, poolSize: 2 });
  await ingestAll(depsOn(database), [
    textPage(
      'Delta Times',
      '2032-08-03',
      'Ferry sinks off Chittagong, killing nine',
      'Nine passengers were killed when a ferry sank off Chittagong on Tuesday, coast guard chief Anwar Karim said.',
      'Divers searched the wreck near the Karnaphuli bridge.',
    ),
  ]);
});
afterAll(async () => {
  await database.close();
  await made.drop();
});

const match = (text: string, ...args: string[]) =>
  corroborate(['match', '-', ...args], { DATABASE_URL: made.url }, text);

const SENTENCE =
  'Fourteen passengers were killed when a ferry sank off Chittagong on Tuesday near the Karnaphuli bridge, police said.';

it('tells for people and for programs what a sentence meets', async () => {
  const [told, data] = await Promise.all([
    match(SENTENCE, '--published', '2032-08-05T09:00Z'),
    match(SENTENCE, '--published', '2032-08-05T09:00Z', '--json'),
  ]);
  expect(told).toMatchObject({ code: 0, stderr: '' });
  expect(told.stdout.replace(/\s+/g, ' ')).toMatch(
    /“Fourteen passengers.*said by police\) about “Ferry sinks off Chittagong.* - updates “Nine passengers/,
  );
  const { claims } = JSON.parse(data.stdout) as {
    claims: { meets: { kind: string; reasons: { text: string }[] }[] }[];
  };
  expect(claims[0]?.meets[0]).toMatchObject({ kind: 'UPDATES' });
  expect(claims[0]?.meets[0]?.reasons[0]?.text).toMatch(/\w/);
});

it('refuses a time that is none in one line', async () => {
  const { code, stderr } = await match(SENTENCE, '--published', 'yesterday');
  expect(code).toBe(1);
  expect(stderr).toContain('--published: "yesterday" is no time');
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
