import { openDatabase, type Database, type DatabaseOptions } from './client.js';
import { joinEmbeddedPostgres } from './embedded/join.js';
import { migrate } from './migrate.js';

/** Where the store is. */
export interface StoreOptions extends Omit<DatabaseOptions, 'url'> {
  /** Any Postgres >= 15; without it an embedded one serves from `dataFolder`. */
  readonly databaseUrl?: string | undefined;
  /** Absolute. */
  readonly dataFolder: string;
}

/**
 * Opens the store with its schema up to date. Closing it closes everything it opened: with the last process that uses
 * an embedded Postgres, that stops too.
 * @throws StoreError in one line that says what to do
 */
export async function openStore({ databaseUrl, dataFolder, ...options }: StoreOptions): Promise<Database> {
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
