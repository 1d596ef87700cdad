import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { InputError } from '../../shared/errors.js';
import { readJsonLines } from './jsonl.js';
import type { ArchiveRecord } from './record.js';
import { readWarc } from './warc.js';

/** A file of many pages. */
export interface Archive {
  readonly path: string;
  /** Bytes of the file on disk. */
  readonly size: number;
  readonly changedAt: Date;
  /** Bytes of the file read so far, for telling progress. */
  readonly bytesRead: () => number;
  /** The records from a place on: the start, or the `next` of a record read before. */
  readonly records: (from?: number) => AsyncGenerator<ArchiveRecord, void, undefined>;
}

const WARC = /\.warc(?:\.gz)?$/i;
const JSON_LINES = /\.(?:jsonl|ndjson)(?:\.gz)?$/i;

/** Whether a file is read as an archive, by its name. */
export const isArchive = (path: string): boolean => WARC.test(path) || JSON_LINES.test(path);

/** Passes over the first bytes of a packed file, which cannot be entered in the middle. */
async function* skipping(source: AsyncIterable<Uint8Array>, bytes: number): AsyncGenerator<Uint8Array> {
  let left = bytes;
  for await (const chunk of source) {
    if (chunk.length > left) yield left === 0 ? chunk : chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}

/**
 * Opens a file of many pages: .warc, .jsonl or .ndjson, packed (.gz) or not. Nothing is read before the first record is asked for.
 * @throws InputError INVALID_ARGUMENT for a file that does not exist or is no archive
 */
export async function openArchive(path: string): Promise<Archive> {
  const info = await stat(path).catch((cause: unknown) => {
    throw new InputError('INVALID_ARGUMENT', path, 'does not exist or cannot be read', { cause });
  });
  if (!info.isFile() || !isArchive(path))
    throw new InputError(
      'INVALID_ARGUMENT',
      path,
      'is no archive, expected .warc, .warc.gz, .jsonl or .jsonl.gz',
    );
  let read = 0;
  async function* counted(start: number): AsyncGenerator<Uint8Array> {
    read = start;
    for await (const chunk of createReadStream(path, { start }) as AsyncIterable<Uint8Array>) {
      read += chunk.length;
      yield chunk;
    }
  }
  return {
    path,
    size: info.size,
    changedAt: info.mtime,
    bytesRead: () => read,
    records: (from = 0) => {
      if (WARC.test(path)) return readWarc(counted(from), from);
      if (!/\.gz$/i.test(path)) return readJsonLines(counted(from), from);
      return readJsonLines(
        skipping(
          pipeline(counted(0), createGunzip(), () => undefined),
          from,
        ),
        from,
      );
    },
  };
}
