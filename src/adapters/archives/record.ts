import type { PageInput } from '../../pages/index.js';

/** Why a record of an archive gave no page. */
export type RecordProblem =
  'NOT_A_PAGE' | 'HTTP_STATUS' | 'TOO_LARGE' | 'BAD_RECORD' | 'BAD_COMPRESSION' | 'TRUNCATED';

/** One record of an archive: a page, or why there is none. Records that hold no answer of a site at all are passed over. */
export interface ArchiveRecord {
  /** Where the record begins, in bytes from the archive's start. */
  readonly offset: number;
  /** Where to go on reading after it. */
  readonly next: number;
  /** What people know it by: its address, or its place. */
  readonly name: string;
  readonly page: PageInput | null;
  /** Null when there is a page. */
  readonly problem: { readonly code: RecordProblem; readonly message: string } | null;
}

/** Larger records are passed over: no news page has as many bytes. */
export const MAX_RECORD_BYTES = 10_000_000;

/** Where a file cannot be read on: what comes behind a broken record is not known to be one. */
export const brokenAt = (offset: number, error: unknown): ArchiveRecord => ({
  offset,
  next: offset,
  name: `record at byte ${String(offset)}`,
  page: null,
  problem: {
    code: 'BAD_RECORD',
    message: `cannot be read, and nothing behind it: ${error instanceof Error ? error.message : String(error)}`,
  },
});
