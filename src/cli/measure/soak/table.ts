import { tableOf } from '../../table.js';
import type { Answers } from './asking.js';
import type { Outcome } from './ends.js';
import type { Reading } from './gauge.js';

/** What is compiled on the way to the first pages is no work: until then the event loop is not watched. */
const WARM_SECONDS = 10;
/** Longest that whoever asks the API may have to wait for something else. */
export const LONGEST_STALL_MS = 50;

const sorted = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);

/** The value below which a share of numbers lies; 0 for none. */
export function quantile(numbers: readonly number[], share: number): number {
  return sorted(numbers)[Math.floor(share * (numbers.length - 1))] ?? 0;
}

/** By how much y grows with each unit of x, in the straight line nearest to all points; 0 for fewer than two. */
export function slope(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [mx, my] = [mean(0), mean(1)];
  const spread = points.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
  return spread === 0 ? 0 : points.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0) / spread;
}

function memoryLines(readings: readonly Reading[], everySeconds: number): string[] {
  const parts = new Map<number, number[]>();
  for (const { seconds, mb } of readings) {
    const part = Math.floor(seconds / everySeconds);
    parts.set(part, [...(parts.get(part) ?? []), mb]);
  }
  const medians = [...parts.values()].map((part) => quantile(part, 0.5).toFixed(0));
  const third = Math.ceil(readings.length / 3);
  const median = (part: readonly Reading[]) =>
    quantile(
      part.map(({ mb }) => mb),
      0.5,
    ).toFixed(0);
  // The first third is the way up: caches fill, and the heap takes what it will need.
  const later = readings.slice(third).map(({ seconds, mb }) => [seconds / 60, mb] as const);
  return [
    `memory, MB, each ${everySeconds.toFixed(0)} s: ${medians.join(' ')}`,
    `memory, MB: median of the first third ${median(readings.slice(0, third))}, of the last ${median(readings.slice(-third))}; after the first third ${slope(later).toFixed(1)} a minute; most ${Math.max(0, ...readings.map(({ mb }) => mb)).toFixed(0)}`,
  ];
}

function stallLine(readings: readonly Reading[]): string {
  const stalls = readings.filter(({ seconds }) => seconds >= WARM_SECONDS).map(({ stallMs }) => stallMs);
  const long = stalls.filter((ms) => ms > LONGEST_STALL_MS).length;
  return `event loop held up at most ${Math.max(0, ...stalls).toFixed(0)} ms (p50 of each second's longest ${quantile(stalls, 0.5).toFixed(0)}, p95 ${quantile(stalls, 0.95).toFixed(0)}); above ${String(LONGEST_STALL_MS)} ms in ${String(long)} of ${String(stalls.length)} seconds`;
}

function answerLines({ times, errors }: Answers): string {
  const rows = [...times].map(([name, ms]) => [
    name,
    String(ms.length),
    ...[0.5, 0.95, 1].map((share) => quantile(ms, share).toFixed(0)),
  ]);
  return [
    tableOf([['question', 'asked', 'p50 ms', 'p95 ms', 'most ms'], ...rows]),
    `${String(errors.length)} not answered`,
  ].join('\n');
}

/** All that a soak found, for people. */
export function told(
  { kinds, articles, problems }: Outcome,
  readings: readonly Reading[],
  answers: Answers,
  everySeconds: number,
): string {
  const rows = kinds.map(({ kind, put, ends }) => [
    kind,
    String(put),
    ends.map(([ended, count]) => `${ended} ${String(count)}`).join(', '),
  ]);
  const sum = kinds.reduce((all, { put }) => all + put, 0);
  return [
    tableOf([['what came in', 'put in', 'ended as'], ...rows]),
    `${String(sum)} in all, ${String(articles)} articles in the store`,
    '',
    ...memoryLines(readings, everySeconds),
    stallLine(readings),
    '',
    answerLines(answers),
    '',
    ...(problems.length === 0 ? ['everything adds up'] : problems.map((problem) => `PROBLEM: ${problem}`)),
  ].join('\n');
}
