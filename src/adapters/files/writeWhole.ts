import { randomUUID } from 'node:crypto';
import { createWriteStream, type WriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { InputError } from '../../shared/errors.js';

/** What is the matter with a file that somebody named, by the system's code. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be written here',
  EPERM: 'it may not be written here',
  EROFS: 'nothing may be written here',
  ENOSPC: 'the disk is full',
};

function explained(error: unknown, file: string): unknown {
  const reason = REASONS[String((error as NodeJS.ErrnoException | null)?.code)];
  return reason === undefined ? error : new InputError('INVALID_ARGUMENT', file, reason, { cause: error });
}

/**
 * Writes a file under another name beside its own, which it takes when it is whole: nobody reads half of it, and what was
 * there before stays until then.
 *
 * @throws InputError for a file that cannot be written, and what `write` throws
 */
export async function writeWhole(file: string, write: (target: WriteStream) => Promise<void>): Promise<void> {
  const unfinished = `${file}.${randomUUID().slice(0, 8)}.part`;
  try {
    await write(createWriteStream(unfinished, { flags: 'wx', flush: true }));
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw explained(error, file);
  }
}
