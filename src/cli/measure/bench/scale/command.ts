import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError } from 'commander';
import { runScale, type Measured } from './run.js';

const SIZES = [1_000, 10_000, 100_000];

function wholeNumbers(text: string): number[] {
  const numbers = text.split(',').map(Number);
  const ascending = numbers.every((number, n) => number > (numbers[n - 1] ?? 0));
  if (!ascending || !numbers.every(Number.isInteger))
    throw new InvalidArgumentError(
      `is "${text}", expected ascending whole numbers such as 1000,10000 or one of them`,
    );
  return numbers;
}

const wholeNumber = (text: string): number => {
  const [number, ...rest] = wholeNumbers(text);
  if (number === undefined || rest.length > 0) throw new InvalidArgumentError('expected one number');
  return number;
};

/** A measurement in lines for people. */
export function lines(measured: Measured): string[] {
  const line = (label: string, value: number | null, digits = 1) =>
    `  ${label.padEnd(37)}${value === null ? 'n/a' : value.toFixed(digits)}`;
  return [
    `${String(measured.size)} articles`,
    line('articles per second', measured.articlesPerSecond),
    line('ms per article', measured.millisecondsPerArticle),
    line('CPU of Node, ms per article', measured.cpuPerArticle),
    line('CPU of Postgres, ms per article', measured.postgresCpuPerArticle),
    line('writing, one by one, ms per article', measured.serialPerArticle),
    ...[...measured.stages].map(([stage, time]) => line(`  ${stage}, ms per article`, time, 2)),
    line('claims per article', measured.claimsPerArticle),
    line('SQL statements per article', measured.statementsPerArticle),
    line('database, KB per article', measured.bytesPerArticle / 1024),
    line('peak memory since last size, MB', measured.peakMemory, 0),
    ...measured.latencies.flatMap(({ query, p50, p95 }) => [
      line(`${query}, p50 ms`, p50),
      line(`${query}, p95 ms`, p95),
    ]),
  ];
}

/** `bench scale` */
export const scaleCommand = (): Command =>
  new Command('scale')
    .description(
      'Speed and growth on a generated stream of news: stories with follow-ups and rising tolls, agency copies, small news. A rate is that of the last articles before each size.',
    )
    .option('--sizes <numbers>', 'articles at which is measured, ascending', wholeNumbers, SIZES)
    .option('--threads <number>', 'threads that take articles in', wholeNumber, availableParallelism())
    .option('--seed <number>', 'another seed gives another stream', wholeNumber, 1)
    .option(
      '--store <folder>',
      'keeps the store there, or goes on with the one that is; else nothing is kept',
    )
    .action(async (options: { sizes: number[]; threads: number; seed: number; store?: string }) => {
      await runScale(options, (measured) => {
        process.stdout.write(`${lines(measured).join('\n')}\n`);
      });
    });
