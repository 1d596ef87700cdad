import type { Database } from '../../adapters/db/client.js';
import { queueState } from '../../adapters/queue/state.js';
import { migrationState } from '../../adapters/db/migrationState.js';
import type { CheckResult, ReadinessCheck } from './readiness.js';

type Store = Pick<Database, 'prisma'>;

const few = (names: readonly string[]): string =>
  names.length > 3
    ? `${names.slice(0, 3).join(', ')} and ${String(names.length - 3)} more`
    : names.join(', ');

async function checkMigrations({ prisma }: Store): Promise<CheckResult> {
  const { missing, unknown } = await migrationState(prisma);
  if (unknown.length > 0)
    return { ok: false, detail: `migrated by a newer version: ${few(unknown)} is not known here` };
  if (missing.length > 0) return { ok: false, detail: `not yet applied: ${few(missing)}` };
  return { ok: true };
}

/** What every API checks: that the database answers, that its schema is the one of this version, and that jobs can be read. */
export const storeChecks = (store: Store): ReadinessCheck[] => [
  {
    name: 'database',
    check: async () => {
      await store.prisma.$queryRaw`SELECT 1`;
      return { ok: true };
    },
  },
  { name: 'migrations', check: () => checkMigrations(store) },
  {
    name: 'queue',
    check: async () => {
      await queueState(store.prisma);
      return { ok: true };
    },
  },
];
