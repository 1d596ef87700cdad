import { Command, InvalidArgumentError } from 'commander';

const MOST = 256;

function threads(text: string): number {
  if (/^[1-9]\d{0,2}$/.test(text) && Number(text) <= MOST) return Number(text);
  throw new InvalidArgumentError(`expected a whole number from 1 to ${String(MOST)}.`);
}

/** `corroborate work` */
export const workCommand = (): Command =>
  new Command('work')
    .description('Take in what waits in the queue: pages, addresses and feeds. Any number may run at once.')
    .option(
      '-c, --concurrency <threads>',
      'threads that take pages in; by default as many as there are cores',
      threads,
    )
    .addHelpText(
      'after',
      `
"corroborate start" works too, on all cores but one; CORROBORATE_WORKERS=off leaves that to processes of
this command. They share the work however many they are and wherever they run: one that ends in the
middle, even by kill -9, is replaced by the others within seconds, and nothing is taken in twice. While
the database cannot be reached they wait. What fails for good is listed by "corroborate jobs list".

Ctrl-C finishes what was begun and ends.`,
    )
    .action(async ({ concurrency }: { concurrency?: number }) => {
      // Loaded here, so that --help need not wait for it.
      const { work } = await import('./workRun.js');
      await work(concurrency);
    });
