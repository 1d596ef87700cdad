import { Command } from 'commander';

/** `corroborate start` */
export const startCommand = (): Command =>
  new Command('start')
    .description('Start the GraphQL server, with a Postgres of its own when DATABASE_URL is not set.')
    .option(
      '--allow-anonymous-writes-from-anywhere',
      'start on an address that others can reach although no key has been made: whoever reaches it may change everything',
    )
    .addHelpText(
      'after',
      `
GraphiQL, with worked example queries in its tabs, opens at the address that is printed. An empty
store is filled with the demo corpus; CORROBORATE_DEMO=off leaves it empty. PORT and HOST choose
the address, CORROBORATE_DATA the data folder. Ctrl-C finishes running requests and stops
everything; what was answered is kept, whatever ends the process.

While no key has been made, everything is allowed, and HOST must be this machine alone. The first key
("corroborate keys create") ends that: from then on callers need one, to read as well unless
CORROBORATE_ANONYMOUS_READ is on.`,
    )
    .action(async (options: { allowAnonymousWritesFromAnywhere?: boolean }) => {
      // Loaded here, so that --help need not wait for it.
      const { serve } = await import('./serve.js');
      const { readEnvironment } = await import('../env.js');
      const environment = readEnvironment();
      const openToAnybody = environment.openToAnybody || options.allowAnonymousWritesFromAnywhere === true;
      await serve({ ...environment, openToAnybody });
    });
