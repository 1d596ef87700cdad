import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { evaluate, isFailure } from '../../../src/cli/measure/eval/evaluate.js';
import { writeReport } from '../../../src/cli/measure/eval/files.js';
import { figureAt, isReached, METRICS } from '../../../src/cli/measure/eval/metrics.js';
import { replayTableOf, tableOf } from '../../../src/cli/measure/eval/table.js';
import { reportForm } from '../../../src/cli/measure/eval/report.js';
import { scratchFolder, writeRows } from './files.js';
import { runScript } from './run.js';

/** The scorer is no part of the project: it lies beside it with the public data, or is missing. */
const SCORER = fileURLToPath(new URL('../../../../shared/eval/score.py', import.meta.url));
const python = spawnSync('python3', ['--version']).status === 0;
if (!python) console.warn('The evaluation is not run as a whole: no python3.');
else if (!existsSync(SCORER)) console.warn(`The real scorer is not tried: no ${SCORER}.`);

/** Prints a score that depends on nothing but the task, after having found as many predictions as rows. */
const STAND_IN = `
import json, sys
task, gold, predictions = sys.argv[1:]
assert len(open(gold).readlines()) == len(open(predictions).readlines())
if task == 'splitting': sys.exit('refused: this scorer cannot split')
f1 = lambda value: dict(f1=value)
print(json.dumps(dict(task=task, value=f1(.93), value_change=f1(.5), value_unit=f1(.8))))
`;

const folder = scratchFolder();
const data = join(folder, 'data');
mkdirSync(data);
writeRows(data, 'quantities.jsonl', [
  {
    id: 'n',
    text: 'Sales rose 4%.',
    quantities: [{ value: 4, unit: 'percentage', surface: '%', change: 'up' }],
  },
]);
writeRows(data, 'splitting.jsonl', [{ id: 's', text: 'Hello.', articles: [] }]);

describe('the figures', () => {
  it('have names of their own', () => {
    const names = METRICS.map(({ task, name }) => `${task} ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('have targets ahead of what goes without any method, but where that stands beside precision', () => {
    const behind = METRICS.filter(
      ({ baseline, target }) => baseline !== null && target !== null && isReached(baseline, target),
    );
    expect(behind.map(({ task, name }) => `${task}: ${name}`)).toEqual([
      'incidents: city, coverage',
      'claims: pair recall',
    ]);
  });

  it.each([
    ['a number', { a: { b: 0.5 } }, ['a', 'b'], 0.5],
    ['nought', { a: 0 }, ['a'], 0],
    ['nothing', { a: { b: 0.5 } }, ['a', 'c'], null],
    ['an object', { a: { b: 0.5 } }, ['a'], null],
    ['something inherited', {}, ['constructor', 'length'], null],
    ['no score at all', null, ['a'], null],
  ])('are found in a score: %s', (_, score, path, figure) => {
    expect(figureAt(score, path)).toBe(figure);
  });
});

describe('the tables', () => {
  it('show every figure beside what it is measured by', () => {
    const figure = { baseline: 0.25, released: null, now: 0.5, target: null, reached: null };
    const rows = [
      { ...figure, task: 'quotes', metric: 'F1' },
      {
        ...figure,
        task: 'splitting',
        metric: 'junk leakage',
        released: 1,
        target: { bound: 'at most' as const, value: 0.05 },
        reached: false,
      },
    ];
    expect(`\n${tableOf(rows)}`).toBe(`
task       metric        baseline  last release   now   target
quotes     F1                .250             -  .500
splitting  junk leakage      .250         1.000  .500  <= .050  missed
`);
  });

  it('show how well each two orders agree', () => {
    const overlap = { precision: 1, recall: 0.8, f1: 0.889 };
    const rows = [
      { corpus: 'stories', documents: 12, orders: ['as given', 'reversed'] as [string, string], ...overlap },
    ];
    expect(`\n${replayTableOf(rows)}`).toBe(`
replay of  in the orders          documents  B-cubed F1
stories    as given and reversed         12        .889
`);
  });
});

describe('a run', () => {
  const figure = { task: 'quotes', metric: 'F1', baseline: null, released: null, now: 0.5 };
  const target = { bound: 'at least' as const, value: 0.9 };
  const report = {
    version: '1',
    replay: [],
    absent: [],
    failed: [],
    nothingMade: {},
    seconds: {},
    scores: {},
  };
  const failed = [{ task: 'quotes', reason: 'why' }];

  it.each([
    ['fails', 'a task failed', { ...report, figures: [], failed }, false, true],
    [
      'goes well',
      'a target is missed',
      { ...report, figures: [{ ...figure, target, reached: false }] },
      false,
      false,
    ],
    [
      'fails',
      'one is missed and none may be',
      { ...report, figures: [{ ...figure, target, reached: false }] },
      true,
      true,
    ],
    [
      'fails',
      'one was not measured and none may be missed',
      { ...report, figures: [{ ...figure, target, reached: null }] },
      true,
      true,
    ],
    [
      'goes well',
      'all are reached',
      { ...report, figures: [{ ...figure, target, reached: true }] },
      true,
      false,
    ],
    [
      'goes well',
      'there is no target',
      { ...report, figures: [{ ...figure, target: null, reached: null }] },
      true,
      false,
    ],
  ])('%s when %s', (_verdict, _when, found, strict, failure) => {
    expect(isFailure(found, strict)).toBe(failure);
  });
});

describe.skipIf(!python)('an evaluation', () => {
  const scorer = join(folder, 'score.py');
  writeFileSync(scorer, STAND_IN);
  const options = { data, scorer, replay: false };

  it('measures what has data, says what has none or fails, and compares with the last release', async () => {
    const released = join(folder, 'released.json');
    const before = await evaluate({ ...options, task: ['nli'] });
    const figures = METRICS.map(({ task, name, baseline, target }) => ({
      ...{ task, metric: name, baseline, target, released: null, now: 0.9, reached: null },
    }));
    await writeReport(released, { ...before, figures });

    const json = join(folder, 'report', 'accuracy.json');
    const { code, stdout } = await runScript('eval', [
      ...['--data', data, '--json', json, '--released', released, '--task', 'nli', 'quantities', 'splitting'],
    ]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^quantities\s+value F1\s+\.749\s+\.900\s+\.930\s+>= \.920\s+reached$/m);
    expect(stdout).toMatch(/^quantities\s+value and change F1\s+\.563\s+\.900\s+\.500\s+>= \.860\s+missed$/m);
    expect(stdout).toMatch(/^nli: not measured, .* has no nli\.jsonl\.gz or nli\.jsonl$/m);
    expect(stdout).toMatch(/^splitting: failed: refused: this scorer cannot split$/m);
    expect(reportForm.parse(JSON.parse(readFileSync(json, 'utf8')))).toMatchObject({
      absent: ['nli'],
      failed: [{ task: 'splitting', reason: 'refused: this scorer cannot split' }],
      scores: { quantities: { value_unit: { f1: 0.8 } } },
    });
  });

  it.each([
    ['a folder that is none', { data: '/nowhere' }, /is no folder, expected one that holds TASK/],
    ['a scorer that is missing', { scorer: '/nowhere.py' }, /does not exist, expected the scorer/],
    ['a task that is none', { task: ['verdicts'] }, /is no task, expected one of bodies,/],
  ])('refuses %s', async (_, wrong, message) => {
    await expect(evaluate({ ...options, ...wrong })).rejects.toThrow(message);
  });

  it.skipIf(!existsSync(SCORER))('understands what the real scorer prints', async () => {
    const { figures } = await evaluate({ ...options, scorer: SCORER, task: ['quantities'] });
    expect(figures.map(({ now }) => now)).toEqual([1, 1, 1]);
  });
});
