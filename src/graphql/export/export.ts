import { addAbortSignal, PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PrismaClient } from '../../adapters/db/generated/client/client.js';
import type { ApiContext } from '../context.js';
import { eventRecords, type EventPart } from './eventRecords.js';
import { csv } from './formats/csv.js';
import { type Format, written } from './formats/format.js';
import { jsonld } from './formats/jsonld.js';
import { NDJSON } from './formats/ndjson.js';
import { type ExportRecord, listRecords } from './listed.js';
import { searchRecords } from './searchRecords.js';
import { inSnapshot, type Snapshot } from './snapshot.js';
import type { ExportWish, FormatName } from './wish.js';

/** What each format has a place for. */
const PARTS: Readonly<Record<FormatName, readonly EventPart[]>> = {
  ndjson: ['event', 'measures', 'assertions', 'relations', 'claims'],
  csv: ['claims'],
  jsonld: ['event', 'said'],
};

/** How a wish is written. Made for each export anew. */
export function formatOf({ target, format, guard, interpreter }: ExportWish): Format {
  if (format === 'ndjson') return NDJSON;
  if (format === 'jsonld') return jsonld(interpreter);
  return csv(target.kind === 'list' ? target.name : target.kind, guard);
}

function recordsOf({ target, format }: ExportWish, snapshot: Snapshot): AsyncIterable<ExportRecord> {
  if (target.kind === 'event') return eventRecords(snapshot, target.id, PARTS[format]);
  if (target.kind === 'search') return searchRecords(snapshot, target.search, target.most);
  // Of a request's context a list's filter needs the store alone.
  const context = { store: snapshot } as Partial<ApiContext> as ApiContext;
  return listRecords(target.list, context, snapshot, target.wish);
}

/** What an export is read from. */
export interface ExportSource {
  readonly prisma: PrismaClient;
  /** Ends the export, the statement that runs included. */
  readonly signal: AbortSignal;
  readonly seconds: number;
}

/** An export that has begun. */
export interface RunningExport {
  readonly format: Format;
  /** Ends well only when everything was written; destroyed with the error otherwise. */
  readonly body: Readable;
  /** How many records have been written. */
  readonly count: () => number;
}

async function* startingWith(first: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/**
 * Begins an export: reads as fast as it is taken, with a few records in memory. Settles when the first of them are there, so
 * that what is wrong with a wish is known before anything is sent.
 *
 * @throws GraphQLError for a wish that makes no sense to the store, and what the store throws
 */
export async function beginExport(wish: ExportWish, source: ExportSource): Promise<RunningExport> {
  const format = formatOf(wish);
  // Also when all is read and only waits to be taken.
  const body = addAbortSignal(source.signal, new PassThrough());
  let count = 0;
  const noted = (written: number) => {
    count = written;
  };
  await new Promise<void>((began, failed) => {
    const reading = inSnapshot(source, async (snapshot) => {
      const pieces = written(recordsOf(wish, snapshot), format, noted);
      // The header of a format comes without the store having been asked: two pieces tell more.
      const begin = format.begin === '' ? '' : ((await pieces.next()).value as string);
      const first = await pieces.next();
      began();
      const text = begin + (first.done === true ? '' : first.value);
      await pipeline(startingWith(text, pieces), body, { signal: source.signal, end: false });
    });
    reading.then(
      () => body.end(),
      (error: unknown) => {
        failed(error as Error);
        body.destroy(error as Error);
      },
    );
  });
  return { format, body, count: () => count };
}
