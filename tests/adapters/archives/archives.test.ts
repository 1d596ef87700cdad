import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { WARCRecord, WARCSerializer, type WARCType } from 'warcio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isArchive, openArchive } from '../../../src/adapters/archives/open.js';
import type { ArchiveRecord } from '../../../src/adapters/archives/record.js';

const PAGE = '<html><body><p>The café on the quay reopened on Monday.</p></body></html>';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'archives-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function read(path: string, from?: number): Promise<ArchiveRecord[]> {
  const records: ArchiveRecord[] = [];
  for await (const record of (await openArchive(path)).records(from)) records.push(record);
  return records;
}

interface Entry {
  readonly url?: string;
  readonly type?: WARCType;
  readonly status?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
}

async function warc(entries: readonly Entry[], gzip: boolean): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for (const {
    url = 'https://site.example/a',
    type = 'response',
    status = '200 OK',
    headers,
    body,
  } of entries) {
    const record = WARCRecord.create(
      {
        url,
        type,
        date: '2024-03-04T05:06:07Z',
        statusline: `HTTP/1.1 ${status}`,
        httpHeaders: { 'Content-Type': 'text/html; charset=utf-8', ...headers },
      },
      [Buffer.from(body ?? PAGE)],
    );
    parts.push(await WARCSerializer.serialize(record, { gzip }));
  }
  return Buffer.concat(parts);
}

describe('a WARC file', () => {
  test.each([
    ['packed.warc.gz', true],
    ['plain.warc', false],
  ])('%s gives the pages of its answers, with their addresses and times', async (name, gzip) => {
    const path = await file(
      name,
      await warc([{ type: 'request' }, {}, { url: 'https://site.example/b', body: `${PAGE}2` }], gzip),
    );
    const records = await read(path);
    expect(records.map(({ page }) => page)).toEqual([
      {
        content: PAGE,
        mediaType: 'HTML',
        url: 'https://site.example/a',
        fetchedAt: new Date('2024-03-04T05:06:07Z'),
      },
      expect.objectContaining({ content: `${PAGE}2`, url: 'https://site.example/b' }),
    ]);
  });

  test('is read on from behind any record', async () => {
    const urls = ['a', 'b', 'c', 'd'].map((name) => `https://site.example/${name}`);
    const path = await file(
      'resume.warc.gz',
      await warc(
        urls.map((url) => ({ url })),
        true,
      ),
    );
    const all = await read(path);
    expect(all.map(({ name }) => name)).toEqual(urls);
    for (const [at, { next }] of all.entries()) expect(await read(path, next)).toEqual(all.slice(at + 1));
  });

  test.each<[string, Entry, string]>([
    ['a picture', { headers: { 'Content-Type': 'image/png' } }, 'NOT_A_PAGE'],
    ['an answer without a page', { status: '404 Not Found' }, 'HTTP_STATUS'],
    ['a page that is too large', { body: 'x'.repeat(10_000_001) }, 'TOO_LARGE'],
    [
      'a page that unpacks to too much',
      { headers: { 'Content-Encoding': 'gzip' }, body: gzipSync('x'.repeat(20_000_000)) },
      'TOO_LARGE',
    ],
  ])('tells of %s why it is none, and goes on behind it', async (_, entry, code) => {
    const records = await read(await file('bad.warc.gz', await warc([entry, {}], true)));
    expect(records.map(({ problem, page }) => [problem?.code ?? null, page?.content ?? null])).toEqual([
      [code, null],
      [null, PAGE],
    ]);
  });

  test.each<[string, Entry]>([
    ['packed by the site', { headers: { 'Content-Encoding': 'gzip' }, body: gzipSync(PAGE) }],
    ['packed with brotli', { headers: { 'Content-Encoding': 'br' }, body: brotliCompressSync(PAGE) }],
    [
      'in another charset',
      { headers: { 'Content-Type': 'text/html; charset=iso-8859-1' }, body: Buffer.from(PAGE, 'latin1') },
    ],
  ])('gives a page %s', async (_, entry) => {
    const [record] = await read(await file('coded.warc.gz', await warc([entry], true)));
    expect(record?.page?.content).toBe(PAGE);
  });

  test('that is cut off gives what is whole, then says so', async () => {
    const whole = await warc([{}, {}], true);
    const records = await read(await file('cut.warc.gz', whole.subarray(0, whole.length - 60)));
    expect(records.map(({ page, problem }) => page?.content ?? problem?.code)).toEqual([PAGE, 'BAD_RECORD']);
  });

  test('that is not packed and cut off says so of its last page', async () => {
    const whole = await warc([{}, {}], false);
    const records = await read(await file('cut.warc', whole.subarray(0, whole.length - 30)));
    expect(records.map(({ page, problem }) => page?.content ?? problem?.code)).toEqual([PAGE, 'TRUNCATED']);
  });

  test('that is broken in its middle gives what is whole, then says so', async () => {
    const [first, second] = [await warc([{}], true), await warc([{}], true)];
    second.fill(0xff, 20, 60);
    const records = await read(await file('broken.warc.gz', Buffer.concat([first, second])));
    expect(records.map(({ page, problem }) => page?.content ?? problem?.code)).toEqual([PAGE, 'BAD_RECORD']);
  });
});

describe('a JSON Lines file', () => {
  const LINES = [
    JSON.stringify({
      url: 'https://site.example/a',
      html: PAGE,
      published: '2024-03-04',
      publisher: 'The Quay',
    }),
    '',
    JSON.stringify({ text: 'The ferry ran aground. Nobody was hurt.', fetched: '2024-03-05T06:07Z' }),
  ].join('\n');

  test.each([
    ['plain.jsonl', LINES],
    ['plain.ndjson', `${LINES}\r\n`],
    ['packed.jsonl.gz', gzipSync(LINES)],
  ])('%s gives its pages with what is known of them', async (name, content) => {
    const records = await read(await file(name, content));
    expect(records.map(({ page }) => page)).toEqual([
      {
        content: PAGE,
        mediaType: 'HTML',
        url: 'https://site.example/a',
        publisher: 'The Quay',
        published: expect.objectContaining({ from: new Date('2024-03-04'), precision: 'DAY' }),
      },
      {
        content: 'The ferry ran aground. Nobody was hurt.',
        mediaType: 'TEXT',
        fetchedAt: new Date('2024-03-05T06:07Z'),
      },
    ]);
  });

  test.each(['resume.jsonl', 'resume.jsonl.gz'])('%s is read on from behind any line', async (name) => {
    const text = Array.from({ length: 50 }, (_, n) => JSON.stringify({ text: `Zürich ${String(n)}` })).join(
      '\n',
    );
    const path = await file(name, name.endsWith('.gz') ? gzipSync(text) : text);
    const all = await read(path);
    expect(all).toHaveLength(50);
    for (const at of [0, 7, 48, 49]) expect(await read(path, all[at]?.next)).toEqual(all.slice(at + 1));
  });

  test.each([
    ['{"text": "a"', 'BAD_RECORD', /no JSON/],
    ['[1]', 'BAD_RECORD', /expected object/],
    ['{"url": "https://site.example"}', 'BAD_RECORD', /either "html" or "text"/],
    ['{"html": "a", "text": "b"}', 'BAD_RECORD', /either "html" or "text"/],
    ['{"text": 5}', 'BAD_RECORD', /"text" .*expected string/],
    ['{"text": "a", "published": "soon"}', 'BAD_RECORD', /"published" is "soon", expected an ISO 8601/],
    [`{"text": "${'x'.repeat(10_000_000)}"}`, 'TOO_LARGE', /more than 10000000 bytes/],
  ])('tells why a line is none, and goes on: %.40s', async (line, code, message) => {
    const [bad, good] = await read(await file('bad.jsonl', `${line}\n{"text":"The end."}\n`));
    expect(bad).toMatchObject({ page: null, problem: { code, message: expect.stringMatching(message) } });
    expect(good?.page?.content).toBe('The end.');
  });

  test('that is packed and cut off gives what is whole, then says so', async () => {
    const text = Array.from({ length: 3000 }, (_, n) => JSON.stringify({ text: String(Math.sin(n)) })).join(
      '\n',
    );
    const packed = gzipSync(text);
    const records = await read(await file('cut.jsonl.gz', packed.subarray(0, packed.length - 5000)));
    expect(records.length).toBeGreaterThan(100);
    expect(records.at(-1)?.problem?.code).toBe('BAD_RECORD');
  });
});

describe('what is no archive', () => {
  test('is told by its name', () => {
    expect(['a.warc', 'b.WARC.gz', 'c.jsonl', 'd.ndjson.gz'].every(isArchive)).toBe(true);
    expect(['a.txt', 'warc', 'b.json', 'c.gz'].some(isArchive)).toBe(false);
  });

  test.each(['missing.warc', 'present.txt'])('%s is refused with what was expected', async (name) => {
    const path = name.startsWith('present') ? await file(name, 'x') : join(folder, name);
    await expect(openArchive(path)).rejects.toMatchObject({ code: 'INVALID_ARGUMENT', place: path });
  });
});
