import { findPages, type PageFile } from '../adapters/files/readPages.js';
import { onStop } from '../adapters/process/shutdown.js';
import { readEnvironment } from '../env.js';
import { openWorkspace, type IngestReport, type Workspace } from '../pipeline/index.js';
import { InputError } from '../shared/errors.js';
import { progressBar, type Progress } from './progress.js';
import { reportAndExit } from './report.js';

/** What a shell expects of a command that was ended by Ctrl-C. */
const INTERRUPTED = 130;

/** How much is told: everything, a summary for people, or one for programs. */
export interface IngestOptions {
  readonly quiet?: boolean;
  readonly json?: boolean;
}

interface Tally {
  pages: number;
  unchanged: number;
  articles: number;
  claims: number;
  failed: number;
}

const plural = (n: number, noun: string): string => `${String(n)} ${noun}${n === 1 ? '' : 's'}`;

/** What became of a page, for people: a line for the page and one for each article. */
function describe(name: string, report: IngestReport): string {
  if (report.articles.length === 0) return `${name}: no article (${report.emptyReason ?? 'nothing found'})`;
  const lines = report.articles.map(({ outcome, title, claimCount, rejectedClaimCount, unreadReason }) => {
    const rejected = rejectedClaimCount === 0 ? '' : `, ${plural(rejectedClaimCount, 'claim')} rejected`;
    const unread = unreadReason === null ? '' : `: ${unreadReason}`;
    return `  ${outcome.toLowerCase().padEnd(9)} ${title ?? '(no title)'}  [${plural(claimCount, 'claim')}${rejected}${unread}]`;
  });
  return [`${name}: ${plural(report.articles.length, 'article')}`, ...lines].join('\n');
}

const summarise = (tally: Tally): string =>
  [
    `${plural(tally.pages, 'page')} (${String(tally.unchanged)} known already)`,
    plural(tally.articles, 'new article'),
    plural(tally.claims, 'claim'),
    `${String(tally.failed)} not taken`,
  ].join(', ');

function count(tally: Tally, report: IngestReport): void {
  tally.pages += 1;
  if (!report.created) tally.unchanged += 1;
  for (const { outcome, claimCount } of report.articles) {
    if (outcome === 'UNCHANGED') continue;
    tally.articles += 1;
    tally.claims += claimCount;
  }
}

async function ingestFile(
  workspace: Workspace,
  file: PageFile,
  tally: Tally,
  tell: Pick<Progress, 'print' | 'warn'>,
): Promise<void> {
  try {
    const report = await workspace.ingest(await file.read());
    count(tally, report);
    tell.print(describe(file.name, report));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    tally.failed += 1;
    tell.warn(`${file.name}: not taken: ${error.message} (${error.code})`);
  }
}

/** Takes the files in, one after another, until the signal. */
async function ingestFiles(
  workspace: Workspace,
  files: readonly PageFile[],
  { quiet = false, json = false }: IngestOptions,
  signal: AbortSignal,
): Promise<Tally> {
  const tally: Tally = { pages: 0, unchanged: 0, articles: 0, claims: 0, failed: 0 };
  const bar = progressBar('Ingesting', files.length, !json && files.length > 1);
  const print = quiet || json ? () => undefined : bar.print;
  try {
    for (const file of files) {
      if (signal.aborted) break;
      await ingestFile(workspace, file, tally, { print, warn: bar.warn });
      bar.step();
    }
  } finally {
    bar.stop();
  }
  return tally;
}

/**
 * Takes in the pages that paths name and tells what it made of each.
 *
 * @throws InputError for a path that does not exist, StoreError when the store cannot be used.
 */
export async function ingestPaths(paths: readonly string[], options: IngestOptions): Promise<void> {
  const files = await findPages(paths, process.stdin);
  if (files.length === 0)
    throw new InputError('INVALID_ARGUMENT', paths.join(' '), 'there is no .txt, .html or .htm file in it');
  if (paths.includes('-') && process.stdin.isTTY)
    process.stderr.write('Paste a page, then press Enter and Ctrl-D.\n');
  const interruption = new AbortController();
  const done = run(files, options, interruption.signal);
  onStop(
    () => {
      interruption.abort();
      return done;
    },
    { exitCode: INTERRUPTED, fail: reportAndExit },
  );
  await done;
}

async function run(files: readonly PageFile[], options: IngestOptions, signal: AbortSignal): Promise<void> {
  const workspace = await openWorkspace(readEnvironment());
  const tally = await ingestFiles(workspace, files, options, signal).finally(() => workspace.close());
  process.stdout.write(`${options.json ? JSON.stringify(tally) : summarise(tally)}\n`);
  if (tally.failed > 0) process.exitCode = 1;
}
