import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { inTurns, predictTo } from '../eval/children.js';
import { readLines, readRows } from '../tasks/readRows.js';
import { ORDERS } from './orders.js';
import type { Partition } from './partition.js';

const predictionForm = z.object({ id: z.string(), event: z.string() });

/** Streams that are taken in at one time: each needs a core. */
const AT_ONCE = 2;

/**
 * The main event of each document of the stories, taken in in each of the orders.
 *
 * @param rows file of the stories
 * @param folder where predictions go; those of the given order that are there already are used
 */
export async function replayStories(rows: string, folder: string): Promise<Partition[]> {
  const lines = (await readLines(rows)).map(({ text }) => text);
  const files = ORDERS.map(({ name, of }, n) => ({
    name,
    lines: of(lines),
    rows: join(folder, `stories.rows.${String(n)}.jsonl`),
    predictions: join(folder, n === 0 ? 'stories.jsonl' : `stories.${String(n)}.jsonl`),
  }));
  const jobs = files
    .filter(({ predictions }, n) => n > 0 || !existsSync(predictions))
    .map((file) => async () => {
      await writeFile(file.rows, file.lines.join('\n'));
      await predictTo('stories', file.rows, file.predictions);
    });
  await inTurns(jobs, AT_ONCE);
  return Promise.all(
    files.map(async ({ name, predictions }) => {
      const found = await readRows(predictions, predictionForm);
      return { order: name, events: new Map(found.map(({ id, event }) => [id, event])) };
    }),
  );
}
