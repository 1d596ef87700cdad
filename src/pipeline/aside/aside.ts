import type { Worker } from 'node:worker_threads';
import type { StoreOptions } from '../../adapters/db/open-store.js';
import { FeedError, type FeedContent } from '../../adapters/feeds/parse.js';
import { startWorkerThread } from '../../adapters/process/worker.js';
import type { Telemetry } from '../../adapters/telemetry/telemetry.js';
import type { Trace } from '../deps.js';
import { observedTrace } from '../observed.js';
import { ThreadLostError, unpackError } from '../threads/errors.js';
import { MOST_HEAP } from '../threads/shares.js';
import type { Workspace } from '../workspace.js';
import type { Answer, Call, CallName, Calls, Close } from './messages.js';

/** How the thread is opened. */
export interface AsideOptions extends Pick<StoreOptions, 'databaseUrl' | 'dataFolder'> {
  /** Told of every stage. */
  readonly telemetry?: Telemetry | undefined;
}

/**
 * A thread that does what would keep the one that answers requests: matches texts, links anew what a removal left, parses feeds. It
 * is started by the first call. One that ends takes its calls with it, and the next call starts another.
 */
export interface Aside extends Pick<Workspace, 'match' | 'remove'> {
  /** Reads a feed; see `parseFeed`. @throws FeedError for a text that is none */
  readonly parseFeed: (text: string, url: string) => Promise<FeedContent>;
  /** Finishes what was begun and ends the thread. */
  readonly close: () => Promise<void>;
}

interface Pending {
  readonly resolve: (gives: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Connections of the thread: some texts at a time. */
const POOL_SIZE = 3;

class AsideThread {
  private worker: Worker | null = null;
  private exited: Promise<void> = Promise.resolve();
  private readonly pending = new Map<number, Pending>();
  private newest = 0;
  private closed = false;

  private readonly trace: Trace;

  constructor(private readonly options: AsideOptions) {
    this.trace = observedTrace(options.telemetry);
  }

  call<Name extends CallName>(name: Name, given: Calls[Name]['given']): Promise<Calls[Name]['gives']> {
    if (this.closed) return Promise.reject(new Error('the thread is closed'));
    const worker = (this.worker ??= this.start());
    const number = (this.newest += 1);
    return new Promise<unknown>((resolve, reject) => {
      this.pending.set(number, { resolve, reject });
      // Name and what is given belong together, which the compiler cannot tell of a name that is not known yet.
      worker.postMessage({ number, name, given } as Call);
      // It gives what its name says: see the worker.
    }) as Promise<Calls[Name]['gives']>;
  }

  async close(): Promise<void> {
    this.closed = true;
    this.worker?.postMessage({ name: 'close' } satisfies Close);
    await this.exited;
  }

  private start(): Worker {
    const { databaseUrl, dataFolder } = this.options;
    const here = import.meta.url;
    const store: StoreOptions = { databaseUrl, dataFolder, poolSize: POOL_SIZE };
    const fromSource = here.endsWith('.ts');
    const worker = startWorkerThread(new URL('worker', here), fromSource, store, MOST_HEAP.aside);
    worker.on('message', (answer: Answer) => {
      this.answered(answer);
    });
    let cause: unknown;
    worker.on('error', (error) => (cause = error));
    this.exited = new Promise((resolve) => {
      worker.on('exit', (code) => {
        if (this.worker === worker) this.worker = null;
        this.lost(new ThreadLostError(`a thread has ended with code ${String(code)}`, { cause }));
        resolve();
      });
    });
    return worker;
  }

  private answered({ number, times, end }: Answer): void {
    for (const [stage, milliseconds] of times) this.trace(stage, milliseconds);
    const pending = this.pending.get(number);
    this.pending.delete(number);
    if ('gives' in end) pending?.resolve(end.gives);
    else pending?.reject(unpackError(end.error));
  }

  private lost(error: Error): void {
    const pending = [...this.pending.values()];
    this.pending.clear();
    for (const { reject } of pending) reject(error);
  }
}

/** Opens a thread beside the one that answers requests. It is not started before it is called. */
export function openAside(options: AsideOptions): Aside {
  const thread = new AsideThread(options);
  return {
    match: (input) => thread.call('match', input),
    remove: (what, most) => thread.call('remove', { what, most }),
    parseFeed: (text, url) =>
      thread.call('parseFeed', { text, url }).catch((error: unknown) => {
        // A class does not cross from one thread to another.
        if (error instanceof Error && error.name === 'FeedError') throw new FeedError(error.message);
        throw error;
      }),
    close: () => thread.close(),
  };
}
