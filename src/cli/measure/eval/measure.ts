import { join } from 'node:path';
import { version } from '../../../adapters/process/version.js';
import { predictTo, RunError, scoreOf, inTurns } from './children.js';
import { dataOf } from './files.js';
import { figureAt, isReached, METRICS, type Metric } from './metrics.js';
import type { Figure, Report } from './report.js';

/** What is to be measured, on what, and where predictions go. */
export interface Plan {
  readonly tasks: readonly string[];
  readonly data: string;
  readonly scorer: string;
  readonly predictions: string;
}

/** What became of one task. */
type Outcome =
  | { readonly kind: 'absent' }
  | { readonly kind: 'failed'; readonly reason: string; readonly seconds: number }
  | {
      readonly kind: 'scored';
      readonly score: unknown;
      readonly nothingMade: number;
      readonly seconds: number;
    };

/** Cores that are kept busy: a stream of documents needs one, and its database part of another. */
const AT_ONCE = 2;
/** Those that take longest go first. */
const LONGEST_FIRST = ['stories', 'claims', 'incidents', 'bodies'];

const rank = (task: string): number => LONGEST_FIRST.indexOf(task) + 1 || LONGEST_FIRST.length + 1;

async function outcomeOf({ data, scorer, predictions }: Plan, task: string): Promise<Outcome> {
  const rows = await dataOf(data, task);
  if (rows === null) return { kind: 'absent' };
  const start = performance.now();
  const seconds = () => Math.round((performance.now() - start) / 100) / 10;
  try {
    const file = join(predictions, `${task}.jsonl`);
    const reported = await predictTo(task, rows, file);
    const score = await scoreOf(scorer, task, rows, file);
    return { kind: 'scored', score, nothingMade: reported.length, seconds: seconds() };
  } catch (error) {
    if (!(error instanceof RunError)) throw error;
    return { kind: 'failed', reason: error.message, seconds: seconds() };
  }
}

function figureOf(metric: Metric, score: unknown, released: Report | null): Figure {
  const { task, name, baseline, target } = metric;
  const now = figureAt(score, metric.path);
  return {
    task,
    metric: name,
    baseline,
    released: released?.figures.find((other) => other.task === task && other.metric === name)?.now ?? null,
    now,
    target,
    reached: target === null || now === null ? null : isReached(now, target),
  };
}

/** Predicts and scores each task; one that has no data or fails does not keep the others from it. */
export async function measure(plan: Plan, released: Report | null): Promise<Report> {
  const outcomes = new Map<string, Outcome>();
  const jobs = [...plan.tasks]
    .sort((a, b) => rank(a) - rank(b))
    .map((task) => async () => {
      const outcome = await outcomeOf(plan, task);
      outcomes.set(task, outcome);
      if (outcome.kind !== 'absent') process.stderr.write(`${task}: ${outcome.seconds.toFixed(0)} s\n`);
    });
  await inTurns(jobs, AT_ONCE);
  const done = plan.tasks.flatMap((task) => {
    const outcome = outcomes.get(task);
    return outcome === undefined ? [] : [{ task, outcome }];
  });
  const scored = done.flatMap(({ task, outcome }) =>
    outcome.kind === 'scored' ? [{ task, ...outcome }] : [],
  );
  const scores = Object.fromEntries(scored.map(({ task, score }) => [task, score]));
  return {
    version: version(),
    figures: METRICS.filter(({ task }) => plan.tasks.includes(task)).map((metric) =>
      figureOf(metric, scores[metric.task], released),
    ),
    replay: [],
    absent: done.filter(({ outcome }) => outcome.kind === 'absent').map(({ task }) => task),
    failed: done.flatMap(({ task, outcome }) =>
      outcome.kind === 'failed' ? [{ task, reason: outcome.reason }] : [],
    ),
    nothingMade: Object.fromEntries(scored.map(({ task, nothingMade }) => [task, nothingMade])),
    seconds: Object.fromEntries(scored.map(({ task, seconds }) => [task, seconds])),
    scores,
  };
}
