import { Command } from 'commander';

interface IngestFlags {
  readonly quiet?: boolean;
  readonly json?: boolean;
  readonly again?: boolean;
  readonly queue?: boolean;
}

/** `corroborate ingest FILE|DIR|- ...` */
export const ingestCommand = (): Command =>
  new Command('ingest')
    .description('Read pages into the store, whether the server runs or not, and tell what was made of each.')
    .argument(
      '<path...>',
      'files of plain text or HTML, folders of them (.txt, .html, .htm), archives (.warc, .jsonl, either packed as .gz), addresses (https://...), or - for the standard input',
    )
    .option('-q, --quiet', 'print the summary and what was not taken only')
    .option('--again', 'read archives from their start, though they were read before')
    .option('--queue', 'put pages into the queue, from which workers take them in, instead of waiting for it')
    .option('--json', 'print the summary as one line of JSON')
    .addHelpText(
      'after',
      `
A page may hold several articles. The same page again changes nothing. A text file may begin with a
header, which beats what the page says; every line of it may be left out:
  outlet: Example News
  url: https://example.org/news/1
  published: 2025-06-06T08:04Z
  fetched: 2025-06-07

  Headline ...

A line of a .jsonl archive is an object {url, title, publisher, published, fetched, html or text}. An archive
is read record by record, whatever its size, and an interrupted run goes on where it left off.
Addresses are fetched as robots.txt allows, never from private networks: CORROBORATE_FETCH_ALLOW names
hosts and ranges (wiki.intranet, 10.1.0.0/16) that are reached nevertheless.

What could not be taken is told on the standard error, and makes the exit code 1. Ctrl-C ends after
the pages at hand; the same command goes on from there.`,
    )
    .action(async (paths: string[], options: IngestFlags) => {
      // Loaded here, so that --help need not wait for it.
      if (options.queue === true) {
        const { queuePaths } = await import('./ingesting/queue.js');
        return queuePaths(paths, options);
      }
      const { ingestPaths } = await import('./ingesting/run.js');
      return ingestPaths(paths, options);
    });
