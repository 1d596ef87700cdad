import { Command } from 'commander';

/** `corroborate start` */
export const startCommand = (): Command =>
  new Command('start')
    .description('Start the GraphQL server, with a Postgres of its own when DATABASE_URL is not set.')
    .addHelpText(
      'after',
      `
GraphiQL, with worked example queries in its tabs, opens at the address that is printed. An empty
store is filled with the demo corpus; CORROBORATE_DEMO=off leaves it empty. PORT and HOST choose
the address, CORROBORATE_DATA the data folder. Ctrl-C finishes running requests and stops
everything; what was answered is kept, whatever ends the process.`,
    )
    .action(async () => {
      // Loaded here, so that --help need not wait for it.
      const { serve } = await import('./serve.js');
      const { readEnvironment } = await import('../env.js');
      await serve(readEnvironment());
    });
