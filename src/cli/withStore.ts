import type { Database } from '../adapters/db/client.js';
import { openStore } from '../adapters/db/open-store.js';
import { readEnvironment } from '../env.js';

/**
 * Works on the store that the environment names, and lets go of it whatever happens.
 *
 * @throws StoreError when the store cannot be used
 */
export async function withStore<T>(work: (prisma: Database['prisma']) => Promise<T>): Promise<T> {
  const database = await openStore(readEnvironment());
  try {
    return await work(database.prisma);
  } finally {
    await database.close();
  }
}
