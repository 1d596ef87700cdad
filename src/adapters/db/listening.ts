import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { NOTICE_CHANNEL } from './stores/notices.js';
import { quoteIdentifier } from './url.js';

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 10_000;
const CONNECT_TIMEOUT_MS = 15_000;
/** A connection whose other end is gone may stay silent for ever: it is asked something so often. */
const HEARTBEAT_MS = 20_000;
const HEARTBEAT_TIMEOUT_MS = 10_000;

/** What listens. */
export interface Listener {
  /** Ends the connection. */
  readonly close: () => Promise<void>;
}

const pauseAfter = (failures: number): number =>
  Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures) * (0.5 + Math.random() / 2);

class Listening implements Listener {
  private readonly closing = new AbortController();
  private readonly done: Promise<void>;
  private client: pg.Client | undefined;
  private failures = 0;

  constructor(
    private readonly connection: pg.ClientConfig,
    private readonly wake: () => void,
    private readonly log: (error: unknown) => void,
  ) {
    this.done = this.run();
  }

  readonly close = async (): Promise<void> => {
    this.closing.abort();
    await this.client?.end().catch(() => undefined);
    await this.done;
  };

  private async run(): Promise<void> {
    const { signal } = this.closing;
    while (!signal.aborted) {
      await this.listenOnce().catch((error: unknown) => {
        // Once an outage: what follows are attempts to end it.
        if (this.failures === 0 && !signal.aborted) this.log(error);
      });
      await sleep(pauseAfter(this.failures++), undefined, { signal }).catch(() => undefined);
    }
  }

  /** Listens until the connection ends. */
  private async listenOnce(): Promise<void> {
    const client = new pg.Client({
      ...this.connection,
      // Hidden from being copied where it came with a pool.
      password: this.connection.password,
      application_name: 'corroborate listening',
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      query_timeout: HEARTBEAT_TIMEOUT_MS,
      keepAlive: true,
    });
    const ended = new Promise((resolve) => client.once('end', resolve));
    client.on('error', () => undefined);
    client.on('notification', this.wake);
    this.client = client;
    let heartbeat: NodeJS.Timeout | undefined;
    try {
      // Ended while it connects, a client of pg never says that it will not be connected.
      await Promise.race([
        client.connect(),
        ended.then(() => Promise.reject(new Error('the connection was ended'))),
      ]);
      const asked = await client.query<{ channel: string }>(`select ${NOTICE_CHANNEL} as channel`);
      await client.query(`listen ${quoteIdentifier(asked.rows[0]?.channel ?? '')}`);
      this.failures = 0;
      heartbeat = setInterval(() => {
        // Woken at each beat too: behind a pooler that hands connections on, notifications never come.
        client.query('select').then(this.wake, () => client.end().catch(() => undefined));
      }, HEARTBEAT_MS);
      // Whatever was written while nobody listened.
      this.wake();
      if (!this.closing.signal.aborted) await ended;
    } finally {
      clearInterval(heartbeat);
      await client.end().catch(() => undefined);
    }
  }
}

/**
 * Calls `wake` whenever notices may have been written in this workspace, by whatever process, and after every connection that
 * was made anew. It connects again by itself, after growing pauses.
 *
 * @param connection leads straight to Postgres: behind a pooler that hands connections on after each transaction, `wake` is
 *   only called every 20 seconds
 */
export const listenForNotices = (
  connection: pg.ClientConfig,
  wake: () => void,
  log: (error: unknown) => void,
): Listener => new Listening(connection, wake, log);
