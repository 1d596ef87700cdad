import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { auditServer } from 'graphql-http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApi } from '../../src/graphql/index.js';
import { PREFLIGHT_HEADER } from '../../src/graphql/server/csrf.js';
import { createTestDatabase } from '../helpers/database.js';
import { loggingTo } from '../helpers/logger.js';
import { openDatabase } from '../../src/adapters/db/client.js';
import { ask, useApi } from './api.js';
import { world } from './world.js';

const use = useApi();
const URL_PATH = 'http://localhost/graphql';
const MUTATION = 'mutation { ingestPage(input: { content: "x", mediaType: TEXT }) { __typename } }';

describe('over a socket', () => {
  let server: Server;
  let url: string;
  beforeAll(async () => {
    server = createServer(use().api.listener);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  test('the GraphQL-over-HTTP specification is kept', async () => {
    const results = await auditServer({ url, fetchFn: fetch });
    expect(results.length).toBeGreaterThan(50);
    expect(results.filter(({ status }) => status !== 'ok').map(({ name }) => name)).toEqual([]);
  });
});

describe('a body beyond the limit is refused', () => {
  const body = `{"query":"{ __typename }","variables":{"x":"${'x'.repeat(65_000_000)}"}}`;
  test.each([
    ['when its length is told', () => body, { 'content-length': String(body.length) }],
    ['when it is not', () => new Blob([body]).stream(), {}],
  ])('%s', async (_what, send, headers) => {
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: send(),
      duplex: 'half',
    };
    const response = await use().api.fetch(URL_PATH, init);
    expect(response.status).toBe(413);
  });
});

describe('posts that a browser sends for any site', () => {
  const form = () => {
    const data = new FormData();
    data.set('operations', JSON.stringify({ query: MUTATION }));
    return data;
  };
  test.each([
    [
      'a form',
      { 'content-type': 'application/x-www-form-urlencoded' },
      () => new URLSearchParams({ query: MUTATION }).toString(),
    ],
    ['plain text', { 'content-type': 'text/plain' }, () => JSON.stringify({ query: MUTATION })],
    ['a bare query', { 'content-type': 'application/graphql' }, () => MUTATION],
    ['no type', {}, () => JSON.stringify({ query: MUTATION })],
    [
      'a type that only holds the word',
      { 'content-type': 'text/plain; x=application/json' },
      () => JSON.stringify({ query: MUTATION }),
    ],
    ['a multipart form', {}, form],
  ])('are refused: %s', async (_what, headers, body) => {
    const response = await use().api.fetch(URL_PATH, {
      method: 'POST',
      headers: headers as Record<string, string>,
      body: body(),
    });
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }],
    });
  });

  test('are taken with a header that such a post cannot carry', async () => {
    const response = await use().api.fetch(URL_PATH, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', [PREFLIGHT_HEADER]: '1' },
      body: new URLSearchParams({ query: '{ __typename }' }).toString(),
    });
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });

  test('a mutation in an address is refused', async () => {
    const response = await use().api.fetch(`${URL_PATH}?query=${encodeURIComponent(MUTATION)}`);
    expect(response.status).toBe(405);
  });
});

describe('other web sites', () => {
  const preflight = (origin: string, api = use().api) =>
    api.fetch(URL_PATH, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });

  test('may not call the API', async () => {
    expect((await preflight('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
  });

  test('may when they are named', async () => {
    const api = createApi({
      database: use(),
      ingest: () => Promise.reject(new Error()),
      allowedOrigins: ['https://a.example', 'https://b.example'],
    });
    expect((await preflight('https://a.example', api)).headers.get('access-control-allow-origin')).toBe(
      'https://a.example',
    );
    expect(
      (await preflight('https://evil.example', api)).headers.get('access-control-allow-origin'),
    ).not.toBe('https://evil.example');
  });
});

describe('errors that are no business of a caller', () => {
  test('a broken store is masked: no SQL, path or stack', async () => {
    const broken = openDatabase({ url: 'postgres://nobody:secret@127.0.0.1:1/none' });
    const logged: unknown[] = [];
    const api = createApi({
      database: broken,
      ingest: () => Promise.reject(new Error()),
      logger: loggingTo(logged),
    });
    const { errors } = await ask(api, '{ events { edges { node { title } } } }');
    expect(errors).toMatchObject([
      { message: 'Something went wrong on our side. It has been logged.', extensions: { code: 'INTERNAL' } },
    ]);
    expect(JSON.stringify(errors)).not.toMatch(/SELECT|secret|127\.0|prisma|\.ts|\.js/i);
    expect(logged).toHaveLength(1);
    await broken.close();
  });

  test.each([
    ['P2025', 'NOT_FOUND'],
    ['P2002', 'CONFLICT'],
  ])('Prisma error %s becomes %s', async (code, expected) => {
    const prismaError = Object.assign(new Error('Invalid `prisma.page.create()` in /srv/x.ts'), { code });
    const api = createApi({
      database: use(),
      ingest: () => Promise.reject(prismaError),
      logger: loggingTo([]),
    });
    const { errors } = await ask(api, MUTATION);
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: expected }]);
    expect(JSON.stringify(errors)).not.toMatch(/prisma|srv/);
  });

  test('a statement that takes too long says so', async () => {
    const api = createApi({
      database: use(),
      ingest: async () => {
        await use().prisma.$transaction([
          use().prisma.$executeRaw`SET LOCAL statement_timeout = 1`,
          use().prisma.$queryRaw`SELECT pg_sleep(1)::text`,
        ]);
        throw new Error('It did not time out.');
      },
    });
    const { errors } = await ask(api, MUTATION);
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'TOO_COSTLY' }]);
  });

  test('a mistake in a query is told in full', async () => {
    const { errors } = await ask(use().api, '{ events { edges { node { titel } } } }');
    expect(errors[0]?.message).toContain('Cannot query field "titel" on type "Event".');
  });
});

describe('/health', () => {
  test('is well while the store answers', async () => {
    const response = await use().api.fetch('http://localhost/health');
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
  });

  test('is not when it does not', async () => {
    const broken = openDatabase({ url: 'postgres://nobody@127.0.0.1:1/none' });
    const api = createApi({ database: broken, ingest: () => Promise.reject(new Error()) });
    expect((await api.fetch('http://localhost/health')).status).toBe(503);
    await broken.close();
  });
});

describe('GraphiQL', () => {
  const open = (headers: Record<string, string> = {}, path = '/graphql') =>
    use().api.fetch(`http://localhost${path}`, { headers: { accept: 'text/html', ...headers } });

  test('is one page that needs nothing from elsewhere, compressed', async () => {
    const [br, gzip, plain] = await Promise.all([
      open({ 'accept-encoding': 'gzip, br' }),
      open({ 'accept-encoding': 'gzip' }),
      open(),
    ]);
    const page = await plain.text();
    expect(page).toContain('renderYogaGraphiQL');
    expect(page).not.toMatch(/<(script|link)[^>]+(src|href)="https?:/);
    const bytes = async (response: Response) => Buffer.from(await response.arrayBuffer());
    expect([br.headers.get('content-encoding'), gzip.headers.get('content-encoding')]).toEqual([
      'br',
      'gzip',
    ]);
    const packed = await bytes(br);
    expect(packed.length).toBeLessThan(3_000_000);
    expect(brotliDecompressSync(packed).toString()).toBe(page);
    expect(gunzipSync(await bytes(gzip)).toString()).toBe(page);
  });

  test('is not sent again to a browser that has it', async () => {
    const etag = (await open()).headers.get('etag') ?? '';
    const again = await open({ 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test('opens from the root', async () => {
    const response = await open({}, '/');
    expect([response.status, response.headers.get('location')]).toEqual([302, '/graphql']);
  });

  test('shows the worked examples', async () => {
    expect(await (await open()).text()).toContain('query WhoSaidThisFirst');
  });
});

test('two APIs in one process do not meet', async () => {
  const other = await createTestDatabase();
  const database = openDatabase({ url: other.url });
  const api = createApi({ database, ingest: () => Promise.reject(new Error()) });
  await world(use().prisma).source('Here');
  await world(database.prisma).source('There');
  const names = '{ sources { edges { node { name aliases } } } }';
  const [here, there] = await Promise.all([ask(use().api, names), ask(api, names)]);
  expect(here.data).toEqual({ sources: { edges: [{ node: { name: 'Here', aliases: ['Here'] } }] } });
  expect(there.data).toEqual({ sources: { edges: [{ node: { name: 'There', aliases: ['There'] } }] } });
  await database.close();
  await other.drop();
});
