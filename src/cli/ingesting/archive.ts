import { basename, resolve } from 'node:path';
import { openArchive, type Archive } from '../../adapters/archives/open.js';
import type { ArchiveRecord } from '../../adapters/archives/record.js';
import { findArchivePlace, saveArchivePlace } from '../../adapters/db/stores/archives.js';
import type { Threads } from '../../pipeline/index.js';
import { inMegabytes, progressBar } from '../progress.js';
import { refuse, silent, takePages, type TakeMany, type Taking } from './taking.js';

/** Records taken together, after which the place is noted. What is taken twice after a crash is found known already. */
const TOGETHER = 32;

/** Bytes from which an archive is worth the second that threads take to start. */
const LARGE = 4_000_000;

/** What a site answers that is no page, and no fault of the archive. */
export const NO_PAGE: ReadonlySet<string> = new Set(['NOT_A_PAGE', 'HTTP_STATUS']);

function passOver(taking: Taking, { name, problem }: ArchiveRecord): void {
  if (problem === null) return;
  if (NO_PAGE.has(problem.code)) taking.tally.passedOver += 1;
  else refuse(taking, name, problem.message, problem.code);
}

async function takeTogether(
  taking: Taking,
  records: readonly ArchiveRecord[],
  many: TakeMany,
): Promise<void> {
  const named = records.flatMap(({ name, page }) => (page === null ? [] : [{ name, page }]));
  for (const record of records) if (record.page === null) passOver(taking, record);
  await takePages(taking, named, many);
}

/** How archives are taken in. */
export interface ArchiveOptions {
  /** From their start, though they were read before. */
  readonly again: boolean;
  /** Whether progress is shown. */
  readonly bar: boolean;
  /** Opens threads, for what is large. */
  readonly threads: () => Promise<Threads>;
}

async function takeRecords(
  taking: Taking,
  archive: Archive,
  from: number,
  note: (offset: number, finished: boolean) => Promise<void>,
  set: (bytes: number) => void,
  many: TakeMany,
): Promise<void> {
  let offset = from;
  let records: ArchiveRecord[] = [];
  const take = async (finished: boolean) => {
    await takeTogether(taking, records, many);
    offset = records.at(-1)?.next ?? offset;
    records = [];
    await note(offset, finished);
    set(archive.bytesRead());
  };
  for await (const record of archive.records(from)) {
    if (taking.signal.aborted) break;
    records.push(record);
    if (records.length === TOGETHER) await take(false);
  }
  if (taking.signal.aborted) records = [];
  await take(!taking.signal.aborted);
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
  const threads = archive.size - from < LARGE ? null : await options.threads();
  try {
    await takeRecords(
      { ...taking, tell: quiet ? { ...bar, print: silent } : bar },
      archive,
      from,
      note,
      bar.set,
      threads?.ingestMany ?? taking.workspace.ingestMany,
    );
  } finally {
    await threads?.close();
    bar.stop();
  }
}
