import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startTemporaryPostgres } from '../../src/adapters/db/embedded/temporary.js';
import { migrate } from '../../src/adapters/db/migrate.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** A server's own database, from which others are made. */
    serverUrl: string;
    /** Where its binaries stand, for tests that start servers of their own. */
    binariesFolder: string;
  }
}

export const TEMPLATE = 'corroborate_template';

/** Once a run: a real Postgres with one migrated database, which every test file gets a copy of. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTemporaryPostgres();
  const admin = new pg.Client(server.url);
  await admin.connect();
  await admin.query(`CREATE DATABASE ${TEMPLATE}`);
  await admin.end();
  const url = new URL(server.url);
  url.pathname = `/${TEMPLATE}`;
  await migrate(url.href);
  project.provide('serverUrl', server.url);
  project.provide('binariesFolder', server.folder);
  return () => server.close();
}
