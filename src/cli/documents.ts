import { readFile } from 'node:fs/promises';
import type { Environment } from '../env.js';
import type { PersistedOptions } from '../graphql/index.js';
import { StartError } from './report.js';

const isDocuments = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((text) => typeof text === 'string');

function parse(path: string, text: string): Record<string, string> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new StartError(`CORROBORATE_DOCUMENTS: ${path} is not JSON`, { cause });
  }
  if (isDocuments(value)) return value;
  throw new StartError(`CORROBORATE_DOCUMENTS: ${path} is not of the form {"<hash>": "query ..."}`);
}

/**
 * Reads the documents that clients may send by their hash; undefined where no file is named.
 *
 * @throws StartError in one line for a file that cannot be used
 */
export async function readDocuments({
  documents: path,
  documentsOnly: only,
}: Environment): Promise<PersistedOptions | undefined> {
  if (path === undefined) return undefined;
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    const code = String((cause as NodeJS.ErrnoException).code);
    throw new StartError(`CORROBORATE_DOCUMENTS: ${path} cannot be read (${code})`, { cause });
  });
  return { documents: parse(path, text), only };
}
