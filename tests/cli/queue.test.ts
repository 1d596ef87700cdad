import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { enqueueAddress } from '../../src/pipeline/index.js';
import { useDatabase } from '../helpers/database.js';
import { feedsCommand } from '../../src/cli/feeds.js';
import { jobsCommand } from '../../src/cli/jobs.js';
import { runInProcess } from './inProcess.js';
import { corroborate, type Run } from './run.js';

const database = useDatabase();
const COMMANDS = { feeds: feedsCommand, jobs: jobsCommand };
const run = (name: keyof typeof COMMANDS, ...args: string[]): Promise<Run> =>
  runInProcess(COMMANDS[name](), args, { DATABASE_URL: database().connection.connectionString ?? '' });

/** One after another. */
async function all(
  runs: readonly (readonly [name: keyof typeof COMMANDS, ...args: string[]])[],
): Promise<Run[]> {
  const done: Run[] = [];
  for (const [name, ...args] of runs) done.push(await run(name, ...args));
  return done;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'corroborate-queue-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('corroborate feeds', () => {
  const [first, second, third] = [
    'https://example.org/rss',
    'https://example.net/atom',
    'https://example.com/feed.json',
  ];

  test('adds, lists, pauses, resumes, polls and removes feeds', async () => {
    const { prisma } = database();
    const opml = join(folder, 'subscriptions.opml');
    writeFileSync(
      opml,
      `<opml version="2.0"><body><outline text="news"><outline type="rss" xmlUrl="${second}"/></outline><outline xmlUrl="${third}"/></body></opml>`,
    );
    expect((await run('feeds', 'list')).stdout).toBe('No feed has been added.\n');
    const added = await run('feeds', 'add', first, opml, '--publisher', 'Example News', '--every', '5');
    expect([added.code, added.stdout]).toEqual([
      0,
      `${first}: every 5 min\n${second}: every 5 min\n${third}: every 5 min\n`,
    ]);
    const { id } = await prisma.feed.findUniqueOrThrow({ where: { url: first } });
    const told = { title: 'The Wire', errorCode: 'HTTP_STATUS', errorMessage: 'answers with status 500' };
    const at = new Date('2026-03-01T12:00:00Z');
    await prisma.feed.update({ where: { url: second }, data: { ...told, nextPollAt: at, failures: 1 } });
    expect((await run('feeds', 'pause', `Feed:${id}`, third)).stdout).toBe(
      `${first}: is paused\n${third}: is paused\n`,
    );
    const [listed, json, polled] = await all([
      ['feeds', 'list'],
      ['feeds', 'list', '--json'],
      ['feeds', 'poll', third, second],
    ]);
    expect(listed?.stdout.split('\n')).toEqual([
      first,
      expect.stringMatching(/^ {2}\(no title yet\); paused \d{4}-\d\d-\d\d \d\d:\d\d$/),
      second,
      expect.stringMatching(
        /^ {2}The Wire; failed: answers with status 500 \(HTTP_STATUS\); again 20\d\d-\d\d-\d\d \d\d:\d\d$/,
      ),
      third,
      expect.stringMatching(/^ {2}\(no title yet\); paused /),
      '',
    ]);
    expect(JSON.parse(json?.stdout ?? '')).toMatchObject([
      { url: first, publisher: 'Example News', intervalSeconds: 300 },
      { url: second },
      { url: third },
    ]);
    expect(polled?.stdout).toBe(
      `${third}: is paused; resume it first\n${second}: is looked at by the next worker that is free\n`,
    );
    const [resumed, removed] = await all([
      ['feeds', 'resume', third],
      ['feeds', 'remove', id],
    ]);
    expect(resumed?.stdout).toBe(`${third}: is looked at again\n`);
    expect(removed?.stdout).toBe(`${first}: is removed; what it brought in stays\n`);
    expect(
      await prisma.feed.findMany({ orderBy: { url: 'asc' }, select: { url: true, pausedAt: true } }),
    ).toEqual([
      { url: third, pausedAt: null },
      { url: second, pausedAt: null },
    ]);
  });

  test('refuses what makes no sense, in one line and with exit code 1', async () => {
    const empty = join(folder, 'empty.opml');
    writeFileSync(empty, '<opml version="2.0"><body><outline text="none"/></body></opml>');
    const refused = await all([
      ['feeds', 'add', 'ftp://example.org/rss'],
      ['feeds', 'add', join(folder, 'none.opml')],
      ['feeds', 'add', empty],
      ['feeds', 'add', 'https://example.org/new', '--every', 'often'],
      ['feeds', 'add', 'https://example.org/new', '--every', '0'],
      ['feeds', 'pause', 'https://example.org/unknown'],
      ['feeds', 'remove', `Feed:${v7()}`],
      ['feeds', 'poll'],
      ['feeds', 'frobnicate'],
    ]);
    expect(refused.map(({ code, stdout }) => [code, stdout])).toEqual(refused.map(() => [1, '']));
    expect(refused.map(({ stderr }) => stderr.split('\n')[0])).toEqual([
      'corroborate: url: "ftp://example.org/rss" does not begin with http:// or https:// (INVALID_ARGUMENT)',
      `corroborate: ${join(folder, 'none.opml')}: cannot be read (INVALID_ARGUMENT)`,
      `corroborate: ${empty}: lists no feed (INVALID_ARGUMENT)`,
      'corroborate: --every: "often" is no number of minutes (INVALID_ARGUMENT)',
      'corroborate: intervalSeconds: 0 is not from 60 to 86400 (INVALID_ARGUMENT)',
      'corroborate: url: there is no feed https://example.org/unknown (UNKNOWN_ID)',
      expect.stringMatching(/^corroborate: id: there is no feed Feed:[0-9a-f-]{36} \(UNKNOWN_ID\)$/),
      "error: missing required argument 'feed'",
      "error: unknown command 'frobnicate'",
    ]);
  });
});

describe('corroborate jobs', () => {
  /** Jobs that failed: two with a status, one for its text. */
  async function failedJobs(): Promise<readonly string[]> {
    const { prisma } = database();
    await prisma.job.deleteMany();
    const ids: string[] = [];
    for (const [n, errorCode] of ['HTTP_STATUS', 'HTTP_STATUS', 'EMPTY_PAGE'].entries()) {
      const finishedAt = new Date(Date.UTC(2026, 2, 1, n));
      const { id } = await enqueueAddress(prisma, `https://example.org/${String(n)}`, finishedAt);
      const told = { state: 'FAILED' as const, errorCode, errorMessage: `${errorCode} it was` };
      await prisma.job.update({ where: { id }, data: { ...told, finishedAt, failures: 6 } });
      ids.push(id);
    }
    return ids;
  }
  let ids: readonly string[];
  beforeEach(async () => {
    ids = await failedJobs();
  });

  const states = async () => {
    const jobs = await database().prisma.job.findMany({ orderBy: { url: 'asc' }, select: { state: true } });
    return jobs.map(({ state }) => state).join(' ');
  };

  test('are listed with why they failed, last failed first, or as one line of JSON', async () => {
    const [listed, one, json, queued] = await all([
      ['jobs', 'list'],
      ['jobs', 'list', '--limit', '1'],
      ['jobs', 'list', '--json', '--state', 'FAILED'],
      ['jobs', 'list', '--state', 'queued'],
    ]);
    const lines = (n: number, code: string) =>
      `${ids[n] ?? ''}  https://example.org/${String(n)}\n  ${code} it was (${code})\n`;
    const tail = '0 waiting, 0 running, 3 failed\n';
    expect(listed?.stdout).toBe(
      `${lines(2, 'EMPTY_PAGE')}${lines(1, 'HTTP_STATUS')}${lines(0, 'HTTP_STATUS')}${tail}`,
    );
    expect(one?.stdout).toBe(`${lines(2, 'EMPTY_PAGE')}${tail}`);
    expect(queued?.stdout).toBe(tail);
    expect(JSON.parse(json?.stdout ?? '')).toMatchObject({
      queue: { failed: 3 },
      jobs: [{ id: ids[2] }, { id: ids[1] }, { id: ids[0] }],
    });
  });

  test('are tried again and forgotten by id, by code and all together', async () => {
    const [by, code] = [await run('jobs', 'retry', `Job:${ids[0] ?? ''}`), await states()];
    expect([by.stdout, code]).toEqual(['1 job in the queue again\n', 'QUEUED FAILED FAILED']);
    expect((await run('jobs', 'retry', '--code', 'HTTP_STATUS')).stdout).toBe('1 job in the queue again\n');
    expect(await states()).toBe('QUEUED QUEUED FAILED');
    expect((await run('jobs', 'remove', ids[1] ?? '')).stdout).toBe('1 job removed\n');
    expect((await run('jobs', 'remove', '--all')).stdout).toBe('1 job removed\n');
    expect(await states()).toBe('QUEUED');
  });

  test('that are not there, and what makes no sense, give exit code 1', async () => {
    const refused = await all([
      ['jobs', 'retry'],
      ['jobs', 'remove', 'Feed:1'],
      ['jobs', 'list', '--state', 'lost'],
      ['jobs', 'list', '--limit', '0'],
      ['jobs', 'retry', v7()],
      ['jobs', 'retry', '--code', 'NEVER'],
    ]);
    expect(refused.map(({ code, stdout, stderr }) => [code, stdout + (stderr.split('\n')[0] ?? '')])).toEqual(
      [
        [1, 'corroborate: job: name jobs by their ids, or take --all or --code (INVALID_ARGUMENT)'],
        [1, 'corroborate: job: "Feed:1" is no id of a job (INVALID_ARGUMENT)'],
        [1, 'corroborate: --state: "lost" is none of queued, running, done, failed (INVALID_ARGUMENT)'],
        [1, 'corroborate: --limit: "0" is no number from 1 to 10000 (INVALID_ARGUMENT)'],
        [1, '0 jobs in the queue again\n'],
        [0, '0 jobs in the queue again\n'],
      ],
    );
    expect(await states()).toBe('FAILED FAILED FAILED');
  });
});

test('the exit code and the words of a command are those of the process', async () => {
  const environment = { DATABASE_URL: database().connection.connectionString ?? '' };
  const [good, bad] = await Promise.all([
    corroborate(['jobs', 'list', '--state', 'done'], environment),
    corroborate(['feeds', 'pause', 'https://example.org/unknown'], environment),
  ]);
  expect([good.code, good.stdout]).toEqual([
    0,
    expect.stringMatching(/^\d waiting, 0 running, \d failed\n$/),
  ]);
  expect([bad.code, bad.stdout, bad.stderr]).toEqual([
    1,
    '',
    'corroborate: url: there is no feed https://example.org/unknown (UNKNOWN_ID)\n',
  ]);
});
