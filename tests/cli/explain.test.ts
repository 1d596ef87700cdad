import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '../../src/adapters/db/client.js';
import { createTestDatabase, type TestDatabase } from '../helpers/database.js';
import { depsOn, ingestAll, textPage } from '../pipeline/helpers.js';
import { corroborate } from './run.js';

const PAGES = [
  textPage(
    'Delta Times',
    '2032-08-03',
    'Ferry sinks off Chittagong, killing nine',
    'Nine passengers were killed when a ferry sank off Chittagong on Monday, coast guard chief Anwar Karim said.',
    'Divers searched the wreck near the Karnaphuli bridge. "The hull broke within minutes," said Karim.',
  ),
  textPage(
    'Bay Observer',
    '2032-08-04',
    'Ferry off Chittagong: fourteen dead',
    'Fourteen passengers were killed when the ferry sank off Chittagong on Monday, coast guard chief Anwar Karim said.',
    'Divers searched the wreck near the Karnaphuli bridge for a second day.',
  ),
  textPage(
    'Delta Times',
    '2032-11-20',
    'Ferry runs aground off Chittagong, killing one',
    'One passenger was killed when a ferry sank off Chittagong on Friday, coast guard chief Anwar Karim said.',
    'Divers searched the wreck near the Karnaphuli bridge.',
  ),
];

const NO_CLAIM = '0197ac5e-7d41-7c3e-9a52-4f3f6a1f0c11';

describe('corroborate explain', () => {
  let made: TestDatabase;
  let database: Database;
  let tolls: readonly string[];

  beforeAll(async () => {
    made = await createTestDatabase();
    database = openDatabase({ url: made.url, poolSize: 2 });
    const reports = await ingestAll(depsOn(database), PAGES);
    tolls = await Promise.all(
      reports.map(async ({ articles }) => {
        const claim = await database.prisma.claim.findFirstOrThrow({
          where: {
            articleId: articles[0]?.articleId ?? '',
            quantities: { some: { focus: true, predicate: 'killed' } },
          },
        });
        return claim.id;
      }),
    );
  });
  afterAll(async () => {
    await database.close();
    await made.drop();
  });

  const explain = (...args: string[]) => corroborate(['explain', ...args], { DATABASE_URL: made.url });
  const idOf = (n: number): string => tolls[n] ?? '';

  it('tells how one claim was read, placed and linked, within 100 columns and without colours', async () => {
    const { code, stdout, stderr } = await explain(idOf(1));
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(new RegExp(`^Claim:${idOf(1)}\\n {2}“Fourteen passengers were killed`));
    for (const part of [
      'Read as',
      'speaker     Anwar Karim',
      '“Fourteen passengers”: 14',
      'Event Event:',
      'Assertion Assertion:',
    ])
      expect(stdout).toContain(part);
    expect(stdout.replace(/\s+/g, ' ')).toMatch(
      /- updates “[^”]*” \(passengers killed[^)]*: 9\): the count can only grow/,
    );
    expect(stdout.split('\n').filter((line) => line.length > 100)).toEqual([]);
    expect(stdout).not.toContain('\u001b');
  });

  it('tells of two claims on one event how they are related and what would have changed it', async () => {
    const { code, stdout } = await explain(`Claim:${idOf(0)}`, idOf(1));
    expect(code).toBe(0);
    const text = stdout.replace(/\s+/g, ' ');
    expect(text).toContain('A and B are on one event. B updates A.');
    expect(text).toContain('the later figure is the higher: 9 -> 14');
    expect(text).toMatch(/had they been news of days half a year apart, they would be on two events/);
    expect(text).toMatch(/had A been published later than B/);
  });

  it('tells of two claims on two events which veto parts them and what would have joined them', async () => {
    const { stdout } = await explain(idOf(0), idOf(2));
    const text = stdout.replace(/\s+/g, ' ');
    expect(text).toContain('A and B are on two events.');
    expect(text).toMatch(
      /a veto, since the days told are too far apart: 2032-08-02 and 2032-11-19, \d+ days apart\. Without it the probability would be (?:over )?0\.\d\d/,
    );
    expect(text).toMatch(/had both told the same day, they would be on one event/);
  });

  it('gives programs the same as JSON', async () => {
    const { stdout } = await explain('--json', idOf(0), idOf(1));
    expect(JSON.parse(stdout)).toMatchObject({
      a: { id: `Claim:${idOf(0)}`, reading: { speaker: 'Anwar Karim' } },
      b: { id: `Claim:${idOf(1)}`, event: { reasons: expect.any(Array) as unknown } },
      pair: {
        sameEvent: true,
        relation: { kind: 'UPDATES', fromFirst: false },
        text: expect.any(String) as unknown,
      },
    });
  });

  it.each([
    [
      ['nonsense'],
      /^corroborate: A: "nonsense" is not the id of a claim: expected is Claim:<uuid>.*INVALID_ARGUMENT/,
    ],
    [[`Event:${NO_CLAIM}`], /A: "Event:.*" is not the id of a claim/],
    [[`Claim:${NO_CLAIM}`], /A: there is no claim with the id 0197ac5e.*expected is.*UNKNOWN_ID/],
  ])('answers %j with one line and a failing exit', async (args, message) => {
    const { code, stdout, stderr } = await explain(...args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('names the second id where that is the wrong one', async () => {
    const { code, stderr } = await explain(idOf(0), NO_CLAIM);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^corroborate: B: there is no claim/);
  });

  it('explains itself', async () => {
    const { code, stdout } = await corroborate(['explain', '--help'], {});
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Usage: corroborate explain \[options\] <a> \[b\]/);
  });
});
