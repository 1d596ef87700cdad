import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BenchOptions, BenchResults } from './run.js';
import { circumstances, tableOf } from './table.js';

/** The document that shows what was measured. */
export const DOCUMENT = fileURLToPath(new URL('../../../../../docs/performance.md', import.meta.url));

const OPEN = '<!-- api bench -->\n';
const CLOSE = '<!-- end of api bench -->';

/**
 * A document with its part on the API made anew.
 * @throws Error for a document that has no place for it
 */
export function withResults(
  text: string,
  results: BenchResults,
  options: BenchOptions,
  date: string,
): string {
  const from = text.indexOf(OPEN);
  const to = text.indexOf(CLOSE);
  if (from < 0 || to < from) throw new Error(`The document has no place between ${OPEN.trim()} and ${CLOSE}`);
  const told = circumstances(results, options)
    .split('\n')
    .map((line) => `- ${line}`);
  const part = `\n${tableOf(results)}\nMeasured on ${date}.\n\n${told.join('\n')}\n\n`;
  return `${text.slice(0, from + OPEN.length)}${part}${text.slice(to)}`;
}

/** Puts the results into the document. */
export async function publish(results: BenchResults, options: BenchOptions): Promise<void> {
  const date = new Date().toISOString().slice(0, 10);
  const text = await readFile(DOCUMENT, 'utf8');
  await writeFile(DOCUMENT, withResults(text, results, options, date));
}
