import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '../../src/adapters/db/client.js';
import { createTestDatabase, type TestDatabase } from '../helpers/database.js';
import { corroborate, startCorroborate } from './run.js';

const CITIES = ['Lisbon', 'Oslo', 'Nairobi', 'Lima', 'Hanoi', 'Tunis', 'Quito', 'Riga'];

const page = (city: string, n: number): string =>
  [
    `outlet: ${city} Courier`,
    `url: https://courier.example/${city}/${String(n)}`,
    `published: 2024-05-${String(10 + (n % 20))}T09:00Z`,
    '',
    `Flood in ${city} kills ${String(3 + n)}`,
    '',
    `Floods in ${city} killed ${String(3 + n)} people on Friday and damaged ${String(120 + n)} houses, the mayor said.`,
    '',
    `Rescuers evacuated ${String(400 + n)} residents of ${city} overnight. "The water rose within minutes," said Mayor Ana Torres.`,
  ].join('\n');

describe('corroborate ingest', () => {
  let folder: string;
  let made: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'corroborate-cli-'));
    CITIES.forEach((city, n) => {
      writeFileSync(join(folder, `${city}.txt`), page(city, n));
    });
    made = await createTestDatabase();
    database = openDatabase({ url: made.url, poolSize: 2 });
  });
  afterAll(async () => {
    await database.close();
    await made.drop();
    rmSync(folder, { recursive: true });
  });

  it('run by two processes at once on the same pages loses and doubles nothing', async () => {
    const environment = { DATABASE_URL: made.url };
    const runs = await Promise.all([
      corroborate(['ingest', folder], environment),
      corroborate(['ingest', folder], environment),
    ]);
    expect(runs.map(({ code, stderr }) => [code, stderr])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    const fresh = runs.map(({ stdout }) => Number(/(\d+) new articles?/.exec(stdout)?.[1]));
    expect((fresh[0] ?? 0) + (fresh[1] ?? 0)).toBe(CITIES.length);
    expect(await database.prisma.page.count()).toBe(CITIES.length);
    expect(await database.prisma.article.count()).toBe(CITIES.length);
    const { rows } = await database.pool.query(
      'select from claim c where not exists (select from event e where e.id = c.event_id)',
    );
    expect(rows).toEqual([]);
  });

  it('tells what it made of each page', async () => {
    const { stdout } = await corroborate(['ingest', join(folder, 'Lisbon.txt')], { DATABASE_URL: made.url });
    expect(stdout).toContain('Lisbon.txt: 1 article\n');
    expect(stdout).toMatch(/^ {2}unchanged Flood in Lisbon kills 3 {2}\[\d+ claims\]$/m);
    expect(stdout).toContain('1 page (1 known already), 0 new articles, 0 claims, 0 not taken');
  });

  it('reads the standard input', async () => {
    const { code, stdout } = await corroborate(
      ['ingest', '-', '--json'],
      { DATABASE_URL: made.url },
      page('Cork', 9),
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ pages: 1, articles: 1, failed: 0 });
  });

  it('says which page it could not take and why, takes the others, and exits with 1', async () => {
    const bad = join(folder, 'bad');
    writeFileSync(`${bad}.txt`, Buffer.from([0x48, 0xff, 0xfe, 0x41]));
    const { code, stdout, stderr } = await corroborate(
      ['ingest', '--quiet', `${bad}.txt`, join(folder, 'Oslo.txt')],
      { DATABASE_URL: made.url },
    );
    rmSync(`${bad}.txt`);
    expect(code).toBe(1);
    expect(stderr).toBe(
      `${bad}.txt: not taken: The bytes are no UTF-8 text: save the page as UTF-8. (NOT_UTF8)\n`,
    );
    expect(stdout).toBe('1 page (1 known already), 0 new articles, 0 claims, 1 not taken\n');
  });

  it('ends in order when it is interrupted, and goes on from there', async () => {
    const own = await createTestDatabase();
    const many = join(folder, 'many');
    mkdirSync(many);
    for (let n = 0; n < 40; n += 1)
      writeFileSync(join(many, `${String(n)}.txt`), page(CITIES[n % CITIES.length] ?? '', n));
    const first = startCorroborate(['ingest', many], { DATABASE_URL: own.url });
    await first.until(/1 article\n/);
    const { code, stdout, stderr } = await first.end('SIGINT');
    expect([code, stderr]).toEqual([130, '']);
    const taken = Number(/^(\d+) pages? \(0 known already\)/m.exec(stdout)?.[1]);
    expect(taken).toBeGreaterThan(0);

    const rest = await corroborate(['ingest', '--json', many], { DATABASE_URL: own.url });
    await own.drop();
    rmSync(many, { recursive: true });
    expect(JSON.parse(rest.stdout)).toMatchObject({ pages: 40, unchanged: taken });
  });

  it.each([
    [['ingest', '/no/such/file'], /^corroborate: \/no\/such\/file: does not exist/],
    [['ingest'], /missing required argument/],
    [['nonsense'], /unknown command/],
  ])('answers %j with one line and a failing exit', async (args, message) => {
    const { code, stderr } = await corroborate(args, { DATABASE_URL: made.url });
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it.each([[['--help']], [['ingest', '--help']], [['start', '--help']]])(
    'explains itself: %j',
    async (args) => {
      const { code, stdout } = await corroborate(args, {});
      expect(code).toBe(0);
      expect(stdout).toMatch(/^Usage: corroborate/);
      expect(stdout.length).toBeGreaterThan(300);
    },
  );
});
