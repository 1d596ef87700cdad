import { Command, Option } from 'commander';
import type { ExportOptions } from './exporting/run.js';

const MORE = `
Everything is read as it was at one moment, whatever is written meanwhile. docs/export.md tells what each
format holds. A file that was there before stays as it was until the new one is whole.

Examples:
  $ corroborate export claims --format csv --filter '{"denial":true}' -o denials.csv
  $ corroborate export event Event:0197ac5e-7d41-7c3e-9a52-4f3f6a1f0c11 --format jsonld
  $ corroborate export search '"power station" shelled' --in CLAIM | head`;

/** `corroborate export WHAT` */
export const exportCommand = (): Command =>
  new Command('export')
    .description(
      'Write events, claims, articles, sources, one event or a search as NDJSON, CSV or schema.org JSON-LD.',
    )
    .argument('<what>', 'events, claims, articles, sources, event ID, or search WORDS')
    .argument('[which...]', 'the id of the event, or the words to search for')
    .addOption(
      new Option('-f, --format <format>', 'how to write it')
        .choices(['ndjson', 'csv', 'jsonld'])
        .default('ndjson'),
    )
    .option(
      '--filter <json>',
      'which to write, as the filter of the same list in GraphQL: \'{"kind":["QUOTE"]}\'',
    )
    .option('--order-by <json>', 'in which order, as in GraphQL: \'{"field":"TIME","direction":"ASC"}\'')
    .option('--in <kinds>', 'what to search: ARTICLE, CLAIM, or both joined by a comma')
    .option('--limit <count>', 'write no more than so many')
    .addOption(
      new Option('--formulas <how>', 'in CSV, texts that a spreadsheet would run').choices([
        'guarded',
        'plain',
      ]),
    )
    .option('--interpreter <name>', 'in JSON-LD, who answers for the reading of the claims')
    .option(
      '-o, --output <file>',
      'write to this file, which appears when it is whole; by default to the standard output',
    )
    .addHelpText('after', MORE)
    .action(async (what: string, which: string[], options: ExportOptions) => {
      // Loaded here, so that --help need not wait for it.
      const { writeExport } = await import('./exporting/run.js');
      await writeExport(what, which.join(' '), options);
    });
