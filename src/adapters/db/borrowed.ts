import { AsyncResource } from 'node:async_hooks';
import pg from 'pg';
import { cancellable, cancellers, type Query } from './cancel.js';
import { StoreError } from './errors.js';
import type { DatabaseTarget } from './url.js';

/** What a pool of somebody else's leads to, and how long its server lets a statement run. */
export interface Borrowed {
  readonly target: DatabaseTarget;
  /** Milliseconds; 0 when statements may run as long as they like. */
  readonly statementTimeoutMs: number;
}

/** How the pool connects, its password included, which a pool hides from being copied. */
function configOf({ options }: pg.Pool): pg.PoolConfig {
  return { ...options, password: options.password };
}

interface Settings {
  readonly schema: string | null;
  readonly path: string;
  readonly timeout: number;
}

/**
 * Asks a pool where it leads to: the workspace is the schema that unqualified names mean on its connections.
 * @throws StoreError when the database cannot be reached, or none of the schemas in its search path exists
 */
export async function askPool(pool: pg.Pool): Promise<Borrowed> {
  const asked = pool.query<Settings>(
    `SELECT current_schema() AS schema, current_setting('search_path') AS path,
            (SELECT setting::int FROM pg_settings WHERE name = 'statement_timeout') AS timeout`,
  );
  const { rows } = await asked.catch((cause: unknown) => {
    throw new StoreError(
      `The pool that was given cannot be used (${String(cause)}): check how it connects.`,
      {
        cause,
      },
    );
  });
  const [{ schema = null, path = '', timeout = 0 } = {}] = rows;
  if (schema === null)
    throw new StoreError(
      `No schema of the pool's search path (${path}) exists: create one, or make the pool with options: '-c search_path=NAME'.`,
    );
  const config = configOf(pool);
  return {
    target: { connectionString: config.connectionString ?? '', options: '', schema, given: config },
    statementTimeoutMs: timeout,
  };
}

/** The client for one statement. Whose it is never sees that its `query` was watched. */
function watched(client: pg.PoolClient, canceller: pg.Pool): pg.PoolClient {
  const query = cancellable(client.query.bind(client) as Query, client, canceller);
  return new Proxy(client, {
    get(target, name) {
      if (name === 'query') return query;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

type Connected = Parameters<pg.Pool['connect']>[0];

/** Takes every client from the pool of somebody else and leaves that pool, its clients and listeners as they are. */
class BorrowedPool extends pg.Pool {
  private readonly canceller: pg.Pool;

  constructor(private readonly host: pg.Pool) {
    super(host.options);
    this.canceller = cancellers(configOf(host));
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(callback: Connected): void;
  override connect(callback?: Connected): Promise<pg.PoolClient> | undefined {
    if (callback === undefined) return this.host.connect();
    const connected: Connected = (error, client, release) => {
      callback(error, client === undefined ? client : watched(client, this.canceller), release);
    };
    this.host.connect(AsyncResource.bind(connected));
    return undefined;
  }

  override end(): Promise<void> {
    return this.canceller.end();
  }
}

/**
 * A pool over the connections of another: its `query` heeds `cancelledBy`, and ending it leaves the other open. Only to end
 * the statement of a cancelled request a connection of its own is made, one at most, since the pool may have none to spare.
 */
export const borrowPool = (host: pg.Pool): pg.Pool => new BorrowedPool(host);
