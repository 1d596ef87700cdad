import type { PageInput } from '../../pages/index.js';
import type { Trace } from '../deps.js';
import type { IngestReport, TakenPage } from '../types.js';
import { unpackError } from './errors.js';
import type { Answer, PackedTaken, ThreadOptions } from './messages.js';
import { Ordering } from './ordering.js';
import { startThread, type Thread } from './thread.js';

/** How threads are opened. */
export interface ThreadsOptions extends ThreadOptions {
  /** Threads, at least one; as many as there are cores to be used. */
  readonly count: number;
  /** Told the time that each stage took, once an article is through. */
  readonly trace?: Trace;
  /** Told how many SQL statements a few pages took that were written together. */
  readonly counted?: (statements: number) => void;
}

/**
 * Threads that take pages in: each has a whole workspace, reads pages beside the others, and writes them when it is their turn.
 * Pages are written in the order in which they were given, so that the graph is the one that a single process would have made.
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
  private readonly ordering: Ordering;
  private wanting: (() => void)[] = [];
  private closing = false;
  private starting: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: ThreadsOptions) {
    this.threads = Array.from({ length: options.count }, () => null);
    this.ordering = new Ordering(options.count);
  }

  async open(): Promise<void> {
    const started = await Promise.allSettled([...this.threads.keys()].map((n) => this.start(n)));
    for (const result of started) if (result.status === 'rejected') throw result.reason;
  }

  private async start(n: number): Promise<void> {
    const { databaseUrl, dataFolder, poolSize = 3, statementTimeoutMs } = this.options;
    const limit = statementTimeoutMs === undefined ? {} : { statementTimeoutMs };
    this.threads[n] = await startThread(
      { databaseUrl, dataFolder, poolSize, ...limit },
      {
        told: (answer) => {
          this.told(answer);
        },
        lost: (error) => {
          this.lost(n, error);
        },
      },
    );
    this.pump();
  }

  take(page: PageInput): Promise<TakenPage> {
    if (this.closing) return Promise.reject(new Error('the threads are closed'));
    return new Promise((done) => {
      this.ordering.add({ page, done });
      this.pump();
    });
  }

  async room(): Promise<void> {
    while (this.ordering.size >= PAGES_PER_THREAD * this.options.count)
      await new Promise<void>((resolve) => this.wanting.push(resolve));
  }

  private pump(): void {
    for (;;) {
      const chunk = this.ordering.nextToRead((n) => this.threads[n] != null);
      if (chunk === null) break;
      const pages = chunk.pages.map(({ page }) => page);
      this.threads[chunk.thread]?.send({ kind: 'read', chunk: chunk.number, pages });
    }
    const due = this.ordering.nextToWrite();
    if (due !== null) this.threads[due.thread]?.send({ kind: 'write', chunk: due.number });
  }

  private told(answer: Answer): void {
    if (answer.kind === 'read') this.ordering.noteRead(answer.chunk);
    if (answer.kind === 'written') {
      for (const [stage, milliseconds] of answer.times) this.options.trace?.(stage, milliseconds);
      this.options.counted?.(answer.statements);
      this.finish(answer.chunk, answer.taken);
    }
    this.pump();
  }

  private finish(chunk: number, taken: readonly PackedTaken[]): void {
    const pages = this.ordering.finish(chunk)?.pages ?? [];
    for (const [n, { done }] of pages.entries()) {
      const packed = taken[n];
      if (packed !== undefined && 'report' in packed) done({ report: packed.report, error: null });
      else done({ report: null, error: unpackError(packed?.error ?? LOST) });
    }
    const wanting = this.wanting;
    this.wanting = [];
    for (const resolve of wanting) resolve();
  }

  /** What a lost thread had in hand fails, and another takes its place; where none can be started, all fails. */
  private lost(n: number, error: Error): void {
    this.threads[n] = null;
    for (const chunk of this.ordering.inHandOf(n))
      for (const { done } of this.ordering.finish(chunk)?.pages ?? []) done({ report: null, error });
    if (this.closing) return;
    this.starting = this.start(n).catch((reason: unknown) => {
      if (this.threads.some((thread) => thread !== null)) return;
      const failed = reason instanceof Error ? reason : error;
      for (const { done } of this.ordering.drain()) done({ report: null, error: failed });
    });
    this.pump();
  }

  async close(): Promise<void> {
    this.closing = true;
    while (this.ordering.size > 0 && this.threads.some((thread) => thread !== null))
      await new Promise<void>((resolve) => this.wanting.push(resolve));
    await this.starting;
    await Promise.all(this.threads.flatMap((thread) => (thread === null ? [] : [thread.close()])));
  }
}

const LOST = { name: 'Error', message: 'a page was lost on its way', code: null, place: null };

/**
 * Opens threads over one store.
 * @throws StoreError when the store cannot be used
 */
export async function openThreads(options: ThreadsOptions): Promise<Threads> {
  const pool = new Pool(options);
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
