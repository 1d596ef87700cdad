import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { joinEmbeddedPostgres, type EmbeddedPostgres } from './join.js';

/** Nothing on it has to outlive it, so it need not wait for the disk. */
const CARELESS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** An empty Postgres of our own, in a folder that goes when it does. For measuring, tests and tools. */
export async function startTemporaryPostgres(binariesFolder?: string): Promise<EmbeddedPostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'corroborate-'));
  // Made for us alone; when we are root, the account that Postgres runs as has to enter it.
  if (process.getuid?.() === 0) await chmod(folder, 0o755);
  const shared = binariesFolder === undefined ? {} : { binariesFolder };
  return joinEmbeddedPostgres({ folder, settings: CARELESS, temporary: true, ...shared });
}
