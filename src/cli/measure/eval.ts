import { readFile, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { reportAndExit } from '../report.js';
import { evaluate, isFailure, published, type Options as Evaluation } from './eval/evaluate.js';
import { DATA_FOLDER, DOCUMENT, readReleased, RELEASED, REPORT, writeReport } from './eval/files.js';
import { withTables } from './eval/markdown.js';
import type { Report } from './eval/report.js';
import { replayTableOf, tableOf } from './eval/table.js';

interface Options extends Evaluation {
  readonly json: string;
  readonly strict: boolean;
  readonly publish: boolean;
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

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

/** Makes a report that of this version, in the file that later ones are compared with and in the document for people. */
async function publish(report: Report): Promise<void> {
  const whole = published(report, await readReleased());
  const text = withTables(await readFile(DOCUMENT, 'utf8'), whole);
  await writeReport(RELEASED, whole);
  await writeFile(DOCUMENT, text);
  say(`Published in ${RELEASED} and ${DOCUMENT}`);
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
  .option('--publish', 'replays too, and makes the report that of this version in docs/', false)
  .action(async (options: Options) => {
    const report = await evaluate({ ...options, replay: options.replay || options.publish });
    await writeReport(options.json, report);
    print(report, options.data, options.json);
    if (options.publish) await publish(report);
    if (isFailure(report, options.strict)) process.exitCode = 1;
  })
  .parseAsync()
  .catch(reportAndExit);
