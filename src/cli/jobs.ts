import { Command } from 'commander';

/** Which jobs an action is about: those that are named, or all that failed. */
interface Which {
  readonly all?: boolean;
  readonly code?: string;
}

const action = (name: 'retry' | 'remove', description: string): Command =>
  new Command(name)
    .description(description)
    .argument('[job...]', 'ids of jobs')
    .option('--all', 'all that failed')
    .option('--code <code>', 'all that failed with this code, such as HTTP_STATUS')
    .action(async (jobs: string[], which: Which) => {
      // Loaded here, so that --help need not wait for it.
      const { changeJobs } = await import('./jobsRun.js');
      await changeJobs(name, jobs, which);
    });

const list = (): Command =>
  new Command('list')
    .description('List jobs that failed, with their reason, last failed first.')
    .option('--state <state>', 'others than those: queued, running, done, failed', 'failed')
    .option('--limit <number>', 'how many at most', '50')
    .option('--json', 'print them as one line of JSON')
    .action(async (options: { state: string; limit: string; json?: boolean }) => {
      const { printJobs } = await import('./jobsRun.js');
      await printJobs(options);
    });

/** `corroborate jobs list|retry|remove` */
export const jobsCommand = (): Command =>
  new Command('jobs')
    .description('List what could not be taken in, with its reason; try it again or forget it.')
    .addCommand(list())
    .addCommand(action('retry', 'Try failed jobs again.'))
    .addCommand(action('remove', 'Forget jobs. What they brought in stays.'));
