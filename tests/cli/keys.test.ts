import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase, type Database } from '../../src/adapters/db/client.js';
import { createKey } from '../../src/adapters/db/stores/keys.js';
import { reachable } from '../../src/cli/door.js';
import { createTestDatabase, type TestDatabase } from '../helpers/database.js';
import { corroborate, startCorroborate, type Running } from './run.js';

const READY = /ready: (http:\/\/\S+)\n/;
const QUERY = '{ articles { totalCount } }';

let made: TestDatabase;
let database: Database;
let environment: Record<string, string>;
beforeAll(async () => {
  made = await createTestDatabase();
  database = openDatabase({ url: made.url, poolSize: 2 });
  environment = { DATABASE_URL: made.url, PORT: '0', CORROBORATE_DEMO: 'off' };
});
afterAll(async () => {
  await database.close();
  await made.drop();
});
beforeEach(async () => {
  await database.prisma.apiKey.deleteMany();
});

const keys = (...args: string[]) => corroborate(['keys', ...args], environment);

/** Starts a server and gives where it answers and all that it has said until then. */
async function start(extra: Record<string, string> = {}, ...flags: string[]) {
  const server = startCorroborate(['start', ...flags], { ...environment, ...extra });
  const said = await server.until(READY);
  if (!Array.isArray(said)) throw new Error(`the server ended: ${JSON.stringify(said)}`);
  const match = said as RegExpExecArray;
  return { server, address: match[1] ?? '', said: match.input };
}

async function ask(address: string, body: object, key?: string, headers: Record<string, string> = {}) {
  const authorization: Record<string, string> = key === undefined ? {} : { authorization: `Bearer ${key}` };
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...authorization, ...headers },
    body: JSON.stringify(body),
  });
  const { errors = [] } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return { status: response.status, code: errors[0]?.extensions.code ?? null, headers: response.headers };
}

const end = async ({ server }: { server: Running }) => {
  const run = await server.end('SIGTERM');
  expect(run.code).toBe(0);
  return run;
};

describe('corroborate keys', () => {
  it('makes, lists and revokes keys, and shows a secret once', async () => {
    const created = await keys('create', 'night desk', '--scope', 'read, Ingest', '--expires', '2999-01-01');
    expect(created.code).toBe(0);
    const [, prefix = '', secret = ''] = /^cbr_([0-9a-f]{8})_([0-9a-f]{64})\n$/.exec(created.stdout) ?? [];
    expect(created.stderr).toMatch(
      /"night desk" \(read,ingest\), which expires at 2999-01-01T00:00:00\.000Z/,
    );
    expect(created.stderr).not.toContain(secret);

    const listed = await keys('list');
    expect(listed.stdout.split('\n')[1]).toMatch(
      new RegExp(`^${prefix}  night desk  read,ingest  .* never +valid until 2999-01-01 00:00$`),
    );
    const revoked = await keys('revoke', prefix);
    expect([revoked.code, revoked.stdout]).toEqual([0, `Revoked the key "night desk" (${prefix})\n`]);
    const json = await keys('list', '--json');
    expect(JSON.parse(json.stdout)).toMatchObject([
      { prefix, name: 'night desk', scopes: ['READ', 'INGEST'], revokedAt: expect.any(String) as string },
    ]);
    for (const { stdout } of [listed, revoked, json]) expect(stdout).not.toMatch(/[0-9a-f]{64}/);
  });

  it.each([
    [['create', 'x', '--scope', 'write'], /^corroborate: --scope: "write" is not made of read, ingest,/],
    [['create', 'x'], /required option '--scope <scopes>'/],
    [['create', 'x', '--scope', 'read', '--expires', 'soon'], /^corroborate: --expires: "soon" is no day/],
    [['create', 'x', '--scope', 'read', '--expires', '2026-02-31'], /"2026-02-31" is no day/],
    [
      ['create', 'x', '--scope', 'read', '--expires', '2001-01-01'],
      /^corroborate: expiresAt: 2001-.* is past/,
    ],
    [['revoke', '00000000'], /^corroborate: KEY: there is no key of this id or prefix/],
  ])('%j is refused in a line', async (args, message) => {
    const { code, stdout, stderr } = await keys(...args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('corroborate start', () => {
  const makeKey = async (...scopes: ('READ' | 'INGEST')[]) =>
    (await createKey(database.prisma, { name: 'desk', scopes, expiresAt: null }, new Date())).text;

  it('lets everybody on this machine in until a first key is made, and says so', async () => {
    const started = await start();
    expect(started.said).toMatch(
      /^No key has been made: everybody on this machine may read and change everything\. .*\n/,
    );
    expect(await ask(started.address, { query: QUERY })).toMatchObject({ status: 200, code: null });
    const { stdout } = await keys('create', 'desk', '--scope', 'read');
    const code = async () => (await ask(started.address, { query: QUERY })).code;
    await vi.waitUntil(async () => (await code()) === 'UNAUTHENTICATED', { timeout: 20_000, interval: 100 });
    expect(await ask(started.address, { query: QUERY }, stdout.trim())).toMatchObject({
      status: 200,
      code: null,
    });
    const run = await end(started);
    expect(run.stdout + run.stderr).not.toContain(stdout.trim().slice(13));
  });

  it('refuses in one line to open everything to others', async () => {
    const { code, stdout, stderr } = await corroborate(['start'], { ...environment, HOST: '0.0.0.0' });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^corroborate: no key has been made, and whoever reaches 0\.0\.0\.0 could .*\n$/);
    expect(stderr).toContain('corroborate keys create NAME');
  });

  it.each([
    ['127.0.0.1', false, false],
    ['127.3.2.1', false, false],
    ['::1', false, false],
    ['::ffff:127.0.0.1', false, false],
    ['127.0.0.1', true, true],
    ['0.0.0.0', false, true],
    ['::', false, true],
    ['192.168.1.7', false, true],
    ['fe80::1%eth0', false, true],
  ])('others reach %s (behind a proxy: %s): %s', (address, behindProxy, others) => {
    expect(reachable(address, behindProxy)).toBe(others);
  });

  it('opens everything to others when that is asked for', async () => {
    const started = await start({ HOST: '0.0.0.0' }, '--allow-anonymous-writes-from-anywhere');
    expect(started.said).toMatch(/whoever reaches 0\.0\.0\.0 may read and change everything/);
    expect(await ask(started.address, { query: QUERY })).toMatchObject({ status: 200, code: null });
    await end(started);
  });

  it('asks others for a key, and lets them read without where that is allowed', async () => {
    const key = await makeKey('READ');
    const started = await start({ HOST: '0.0.0.0', CORROBORATE_OPERATIONS_PER_MINUTE: '3' });
    expect(started.said).toMatch(/^A key is needed to read or change anything\n/);
    expect(await ask(started.address, { query: QUERY })).toMatchObject({
      status: 401,
      code: 'UNAUTHENTICATED',
    });
    const statuses = [];
    for (let n = 0; n < 4; n += 1) statuses.push((await ask(started.address, { query: QUERY }, key)).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    await end(started);

    const open = await start({ CORROBORATE_ANONYMOUS_READ: 'on' });
    expect(open.said).toMatch(/^Anybody may read; a key is needed to change anything\n/);
    expect(await ask(open.address, { query: QUERY })).toMatchObject({ status: 200, code: null });
    await end(open);
  });

  it('runs known documents only where it is told so, for the sites that are named', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'corroborate-documents-'));
    const path = join(folder, 'documents.json');
    writeFileSync(path, JSON.stringify({ abc: QUERY }));
    const documents = { CORROBORATE_DOCUMENTS: path, CORROBORATE_DOCUMENTS_ONLY: 'on' };
    const started = await start({ ...documents, CORROBORATE_ORIGINS: 'https://desk.example' });
    const known = await ask(started.address, { documentId: 'abc' }, undefined, {
      origin: 'https://desk.example',
    });
    expect([known.status, known.code]).toEqual([200, null]);
    expect(known.headers.get('access-control-allow-origin')).toBe('https://desk.example');
    expect(await ask(started.address, { query: QUERY })).toMatchObject({ code: 'DOCUMENTS_ONLY' });
    await end(started);

    writeFileSync(path, '["abc"]');
    const { stderr } = await corroborate(['start'], { ...environment, ...documents });
    expect(stderr).toBe(
      `corroborate: CORROBORATE_DOCUMENTS: ${path} is not of the form {"<hash>": "query ..."}\n`,
    );
    rmSync(folder, { recursive: true });
  });
});
