import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '../../../shared/errors.js';
import { replay } from '../replay/index.js';
import { TASKS } from '../tasks/index.js';
import { checkFolder, checkScorer, dataOf, readReleased } from './files.js';
import { measure } from './measure.js';
import type { Report } from './report.js';

/** What is to be measured, on what. */
export interface Options {
  /** Folder of the rows. */
  readonly data: string;
  /** The scorer in Python; score.py beside the data unless given. */
  readonly scorer?: string;
  /** Only these tasks; all unless given. */
  readonly task?: readonly string[];
  /** Report to compare with; that of the last release unless given. */
  readonly released?: string;
  /** Folder that keeps the predictions. */
  readonly predictions?: string;
  readonly replay: boolean;
}

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

/**
 * Predicts and scores the tasks, and replays the streams when asked to.
 *
 * @throws InputError for a task, a folder or a scorer that is none
 */
export function evaluate(options: Options): Promise<Report> {
  const { data, scorer = join(data, '..', 'score.py') } = options;
  return inFolder(options.predictions, async (predictions) => {
    await checkFolder(data);
    await checkScorer(scorer);
    const plan = { tasks: tasksOf(options.task), data, scorer, predictions };
    const report = await measure(plan, await readReleased(options.released));
    if (!options.replay) return report;
    return { ...report, replay: await replay(await dataOf(data, 'stories'), predictions) };
  });
}

/** The tasks of which a report has no figures. */
const unmeasured = ({ scores }: Report): string[] =>
  [...TASKS.keys()].filter((task) => !Object.hasOwn(scores, task));

/**
 * A report as it goes out with a version: whole, and beside the figures of the version before. Publishing one version again
 * keeps what it was compared with the first time.
 *
 * @throws InputError for a report in which a task or the replay is missing
 */
export function published(report: Report, last: Report | null): Report {
  const missing = [...unmeasured(report), ...(report.replay.length === 0 ? ['replay'] : [])];
  if (missing.length > 0)
    throw new InputError('INVALID_ARGUMENT', 'report', `is not whole, it misses ${missing.join(', ')}`);
  if (last?.version !== report.version) return report;
  const before = new Map(last.figures.map(({ task, metric, released }) => [`${task} ${metric}`, released]));
  const figures = report.figures.map((figure) => ({
    ...figure,
    released: before.get(`${figure.task} ${figure.metric}`) ?? null,
  }));
  return { ...report, figures };
}

/** Whether a run as a whole went wrong: a missed target is a result, unless strictness was asked for. */
export function isFailure({ figures, failed }: Report, strict: boolean): boolean {
  if (failed.length > 0) return true;
  return strict && figures.some(({ target, reached }) => target !== null && reached !== true);
}
