import { setImmediate } from 'node:timers/promises';
import type { Database } from '../adapters/db/client.js';

/** The stages in the order in which an article passes them. */
export type Stage = 'pages' | 'claims' | 'sources' | 'copies' | 'events' | 'links' | 'store';

/** Told how long a stage took, in milliseconds, its I/O included. */
export type Trace = (stage: Stage, milliseconds: number) => void;

/** What the pipeline needs from outside: the store, the time and new ids, so that a run can be repeated exactly. */
export interface PipelineDeps {
  readonly database: Database;
  readonly now: () => Date;
  /** A new uuid v7 at each call, each greater than the one before. */
  readonly newId: () => string;
  readonly trace: Trace;
  /** Told how many SQL statements a few articles took that were written together. */
  readonly counted?: (statements: number) => void;
}

/** Runs one stage and tells the trace how long it took. Then what Postgres has answered meanwhile is taken, and what waits to be asked is. */
export async function traced<T>(
  { trace }: Pick<PipelineDeps, 'trace'>,
  stage: Stage,
  run: () => T | Promise<T>,
): Promise<T> {
  const start = performance.now();
  try {
    return await run();
  } finally {
    trace(stage, performance.now() - start);
    await setImmediate();
  }
}
