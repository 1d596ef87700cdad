import { Command, InvalidArgumentError } from 'commander';
import { withThrowawayWorkspace } from '../../throwaway.js';
import { publish } from './publish.js';
import { runBench, type BenchOptions } from './run.js';
import { circumstances, tableOf } from './table.js';

function positive(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new InvalidArgumentError('Expected a whole number from 1.');
  return value;
}

interface Options extends BenchOptions {
  readonly publish: boolean;
}

async function bench(options: Options): Promise<void> {
  const results = await withThrowawayWorkspace((workspace) => runBench(workspace, options));
  process.stdout.write(`${tableOf(results)}\n${circumstances(results, options)}\n`);
  if (options.publish) await publish(results, options);
}

/** `bench api` */
export const apiCommand = (): Command =>
  new Command('api')
    .description(
      'The API over HTTP, side by side with PostGraphile and hand-written SQL over the same tables.',
    )
    .option('--articles <number>', 'articles in the store, at least', positive, 5000)
    .option('--rounds <number>', 'rounds of each question', positive, 5)
    .option('--turn <milliseconds>', 'how long each server has in a round', positive, 2000)
    .option('--publish', 'also puts the table into docs/performance.md', false)
    .addHelpText(
      'after',
      `
Three questions, to which all give the same data: that is checked first. Ratios are to this API. CPU is
the server's processor time for a request and, where the system tells it, that of Postgres: other work on
the machine distorts it less than requests per second. Answers are not cached.`,
    )
    .action(bench);
