import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { joinEmbeddedPostgres } from '../../src/adapters/db/embedded/join.js';
import { layoutOf } from '../../src/adapters/db/embedded/options.js';
import { makeFolder, optionsFor, pidsOf, query, startUser, untilNothingRuns } from '../helpers/embedded.js';

const DURABLE = {};
const PATIENCE = { timeout: 15_000, interval: 100 };

test('processes share one server, and the last to leave stops it', async () => {
  const folder = makeFolder();
  const layout = layoutOf(folder);
  const first = await startUser(optionsFor(folder));
  const second = await startUser(optionsFor(folder));
  expect(first.said).toMatch(/^postgresql:/);
  expect(second.said).toBe(first.said);

  expect(await first.end('SIGINT')).toBe(0);
  expect(await query(second.said, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);

  expect(await second.end('SIGTERM')).toBe(0);
  expect(await untilNothingRuns(layout, 0)).toEqual([]);
  expect(existsSync(layout.keeper)).toBe(false);
  expect(existsSync(layout.postmaster)).toBe(false);
});

test('processes that start at the same time get one server', async () => {
  const folder = makeFolder();
  const users = await Promise.all(Array.from({ length: 4 }, () => startUser(optionsFor(folder))));
  expect(new Set(users.map(({ said }) => said)).size).toBe(1);
  expect(await query(users[0]?.said ?? '', 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  expect(await Promise.all(users.map((user) => user.end('SIGINT')))).toEqual([0, 0, 0, 0]);
  expect(await untilNothingRuns(layoutOf(folder), 0)).toEqual([]);
});

test('kill -9 of the only user leaves nothing running and loses nothing acknowledged', async () => {
  const folder = makeFolder();
  const user = await startUser(optionsFor(folder, DURABLE));
  await query(user.said, 'CREATE TABLE kept AS SELECT 42 AS answer');
  await user.end('SIGKILL');
  expect(await untilNothingRuns(layoutOf(folder), 5000)).toEqual([]);

  const server = await joinEmbeddedPostgres(optionsFor(folder, DURABLE));
  expect(await query(server.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  await server.close();
});

test('kill -9 of the user and the keeper together leaves nothing running', async () => {
  const folder = makeFolder();
  const user = await startUser(optionsFor(folder));
  process.kill(pidsOf(layoutOf(folder)).keeper, 'SIGKILL');
  await user.end('SIGKILL');
  expect(await untilNothingRuns(layoutOf(folder), 10_000)).toEqual([]);
});

test('a server whose every watcher was killed is taken over by the next start', async () => {
  const folder = makeFolder();
  const layout = layoutOf(folder);
  const user = await startUser(optionsFor(folder));
  const before = pidsOf(layout);
  process.kill(before.keeper, 'SIGKILL');
  await user.end('SIGKILL');

  const server = await joinEmbeddedPostgres(optionsFor(folder));
  expect(pidsOf(layout).postmaster).toBe(before.postmaster);
  expect(server.url).toBe(user.said);
  // The old keeper's guard looks after two seconds: by then the server has a new keeper.
  await sleep(3000);
  expect(await query(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await server.close();
  expect(await untilNothingRuns(layout, 0)).toEqual([]);
});

test('when the keeper alone is killed its users get another, on the same server', async () => {
  const folder = makeFolder();
  const layout = layoutOf(folder);
  const user = await startUser(optionsFor(folder));
  const before = pidsOf(layout);
  process.kill(before.keeper, 'SIGKILL');
  await vi.waitFor(() => expect(pidsOf(layout).keeper).not.toBe(before.keeper), PATIENCE);
  // The old keeper's guard looks after two seconds: by then the server has a new keeper.
  await sleep(3000);
  expect(pidsOf(layout).postmaster).toBe(before.postmaster);
  expect(await query(user.said, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await user.end('SIGINT');
  expect(await untilNothingRuns(layout, 0)).toEqual([]);
});

test('a server that crashes is started again on its port, with its data', async () => {
  const folder = makeFolder();
  const server = await joinEmbeddedPostgres(optionsFor(folder, DURABLE));
  await query(server.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
  process.kill(pidsOf(layoutOf(folder)).postmaster, 'SIGKILL');
  const read = (): Promise<object[]> => query(server.url, 'SELECT answer FROM kept');
  expect(await vi.waitFor(read, PATIENCE)).toEqual([{ answer: 42 }]);
  await server.close();
});

test('an address left by a dead keeper does not matter, even when another program has its port', async () => {
  const other = createServer((socket) => socket.end('220 mail.example.org ready\r\n'));
  const port = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
  });
  for (const stale of [`999999999\n${port}\nid\nsecret\n`, '999999999\n1\nid\nsecret\n']) {
    const folder = makeFolder();
    writeFileSync(layoutOf(folder).keeper, stale);
    const server = await joinEmbeddedPostgres(optionsFor(folder));
    expect(await query(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await server.close();
  }
  other.close();
});

test("a crashed server's process number may belong to another program by now", async () => {
  const folder = makeFolder();
  const layout = layoutOf(folder);
  await (await joinEmbeddedPostgres(optionsFor(folder))).close();
  for (const pid of [process.pid, 999_999_999]) {
    writeFileSync(
      layout.postmaster,
      `${pid}\n${layout.data}\n1700000000\n54999\n\n127.0.0.1\n 1234567 42\nready   \n`,
    );
    const server = await joinEmbeddedPostgres(optionsFor(folder));
    expect(await query(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await server.close();
  }
});

test('a first start that was killed half way is begun again', async () => {
  const folder = makeFolder();
  const layout = layoutOf(folder);
  mkdirSync(join(layout.unfinishedData, 'base'), { recursive: true });
  writeFileSync(join(layout.unfinishedData, 'PG_VERSION'), '18\n');
  const server = await joinEmbeddedPostgres(optionsFor(folder));
  expect(await query(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await server.close();
});

test('data of another version of Postgres is refused in one line, and untouched', async () => {
  const folder = makeFolder();
  const layout = layoutOf(folder);
  await (await joinEmbeddedPostgres(optionsFor(folder))).close();
  writeFileSync(join(layout.data, 'PG_VERSION'), '17\n');
  await expect(joinEmbeddedPostgres(optionsFor(folder))).rejects.toThrow(
    /^The data in .* was made by Postgres 17, and this Corroborate brings 18: move that folder away .*DATABASE_URL\.$/,
  );
  expect(readFileSync(join(layout.data, 'PG_VERSION'), 'utf8')).toBe('17\n');
});

test('data that Postgres cannot read is told in one line with its own words', async () => {
  const folder = makeFolder();
  await (await joinEmbeddedPostgres(optionsFor(folder))).close();
  writeFileSync(join(layoutOf(folder).data, 'postgresql.conf'), 'no_such_setting = 1\n');
  const failed = await startUser(optionsFor(folder));
  expect(failed.said).toMatch(
    /^StoreError: The embedded Postgres in .* does not start: .*configuration file/,
  );
});

test('a data folder that cannot be made is told in one line', async () => {
  const file = join(makeFolder(), 'a-file');
  writeFileSync(file, '');
  await expect(joinEmbeddedPostgres(optionsFor(join(file, 'data')))).rejects.toThrow(
    /^The data folder .* cannot be used \(ENOTDIR: not a directory\): set CORROBORATE_DATA/,
  );
});
