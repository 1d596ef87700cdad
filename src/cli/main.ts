#!/usr/bin/env node
import { Command } from 'commander';
import { explainCommand } from './explain.js';
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
  PORT               port of the GraphQL server (4000; 0 takes any free one)
  HOST               address it listens on (127.0.0.1; 0.0.0.0 for every network)
  DATABASE_URL       a Postgres >= 15 to use; ?schema=name picks a workspace in it.
                     Without it a Postgres of our own starts and stops by itself
  CORROBORATE_DATA   folder of that Postgres
  CORROBORATE_FETCH_ALLOW
                     hosts and ranges to fetch from although they are not public
  CORROBORATE_DEMO   off: start does not fill an empty store with the demo corpus

Examples:
  $ corroborate start
  $ corroborate ingest page.html notes.txt pages/
  $ corroborate ingest https://example.org/news/1 archive.warc.gz
  $ curl -s https://example.org/news | corroborate ingest -
  $ corroborate explain Claim:0197ac5e-7d41-7c3e-9a52-4f3f6a1f0c11`,
  )
  .addCommand(startCommand())
  .addCommand(ingestCommand())
  .addCommand(explainCommand());

// The reader of a pipe is gone, as with "| head": nobody is left to be told anything.
process.stdout.on('error', () => process.exit(0));
program.parseAsync().catch(reportAndExit);
