import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { Agent, request, type IncomingMessage } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { layoutOf } from '../../src/adapters/db/embedded/options.js';
import { openDatabase, type Database } from '../../src/adapters/db/client.js';
import { createTestDatabase, type TestDatabase } from '../helpers/database.js';
import { untilNothingRuns } from '../helpers/embedded.js';
import { corroborate, startCorroborate, type Running } from './run.js';

const READY = /ready: (http:\/\/localhost:(\d+)\/graphql)\n/;
const PATIENCE = { timeout: 40_000, interval: 50 };
const EMPTY = { CORROBORATE_LOG: 'warn', CORROBORATE_DEMO: 'off', PORT: '0' };

const page = (town: string): string =>
  `Fire in ${town} market injures six\n\nSix traders were injured when a fire broke out in the covered market of ${town} on Monday, the fire service said.\n`;

/** Waits for the server and gives its address. */
async function addressOf(running: Running): Promise<string> {
  const said = await running.until(READY);
  if (!Array.isArray(said)) throw new Error(`the server ended: ${JSON.stringify(said)}`);
  return said[1] ?? '';
}

async function ask(address: string, query: string, variables: object = {}): Promise<unknown> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

const ingest = (address: string, content: string): Promise<unknown> =>
  ask(
    address,
    'mutation($content: String!) { ingestPage(input: {content: $content, mediaType: TEXT}) { ... on IngestPageSuccess { created } } }',
    { content },
  );

const titles = (address: string): Promise<unknown> =>
  ask(address, '{ articles(orderBy: {field: INGESTED, direction: ASC}) { edges { node { title } } } }');

const titled = (...towns: string[]) => ({
  data: {
    articles: { edges: towns.map((town) => ({ node: { title: `Fire in ${town} market injures six` } })) },
  },
});

describe('corroborate start, with a Postgres of its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-start-'));
  const environment = { ...EMPTY, CORROBORATE_DATA: folder };
  chmodSync(folder, 0o755);
  afterAll(async () => {
    await untilNothingRuns(layoutOf(folder), 10_000);
    rmSync(folder, { recursive: true });
  });

  it('leaves nothing running when it is stopped while it makes the store', async () => {
    const server = startCorroborate(['start'], environment);
    await vi.waitUntil(() => existsSync(layoutOf(folder).keeper), PATIENCE);
    const { code, stderr } = await server.end('SIGINT');
    expect([code, stderr]).toEqual([0, '']);
    expect(await untilNothingRuns(layoutOf(folder), 20_000)).toEqual([]);
  });

  it('loses nothing it has acknowledged to kill -9, and starts again', async () => {
    const server = startCorroborate(['start'], environment);
    expect(await ingest(await addressOf(server), page('Salvador'))).toEqual({
      data: { ingestPage: { created: true } },
    });
    await server.end('SIGKILL');

    const next = startCorroborate(['start'], environment);
    expect(await titles(await addressOf(next))).toEqual(titled('Salvador'));
    // A terminal and npm both pass a Ctrl-C on.
    next.process.kill('SIGINT');
    const { code, stdout, stderr } = await next.end('SIGINT');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/Stopping\n$/);
    expect(await untilNothingRuns(layoutOf(folder), 0)).toEqual([]);
  });

  it('shares the store with ingest, which also works while no server runs', async () => {
    const alone = await corroborate(['ingest', '-'], environment, page('Turku'));
    expect([alone.code, alone.stderr]).toEqual([0, '']);

    const server = startCorroborate(['start'], environment);
    const address = await addressOf(server);
    const beside = await corroborate(['ingest', '-'], environment, page('Osaka'));
    expect([beside.code, beside.stderr]).toEqual([0, '']);
    expect(await titles(address)).toEqual(titled('Salvador', 'Turku', 'Osaka'));
    expect((await server.end('SIGTERM')).code).toBe(0);
    expect(await untilNothingRuns(layoutOf(folder), 0)).toEqual([]);
  });
});

describe('corroborate start, with DATABASE_URL', () => {
  let made: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    made = await createTestDatabase();
    database = openDatabase({ url: made.url, poolSize: 2 });
  });
  afterAll(async () => {
    await database.close();
    await made.drop();
  });

  it('goes on with a demo load that was broken off', async () => {
    const environment = { PORT: '0', CORROBORATE_LOG: 'warn', DATABASE_URL: made.url };
    const pagesReach = (n: number) =>
      vi.waitUntil(async () => (await database.prisma.page.count()) >= n, PATIENCE);
    const killed = startCorroborate(['start'], environment);
    await pagesReach(3);
    await killed.end('SIGKILL');
    const before = await database.prisma.page.count();

    const next = startCorroborate(['start'], environment);
    await pagesReach(before + 3);
    const { code, stderr } = await next.end('SIGINT');
    expect([code, stderr]).toEqual([0, '']);
    const { rows } = await database.pool.query(
      'select from page where not exists (select from article where article.page_id = page.id)',
    );
    expect(rows).toEqual([]);
    expect(await database.prisma.article.count()).toBe(await database.prisma.page.count());
  });

  it('answers the requests that run when it is asked to stop', async () => {
    const server = startCorroborate(['start'], { ...EMPTY, DATABASE_URL: made.url });
    const running = request(await addressOf(server), {
      method: 'POST',
      agent: new Agent({ keepAlive: true }),
      headers: { 'content-type': 'application/json', expect: '100-continue' },
    });
    running.flushHeaders();
    await once(running, 'continue');
    server.process.kill('SIGTERM');
    await server.until(/Stopping/);
    running.end(JSON.stringify({ query: '{ __typename }' }));
    const [response] = (await once(running, 'response')) as [IncomingMessage];
    expect(await json(response)).toEqual({ data: { __typename: 'Query' } });
    expect((await server.ended).code).toBe(0);
  });

  it('says in one line that the schema is newer', async () => {
    const newer = await createTestDatabase();
    const client = openDatabase({ url: newer.url, poolSize: 1 });
    await client.pool.query(
      "update _prisma_migrations set migration_name = '29990101000000_later' where migration_name = (select max(migration_name) from _prisma_migrations)",
    );
    await client.close();
    const { code, stderr } = await corroborate(['start'], { ...EMPTY, DATABASE_URL: newer.url });
    await newer.drop();
    expect(code).toBe(1);
    expect(stderr).toMatch(/^corroborate: The database .* by a newer Corroborate .*\n$/);
  });

  it('ends when it is asked to while the database does not answer', async () => {
    const silent = createServer();
    await once(silent.listen(0, '127.0.0.1'), 'listening');
    const { port } = silent.address() as AddressInfo;
    const environment = { ...EMPTY, DATABASE_URL: `postgres://nobody@127.0.0.1:${String(port)}/none` };
    const patient = startCorroborate(['start'], environment);
    const hasty = startCorroborate(['start'], environment);
    await vi.waitUntil(async () => (await connections(silent)) === 2, PATIENCE);
    expect((await patient.end('SIGTERM')).code).toBe(0);

    hasty.process.kill('SIGINT');
    await hasty.until(/Stopping/);
    // A second Ctrl-C a while later does not wait.
    await sleep(600);
    expect((await hasty.end('SIGINT')).code).toBe(1);
    silent.close();
  });
});

const connections = (server: ReturnType<typeof createServer>): Promise<number> =>
  new Promise((resolve) => {
    server.getConnections((_error, count) => {
      resolve(count);
    });
  });

describe('corroborate start, when it cannot', () => {
  it('says in one line that the port is taken', async () => {
    const other = createServer();
    await once(other.listen(0, '127.0.0.1'), 'listening');
    const { port } = other.address() as AddressInfo;
    const run = await corroborate(['start'], { ...EMPTY, PORT: String(port) });
    other.close();
    expect(run).toEqual({
      code: 1,
      stdout: '',
      stderr: `corroborate: port ${String(port)} is taken: stop what uses it, or choose another with PORT=4001\n`,
    });
  });

  it.each([
    [{ HOST: '192.0.2.1' }, /^192\.0\.2\.1 is no address of this machine: set HOST .*$/],
    [
      { DATABASE_URL: 'postgres://me:secret@127.0.0.1:1/none' },
      /^The database at 127\.0\.0\.1:1\/none cannot be used \(.*ECONNREFUSED.*\): check that it runs .*$/,
    ],
    [{ CORROBORATE_DATA: '/dev/null/x' }, /^The data folder \/dev\/null\/x cannot be used .*$/],
  ])('says in one line what to do about %j', async (environment, message) => {
    const { code, stderr } = await corroborate(['start'], { ...EMPTY, ...environment });
    expect(code).toBe(1);
    expect(stderr.replace(/^corroborate: /, '').trimEnd()).toMatch(message);
    expect(stderr).not.toContain('secret');
  });

  it('lists every setting that cannot be used', async () => {
    const { code, stderr } = await corroborate(['start'], { PORT: '70000', DATABASE_URL: 'mysql://x' });
    expect(code).toBe(1);
    expect(stderr.split('\n')).toEqual([
      'corroborate: These environment variables cannot be used:',
      '  PORT is "70000", expected a whole number from 0 to 65535',
      '  DATABASE_URL is not a Postgres URL, expected postgresql://user:password@host:5432/database',
      '',
    ]);
  });
});
