import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { createFetcher, type Fetcher, type FetcherOptions } from '../../../src/adapters/http/fetcher.js';

const PAGE = '<html><body><p>The bridge was closed on Monday.</p></body></html>';

let servers: Server[] = [];
let fetchers: Fetcher[] = [];

/** A site of its own; a path that is not told answers 404, robots.txt included. */
async function site(paths: Record<string, RequestListener>): Promise<string> {
  const server = createServer((request, response) => {
    const handle = paths[request.url ?? ''];
    if (handle === undefined) response.writeHead(404).end();
    else handle(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

function fetcher(options: FetcherOptions = {}): Fetcher {
  const opened = createFetcher({
    allow: ['127.0.0.1'],
    ...options,
    limits: { hostDelayMs: 0, ...options.limits },
  });
  fetchers.push(opened);
  return opened;
}

const html = (response: ServerResponse, body: string | Buffer = PAGE, headers: Record<string, string> = {}) =>
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);

afterEach(async () => {
  await Promise.all(fetchers.map((one) => one.close()));
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  [servers, fetchers] = [[], []];
});

describe('a page is fetched', () => {
  test('with where it was found, what it is and when', async () => {
    const base = await site({ '/a': (_, response) => html(response, PAGE, { etag: '"1"' }) });
    const at = new Date('2024-03-04T05:06:07Z');
    expect(await fetcher({ now: () => at }).fetch({ url: `${base}/a#part` })).toEqual({
      url: `${base}/a`,
      mediaType: 'text/html',
      text: PAGE,
      etag: '"1"',
      lastModified: null,
      fetchedAt: at,
    });
  });

  test.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['br', brotliCompressSync],
    ['gzip, br', (body: string) => brotliCompressSync(gzipSync(body))],
  ])('packed as %s', async (encoding, pack) => {
    const base = await site({
      '/a': (_, response) => html(response, pack(PAGE), { 'content-encoding': encoding }),
    });
    expect((await fetcher().fetch({ url: `${base}/a` }))?.text).toBe(PAGE);
  });

  test('through redirects, to the address it has in the end', async () => {
    const base = await site({
      '/old': (_, response) => response.writeHead(301, { location: 'mid' }).end('x'.repeat(1000)),
      '/mid': (_, response) => response.writeHead(302, { location: '/new#top' }).end(),
      '/new': (_, response) => html(response),
    });
    expect((await fetcher().fetch({ url: `${base}/old` }))?.url).toBe(`${base}/new`);
  });

  test('not again when it is as last seen', async () => {
    const base = await site({
      '/a': (request, response) =>
        request.headers['if-none-match'] === '"v1"' &&
        request.headers['if-modified-since'] === 'Mon, 04 Mar 2024 05:06:07 GMT'
          ? response.writeHead(304).end()
          : html(response),
    });
    const validators = { etag: '"v1"', lastModified: 'Mon, 04 Mar 2024 05:06:07 GMT' };
    expect(await fetcher().fetch({ url: `${base}/a`, validators })).toBeNull();
    const older = { etag: '"v0"', lastModified: null };
    expect((await fetcher().fetch({ url: `${base}/a`, validators: older }))?.text).toBe(PAGE);
  });
});

describe('what gives no page is told by its code', () => {
  const endless: RequestListener = (request, response) =>
    response.writeHead(302, { location: `${request.url ?? ''}x` }).end();
  const limits = { headersMs: 150, idleMs: 150, transferBytes: 20_000, bodyBytes: 50_000 };

  test.each<[string, RequestListener, boolean]>([
    ['HTTP_STATUS', (_, response) => response.writeHead(404).end(), false],
    ['HTTP_STATUS', (_, response) => response.writeHead(503).end(), true],
    ['NOT_A_PAGE', (_, response) => html(response, PAGE, { 'content-type': 'image/png' }), false],
    ['NOT_A_PAGE', (_, response) => response.writeHead(200).end(PAGE), false],
    ['TOO_LARGE', (_, response) => html(response, 'x'.repeat(30_000)), false],
    [
      'TOO_LARGE',
      (_, response) => html(response, gzipSync('x'.repeat(5_000_000)), { 'content-encoding': 'gzip' }),
      false,
    ],
    ['BAD_COMPRESSION', (_, response) => html(response, PAGE, { 'content-encoding': 'gzip' }), false],
    ['BAD_COMPRESSION', (_, response) => html(response, PAGE, { 'content-encoding': 'zstd' }), false],
    [
      'BAD_COMPRESSION',
      (_, response) => html(response, PAGE, { 'content-encoding': 'gzip,gzip,gzip' }),
      false,
    ],
    [
      'TRUNCATED',
      (_, response) => html(response, gzipSync(PAGE).subarray(0, 30), { 'content-encoding': 'gzip' }),
      true,
    ],
    [
      'TRUNCATED',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-length': '5000' });
        response.write(PAGE, () => response.destroy());
      },
      true,
    ],
    ['TIMED_OUT', () => undefined, true],
    [
      'TIMED_OUT',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        response.write('<p>');
      },
      true,
    ],
    ['BAD_ADDRESS', (_, response) => response.writeHead(302, { location: 'file:///etc/hosts' }).end(), false],
    [
      'ADDRESS_NOT_ALLOWED',
      (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(),
      false,
    ],
  ])('%s', async (code, handle, retryable) => {
    const base = await site({ '/a': handle });
    await expect(fetcher({ limits }).fetch({ url: `${base}/a` })).rejects.toMatchObject({ code, retryable });
  });

  test('redirects without end', async () => {
    const paths = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`/${'x'.repeat(n)}`, endless]));
    const base = await site(paths);
    await expect(fetcher().fetch({ url: `${base}/` })).rejects.toMatchObject({
      code: 'TOO_MANY_REDIRECTS',
      message: 'sends on more than 5 times',
    });
  });

  test.each(['nonsense', 'ftp://example.org/', 'http://user:secret@example.org/', 'file:///etc/hosts'])(
    'the address %s',
    async (url) => {
      await expect(fetcher().fetch({ url })).rejects.toMatchObject({ code: 'BAD_ADDRESS' });
    },
  );

  test('a name that leads to a private address, unless the name is allowed', async () => {
    const base = (await site({ '/a': (_, response) => html(response) })).replace('127.0.0.1', 'localhost');
    const url = `${base}/a`;
    await expect(fetcher({ allow: [] }).fetch({ url })).rejects.toMatchObject({
      code: 'ADDRESS_NOT_ALLOWED',
      retryable: false,
    });
    expect((await fetcher({ allow: ['localhost'] }).fetch({ url }))?.text).toBe(PAGE);
  });

  test('how long the server asks to be left alone', async () => {
    const base = await site({
      '/a': (_, response) => response.writeHead(429, { 'retry-after': '120' }).end(),
    });
    await expect(fetcher().fetch({ url: `${base}/a` })).rejects.toMatchObject({ retryAfterMs: 120_000 });
  });
});

describe('robots.txt', () => {
  const robots = (status: number, text: string): RequestListener => {
    return (_, response) => response.writeHead(status, { 'content-type': 'text/plain' }).end(text);
  };

  test.each<[string, RequestListener, string | null]>([
    ['that closes the path to everyone', robots(200, 'User-agent: *\nDisallow: /news'), 'ROBOTS_EXCLUDED'],
    ['that closes it to us', robots(200, 'User-agent: corroborate\nDisallow: /'), 'ROBOTS_EXCLUDED'],
    ['that closes it to others', robots(200, 'User-agent: other\nDisallow: /'), null],
    ['that is not there', robots(404, ''), null],
    ['that fails, which forbids all', robots(500, ''), 'ROBOTS_EXCLUDED'],
  ])('%s', async (_, answer, code) => {
    const base = await site({ '/robots.txt': answer, '/news/a': (__, response) => html(response) });
    const fetched = fetcher().fetch({ url: `${base}/news/a` });
    if (code === null) expect((await fetched)?.text).toBe(PAGE);
    else await expect(fetched).rejects.toMatchObject({ code });
  });

  test('is asked for once for a whole site, and holds where a redirect leads', async () => {
    let asked = 0;
    const base = await site({
      '/robots.txt': (_, response) => {
        asked += 1;
        response.end('User-agent: *\nDisallow: /closed');
      },
      '/a': (_, response) => html(response),
      '/b': (_, response) => response.writeHead(302, { location: '/closed' }).end(),
      '/closed': (_, response) => html(response),
    });
    const one = fetcher();
    await one.fetch({ url: `${base}/a` });
    await expect(one.fetch({ url: `${base}/b` })).rejects.toMatchObject({
      code: 'ROBOTS_EXCLUDED',
      url: `${base}/closed`,
    });
    expect(asked).toBe(1);
  });
});

test('one host is asked one thing at a time, another host meanwhile', async () => {
  let running = 0;
  let most = 0;
  const slow: RequestListener = (_, response) => {
    running += 1;
    most = Math.max(most, running);
    setTimeout(() => {
      running -= 1;
      html(response);
    }, 30);
  };
  const [one, other] = await Promise.all([site({ '/a': slow }), site({ '/a': slow })]);
  const polite = fetcher();
  const both = [one, one, one, other, other].map((base) => polite.fetch({ url: `${base}/a` }));
  expect((await Promise.all(both)).every((page) => page?.text === PAGE)).toBe(true);
  expect(most).toBe(2);
});
