import { AsyncLocalStorage, AsyncResource } from 'node:async_hooks';
import pg from 'pg';

const running = new AsyncLocalStorage<AbortSignal>();

/** Runs `work`; the statements it has sent to a cancellable pool are ended when the signal fires. */
export const cancelledBy = <T>(signal: AbortSignal, work: () => T): T => running.run(signal, work);

type Callback = (error: Error | null, result?: unknown) => void;
/** A client's own `query`, however it is called. */
export type Query = (...args: unknown[]) => unknown;

/** Ends the running statement of a server process; that it has ended already is no fault. */
async function cancelProcess(canceller: pg.Pool, processId: number): Promise<void> {
  await canceller.query('select pg_cancel_backend($1)', [processId]).catch(() => undefined);
}

/**
 * A client's `query` that watches the signal. It settles only after a cancel it sent was carried out: the connection could
 * otherwise serve somebody else by then, whose statement would be ended.
 */
export function cancellable(query: Query, client: pg.PoolClient, canceller: pg.Pool): Query {
  // pg keeps the number of the server's process under this name, its types do not tell.
  const { processID: processId } = client as unknown as { readonly processID: number };
  return (...args) => {
    const signal = running.getStore();
    const callback = args.at(-1);
    if (signal === undefined || typeof callback !== 'function') return query(...args);
    if (signal.aborted) {
      process.nextTick(callback as Callback, new Error('the request was cancelled before its turn'));
      return undefined;
    }
    let cancelling: Promise<void> | undefined;
    const cancel = () => {
      cancelling = cancelProcess(canceller, processId);
    };
    signal.addEventListener('abort', cancel, { once: true });
    const settle: Callback = (...outcome) => {
      signal.removeEventListener('abort', cancel);
      if (cancelling === undefined) (callback as Callback)(...outcome);
      else
        void cancelling.then(() => {
          (callback as Callback)(...outcome);
        });
    };
    return query(...args.slice(0, -1), settle);
  };
}

/** Calls back in the context of the caller: a client that becomes free hands on that of the request before. */
class ContextPool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>;
  override connect(callback: Parameters<pg.Pool['connect']>[0]): void;
  override connect(callback?: Parameters<pg.Pool['connect']>[0]): Promise<pg.PoolClient> | undefined {
    if (callback === undefined) return super.connect();
    // What `AsyncResource.bind` does, without the deprecated property that it defines anew at each call.
    const here = new AsyncResource('ContextPool');
    super.connect((...outcome) => {
      here.runInAsyncScope(callback, undefined, ...outcome);
    });
    return undefined;
  }
}

/** The connection that ends other connections' statements: made for that, and closed a second later. */
export function cancellers(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ ...config, max: 1, idleTimeoutMillis: 1000, allowExitOnIdle: true });
  pool.on('error', () => undefined);
  return pool;
}

/** A pool whose `query` heeds `cancelledBy`. Clients that are taken out of it by promise are not watched: transactions end by themselves. */
export function cancellablePool(config: pg.PoolConfig): pg.Pool {
  const pool = new ContextPool(config);
  const canceller = cancellers(config);
  pool.on('connect', (client) => {
    client.query = cancellable(client.query.bind(client) as Query, client, canceller) as typeof client.query;
  });
  const end = pool.end.bind(pool);
  pool.end = (async () => {
    await end();
    await canceller.end();
  }) as typeof pool.end;
  return pool;
}
