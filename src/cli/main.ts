#!/usr/bin/env node
import { Command } from 'commander';
import { ingestCommand } from './ingest.js';
import { startCommand } from './start.js';
import { reportAndExit } from './report.js';
import { version } from './version.js';

const program = new Command('corroborate')
  .description(
    'Links the claims of different news articles about one real-world event: who says what, from how many independent origins, with the exact words.',
  )
  .version(version())
  .showHelpAfterError('(add --help for what a command takes)')
  .addHelpText(
    'after',
    `
Environment:
  PORT               port of the GraphQL server (4000)
  HOST               address it listens on (127.0.0.1)
  DATABASE_URL       a Postgres >= 15 to use; without it one starts by itself
  CORROBORATE_DATA   folder of that Postgres

Examples:
  $ corroborate start
  $ corroborate ingest page.html notes.txt pages/
  $ curl -s https://example.org/news | corroborate ingest -`,
  )
  .addCommand(startCommand())
  .addCommand(ingestCommand());

program.parseAsync().catch(reportAndExit);
