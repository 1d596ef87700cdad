import { Command } from 'commander';
import { findPages, type PageFile } from '../adapters/files/readPages.js';
import { readEnvironment } from '../env.js';
import { openWorkspace, type IngestReport, type Workspace } from '../pipeline/index.js';
import { InputError } from '../shared/errors.js';
import { progressBar } from './progress.js';
import { messageOf } from './report.js';

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
  const lines = report.articles.map(({ outcome, title, claimCount, rejectedClaimCount }) => {
    const rejected = rejectedClaimCount === 0 ? '' : `, ${plural(rejectedClaimCount, 'claim')} rejected`;
    return `  ${outcome.toLowerCase().padEnd(9)} ${title ?? '(no title)'}  [${plural(claimCount, 'claim')}${rejected}]`;
  });
  return [`${name}: ${plural(report.articles.length, 'article')}`, ...lines].join('\n');
}

function count(tally: Tally, report: IngestReport): void {
  tally.pages += 1;
  if (!report.created) tally.unchanged += 1;
  for (const { outcome, claimCount } of report.articles) {
    if (outcome === 'UNCHANGED') continue;
    tally.articles += 1;
    tally.claims += claimCount;
  }
}

async function ingestFile(workspace: Workspace, file: PageFile, tally: Tally): Promise<string> {
  try {
    const report = await workspace.ingest(await file.read());
    count(tally, report);
    return describe(file.name, report);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    tally.failed += 1;
    return `${file.name}: not taken: ${messageOf(error)}`;
  }
}

async function ingest(paths: readonly string[], { quiet = false, json = false }): Promise<void> {
  const files = await findPages(paths, process.stdin);
  if (files.length === 0)
    throw new InputError('INVALID_ARGUMENT', paths.join(' '), 'no .txt, .html or .htm file in it');
  const workspace = await openWorkspace(readEnvironment());
  const tally: Tally = { pages: 0, unchanged: 0, articles: 0, claims: 0, failed: 0 };
  const bar = progressBar('Ingesting', files.length, !json && files.length > 1);
  try {
    for (const file of files) {
      const line = await ingestFile(workspace, file, tally);
      if (!quiet && !json) bar.print(line);
      bar.step();
    }
  } finally {
    bar.stop();
    await workspace.close();
  }
  const summary = `${plural(tally.pages, 'page')} (${String(tally.unchanged)} known already), ${plural(tally.articles, 'new article')}, ${plural(tally.claims, 'claim')}, ${String(tally.failed)} not taken`;
  process.stdout.write(json ? `${JSON.stringify(tally)}\n` : `${summary}\n`);
  if (tally.failed > 0) process.exitCode = 1;
}

/** `corroborate ingest FILE|DIR|- ...` */
export const ingestCommand = (): Command =>
  new Command('ingest')
    .description('Read pages into the store, whether the server runs or not, and tell what was made of each.')
    .argument(
      '<path...>',
      'files of plain text or HTML, folders of them (.txt, .html, .htm), or - for the standard input',
    )
    .option('-q, --quiet', 'print the summary only')
    .option('--json', 'print the summary as one line of JSON')
    .addHelpText(
      'after',
      `
A page may hold several articles. The same page again changes nothing. A text file may begin with a header, which beats what
the page says:
  outlet: Example News
  url: https://example.org/news/1
  published: 2025-06-06T08:04Z

  Headline ...

Exits with 1 when a page could not be taken.`,
    )
    .action(ingest);
