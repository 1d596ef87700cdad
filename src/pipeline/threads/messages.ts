import type { StoreOptions } from '../../adapters/db/open-store.js';
import type { PageInput } from '../../pages/index.js';
import type { Stage } from '../deps.js';
import type { IngestReport } from '../types.js';

/** How the writing thread is opened. */
export type StoreAddress = Pick<
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

/**
 * A page that was read, as `v8.serialize` gives it. It is passed on without a copy, and becomes objects again in the writing
 * thread alone: a page of 29 claims has 41 KB, and takes 0.16 ms to pack and 0.25 ms to unpack.
 */
export type PackedPage = Uint8Array<ArrayBuffer>;

/** A page that is to be written. */
export interface ToWrite {
  readonly number: number;
  /** Null for one that the writing thread has read itself. */
  readonly packed: PackedPage | null;
}

/** What a thread is asked to do. Pages are known by their numbers. */
export type Order =
  | { readonly kind: 'read'; readonly number: number; readonly page: PageInput }
  | { readonly kind: 'write'; readonly pages: readonly ToWrite[] }
  | { readonly kind: 'close' };

/** One page's end: its report, or what was at fault. */
export type PackedTaken = { readonly report: IngestReport } | { readonly error: PackedError };

/** What a thread answers. */
export type Answer =
  | { readonly kind: 'open' }
  | { readonly kind: 'failed'; readonly error: PackedError }
  | {
      readonly kind: 'read';
      readonly number: number;
      /** Null where the thread is the one that writes it. */
      readonly packed: PackedPage | null;
      readonly times: readonly StageTime[];
    }
  | { readonly kind: 'unreadable'; readonly number: number; readonly error: PackedError }
  | {
      readonly kind: 'written';
      readonly numbers: readonly number[];
      readonly taken: readonly PackedTaken[];
      readonly times: readonly StageTime[];
      /** SQL statements that writing took. */
      readonly statements: number;
      /** From the order to the answer, in milliseconds. */
      readonly milliseconds: number;
    };
