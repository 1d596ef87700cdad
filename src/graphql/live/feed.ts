import type pg from 'pg';
import type { PrismaClient } from '../../adapters/db/generated/client/client.js';
import { listenForNotices, type Listener } from '../../adapters/db/listening.js';
import { lastNoticeId, readNotices, type NoticePage } from '../../adapters/db/stores/notices.js';

/** Notices read at once: what a reader holds in memory, however slow it is. */
const PAGE = 100;

/** Pages kept for other readers at the same place; those further behind read for themselves. */
const SHARED_PAGES = 50;

/**
 * The notices of a workspace as its readers meet them. A notification only wakes: what was written is read from the table,
 * by each reader from its own place on, so nothing is queued for a reader that is slow or was away.
 */
export class NoticeFeed {
  private listener: Listener | undefined;
  private readonly waiting = new Set<() => void>();
  private readonly pages = new Map<bigint, Promise<NoticePage>>();
  private closed = false;
  /** Grows whenever something may have been written. */
  turn = 0;

  constructor(
    private readonly store: PrismaClient,
    private readonly connection: pg.ClientConfig,
    private readonly log: (error: unknown) => void,
  ) {}

  /** The next notices after a number. Readers that ask for the same between two wakes share one statement. */
  read(after: bigint): Promise<NoticePage> {
    const known = this.pages.get(after);
    if (known !== undefined) return known;
    const page = readNotices(this.store, after, PAGE);
    if (this.pages.size < SHARED_PAGES) {
      this.pages.set(after, page);
      page.catch(() => this.pages.delete(after));
    }
    return page;
  }

  /** The number of the last notice. */
  readonly last = (): Promise<bigint> => lastNoticeId(this.store);

  /** Waits until something may have been written since a turn, or the signal fires. */
  async changed(since: number, signal: AbortSignal): Promise<void> {
    this.listen();
    if (this.turn !== since || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const done = (): void => {
        this.waiting.delete(done);
        signal.removeEventListener('abort', done);
        resolve();
      };
      this.waiting.add(done);
      signal.addEventListener('abort', done);
    });
  }

  /** Number of readers that wait. */
  get waitingReaders(): number {
    return this.waiting.size;
  }

  /** Wakes all readers of this process. */
  readonly wake = (): void => {
    this.turn += 1;
    this.pages.clear();
    for (const done of [...this.waiting]) done();
  };

  /** Stops listening. Readers are to be ended before. */
  async close(): Promise<void> {
    this.closed = true;
    await this.listener?.close();
  }

  /** The first reader that waits makes the one connection of this process; its first wake has that reader look again. */
  private listen(): void {
    if (!this.closed) this.listener ??= listenForNotices(this.connection, this.wake, this.log);
  }
}
