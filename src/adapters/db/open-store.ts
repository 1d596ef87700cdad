import type pg from 'pg';
import { askPool } from './borrowed.js';
import { borrowDatabase, openDatabase, type Database, type DatabaseOptions } from './client.js';
import { joinEmbeddedPostgres } from './embedded/join.js';
import { migrate } from './migrate.js';

/** Where the store is. */
export interface StoreOptions extends Omit<DatabaseOptions, 'url'> {
  /** Any Postgres >= 15; without it an embedded one serves from `dataFolder`. */
  readonly databaseUrl?: string | undefined;
  /** Connections of somebody else's, used in place of a URL and never ended. */
  readonly pool?: pg.Pool | undefined;
  /** Absolute. */
  readonly dataFolder: string;
}

/**
 * Opens the store with its schema up to date. Closing it closes everything it opened: with the last process that uses
 * an embedded Postgres, that stops too.
 * @throws StoreError in one line that says what to do
 */
export async function openStore({
  databaseUrl,
  pool,
  dataFolder,
  ...options
}: StoreOptions): Promise<Database> {
  if (pool !== undefined) return openBorrowed(pool);
  const server = databaseUrl === undefined ? await joinEmbeddedPostgres({ folder: dataFolder }) : null;
  const url = server?.url ?? databaseUrl ?? '';
  try {
    await migrate(url);
  } catch (error) {
    await server?.close();
    throw error;
  }
  const database = openDatabase({ url, ...options });
  const close = async (): Promise<void> => {
    await database.close();
    await server?.close();
  };
  return { ...database, close };
}

async function openBorrowed(pool: pg.Pool): Promise<Database> {
  const borrowed = await askPool(pool);
  await migrate(borrowed.target);
  return borrowDatabase(pool, borrowed);
}
