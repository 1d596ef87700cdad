import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One folder of prisma/migrations. */
export interface Migration {
  /** "20251122060000_init": sorts by time. */
  readonly name: string;
  readonly script: string;
}

/** The list as Prisma's engine takes it. */
export interface MigrationList {
  baseDir: string;
  lockfile: { path: string; content: string | null };
  shadowDbInitScript: string;
  migrationDirectories: {
    path: string;
    migrationFile: { path: string; content: { tag: 'ok'; value: string } };
  }[];
}

// The same distance from src/adapters/db and from dist/adapters/db.
const PRISMA_FOLDER = fileURLToPath(new URL('../../../prisma/', import.meta.url));
export const MIGRATIONS_FOLDER = join(PRISMA_FOLDER, 'migrations');
const SCRIPT = 'migration.sql';
const LOCKFILE = 'migration_lock.toml';

/** The text of prisma/schema.prisma. */
export function readSchema(): string {
  return readFileSync(join(PRISMA_FOLDER, 'schema.prisma'), 'utf8');
}

/** The package's migrations, oldest first. */
export function readMigrations(folder = MIGRATIONS_FOLDER): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, script: readFileSync(join(folder, name, SCRIPT), 'utf8') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Puts migrations into the form that Prisma's engine reads. */
export function toMigrationList(migrations: readonly Migration[]): MigrationList {
  return {
    baseDir: MIGRATIONS_FOLDER,
    lockfile: { path: LOCKFILE, content: 'provider = "postgresql"' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, script }) => ({
      path: name,
      migrationFile: { path: SCRIPT, content: { tag: 'ok', value: script } },
    })),
  };
}
