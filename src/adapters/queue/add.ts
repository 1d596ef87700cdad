import type { Prisma, PrismaClient } from '../db/generated/client/client.js';
import { StoreError } from '../db/errors.js';
import { quotedQueueOf } from './schema.js';

/** What workers can be told to do. Each holds only an id: what is to be done stands in the workspace's own tables. */
export interface Tasks {
  /** Fetch the address of a job. */
  readonly fetch: { readonly id: string };
  /** Take the page of a job in. */
  readonly page: { readonly id: string };
  /** Look whether a feed has news. */
  readonly feed: { readonly id: string };
}

export type TaskName = keyof Tasks;

/** One thing to be put into the queue. */
export interface QueueItem {
  readonly task: TaskName;
  readonly id: string;
  /** Of things with one turn, one at a time is done in the whole workspace. */
  readonly turn?: string;
  readonly runAt?: Date;
  /** Smaller goes first; 0 by default. */
  readonly priority?: number;
}

type Sql = Pick<Prisma.TransactionClient, '$executeRawUnsafe' | '$queryRawUnsafe'>;

/**
 * How often the queue itself hands a thing out before it gives up. It is only handed out again when a worker ended in the
 * middle or lost the store: what fails is put in anew, and counted in the job.
 */
const MAX_HANDOUTS = 1000;

/** Longer names are refused by the queue. */
const MAX_TURN = 128;

const workspaces = new WeakMap<object, Promise<string>>();

/**
 * The workspace that a client is connected to.
 * @throws StoreError when it has no queue
 */
async function workspaceOf(sql: Sql): Promise<string> {
  const [{ workspace } = { workspace: 'public' }] = await sql.$queryRawUnsafe<{ workspace: string }[]>(
    'SELECT current_schema()::text AS workspace',
  );
  const [{ made } = { made: false }] = await sql.$queryRawUnsafe<{ made: boolean }[]>(
    'SELECT to_regclass($1) IS NOT NULL AS made',
    `${quotedQueueOf(workspace)}.migrations`,
  );
  if (made) return workspace;
  throw new StoreError(
    `There is no queue, because this database user may make no schema: let one who may run CREATE SCHEMA ${quotedQueueOf(workspace)} AUTHORIZATION this user, and start again.`,
  );
}

/**
 * The quoted schema of the queue of the workspace that a client is connected to; asked once.
 * @throws StoreError when it has no queue
 */
export async function queueOf(client: Sql): Promise<string> {
  let known = workspaces.get(client);
  if (known === undefined) {
    known = workspaceOf(client);
    workspaces.set(client, known);
    known.catch(() => workspaces.delete(client));
  }
  return quotedQueueOf(await known);
}

/**
 * Puts things into the queue, in the transaction that `sql` is in.
 *
 * @param queue of `queueOf`
 */
export async function addToQueue(sql: Sql, queue: string, items: readonly QueueItem[]): Promise<void> {
  if (items.length === 0) return;
  const specs = items.map(({ task, id, turn, runAt, priority = 0 }) => ({
    identifier: task,
    payload: { id },
    queue_name: turn?.slice(0, MAX_TURN),
    run_at: runAt?.toISOString(),
    max_attempts: MAX_HANDOUTS,
    priority,
  }));
  await sql.$executeRawUnsafe(
    `SELECT count(*) FROM ${queue}.add_jobs(array(SELECT json_populate_recordset(null::${queue}.job_spec, $1::json)), false)`,
    JSON.stringify(specs),
  );
}

/** The turn that everything asked of one host shares, whichever process asks it. */
export const turnOfHost = (url: string): string => `host:${new URL(url).host}`;

/**
 * Forgets the turns that nothing waits for: every host that was ever asked has one. Under a lock, since a thing put in meanwhile
 * would wait for ever for a turn that is gone.
 */
export async function collectTurns(client: PrismaClient): Promise<void> {
  const queue = await queueOf(client);
  await client.$transaction([
    client.$executeRawUnsafe(`LOCK TABLE ${queue}._private_job_queues IN SHARE ROW EXCLUSIVE MODE`),
    client.$executeRawUnsafe(
      `DELETE FROM ${queue}._private_job_queues WHERE locked_at IS NULL
          AND id NOT IN (SELECT job_queue_id FROM ${queue}._private_jobs WHERE job_queue_id IS NOT NULL)`,
    ),
  ]);
}
