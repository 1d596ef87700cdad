import { Command, InvalidArgumentError } from 'commander';
import { onStop } from '../../adapters/process/shutdown.js';
import { reportAndExit } from '../report.js';
import { soak } from './soak/run.js';

/** What a shell expects of a command that was ended by Ctrl-C. */
const INTERRUPTED = 130;

function minutesIn(text: string): number {
  const minutes = Number(text);
  if (minutes > 0 && minutes <= 10_000) return minutes;
  throw new InvalidArgumentError('expected a number of minutes.');
}

async function run({ minutes, profile }: { minutes: number; profile?: string }): Promise<void> {
  const interruption = new AbortController();
  const { signal } = interruption;
  const print = (line: string): void => void process.stdout.write(`${line}\n`);
  const done = soak({ minutes, profile, print, signal });
  onStop(
    async () => {
      interruption.abort();
      await done;
    },
    { exitCode: INTERRUPTED, fail: reportAndExit },
  );
  if (!(await done)) process.exitCode = 1;
}

new Command('soak')
  .description(
    'Takes in from feeds, addresses and files at once, from a site that does everything wrong, and counts. Ctrl-C ends it early, with its table.',
  )
  .option('--minutes <minutes>', 'how long things come in', minutesIn, 10)
  .option('--profile <folder>', 'keeps CPU profiles of the product there')
  .action(run)
  .parseAsync()
  .catch(reportAndExit);
