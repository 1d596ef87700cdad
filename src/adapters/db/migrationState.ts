import type { PrismaClient } from './generated/client/client.js';
import { readMigrations } from './migrations.js';

/** How a store's schema stands to this version's. */
export interface MigrationState {
  /** Known here and not applied there, oldest first. */
  readonly missing: readonly string[];
  /** Applied there and not known here: a newer version was at work. */
  readonly unknown: readonly string[];
}

/** Compares what was applied to the store with the migrations of this version. */
export async function migrationState(prisma: PrismaClient): Promise<MigrationState> {
  const known = readMigrations().map(({ name }) => name);
  const rows = await prisma.$queryRaw<{ name: string; finished: boolean }[]>`
    SELECT migration_name AS name, finished_at IS NOT NULL AS finished FROM _prisma_migrations
    WHERE rolled_back_at IS NULL ORDER BY migration_name`;
  const applied = new Set(rows.filter(({ finished }) => finished).map(({ name }) => name));
  return {
    missing: known.filter((name) => !applied.has(name)),
    unknown: rows.map(({ name }) => name).filter((name) => !known.includes(name)),
  };
}
