import { once } from 'node:events';
import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { revokeKey, type KeyScope } from '../../src/adapters/db/stores/keys.js';
import type { ApiOptions } from '../../src/graphql/index.js';
import { bearer, INGEST, READ, useKeys } from './keys.js';

const { use, logged, apiWith, serve, make } = useKeys();
const KEYS = '{ apiKeys { edges { node { name prefix scopes } } } }';

describe('what a caller may do', () => {
  const ALLOWED = [READ, INGEST, KEYS] as const;
  const WITHOUT = ['UNAUTHENTICATED READ', 'UNAUTHENTICATED INGEST', 'UNAUTHENTICATED ADMIN'];
  const WRONG = ['FORBIDDEN READ', 'FORBIDDEN INGEST', 'FORBIDDEN ADMIN'];
  const OK = null;

  test.each<[string, ApiOptions['access'], KeyScope[] | null, boolean, (string | null | undefined)[]]>([
    ['everything where no access is asked for', undefined, null, true, [OK, OK, OK]],
    ['everything until the first key is made', { openUntilFirstKey: true }, null, false, [OK, OK, OK]],
    ['nothing once it is', { openUntilFirstKey: true }, null, true, WITHOUT],
    ['nothing at all', {}, null, false, WITHOUT],
    ['read, where that is open', { anonymousRead: true }, null, true, [OK, WITHOUT[1], WITHOUT[2]]],
    ['read with a key to read', {}, ['READ'], true, [OK, WRONG[1], WRONG[2]]],
    ['take pages in with a key for it', {}, ['INGEST'], true, [WRONG[0], OK, WRONG[2]]],
    ['decide with a key for it', {}, ['REVIEW'], true, WRONG],
    ['handle keys with a key for it', {}, ['ADMIN'], true, [WRONG[0], WRONG[1], OK]],
    ['no more with a key than it says', { anonymousRead: true }, ['INGEST'], true, [WRONG[0], OK, WRONG[2]]],
    ['several things', {}, ['READ', 'INGEST', 'ADMIN'], true, [OK, OK, OK]],
  ])('%s', async (_what, access, scopes, made, expected) => {
    const key = scopes === null ? null : await make(scopes);
    if (key === null && made) await make(['READ']);
    const send = await serve(access === undefined ? {} : { access });
    for (const [n, query] of ALLOWED.entries()) {
      const { status, codes, data, challenge } = await send(query, key ? bearer(key) : undefined);
      const code = expected[n] ?? null;
      expect([query, ...codes]).toEqual(code === null ? [query] : [query, code]);
      expect([status, challenge]).toEqual(
        code === null ? [200, null] : key === null ? [401, 'Bearer'] : [403, null],
      );
      expect(data !== null).toBe(code === null);
    }
  });

  test.each([
    ['localhost:4000', 200],
    ['desk.localhost', 200],
    ['127.0.0.1:4000', 200],
    ['[::1]:4000', 200],
    ['pages-of-others.example:4000', 401],
    ['localhost.others.example', 401],
  ])('everything locally means asked as %s: %i', async (host, expected) => {
    const server = createServer(apiWith({ access: { openUntilFirstKey: 'LOCALLY' } }).listener);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    const headers = { host, 'content-type': 'application/json' };
    const sent = request({ port, path: '/graphql', method: 'POST', headers });
    sent.end(JSON.stringify({ query: READ }));
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    response.resume();
    expect(response.statusCode).toBe(expected);
    server.closeAllConnections();
    server.close();
  });

  test('taking a page in does not let into what is stored', async () => {
    const send = await serve({ access: {} });
    const key = bearer(await make(['INGEST']));
    const { codes } = await send(
      'mutation { ingestPage(input: { content: "x", mediaType: TEXT }) { ... on IngestPageSuccess { page { id } } } }',
      key,
    );
    expect(codes).toEqual(['FORBIDDEN READ']);
  });

  test('the schema and the health need no key', async () => {
    await make(['READ']);
    const send = await serve({ access: {} });
    expect((await send('{ __schema { queryType { name } } __typename }')).codes).toEqual([]);
    const api = apiWith({ access: {} });
    expect((await api.fetch('http://localhost/health')).status).toBe(200);
    const page = await api.fetch('http://localhost/graphql', { headers: { accept: 'text/html' } });
    expect(page.status).toBe(200);
  });
});

describe('a key that is not taken', () => {
  const ago = (ms: number) => new Date(Date.now() - ms);
  const other = (text: string) => text.replace(/.$/, (last) => (last === '0' ? '1' : '0'));

  test.each<[string, () => Promise<string>]>([
    ['KEY_UNKNOWN', async () => other((await make(['READ'])).text)],
    ['KEY_UNKNOWN', async () => (await make(['READ'])).text.slice(0, -1)],
    ['KEY_UNKNOWN', async () => (await make(['READ'])).key.prefix],
    ['KEY_UNKNOWN', async () => (await make(['READ'])).key.hash],
    ['KEY_UNKNOWN', async () => `${(await make(['READ'])).text.toUpperCase()}`],
    ['KEY_UNKNOWN', async () => "' OR 1=1 --"],
    ['KEY_EXPIRED', async () => (await make(['READ'], ago(1000), ago(9000))).text],
    [
      'KEY_REVOKED',
      async () => {
        const { key, text } = await make(['READ']);
        await revokeKey(use().prisma, { id: key.id }, new Date());
        return text;
      },
    ],
  ])('%s says what to do, without repeating it', async (code, send) => {
    const text = await send();
    const ask = await serve({ access: { openUntilFirstKey: true, anonymousRead: true } });
    const reply = await ask('{ __typename }', `Bearer ${text}`);
    expect([reply.status, reply.challenge]).toEqual([401, 'Bearer error="invalid_token"']);
    expect(reply.codes).toEqual([code]);
    expect(reply.text).toContain('corroborate keys create');
    if (text.length > 8) expect(reply.text).not.toContain(text);
    expect(logged).toEqual([]);
  });

  test('what a proxy in front uses the header for is not ours', async () => {
    const send = await serve({ access: { anonymousRead: true } });
    expect((await send(READ, 'Basic YTpi')).codes).toEqual([]);
  });

  test('a store that is gone is no reason to let anybody in', async () => {
    const gone = { apiKey: { findMany: () => Promise.reject(new Error('SELECT from /srv')) } };
    const database = { prisma: gone } as unknown as ApiOptions['database'];
    const send = await serve({ database, access: { openUntilFirstKey: true } });
    const { status, codes, text } = await send(INGEST);
    expect([status, codes]).toEqual([503, ['INTERNAL']]);
    expect(text).not.toMatch(/SELECT|srv/);
    expect(logged).toHaveLength(1);
  });
});

describe('the rate', () => {
  test('counts by key where there is one, and else by address', async () => {
    const send = await serve({ access: { anonymousRead: true }, limits: { operationsPerMinute: 2 } });
    const [one, two] = [bearer(await make(['READ'])), bearer(await make(['READ']))];
    const statuses = async (authorization?: string) => {
      const replies = [];
      for (let n = 0; n < 3; n += 1) replies.push((await send('{ __typename }', authorization)).status);
      return replies;
    };
    expect(await statuses(one)).toEqual([200, 200, 429]);
    expect(await statuses(two)).toEqual([200, 200, 429]);
    expect(await statuses()).toEqual([200, 200, 429]);
  });
});
