import type { Database } from '../adapters/db/client.js';

/** What the pipeline needs from outside: the store, the time and new ids, so that a run can be repeated exactly. */
export interface PipelineDeps {
  readonly database: Database;
  readonly now: () => Date;
  /** A new uuid v7 at each call, each greater than the one before. */
  readonly newId: () => string;
}
