import { Command, Option } from 'commander';

/** `corroborate remove article|page|publisher WHICH` */
export const removeCommand = (): Command =>
  new Command('remove')
    .description('Take out of the store what came in, with all that follows from it. It cannot be undone.')
    .argument('<kind>', 'article, page or publisher')
    .argument(
      '<which>',
      'its id as GraphQL has it ("Article:<uuid>") or the uuid alone; an address of an article or page; a name of a publisher',
    )
    .addOption(new Option('--yes', 'remove it: without this only tells what would go'))
    .option('--json', 'print what was removed as one line of JSON')
    .addHelpText(
      'after',
      `
An article goes in all its revisions; a publisher with every article it published, while what others
say of it stays. Events, assertions and origins that others share are linked anew; copies get
another original; sources that nobody names any more go. What is taken in again counts as new.
After an interruption, ask again: it goes on.

Examples:
  $ corroborate remove article https://example.org/news/1
  $ corroborate remove page Page:0197ac5e-7d41-7c3e-9a52-4f3f6a1f0c11 --yes
  $ corroborate remove publisher "Harbour Post" --yes`,
    )
    .action(async (kind: string, which: string, options: { yes?: boolean; json?: boolean }) => {
      // Loaded here, so that --help need not wait for it.
      const { printRemoval } = await import('./removeRun.js');
      await printRemoval(kind, which, options);
    });
