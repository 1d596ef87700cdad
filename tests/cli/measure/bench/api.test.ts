import { expect, test } from 'vitest';
import { withResults } from '../../../../src/cli/measure/bench/api/publish.js';
import { runBench } from '../../../../src/cli/measure/bench/api/run.js';
import { tableOf } from '../../../../src/cli/measure/bench/api/table.js';
import { openWorkspace, readDemo } from '../../../../src/pipeline/index.js';
import { createTestDatabase } from '../../../helpers/database.js';

/** Pages that the small store is made of: enough for an event with figures. */
const PAGES = 8;

/** Four processes load their code at once, which takes long on a machine with other work. */
const TIMEOUT_MS = 180_000;

test(
  'all contenders give the same answers and are measured side by side',
  { timeout: TIMEOUT_MS },
  async () => {
    const { url, drop } = await createTestDatabase();
    const workspace = await openWorkspace({ databaseUrl: url, dataFolder: '/nowhere' });
    try {
      const loadDemo = async (): Promise<number> => {
        for (const page of (await readDemo()).slice(0, PAGES)) await workspace.ingest(page);
        return PAGES;
      };
      const options = { articles: 200, rounds: 1, turn: 50 };
      const results = await runBench({ ...workspace, loadDemo }, options);
      expect(results.store.articles).toBeGreaterThanOrEqual(options.articles);
      expect(results.store.eventClaims).toBeGreaterThan(3);
      expect(results.subjects.map(({ subject }) => subject.name)).toEqual(['event', 'nested', 'page']);
      for (const { results: measured } of results.subjects) {
        expect(measured.map(({ contender }) => contender)).toEqual(['corroborate', 'postgraphile', 'sql']);
        for (const { requests, perSecond, p50, p99, serverCpu } of measured) {
          expect(Math.min(requests, perSecond, p50, serverCpu)).toBeGreaterThan(0);
          expect(p99).toBeGreaterThanOrEqual(p50);
        }
      }
      const table = tableOf(results);
      expect(table.trimEnd().split('\n')).toHaveLength(2 + 9);
      const document = 'Before\n<!-- api bench -->\nstale figures\n<!-- end of api bench -->\nafter\n';
      const published = withResults(document, results, options, '2025-03-01');
      expect(published).toContain(table);
      expect(published).not.toContain('stale figures');
      expect(withResults(published, results, options, '2025-03-01')).toBe(published);
    } finally {
      await workspace.close();
      await drop();
    }
  },
);

test('a document without a place for the results is told of', () => {
  const nothing = { store: {}, versions: {}, subjects: [] } as never;
  const options = { articles: 1, rounds: 1, turn: 1 };
  expect(() => withResults('nothing', nothing, options, '2025-03-01')).toThrow(/no place/);
});
