import { cpus, totalmem } from 'node:os';
import { TITLES } from './contenders.js';
import { CONNECTIONS } from './load.js';
import type { BenchOptions, BenchResults, Result } from './run.js';

const HEAD = ['question', 'answered by', 'requests/s', 'to ours', 'p50 ms', 'p99 ms', 'CPU ms', 'to ours'];

/** The first columns are words, the others figures. */
const WORDS = 2;

const milliseconds = (microseconds: number): string => (microseconds / 1000).toFixed(2);

/** Processor time of a request: the server's, and Postgres' where it can be told. */
const cpuOf = ({ serverCpu, postgresCpu }: Result): number => serverCpu + (postgresCpu ?? 0);

const cpuShown = ({ serverCpu, postgresCpu }: Result): string =>
  [serverCpu, ...(postgresCpu === null ? [] : [postgresCpu])].map(milliseconds).join(' + ');

const cells = (title: string, result: Result, own: Result): string[] => [
  title,
  TITLES[result.contender],
  result.perSecond.toFixed(0),
  (result.perSecond / own.perSecond).toFixed(2),
  result.p50.toFixed(1),
  result.p99.toFixed(1),
  cpuShown(result),
  (cpuOf(result) / cpuOf(own)).toFixed(2),
];

const rowsOf = ({ subjects }: BenchResults): string[][] =>
  subjects.flatMap(({ subject, results }) =>
    results.map((result, n) => cells(n === 0 ? subject.title : '', result, results[0] ?? result)),
  );

/** One row for each question and contender, as a Markdown table, which terminals show as well. */
export function tableOf(results: BenchResults): string {
  const rows = rowsOf(results);
  const widths = HEAD.map((cell, n) => Math.max(cell.length, ...rows.map((row) => row[n]?.length ?? 0)));
  const line = (row: readonly string[]) => {
    const padded = row.map((cell, n) =>
      n < WORDS ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0),
    );
    return `| ${padded.join(' | ')} |\n`;
  };
  const rule = widths.map((width, n) => (n < WORDS ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [HEAD, rule, ...rows].map(line).join('');
}

/** How it was measured, and on what. */
export function circumstances({ store, versions }: BenchResults, { rounds, turn }: BenchOptions): string {
  const [processor] = cpus();
  const made = `${String(store.articles)} articles with ${String(store.claims)} claims about ${String(store.events)} events`;
  return [
    `Store: ${made}. The demo corpus was taken in by the pipeline; all further rows are copies of its rows under ids and times of their own, with the sources shared. The event side by side was cut to its 50 best told figures.`,
    `Load: ${String(CONNECTIONS)} connections that are kept, one request at a time on each; ${String(rounds)} rounds of ${String(turn)} ms for each server in turn, after one to warm up. Each server is a process of its own, with 10 connections to one Postgres.`,
    `Machine: ${String(cpus().length)} processors (${processor?.model.trim() ?? 'unknown'}), ${(totalmem() / 2 ** 30).toFixed(0)} GB, shared by the servers, Postgres and the load.`,
    `Versions: ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}.`,
  ].join('\n');
}
