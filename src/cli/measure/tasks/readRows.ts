import { readFile } from 'node:fs/promises';
import { TextDecoder } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { z } from 'zod';
import { InputError } from '../../../shared/errors.js';

const wrong = (place: string, message: string, cause?: unknown): InputError =>
  new InputError('INVALID_ARGUMENT', place, message, { cause });

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw wrong(file, code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})`, error);
  }
}

/** Gzip is told by its first two bytes, whatever the file is called. */
function unpacked(bytes: Uint8Array, file: string): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes);
  } catch (error) {
    throw wrong(file, 'begins as a gzip file and is none, or is cut off', error);
  }
}

function textOf(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new InputError('NOT_UTF8', file, 'The bytes are no UTF-8 text: save the rows as UTF-8.', { cause });
  }
}

function parsed(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw wrong(place, 'is not JSON, expected one object on each line', error);
  }
}

function checked<Row>(value: unknown, form: z.ZodType<Row>, place: string): Row {
  const result = form.safeParse(value);
  if (result.success) return result.data;
  const issues = result.error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `"${path.join('.')}": ${message}`,
  );
  throw wrong(place, `is not a row of this task: ${issues.join('; ')}`, result.error);
}

/** A line of a file, with its number from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/**
 * The lines of a text file, plain or gzipped, without the blank ones.
 *
 * @throws InputError for a file that cannot be read or is no UTF-8 text
 */
export async function readLines(file: string): Promise<Line[]> {
  return textOf(unpacked(await bytesOf(file), file), file)
    .split('\n')
    .map((text, n) => ({ number: n + 1, text }))
    .filter(({ text }) => text.trim() !== '');
}

/**
 * The rows of a JSON Lines file, plain or gzipped; fields that `form` does not name are dropped.
 *
 * @throws InputError naming the file, the line and what was expected there
 */
export async function readRows<Row extends { readonly id: string }>(
  file: string,
  form: z.ZodType<Row>,
): Promise<Row[]> {
  const rows: Row[] = [];
  const lineOf = new Map<string, number>();
  for (const { number, text } of await readLines(file)) {
    const place = `${file} line ${String(number)}`;
    const row = checked(parsed(text, place), form, place);
    const before = lineOf.get(row.id);
    if (before !== undefined)
      throw wrong(place, `has the id "${row.id}" of line ${String(before)}, expected an id of its own`);
    lineOf.set(row.id, number);
    rows.push(row);
  }
  return rows;
}
