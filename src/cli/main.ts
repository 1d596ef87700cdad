#!/usr/bin/env node
import { Command } from 'commander';
import { explainCommand } from './explain.js';
import { exportCommand } from './export.js';
import { feedsCommand } from './feeds.js';
import { ingestCommand } from './ingest.js';
import { jobsCommand } from './jobs.js';
import { keysCommand } from './keys.js';
import { matchCommand } from './match.js';
import { removeCommand } from './remove.js';
import { startCommand } from './start.js';
import { reportAndExit } from './report.js';
import { webhooksCommand } from './webhooks.js';
import { version } from '../adapters/process/version.js';
import { workCommand } from './work.js';

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
  CORROBORATE_NOTICE_DAYS
                     days for which subscribers who come back miss nothing (7)
  CORROBORATE_DEMO   off: start does not fill an empty store with the demo corpus
  CORROBORATE_ANONYMOUS_READ
                     on: callers without a key may read, though keys have been made
  CORROBORATE_ALLOW_ANONYMOUS_WRITES_FROM_ANYWHERE
                     on: start without a key on an address that others can reach
  CORROBORATE_ORIGINS
                     web sites that may call from a browser: https://news.example.org
  CORROBORATE_BEHIND_PROXY
                     on: a proxy in front names callers in X-Forwarded-For
  CORROBORATE_OPERATIONS_PER_MINUTE
                     what one key, or one address, may ask in a minute (1200; 0: anything)
  CORROBORATE_WORKERS
                     off: start takes nothing in from the queue; a number: its threads
  CORROBORATE_LOG    debug, info, warn, error or silent: what start writes to its log, on
                     the standard error (warn at a terminal, info elsewhere)
  CORROBORATE_LOG_FORMAT
                     json or text (text at a terminal, json elsewhere)
  CORROBORATE_STOP_SECONDS
                     how long running requests are given at a stop (8)
  OTEL_EXPORTER_OTLP_ENDPOINT
                     where spans are sent: http://localhost:4318 (none are taken without)
  CORROBORATE_DOCUMENTS
                     JSON of {"<hash>": "query ..."} that may be sent by their hash
  CORROBORATE_DOCUMENTS_ONLY
                     on: no other documents are run

Examples:
  $ corroborate start
  $ corroborate ingest page.html notes.txt pages/
  $ corroborate ingest https://example.org/news/1 archive.warc.gz
  $ curl -s https://example.org/news | corroborate ingest -
  $ corroborate feeds add https://example.org/rss
  $ corroborate jobs list
  $ corroborate keys create scraper --scope ingest --expires 2027-01-01
  $ echo "At least nine people were killed in the fire, police said." | corroborate match -
  $ corroborate export claims --format csv -o claims.csv
  $ corroborate explain Claim:0197ac5e-7d41-7c3e-9a52-4f3f6a1f0c11`,
  )
  .addCommand(startCommand())
  .addCommand(ingestCommand())
  .addCommand(explainCommand())
  .addCommand(matchCommand())
  .addCommand(exportCommand())
  .addCommand(keysCommand())
  .addCommand(webhooksCommand())
  .addCommand(workCommand())
  .addCommand(feedsCommand())
  .addCommand(jobsCommand())
  .addCommand(removeCommand());

// The reader of a pipe is gone, as with "| head": nobody is left to be told anything.
process.stdout.on('error', () => process.exit(0));
program.parseAsync().catch(reportAndExit);
