import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { InputError } from '../../shared/errors.js';
import { reportAndExit } from '../report.js';
import {
  checkFolder,
  checkScorer,
  dataOf,
  DATA_FOLDER,
  readReleased,
  REPORT,
  writeReport,
} from './eval/files.js';
import { measure } from './eval/measure.js';
import type { Report } from './eval/report.js';
import { replayTableOf, tableOf } from './eval/table.js';
import { replay } from './replay/index.js';
import { TASKS } from './tasks/index.js';

interface Options {
  readonly data: string;
  readonly scorer?: string;
  readonly task?: readonly string[];
  readonly json: string;
  readonly released?: string;
  readonly predictions?: string;
  readonly replay: boolean;
  readonly strict: boolean;
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function tasksOf(names: readonly string[] | undefined): readonly string[] {
  const unknown = names?.find((name) => !TASKS.has(name));
  if (unknown !== undefined)
    throw new InputError(
      'INVALID_ARGUMENT',
      unknown,
      `is no task, expected one of ${[...TASKS.keys()].join(', ')}`,
    );
  return [...TASKS.keys()].filter((name) => names?.includes(name) ?? true);
}

/** Runs `use` with a folder for predictions: the one asked for, which stays, or one of which nothing is left. */
async function inFolder<T>(kept: string | undefined, use: (folder: string) => Promise<T>): Promise<T> {
  if (kept !== undefined) {
    await mkdir(kept, { recursive: true });
    return use(kept);
  }
  const folder = await mkdtemp(join(tmpdir(), 'corroborate-eval-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function print(report: Report, data: string, file: string): void {
  say('');
  process.stdout.write(tableOf(report.figures));
  if (report.replay.length > 0) process.stdout.write(`\n${replayTableOf(report.replay)}`);
  say('');
  for (const task of report.absent)
    say(`${task}: not measured, ${data} has no ${task}.jsonl.gz or ${task}.jsonl`);
  for (const { task, reason } of report.failed) say(`${task}: failed: ${reason}`);
  for (const [task, count] of Object.entries(report.nothingMade))
    if (count > 0) say(`${task}: nothing was made of ${String(count)} of its inputs`);
  say(`Written to ${file}`);
}

async function evaluate(options: Options, predictions: string): Promise<Report> {
  const { data, scorer = join(data, '..', 'score.py') } = options;
  await checkFolder(data);
  await checkScorer(scorer);
  const onDone = (task: string, seconds: number) => {
    process.stderr.write(`${task}: ${seconds.toFixed(0)} s\n`);
  };
  const plan = { tasks: tasksOf(options.task), data, scorer, predictions, onDone };
  const report = await measure(plan, await readReleased(options.released));
  if (!options.replay) return report;
  return { ...report, replay: await replay(await dataOf(data, 'stories'), predictions) };
}

/** Whether the run as a whole went wrong: a missed target is a result, unless strictness was asked for. */
function isFailure({ figures, failed }: Report, strict: boolean): boolean {
  if (failed.length > 0) return true;
  return strict && figures.some(({ target, reached }) => target !== null && reached !== true);
}

new Command('eval')
  .description('Predicts every measured task, scores it and compares it with the last release.')
  .option('--data <folder>', 'holds TASK.jsonl.gz or TASK.jsonl for each task', DATA_FOLDER)
  .option('--scorer <file>', 'the scorer in Python; score.py beside the data folder unless given')
  .option('--task <name...>', 'only these tasks')
  .option('--json <file>', 'where the report goes', REPORT)
  .option('--released <file>', 'report to compare with; docs/accuracy.json unless given')
  .option('--predictions <folder>', 'keeps the predictions there')
  .option('--replay', 'also takes the demo corpus and the stories in in three orders', false)
  .option('--strict', 'a missed target is a failure', false)
  .action(async (options: Options) => {
    const report = await inFolder(options.predictions, (folder) => evaluate(options, folder));
    await writeReport(options.json, report);
    print(report, options.data, options.json);
    if (isFailure(report, options.strict)) process.exitCode = 1;
  })
  .parseAsync()
  .catch(reportAndExit);
