import type { Database } from '../../adapters/db/client.js';
import type { Fetcher } from '../../adapters/http/fetcher.js';
import type { PageInput } from '../../pages/index.js';
import type { IngestReport } from '../types.js';
import type { RetryPolicy } from './failure.js';

/** What workers need from outside. */
export interface JobDeps {
  readonly database: Database;
  /** Takes a page in, on whichever thread. */
  readonly ingest: (page: PageInput) => Promise<IngestReport>;
  readonly fetcher: Fetcher;
  readonly retries: RetryPolicy;
  readonly now: () => Date;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Given what people who run workers should know of. */
  readonly log: (message: string) => void;
}
