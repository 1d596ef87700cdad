import { setTimeout as sleep } from 'node:timers/promises';
import type { WorkerPool } from 'graphile-worker';
import pg from 'pg';
import { errorLogger } from './logger.js';
import { queueSchemaOf } from './schema.js';
import type { TaskName } from './add.js';

/** What is done for one thing of the queue. Throwing hands it out again, after a while that grows. */
export type Task = (id: string, signal: AbortSignal) => Promise<void>;

export interface RunnerOptions {
  readonly connection: pg.ClientConfig;
  /** The workspace's schema. */
  readonly workspace: string;
  readonly tasks: Partial<Record<TaskName, Task>>;
  /** Things done at once. */
  readonly concurrency: number;
  readonly log: (message: string) => void;
}

/** Takes things out of the queue, again and again. */
export interface Runner {
  /** Names under which it holds things at present, which its process must keep locked; see `WorkerLock`. */
  readonly names: () => readonly string[];
  /** Takes nothing more, lets what was begun finish and ends. */
  readonly stop: () => Promise<void>;
}

/** How soon a worker without anything to do looks by itself: it is told of new things at once. */
const POLL_MS = 2_000;
/** A running task is told to end so long after a stop. */
const ABORT_MS = 4_000;
/** Longest that a stop takes: what runs then was told to end, and a page takes no longer. */
const STOP_MS = 15_000;
/** A runner that failed as a whole begins anew after so long. */
const AGAIN_MS = 1_000;
/** Of one turn, the next thing is free once the last is known to be done, which is told a moment after it is. */
const NEXT_TURN_MS = 30;

/** One life of the library's pool: it ends when its bookkeeping fails, as after a long time without the store. */
class Life {
  private constructor(
    readonly workers: WorkerPool,
    readonly ended: Promise<void>,
  ) {}

  static async begin(options: RunnerOptions, pool: pg.Pool): Promise<Life> {
    const { runTaskList } = await import('graphile-worker');
    const started: { pool?: WorkerPool } = {};
    const nudge = (): void => {
      setTimeout(() => {
        // Nudging a pool that has stopped is a fault to the library.
        if (started.pool?._active === true) started.pool.nudge(1);
      }, NEXT_TURN_MS).unref();
    };
    const taskList = Object.fromEntries(
      Object.entries(options.tasks).map(([name, task]) => [
        name,
        async (payload: unknown, { abortSignal }: { readonly abortSignal?: AbortSignal }) => {
          try {
            await task((payload as { id: string }).id, abortSignal ?? NEVER);
          } finally {
            nudge();
          }
        },
      ]),
    );
    const workers = runTaskList(
      {
        schema: queueSchemaOf(options.workspace),
        concurrency: options.concurrency,
        noHandleSignals: true,
        logger: await errorLogger(options.log),
        pollInterval: POLL_MS,
        gracefulShutdownAbortTimeout: ABORT_MS,
        // Without a delay the library does not wait for this bookkeeping: a failure of it would end the process.
        preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      },
      taskList,
      pool,
    );
    started.pool = workers;
    const ended = workers.promise.catch((error: unknown) => {
      options.log(`the workers have ended and begin anew: ${String(error)}`);
    });
    return new Life(workers, ended);
  }
}

const NEVER = new AbortController().signal;

function poolOf({ connection, concurrency }: RunnerOptions): pg.Pool {
  // One listens; the others are only lent for the moment in which something is taken out or put back.
  const max = Math.min(2 + Math.ceil(concurrency / 4), 5);
  const pool = new pg.Pool({ ...connection, max, connectionTimeoutMillis: 15_000 });
  // Whoever asks next is told; without listeners a lost connection would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Begins to take things out of the queue; a loss of the store is waited for. */
export async function startRunner(options: RunnerOptions): Promise<Runner> {
  const pool = poolOf(options);
  const stopping = new AbortController();
  let life = await Life.begin(options, pool);
  const run = async (): Promise<void> => {
    for (;;) {
      await life.ended;
      if (stopping.signal.aborted) return;
      await sleep(AGAIN_MS);
      if (stopping.signal.aborted) return;
      life = await Life.begin(options, pool);
    }
  };
  const running = run();
  return {
    names: () => [life.workers.id],
    stop: async () => {
      stopping.abort();
      const end = async (): Promise<void> => {
        // Its failure is told by `ended`, which is waited for next.
        await Promise.resolve(life.workers.gracefulShutdown()).catch(() => undefined);
        await running;
        await pool.end();
      };
      // Without the store the bookkeeping is tried for minutes; what it leaves is freed by others.
      await Promise.race([end(), sleep(STOP_MS, undefined, { ref: false })]);
    },
  };
}
