import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ingestCommand } from '../../src/cli/ingest.js';
import { useDatabase } from '../helpers/database.js';
import { runInProcess } from './inProcess.js';

const database = useDatabase();

test('corroborate ingest --queue leaves files, archives and addresses to workers', async () => {
  const { prisma } = database();
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-queue-'));
  const [file, blank, archive] = ['news.txt', 'blank.txt', 'news.jsonl'].map((name) => join(folder, name));
  writeFileSync(
    file ?? '',
    'outlet: Courier\n\nFlood in Lima kills 3\n\nFloods in Lima killed 3 people, the mayor said.',
  );
  writeFileSync(blank ?? '', '\n');
  writeFileSync(
    archive ?? '',
    `${JSON.stringify({ url: 'https://example.org/a', text: 'Storm hits Oslo.' })}\nno line\n`,
  );
  const { code, stdout } = await runInProcess(
    ingestCommand(),
    ['--queue', file ?? '', blank ?? '', archive ?? '', 'https://example.org/b'],
    { DATABASE_URL: database().connection.connectionString ?? '' },
  );
  rmSync(folder, { recursive: true });
  expect([code, stdout]).toEqual([1, '3 pages in the queue, 2 not taken\n']);
  const jobs = await prisma.job.findMany({
    orderBy: { id: 'asc' },
    select: { kind: true, state: true, url: true },
  });
  expect(jobs).toEqual([
    { kind: 'PAGE', state: 'QUEUED', url: null },
    { kind: 'ADDRESS', state: 'QUEUED', url: 'https://example.org/b' },
    { kind: 'PAGE', state: 'QUEUED', url: 'https://example.org/a' },
  ]);
  expect(await prisma.article.count()).toBe(0);
});
