import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { openDatabase, type Database } from '../../src/adapters/db/client.js';
import { TEMPLATE } from './postgres.js';

/** A database of one's own on the run's server. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** Makes a database: a copy of the migrated template, or an empty one. */
export async function createTestDatabase(template: 'migrated' | 'empty' = 'migrated'): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const source = template === 'migrated' ? TEMPLATE : 'template0';
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${source} STRATEGY FILE_COPY`);
  const url = new URL(inject('serverUrl'));
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(`DROP DATABASE ${name} WITH (FORCE)`) };
}

/**
 * Gives a test file its own migrated, empty database, opened before its tests and dropped after them. Call it at the top
 * of the file or of a `describe`, and the function it returns inside the tests.
 */
export function useDatabase(): () => Database {
  let made: TestDatabase | undefined;
  let opened: Database | undefined;
  beforeAll(async () => {
    made = await createTestDatabase();
    opened = openDatabase({ url: made.url, poolSize: 5 });
  });
  afterAll(async () => {
    await opened?.close();
    await made?.drop();
  });
  return () => {
    if (opened === undefined) throw new Error('The database is opened before the tests: use it inside one.');
    return opened;
  };
}

/** Runs a statement on the server's own database. */
async function onServer(sql: string): Promise<void> {
  const admin = new pg.Client(inject('serverUrl'));
  await admin.connect();
  try {
    await admin.query(sql);
  } finally {
    await admin.end();
  }
}
