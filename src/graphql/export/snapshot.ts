import type { Prisma, PrismaClient } from '../../adapters/db/generated/client/client.js';

/** The store as it was at one moment. */
export type Snapshot = Prisma.TransactionClient;

/** Longest wait for a free connection. */
const WAIT_MS = 5_000;

/** The store, and when to give up on it. */
export interface SnapshotOptions {
  readonly prisma: PrismaClient;
  /** Ends the statement that runs, and with it the reading. */
  readonly signal: AbortSignal;
  readonly seconds: number;
}

/**
 * Reads from the store as it is now, whatever is written meanwhile, and writes nothing. The one connection that this takes
 * is held until `work` is done.
 */
export function inSnapshot<T>(
  { prisma, signal, seconds }: SnapshotOptions,
  work: (snapshot: Snapshot) => Promise<T>,
): Promise<T> {
  const reading = async (snapshot: Snapshot): Promise<T> => {
    await snapshot.$executeRaw`SET TRANSACTION READ ONLY`;
    const [backend] = await snapshot.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
    let cancelling: Promise<unknown> | undefined;
    const cancel = () => {
      // That it has ended by itself is no fault.
      cancelling = prisma.$queryRaw`SELECT pg_cancel_backend(${backend?.pid ?? 0}::int)`.catch(() => null);
    };
    signal.addEventListener('abort', cancel, { once: true });
    try {
      signal.throwIfAborted();
      return await work(snapshot);
    } finally {
      signal.removeEventListener('abort', cancel);
      // The connection would otherwise serve somebody else by then, whose statement would be ended.
      await cancelling;
    }
  };
  return prisma.$transaction(reading, {
    isolationLevel: 'RepeatableRead',
    maxWait: WAIT_MS,
    timeout: seconds * 1000,
  });
}
