import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { published } from '../../../src/cli/measure/eval/evaluate.js';
import { DOCUMENT, readReleased, RELEASED } from '../../../src/cli/measure/eval/files.js';
import { withTables } from '../../../src/cli/measure/eval/markdown.js';
import { METRICS } from '../../../src/cli/measure/eval/metrics.js';
import type { Report } from '../../../src/cli/measure/eval/report.js';
import { TASKS } from '../../../src/cli/measure/tasks/index.js';

async function readPublished(): Promise<Report> {
  const report = await readReleased();
  if (report === null) throw new Error(`${RELEASED} is missing`);
  return report;
}

describe('the published figures', () => {
  it('are what the document shows', async () => {
    const text = readFileSync(DOCUMENT, 'utf8');
    expect(withTables(text, await readPublished())).toBe(text);
  });

  it('are whole', async () => {
    const report = await readPublished();
    expect(report.figures.filter(({ now }) => now === null)).toEqual([]);
    expect(report.figures.map(({ task, metric }) => [task, metric])).toEqual(
      METRICS.map(({ task, name }) => [task, name]),
    );
    expect(report.replay).toHaveLength(6);
    for (const { documents } of report.replay) expect(documents).toBeGreaterThan(100);
    expect(report.failed).toEqual([]);
  });
});

describe('publishing', () => {
  const agreement = { corpus: 'stories', documents: 2, precision: 1, recall: 1, f1: 1 };
  const figure = { task: 'nli', metric: 'F1', baseline: null, target: null, reached: null };
  const report: Report = {
    version: '2.0.0',
    figures: [{ ...figure, released: 0.6, now: 0.7 }],
    replay: [{ ...agreement, orders: ['as given', 'reversed'] }],
    absent: [],
    failed: [],
    nothingMade: {},
    seconds: {},
    scores: Object.fromEntries([...TASKS.keys()].map((task) => [task, {}])),
  };
  const releasedIn = (found: Report) => found.figures.map(({ released }) => released);

  it('keeps the comparison with the version before', () => {
    expect(releasedIn(published(report, { ...report, version: '1.0.0' }))).toEqual([0.6]);
  });

  it('does not compare a version with itself when it is published again', () => {
    const last = { ...report, figures: [{ ...figure, released: 0.4, now: 0.6 }] };
    expect(releasedIn(published(report, last))).toEqual([0.4]);
  });

  it.each([
    ['a task', { ...report, scores: { nli: {} } }, /misses bodies, splitting/],
    ['the replay', { ...report, replay: [] }, /misses replay/],
  ])('refuses a report without %s', (_, part, message) => {
    expect(() => published(part, null)).toThrow(message);
  });

  it('refuses a document without a place for the tables', () => {
    expect(() => withTables('# Figures', report)).toThrow(/no place for the replay|no place for the figures/);
  });
});
