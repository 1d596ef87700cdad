import type { ExportRecord } from '../listed.js';

/** How records are written. */
export interface Format {
  readonly contentType: string;
  /** What stands before the first record. */
  readonly begin: string;
  readonly end: string;
  /** Some records in a row. `from` is the number of records written before. */
  readonly write: (records: readonly ExportRecord[], from: number) => string;
}

/** Records that are written at once. */
const TOGETHER = 50;

/** Writes records as they come; no more than a few are in memory. */
export async function* written(
  records: AsyncIterable<ExportRecord>,
  { begin, end, write }: Format,
  counted: (count: number) => void,
): AsyncGenerator<string> {
  if (begin !== '') yield begin;
  let count = 0;
  let waiting: ExportRecord[] = [];
  const flush = (): string => {
    const text = write(waiting, count);
    count += waiting.length;
    waiting = [];
    counted(count);
    return text;
  };
  for await (const record of records) {
    waiting.push(record);
    if (waiting.length >= TOGETHER) yield flush();
  }
  if (waiting.length > 0) yield flush();
  if (end !== '') yield end;
}
