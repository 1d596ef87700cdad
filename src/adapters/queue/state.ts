import type { PrismaClient } from '../db/generated/client/client.js';

/** How a workspace's queue stands. */
export interface QueueState {
  /** Jobs that wait, those that wait for another attempt included. */
  readonly waiting: number;
  readonly running: number;
  readonly failed: number;
  /** Seconds since the oldest job that is not done came in; null when all are done. */
  readonly oldestSeconds: number | null;
}

/** Tells how the queue of a workspace stands. */
export async function queueState(client: Pick<PrismaClient, '$queryRaw'>): Promise<QueueState> {
  const [row] = await client.$queryRaw<QueueState[]>`
    SELECT count(*) FILTER (WHERE state = 'QUEUED')::int AS waiting,
           count(*) FILTER (WHERE state = 'RUNNING')::int AS running,
           count(*) FILTER (WHERE state = 'FAILED')::int AS failed,
           extract(epoch FROM now() - min(created_at) FILTER (WHERE state <> 'FAILED'))::float8 AS "oldestSeconds"
      FROM job WHERE state IN ('QUEUED', 'RUNNING', 'FAILED')`;
  return row ?? { waiting: 0, running: 0, failed: 0, oldestSeconds: null };
}
