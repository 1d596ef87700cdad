/** A process with workers on the store of its first argument, for tests that kill it. Tells its parent once they work. */
import { v7 } from 'uuid';
import { openDatabase } from '../../../src/adapters/db/client.js';
import { createFetcher } from '../../../src/adapters/http/fetcher.js';
import { ingestPage } from '../../../src/pipeline/index.js';
import { startWorkers } from '../../../src/pipeline/jobs/index.js';

const database = openDatabase({ url: process.argv[2] ?? '', poolSize: 4 });
const deps = { database, now: () => new Date(), newId: () => v7(), trace: () => undefined };
await startWorkers({
  database,
  ingest: (page) => ingestPage(deps, page),
  fetcher: createFetcher({ allow: ['127.0.0.1'], limits: { hostDelayMs: 0 } }),
  pages: 3,
  retries: { most: 3, firstMs: 30, factor: 1, longestMs: 100, mostInterrupted: 50 },
  times: { lookMs: 50, freeAfterMs: 100 },
});
process.send?.('working');
