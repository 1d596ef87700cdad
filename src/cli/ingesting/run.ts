import { availableParallelism } from 'node:os';
import { findPages, type PageFile } from '../../adapters/files/readPages.js';
import { createFetcher } from '../../adapters/http/fetcher.js';
import { fetchPage } from '../../adapters/http/fetchPage.js';
import { onStop } from '../../adapters/process/shutdown.js';
import { userAgent } from '../../adapters/process/version.js';
import { readEnvironment, type Environment } from '../../env.js';
import { openThreads, openWorkspace, type Threads, type Workspace } from '../../pipeline/index.js';
import { InputError } from '../../shared/errors.js';
import { progressBar } from '../progress.js';
import { reportAndExit } from '../report.js';
import { takeArchive } from './archive.js';
import { kindsOf } from './paths.js';
import { newTally, summarise, type Tally } from './tally.js';
import { silent, takePage } from './taking.js';

/** What a shell expects of a command that was ended by Ctrl-C. */
const INTERRUPTED = 130;

/** How much is told: everything, a summary for people, or one for programs; and whether archives are read anew. */
export interface IngestOptions {
  readonly quiet?: boolean;
  readonly json?: boolean;
  readonly again?: boolean;
}

/** What was named on the command line. */
interface Named {
  /** Files and addresses, each one page. */
  readonly pages: readonly PageFile[];
  readonly archives: readonly string[];
  /** Lets go of connections to sites. */
  readonly close: () => Promise<void>;
}

async function sort(paths: readonly string[], environment: Environment, signal: AbortSignal): Promise<Named> {
  const { addresses, archives, files } = kindsOf(paths);
  const fetcher = createFetcher({
    allow: environment.fetchAllow,
    userAgent: userAgent(),
  });
  const pages = [
    ...(await findPages(files, process.stdin)),
    ...addresses.map((url) => ({ name: url, read: () => fetchPage(fetcher, url, signal) })),
  ];
  if (pages.length === 0 && archives.length === 0)
    throw new InputError(
      'INVALID_ARGUMENT',
      paths.join(' '),
      'there is no .txt, .html or .htm file in it, and no archive was named',
    );
  return { pages, archives, close: fetcher.close };
}

/** Takes everything in, one after another, until the signal. */
async function takeAll(
  workspace: Workspace,
  { pages, archives }: Named,
  { quiet = false, json = false, again = false }: IngestOptions,
  signal: AbortSignal,
  threads: () => Promise<Threads>,
): Promise<Tally> {
  const tally = newTally();
  const bar = progressBar('Ingesting', pages.length, !json && pages.length > 1);
  const print = quiet || json ? silent : bar.print;
  const taking = { workspace, tally, signal, tell: { print, warn: bar.warn } };
  try {
    for (const { name, read } of pages) {
      if (signal.aborted) break;
      await takePage(taking, name, read);
      bar.step();
    }
  } finally {
    bar.stop();
  }
  for (const path of archives) {
    if (signal.aborted) break;
    await takeArchive(taking, path, { again, bar: !json, threads });
  }
  return tally;
}

/**
 * Takes in what was named, pages and archives and addresses, and tells what it made of each.
 *
 * @throws InputError for a path that does not exist, StoreError when the store cannot be used.
 */
export async function ingestPaths(paths: readonly string[], options: IngestOptions): Promise<void> {
  const environment = readEnvironment();
  const interruption = new AbortController();
  const named = await sort(paths, environment, interruption.signal);
  if (paths.includes('-') && process.stdin.isTTY)
    process.stderr.write('Paste a page, then press Enter and Ctrl-D.\n');
  const done = run(named, environment, options, interruption.signal);
  onStop(
    () => {
      interruption.abort();
      return done;
    },
    { exitCode: INTERRUPTED, fail: reportAndExit },
  );
  await done;
}

async function run(
  named: Named,
  environment: Environment,
  options: IngestOptions,
  signal: AbortSignal,
): Promise<void> {
  const workspace = await openWorkspace(environment);
  const { databaseUrl, dataFolder } = environment;
  const threads = () => openThreads({ databaseUrl, dataFolder, count: availableParallelism() });
  const tally = await takeAll(workspace, named, options, signal, threads).finally(async () => {
    await workspace.close();
    await named.close();
  });
  process.stdout.write(`${options.json ? JSON.stringify(tally) : summarise(tally)}\n`);
  if (tally.failed > 0) process.exitCode = 1;
}
