import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { predictPages } from '../../src/cli/measure/pages.js';

/** Real pages with answers made by hand, which are not part of the project: they lie beside it or are missing. */
const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
const PAGES = join(SHARED, 'seeds');
const SCORER = join(SHARED, 'gold', 'score_seeds.py');
const missing = [PAGES, SCORER].find((path) => !existsSync(path));
const noPython = spawnSync('python3', ['--version']).status !== 0;
const skipped = missing === undefined ? (noPython ? 'no python3' : null) : `no ${missing}`;
if (skipped !== null) console.warn(`Real pages are not scored: ${skipped}.`);

/** The least that counts as right, of how many. */
const FLOORS = [
  ['articles_found', 17, 17],
  ['titles', 16, 17],
  ['published', 17, 17],
  ['publishers', 16, 17],
  ['wire_credit', 2, 2],
  ['chrome_kept_out', 20, 20],
  ['claims_found', 40, 42],
  ['speakers', 18, 20],
  ['quantities', 15, 16],
  // One pair of the answers names a claim that they do not have.
  ['different_events', 6, 7],
  ['links', 3, 4],
] as const;

/** What the scorer prints: shares as "16/17". */
interface Score {
  readonly [name: string]: string | number | Readonly<Record<string, number>>;
}

function score(lines: readonly object[], folder: string): Score {
  const file = join(folder, 'predictions.jsonl');
  writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
  const { stdout, stderr, status } = spawnSync('python3', [SCORER, file], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The scorer failed: ${stderr}`);
  return JSON.parse(stdout) as Score;
}

describe.skipIf(skipped !== null)('real pages', () => {
  let folder = '';
  let scored: Score = {};
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'corroborate-score-'));
    const pages = readdirSync(PAGES)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => join(PAGES, name));
    scored = score(await predictPages(pages), folder);
  }, 240_000);
  afterAll(() => {
    if (folder !== '') rmSync(folder, { recursive: true });
  });

  it.each(FLOORS)('have %s right for at least %d of %d', (name, least, all) => {
    const [right, of] = String(scored[name]).split('/').map(Number);
    expect(of).toBe(all);
    expect(right).toBeGreaterThanOrEqual(least);
  });

  it('give claims whose offsets lie in their article', () => {
    expect(scored.claims_with_broken_offsets).toBe(0);
  });

  it('are put on one event only where they tell of one, and mostly where they do', () => {
    expect(scored.event_pairs).toMatchObject({ precision: 1 });
    expect(scored.event_pairs).toHaveProperty('recall');
    expect((scored.event_pairs as Readonly<Record<string, number>>).recall).toBeGreaterThanOrEqual(0.75);
  });
});
