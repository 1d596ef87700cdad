import { basename, resolve } from 'node:path';
import { openArchive, type Archive } from '../../adapters/archives/open.js';
import type { ArchiveRecord } from '../../adapters/archives/record.js';
import { findArchivePlace, saveArchivePlace } from '../../adapters/db/stores/archives.js';
import { inMegabytes, progressBar } from '../progress.js';
import { refuse, silent, takePage, type Taking } from './taking.js';

/** Records taken between two notes of the place. What is taken twice after a crash is found known already. */
const NOTE_EVERY = 25;

/** What a site answers that is no page, and no fault of the archive. */
const NO_PAGE = new Set(['NOT_A_PAGE', 'HTTP_STATUS']);

async function takeRecord(taking: Taking, { name, page, problem }: ArchiveRecord): Promise<void> {
  if (page !== null) await takePage(taking, name, () => page);
  else if (problem !== null && NO_PAGE.has(problem.code)) taking.tally.passedOver += 1;
  else if (problem !== null) refuse(taking, name, problem.message, problem.code);
}

/** How archives are taken in. */
export interface ArchiveOptions {
  /** From their start, though they were read before. */
  readonly again: boolean;
  /** Whether progress is shown. */
  readonly bar: boolean;
}

async function takeRecords(
  taking: Taking,
  archive: Archive,
  from: number,
  note: (offset: number, finished: boolean) => Promise<void>,
  set: (bytes: number) => void,
): Promise<void> {
  let [offset, taken] = [from, 0];
  for await (const record of archive.records(from)) {
    if (taking.signal.aborted) break;
    await takeRecord(taking, record);
    offset = record.next;
    taken += 1;
    if (taken % NOTE_EVERY === 0) await note(offset, false);
    set(archive.bytesRead());
  }
  await note(offset, !taking.signal.aborted);
}

/**
 * Takes the pages of an archive in, from where an interrupted run of the same file left off.
 * @throws InputError for a file that does not exist or is no archive
 */
export async function takeArchive(taking: Taking, path: string, options: ArchiveOptions): Promise<void> {
  const { database } = taking.workspace;
  const archive = await openArchive(path);
  const file = { path: resolve(path), size: archive.size, changedAt: archive.changedAt };
  const known = options.again ? null : await findArchivePlace(database, file);
  if (known?.finishedAt != null) {
    taking.tell.print(`${path}: was read to its end before; --again reads it anew`);
    return;
  }
  const from = known?.offset ?? 0;
  if (from > 0) taking.tell.print(`${path}: going on at byte ${String(from)} of ${String(file.size)}`);
  const bar = progressBar(basename(path), archive.size, options.bar, inMegabytes);
  const quiet = taking.tell.print === silent;
  const note = (offset: number, finished: boolean) =>
    saveArchivePlace(database, file, { offset, finishedAt: finished ? new Date() : null }, new Date());
  try {
    await takeRecords(
      { ...taking, tell: quiet ? { ...bar, print: silent } : bar },
      archive,
      from,
      note,
      bar.set,
    );
  } finally {
    bar.stop();
  }
}
