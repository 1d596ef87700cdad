import type { PageInput } from '../../pages/index.js';
import type { Trace } from '../deps.js';
import type { IngestReport, TakenPage } from '../types.js';
import { unpackError } from './errors.js';
import type { Answer, PackedTaken, StoreAddress } from './messages.js';
import { Ordering, WRITER, type Waiting } from './ordering.js';
import { startThread, type Duty, type StartThread, type Thread } from './thread.js';

/** How threads are opened. */
export interface ThreadsOptions extends StoreAddress {
  /** Threads, at least one; as many as there are cores to be used. */
  readonly count: number;
  /** Told the time that each stage took, once a page is read, or written. */
  readonly trace?: Trace;
  /** Told how many SQL statements, and milliseconds by the clock, a few pages took that were written together. */
  readonly counted?: (statements: number, milliseconds: number) => void;
}

/**
 * Threads that take pages in. All read, side by side; one writes, in the order in which the pages were given, so that the graph is
 * the one that a single process would have made. A page waits for those given before it, however long reading them takes, and
 * for none given after it.
 */
export interface Threads {
  /**
   * Takes a page in; see `ingestPage`.
   * @throws InputError for a page that cannot be one; ThreadLostError when its thread ended on the way: give it again
   */
  readonly ingest: (page: PageInput) => Promise<IngestReport>;
  /** Takes pages in and tells what became of each, in their order. */
  readonly ingestMany: (pages: readonly PageInput[]) => Promise<TakenPage[]>;
  /** Waits until there is room for another page: who gives pages without end waits for it before each. */
  readonly room: () => Promise<void>;
  /** Finishes what was begun and ends the threads. */
  readonly close: () => Promise<void>;
}

/** Pages that may wait or be on their way for each thread: enough that none is ever without one. */
const PAGES_PER_THREAD = 32;

class Pool {
  private readonly threads: (Thread | null)[];
  private readonly starting = new Map<number, Promise<void>>();
  private readonly ordering: Ordering;
  private wanting: (() => void)[] = [];
  private closing = false;
  /** Why there is no writer, and none is being started. */
  private unwritable: Error | null = null;

  constructor(
    private readonly options: ThreadsOptions,
    private readonly startThread: StartThread,
  ) {
    this.threads = Array.from({ length: options.count }, () => null);
    this.ordering = new Ordering(options.count);
  }

  async open(): Promise<void> {
    const started = await Promise.allSettled([...this.threads.keys()].map((n) => this.start(n)));
    for (const result of started) if (result.status === 'rejected') throw result.reason;
  }

  private dutyOf(n: number): Duty {
    if (n !== WRITER) return { kind: 'reader' };
    const { databaseUrl, dataFolder, poolSize = 3, statementTimeoutMs } = this.options;
    const limit = statementTimeoutMs === undefined ? {} : { statementTimeoutMs };
    return { kind: 'writer', store: { databaseUrl, dataFolder, poolSize, ...limit } };
  }

  private async start(n: number): Promise<void> {
    this.threads[n] = await this.startThread(this.dutyOf(n), {
      told: (answer) => {
        this.told(answer);
      },
      lost: (error) => {
        this.lost(n, error);
      },
    });
    this.pump();
  }

  take(page: PageInput): Promise<TakenPage> {
    if (this.closing) return Promise.reject(new Error('the threads are closed'));
    return new Promise((done) => {
      this.ordering.add({ page, done });
      if (this.unwritable !== null) this.replace(WRITER);
      this.pump();
    });
  }

  async room(): Promise<void> {
    while (this.ordering.size >= PAGES_PER_THREAD * this.options.count)
      await new Promise<void>((resolve) => this.wanting.push(resolve));
  }

  private pump(): void {
    for (;;) {
      const next = this.ordering.nextToRead((n) => this.threads[n] != null);
      if (next === null) break;
      this.threads[next.thread]?.send({ kind: 'read', number: next.number, page: next.page });
    }
    const writer = this.threads[WRITER];
    if (writer == null) return;
    for (;;) {
      const pages = this.ordering.nextToWrite();
      if (pages.length === 0) break;
      writer.send({ kind: 'write', pages });
    }
  }

  private told(answer: Answer): void {
    if (answer.kind === 'read' || answer.kind === 'written')
      for (const [stage, milliseconds] of answer.times) this.options.trace?.(stage, milliseconds);
    if (answer.kind === 'read') this.ordering.noteRead(answer.number, answer.packed);
    if (answer.kind === 'unreadable') this.finish(answer.number, { error: answer.error });
    if (answer.kind === 'written') {
      this.options.counted?.(answer.statements, answer.milliseconds);
      this.ordering.noteWritten();
      for (const [n, number] of answer.numbers.entries())
        this.finish(number, answer.taken[n] ?? { error: LOST });
    }
    if (this.unwritable !== null) this.fail(this.ordering.drain(), this.unwritable);
    this.pump();
  }

  private finish(number: number, taken: PackedTaken): void {
    const page = this.ordering.finish(number);
    if ('report' in taken) page?.done({ report: taken.report, error: null });
    else page?.done({ report: null, error: unpackError(taken.error) });
    this.makeRoom();
  }

  private makeRoom(): void {
    const wanting = this.wanting;
    this.wanting = [];
    for (const resolve of wanting) resolve();
  }

  private fail(pages: readonly Waiting[], error: Error): void {
    for (const { done } of pages) done({ report: null, error });
    this.makeRoom();
  }

  /** What a lost thread had in hand fails, and another takes its place. */
  private lost(n: number, error: Error): void {
    this.threads[n] = null;
    this.fail(this.ordering.lose(n), error);
    if (!this.closing) this.replace(n);
    else if (n === WRITER) this.noWriter(error);
    this.pump();
  }

  /** All fails that waits for a writer; the next page given tries again to start one. */
  private noWriter(error: Error): void {
    this.unwritable = error;
    this.fail(this.ordering.drain(), error);
  }

  private replace(n: number): void {
    if (n === WRITER) this.unwritable = null;
    const starting = this.start(n)
      .catch((reason: unknown) => {
        if (n === WRITER) this.noWriter(reason instanceof Error ? reason : new Error(String(reason)));
      })
      .finally(() => this.starting.delete(n));
    this.starting.set(n, starting);
  }

  async close(): Promise<void> {
    this.closing = true;
    while (this.ordering.size > 0 && (this.threads[WRITER] != null || this.starting.has(WRITER)))
      await new Promise<void>((resolve) => this.wanting.push(resolve));
    await Promise.all(this.starting.values());
    await Promise.all(this.threads.flatMap((thread) => (thread === null ? [] : [thread.close()])));
  }
}

const LOST = { name: 'Error', message: 'a page was lost on its way', code: null, place: null };

/**
 * Opens threads over one store.
 * @throws StoreError when the store cannot be used
 */
export async function openThreads(
  options: ThreadsOptions,
  start: StartThread = startThread,
): Promise<Threads> {
  const pool = new Pool(options, start);
  try {
    await pool.open();
  } catch (error) {
    await pool.close();
    throw error;
  }
  return {
    ingest: async (page) => {
      const { report, error } = await pool.take(page);
      if (report === null) throw error;
      return report;
    },
    ingestMany: (pages) => Promise.all(pages.map((page) => pool.take(page))),
    room: () => pool.room(),
    close: () => pool.close(),
  };
}
