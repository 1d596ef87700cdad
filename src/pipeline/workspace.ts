import { v7 } from 'uuid';
import type { Database } from '../adapters/db/client.js';
import { openStore, type StoreOptions } from '../adapters/db/open-store.js';
import type { PageInput } from '../pages/index.js';
import { loadDemo } from './demo.js';
import type { PipelineDeps, Trace } from './deps.js';
import { ingestPage } from './ingest.js';
import type { IngestReport } from './types.js';

/** One store with the stages over it. */
export interface Workspace {
  readonly database: Database;
  /** Takes a page in; see `ingestPage`. */
  readonly ingest: (input: PageInput) => Promise<IngestReport>;
  /** Loads the demo corpus into an empty store; see `loadDemo`. */
  readonly loadDemo: (onProgress?: (done: number, total: number) => void) => Promise<number>;
  /** Waits for nothing more, lets go of the database and stops the embedded one when nobody else uses it. */
  readonly close: () => Promise<void>;
}

/** Opens the store, bringing its schema up to date, and puts the stages over it. */
export async function openWorkspace(
  options: StoreOptions,
  trace: Trace = () => undefined,
): Promise<Workspace> {
  const database = await openStore(options);
  const deps: PipelineDeps = { database, now: () => new Date(), newId: () => v7(), trace };
  return {
    database,
    ingest: (input) => ingestPage(deps, input),
    loadDemo: (onProgress) => loadDemo(deps, onProgress),
    close: () => database.close(),
  };
}
