import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { InputError } from '../../shared/errors.js';
import { reportAndExit } from '../report.js';
import type { ReliabilityBin } from './train/validate.js';
import { frequenciesModule, frequenciesOf, readTexts, TEXT_FILES } from './train/words.js';

const DATA = fileURLToPath(new URL('../../../../shared/eval/dev', import.meta.url));
const TABLES = fileURLToPath(new URL('../../events/data', import.meta.url));
const MATCH_WEIGHTS = fileURLToPath(new URL('../../links/matching/data/weights.ts', import.meta.url));

interface Options {
  readonly data: string;
  readonly out: string;
  readonly date?: string;
}

async function fingerprintOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of TEXT_FILES) hash.update(await readFile(join(folder, file)));
  return hash.digest('hex').slice(0, 16);
}

/** The date given, or that of the weights as they stand, so that learning anew from the same data changes nothing. */
async function dateOf({ date, out }: Options): Promise<string> {
  const known =
    date ?? /date: '([\d-]+)'/.exec(await readFile(join(out, 'weights.ts'), 'utf8').catch(() => ''))?.[1];
  if (known !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(known)) return known;
  throw new InputError('INVALID_ARGUMENT', '--date', 'expected a day such as 2026-11-22');
}

const line = (text: string): boolean => process.stdout.write(`${text}\n`);

function printTable(bins: readonly ReliabilityBin[]): void {
  line('promised   came    comparisons');
  for (const { promised, came, weight } of bins)
    line(`${promised.toFixed(3).padEnd(10)} ${came.toFixed(3).padEnd(7)} ${String(Math.round(weight))}`);
}

/** Learns the weights of claim matches, which have no part in what the event linker reads. */
async function trainMatches(data: string, date: string): Promise<void> {
  const { learnMatches, matchWeightsModule } = await import('./train/matchWeights.js');
  const learned = await learnMatches(data);
  await writeFile(MATCH_WEIGHTS, matchWeightsModule(learned, date));
  line(`\nclaim matches, by cross-validation over topics: calibration error ${learned.calibrationError}\n`);
  printTable(learned.reliability);
}

async function train(options: Options): Promise<void> {
  const { data, out } = options;
  const provenance = { date: await dateOf(options), data: await fingerprintOf(data) };
  await writeFile(join(out, 'frequencies.ts'), frequenciesModule(frequenciesOf(await readTexts(data))));
  // Loaded only now: the features read the table that has just been written.
  const { readStories } = await import('./train/events/stories.js');
  const { eventRows } = await import('./train/events/rows.js');
  const { learnEvents, weightsModule } = await import('./train/events/weights.js');
  const learned = learnEvents(eventRows(await readStories(data)));
  await writeFile(join(out, 'weights.ts'), weightsModule(learned, provenance));
  for (const [feature, weight] of Object.entries(learned.model.weights))
    line(`${feature.padEnd(18)}${weight.toFixed(4).padStart(9)}`);
  line(`\nby cross-validation over events: ${JSON.stringify(learned.scores)}\n`);
  printTable(learned.reliability);
  if (out === TABLES) await trainMatches(data, provenance.date);
}

new Command('train')
  .description(
    'Learns the tables and weights of the event linker and the weights of claim matches from public data, and writes them into the program.',
  )
  .option('--data <folder>', 'data to learn from', DATA)
  .option('--out <folder>', 'where the tables are written', TABLES)
  .option('--date <day>', 'day of learning; kept when not given')
  .action(train)
  .parseAsync()
  .catch(reportAndExit);
