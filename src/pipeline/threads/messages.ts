import type { StoreOptions } from '../../adapters/db/open-store.js';
import type { PageInput } from '../../pages/index.js';
import type { Stage } from '../deps.js';
import type { IngestReport } from '../types.js';

/** How a thread is opened. */
export type ThreadOptions = Pick<
  StoreOptions,
  'databaseUrl' | 'dataFolder' | 'poolSize' | 'statementTimeoutMs'
>;

/** An error as plain data: a class does not cross from one thread to another. */
export interface PackedError {
  readonly name: string;
  readonly message: string;
  /** Of an InputError, or of Postgres. */
  readonly code: string | null;
  /** Of an InputError. */
  readonly place: string | null;
}

/** Time that a stage has taken, in milliseconds. */
export type StageTime = readonly [stage: Stage, milliseconds: number];

/** What a thread is asked to do. A chunk is a few pages that follow one another. */
export type Order =
  | { readonly kind: 'read'; readonly chunk: number; readonly pages: readonly PageInput[] }
  | { readonly kind: 'write'; readonly chunk: number }
  | { readonly kind: 'close' };

/** One page's end: its report, or what was at fault. */
export type PackedTaken = { readonly report: IngestReport } | { readonly error: PackedError };

/** What a thread answers. */
export type Answer =
  | { readonly kind: 'open' }
  | { readonly kind: 'failed'; readonly error: PackedError }
  | { readonly kind: 'read'; readonly chunk: number }
  | {
      readonly kind: 'written';
      readonly chunk: number;
      readonly taken: readonly PackedTaken[];
      readonly times: readonly StageTime[];
      /** SQL statements that writing took. */
      readonly statements: number;
    };
