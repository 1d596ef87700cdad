import { setTimeout as sleep } from 'node:timers/promises';

/** Serialization failure and deadlock as Postgres and as Prisma call them. */
const PASSING = new Set(['40001', '40P01', 'P2034']);
const ATTEMPTS = 6;
const FIRST_PAUSE_MS = 20;

/** Does `work` again, after a growing random pause, while it fails by a conflict that another attempt can solve. */
export async function retrying<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === ATTEMPTS || !isConflict(error)) throw error;
      await sleep(Math.random() * FIRST_PAUSE_MS * 2 ** attempt);
    }
  }
}

/** Whether an error of pg or Prisma, or one that it wraps, is a conflict between transactions. */
export function isConflict(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, originalCode, meta, cause } = error as Record<string, unknown>;
  if ([code, originalCode].some((value) => typeof value === 'string' && PASSING.has(value))) return true;
  return (
    isConflict(cause) ||
    isConflict(meta) ||
    isConflict((error as Record<string, unknown>)['driverAdapterError'])
  );
}
