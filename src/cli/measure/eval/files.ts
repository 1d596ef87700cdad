import { access, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError } from '../../../shared/errors.js';
import { reportForm, type Report } from './report.js';

const root = (path: string): string => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

/** The public data lies beside the project, since its texts may not be part of it. */
export const DATA_FOLDER = root('../shared/eval/dev');
/** The report of the last release, and the document that shows it. */
export const RELEASED = root('docs/accuracy.json');
export const DOCUMENT = root('docs/accuracy.md');
/** Where a report goes unless told otherwise: a folder that the project leaves to each machine. */
export const REPORT = root('.data/accuracy.json');

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** @throws InputError when there is no such folder */
export async function checkFolder(folder: string): Promise<void> {
  const info = await stat(folder).catch(() => null);
  if (info?.isDirectory() !== true)
    throw new InputError(
      'INVALID_ARGUMENT',
      folder,
      'is no folder, expected one that holds TASK.jsonl or TASK.jsonl.gz for each task',
    );
}

/** @throws InputError when there is no such file */
export async function checkScorer(path: string): Promise<void> {
  if (!(await exists(path)))
    throw new InputError('INVALID_ARGUMENT', path, 'does not exist, expected the scorer of the data');
}

/** The rows of a task; null when the folder has none. */
export async function dataOf(folder: string, task: string): Promise<string | null> {
  for (const ending of ['.jsonl.gz', '.jsonl']) {
    const path = join(folder, `${task}${ending}`);
    if (await exists(path)) return path;
  }
  return null;
}

/** The report of the last release; null before the first. */
export async function readReleased(path: string = RELEASED): Promise<Report | null> {
  if (!(await exists(path))) return null;
  return reportForm.parse(JSON.parse(await readFile(path, 'utf8')));
}

/** Writes a report in one step, so that nobody reads half of it. */
export async function writeReport(path: string, report: Report): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.${String(process.pid)}`;
  await writeFile(unfinished, `${JSON.stringify(report, null, 2)}\n`);
  await rename(unfinished, path);
}
