import { Command } from 'commander';

/** One action on a feed that is there. */
const action = (name: 'pause' | 'resume' | 'remove' | 'poll', description: string): Command =>
  new Command(name)
    .description(description)
    .argument('<feed...>', 'addresses or ids of feeds')
    .action(async (feeds: string[]) => {
      const { changeFeeds } = await import('./feedsRun.js');
      await changeFeeds(name, feeds);
    });

const add = (): Command =>
  new Command('add')
    .description('Have feeds looked at from now on. One that is there stays as it is.')
    .argument('<feed...>', 'addresses of RSS, Atom or JSON feeds, or OPML files that list such')
    .option('--publisher <name>', "the publisher's name, which beats what the pages say")
    .option('--every <minutes>', 'least time between two looks, 1 to 1440 (15)')
    .action(async (feeds: string[], options: { publisher?: string; every?: string }) => {
      // Loaded here, so that --help need not wait for it.
      const { addFeeds } = await import('./feedsRun.js');
      await addFeeds(feeds, options);
    });

const list = (): Command =>
  new Command('list')
    .description('List all feeds, first added first.')
    .option('--json', 'print them as one line of JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const { printFeeds } = await import('./feedsRun.js');
      await printFeeds(json === true);
    });

/** `corroborate feeds add|list|pause|resume|remove|poll` */
export const feedsCommand = (): Command =>
  new Command('feeds')
    .description('Add, list, pause and remove the feeds whose news are taken in.')
    .addHelpText(
      'after',
      `
Workers ("corroborate start" or "corroborate work") look at feeds and take in what is new. Items that
come with their whole text are taken in as they are; the pages of others are fetched, as robots.txt
allows and never from private networks.

Examples:
  $ corroborate feeds add https://example.org/rss --publisher "Example News" --every 5
  $ corroborate feeds add subscriptions.opml
  $ corroborate feeds pause https://example.org/rss`,
    )
    .addCommand(add())
    .addCommand(list())
    .addCommand(action('pause', 'Stop looking at feeds until they are resumed.'))
    .addCommand(action('resume', 'Look at paused feeds again, at once.'))
    .addCommand(action('remove', 'Forget feeds. What they brought in stays.'))
    .addCommand(action('poll', 'Have feeds looked at now instead of when they are due.'));
