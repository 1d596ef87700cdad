import pg from 'pg';
import { quotedQueueOf } from './schema.js';

/** Any number that nothing else on the database locks; the second number names who takes things out of a queue. */
const WORKER_LOCK = 0x436f7277;

export interface WorkerLockOptions {
  readonly connection: pg.ClientConfig;
  readonly workspace: string;
  /** Who is to be known as alive. */
  readonly names: () => readonly string[];
  /** What somebody holds who is not known as alive is freed when that was so for this long. */
  readonly freeAfterMs: number;
  /** Now, in milliseconds that only grow. */
  readonly clock?: () => number;
}

/** A server that lost its client without a word, as when a machine goes dark, notices it within half a minute. */
const KEEP_ALIVE =
  'SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 4; SET statement_timeout = 10000';

/**
 * Tells by locks of one connection which workers are alive, and frees what the dead ones held. The queue itself waits four
 * hours for that. A lock goes with its connection, and that with its process, however that ends.
 */
export class WorkerLock {
  private client: pg.Client | null = null;
  private readonly held = new Set<string>();
  private readonly missing = new Map<string, number>();
  private readonly clock: () => number;

  constructor(private readonly options: WorkerLockOptions) {
    this.clock = options.clock ?? (() => performance.now());
  }

  /**
   * Locks the own names anew where that is needed, and frees what is held under names that nobody locks.
   *
   * @returns the names that were freed
   * @throws when the store cannot be asked; the next call connects anew
   */
  async look(): Promise<readonly string[]> {
    try {
      const client = await this.connected();
      await this.lockOwn(client);
      return await this.freeOthers(client);
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  /** Lets go of the locks: whatever is still held under the own names is freed by others. */
  async close(): Promise<void> {
    const { client } = this;
    this.client = null;
    this.held.clear();
    // What was seen by a connection that is gone may have been its own loss.
    this.missing.clear();
    await client?.end().catch(() => undefined);
  }

  private async connected(): Promise<pg.Client> {
    if (this.client !== null) return this.client;
    const client = new pg.Client({ ...this.options.connection, connectionTimeoutMillis: 5_000 });
    // A loss is told by the next statement.
    client.on('error', () => undefined);
    await client.connect();
    this.client = client;
    await client.query(KEEP_ALIVE);
    return client;
  }

  private async lockOwn(client: pg.Client): Promise<void> {
    const names = this.options.names();
    for (const name of names) {
      if (this.held.has(name)) continue;
      await client.query('SELECT pg_advisory_lock_shared($1, hashtext($2))', [WORKER_LOCK, name]);
      this.held.add(name);
    }
    for (const name of this.held) {
      if (names.includes(name)) continue;
      await client.query('SELECT pg_advisory_unlock_shared($1, hashtext($2))', [WORKER_LOCK, name]);
      this.held.delete(name);
    }
  }

  private async freeOthers(client: pg.Client): Promise<readonly string[]> {
    const queue = quotedQueueOf(this.options.workspace);
    const { rows } = await client.query<{ name: string }>(
      `SELECT DISTINCT locked_by AS name
         FROM (SELECT locked_by FROM ${queue}._private_jobs WHERE locked_by IS NOT NULL
               UNION ALL SELECT locked_by FROM ${queue}._private_job_queues WHERE locked_by IS NOT NULL) AS held
        WHERE NOT EXISTS (${ALIVE('locked_by')})`,
      [WORKER_LOCK],
    );
    const now = this.clock();
    const seen = new Set(rows.map(({ name }) => name));
    for (const name of this.missing.keys()) if (!seen.has(name)) this.missing.delete(name);
    for (const name of seen) if (!this.missing.has(name)) this.missing.set(name, now);
    const dead = [...seen].filter(
      (name) => now - (this.missing.get(name) ?? now) >= this.options.freeAfterMs,
    );
    if (dead.length > 0) await client.query(`SELECT ${queue}.force_unlock_workers($1::text[])`, [dead]);
    return dead;
  }
}

/** Whether somebody locks the name in a column. pg_locks shows a lock's two numbers as unsigned. */
const ALIVE = (column: string): string =>
  `SELECT FROM pg_locks WHERE locktype = 'advisory' AND objsubid = 2
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
      AND classid = ($1::bigint)::oid AND objid = (hashtext(${column})::bigint & 4294967295)::oid`;
