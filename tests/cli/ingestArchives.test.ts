import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '../../src/adapters/db/client.js';
import { findArchivePlace } from '../../src/adapters/db/stores/archives.js';
import { createTestDatabase, type TestDatabase } from '../helpers/database.js';
import { corroborate, startCorroborate } from './run.js';

const report = (n: number): string =>
  [
    `Dam number ${String(n)} gives way in the hills`,
    '',
    `A dam gave way near village ${String(n)} on Monday and flooded ${String(20 + n)} houses, the governor said.`,
    '',
    `Rescuers brought ${String(100 + n)} people to safety. "We heard a roar and ran," said Maria Lund, a teacher.`,
  ].join('\n');

const line = (n: number, publisher = 'Hill Courier'): string =>
  JSON.stringify({
    url: `https://courier.example/${publisher}/${String(n)}`,
    publisher,
    published: '2024-05-13T09:00Z',
    text: report(n),
  });

describe('corroborate ingest of archives and addresses', () => {
  let folder: string;
  let made: TestDatabase;
  let database: Database;
  let environment: Record<string, string>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'corroborate-archives-'));
    made = await createTestDatabase();
    database = openDatabase({ url: made.url, poolSize: 2 });
    environment = { DATABASE_URL: made.url };
  });
  afterAll(async () => {
    await database.close();
    await made.drop();
    rmSync(folder, { recursive: true });
  });

  const write = (name: string, content: string | Buffer): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const placeOf = (path: string) =>
    findArchivePlace(database, {
      path: resolve(path),
      size: statSync(path).size,
      changedAt: statSync(path).mtime,
    });

  it('takes what is a page, tells what is not, and does not read the same file twice', async () => {
    const path = write('mixed.jsonl.gz', gzipSync([line(1), '{"text": 5}', line(2)].join('\n')));
    const first = await corroborate(['ingest', path], environment);
    expect(first.stderr).toMatch(/^line at byte \d+: not taken: "text" .*expected string.* \(BAD_RECORD\)$/m);
    expect(first.stdout).toContain('2 pages (0 known already), 2 new articles');
    expect(first.code).toBe(1);
    const second = await corroborate(['ingest', path], environment);
    expect(second.stdout).toContain('was read to its end before; --again reads it anew');
    const third = await corroborate(['ingest', '--again', '--json', path], environment);
    expect(JSON.parse(third.stdout)).toMatchObject({ pages: 2, unchanged: 2, failed: 1 });
  });

  it('goes on where an interrupted run left off, and misses nothing', async () => {
    const count = 120;
    const lines = Array.from({ length: count }, (_, n) => line(n, 'Valley Post'));
    const path = write('long.jsonl', lines.join('\n'));
    const run = startCorroborate(['ingest', path], environment);
    await run.until(/village|Dam number 30 /);
    expect((await run.end('SIGINT')).code).toBe(130);
    const place = await placeOf(path);
    expect(place?.finishedAt).toBeNull();
    expect(place?.offset).toBeGreaterThan(0);
    const rest = await corroborate(['ingest', path], environment);
    expect(rest.stdout).toContain(`going on at byte ${String(place?.offset)} of`);
    expect((await placeOf(path))?.finishedAt).toBeInstanceOf(Date);
    const articles = await database.prisma.article.count({ where: { url: { contains: 'Valley' } } });
    expect(articles).toBe(count);
  });

  it('fetches addresses, and tells of those that give no page', async () => {
    const html = `<html><body><article><h1>Ferry aground off the cape</h1>
      <p>A ferry ran aground off the cape on Monday with 212 people on board, the coast guard said.</p>
      <p>Nobody was hurt, and all passengers were taken ashore by evening, said Captain Ole Berg.</p></article></body></html>`;
    const server: Server = createServer((request, response) => {
      if (request.url === '/a') response.writeHead(200, { 'content-type': 'text/html' }).end(html);
      else response.writeHead(404).end();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    try {
      const refused = await corroborate(['ingest', `${base}/a`], environment);
      expect(refused.stderr).toContain(
        'leads to 127.0.0.1, which is no public address (ADDRESS_NOT_ALLOWED)',
      );
      const run = await corroborate(['ingest', `${base}/a`, `${base}/gone`], {
        ...environment,
        CORROBORATE_FETCH_ALLOW: '127.0.0.0/8',
      });
      expect(run.stderr).toContain(
        `${base}/gone: not taken: answers with status 404, expected 200 (HTTP_STATUS)`,
      );
      expect(run.stdout).toContain('1 page (0 known already), 1 new article');
      const page = await database.prisma.page.findFirstOrThrow({ where: { url: `${base}/a` } });
      expect(page.mediaType).toBe('HTML');
      expect(page.fetchedAt).toBeInstanceOf(Date);
    } finally {
      server.close();
    }
  });

  it('refuses an allow-list that cannot be read', async () => {
    const { code, stderr } = await corroborate(['ingest', 'x.txt'], {
      ...environment,
      CORROBORATE_FETCH_ALLOW: 'http://intranet/',
    });
    expect(code).toBe(1);
    expect(stderr).toContain('CORROBORATE_FETCH_ALLOW is "http://intranet/", expected hosts');
  });
});
