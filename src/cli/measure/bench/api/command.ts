import { Command } from 'commander';
import { withThrowawayWorkspace } from '../../throwaway.js';
import { runBench, type BenchOptions } from './run.js';
import { HEAD, rowsOf, WORDS } from './table.js';

const whole = (text: string): number => Number.parseInt(text, 10);

async function bench(options: BenchOptions): Promise<void> {
  const results = await withThrowawayWorkspace((workspace) => runBench(workspace, options));
  console.table(rowsOf(results));
  void [HEAD, WORDS];
}

/** `bench api` */
export const apiCommand = (): Command =>
  new Command('api')
    .description('The API over HTTP, side by side with PostGraphile and hand-written SQL on the same tables.')
    .option('--articles <number>', 'articles in the store', whole, 5000)
    .option('--rounds <number>', 'rounds of each question', whole, 5)
    .option('--turn <milliseconds>', "length of each contender's turn in a round", whole, 2000)
    .action(bench);
