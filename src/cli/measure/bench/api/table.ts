import { TITLES } from './contenders.js';
import type { BenchResults, Result } from './run.js';

export const HEAD = [
  'question',
  'answered by',
  'requests/s',
  'ratio',
  'p50 ms',
  'p99 ms',
  'server CPU ms',
  'Postgres CPU ms',
] as const;

/** The first columns are words, the others figures. */
export const WORDS = 2;

const milliseconds = (microseconds: number | null): string =>
  microseconds === null ? '?' : (microseconds / 1000).toFixed(2);

const cells = (title: string, { perSecond, ...result }: Result, own: number): string[] => [
  title,
  TITLES[result.contender],
  perSecond.toFixed(0),
  (perSecond / own).toFixed(2),
  result.p50.toFixed(1),
  result.p99.toFixed(1),
  milliseconds(result.serverCpu),
  milliseconds(result.postgresCpu),
];

/** One row for each question and contender; ratios are requests a second to those of this API. */
export const rowsOf = ({ subjects }: BenchResults): string[][] =>
  subjects.flatMap(({ subject, results }) =>
    results.map((result, n) => cells(n === 0 ? subject.title : '', result, results[0]?.perSecond ?? 0)),
  );
