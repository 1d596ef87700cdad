import type { Worker } from 'node:worker_threads';
import { startWorkerThread } from '../../adapters/process/worker.js';
import { ThreadLostError, unpackError } from './errors.js';
import type { Answer, Order, StoreAddress } from './messages.js';
import { MOST_HEAP } from './shares.js';

/** A thread from outside. */
export interface Thread {
  readonly send: (order: Order) => void;
  /** Lets it finish what it has and waits until it has ended. */
  readonly close: () => Promise<void>;
}

/** Who is told what a thread says. */
export interface Listener {
  readonly told: (answer: Answer) => void;
  /** It has ended after it had opened, though nobody asked it to. */
  readonly lost: (error: Error) => void;
}

/** What a thread is for: one writes, and has to know the store. */
export type Duty = { readonly kind: 'reader' } | { readonly kind: 'writer'; readonly store: StoreAddress };

function startWorker(duty: Duty): Worker {
  const here = import.meta.url;
  const store = duty.kind === 'writer' ? duty.store : null;
  return startWorkerThread(new URL(duty.kind, here), here.endsWith('.ts'), store, MOST_HEAP[duty.kind]);
}

/** What was read goes on to the writer without a copy. */
const handedOver = (order: Order): ArrayBuffer[] =>
  order.kind === 'write' ? order.pages.flatMap(({ packed }) => packed?.buffer ?? []) : [];

/**
 * Starts a thread and waits until it is ready.
 * @throws StoreError when the store cannot be used; ThreadLostError when it ended for another reason
 */
export function startThread(duty: Duty, { told, lost }: Listener): Promise<Thread> {
  const worker = startWorker(duty);
  let ended = false;
  let opened = false;
  let closing = false;
  const end = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  const thread: Thread = {
    send: (order) => {
      worker.postMessage(order, handedOver(order));
    },
    close: async () => {
      closing = true;
      if (!ended) worker.postMessage({ kind: 'close' } satisfies Order);
      await end;
    },
  };
  return new Promise((resolve, reject) => {
    const gone = (error: Error): void => {
      if (ended) return;
      ended = true;
      reject(error);
      if (opened && !closing) lost(error);
    };
    worker.on('message', (answer: Answer) => {
      opened ||= answer.kind === 'open';
      if (answer.kind === 'open') resolve(thread);
      else if (answer.kind === 'failed') gone(unpackError(answer.error));
      else told(answer);
    });
    worker.on('error', (error) => {
      gone(
        new ThreadLostError(`a thread that takes pages in has failed: ${error.message}`, { cause: error }),
      );
    });
    worker.on('exit', (code) => {
      gone(new ThreadLostError(`a thread that takes pages in has ended with code ${String(code)}`));
    });
  });
}

/** How threads are started; tests end some of them. */
export type StartThread = typeof startThread;
