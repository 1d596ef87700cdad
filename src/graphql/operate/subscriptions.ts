import type { Plugin } from 'graphql-yoga';
import type { Metrics } from '../../adapters/telemetry/metrics.js';

const isStream = (result: unknown): result is AsyncIterable<unknown> =>
  typeof result === 'object' && result !== null && Symbol.asyncIterator in result;

/** A stream that ends when the signal fires, whatever it waits for, and tells once when it has ended. */
class Stoppable implements AsyncIterableIterator<unknown> {
  private readonly items: AsyncIterator<unknown>;
  private readonly stopped: Promise<IteratorReturnResult<undefined>>;
  private open = true;

  constructor(
    stream: AsyncIterable<unknown>,
    private readonly signal: AbortSignal,
    private readonly ended: () => void,
  ) {
    this.items = stream[Symbol.asyncIterator]();
    this.stopped = new Promise((resolve) => {
      this.stop = () => {
        resolve(this.return());
      };
    });
    if (signal.aborted) this.stop();
    else signal.addEventListener('abort', this.stop, { once: true });
  }

  private stop: () => void = () => undefined;

  async next(): Promise<IteratorResult<unknown>> {
    try {
      const item = await Promise.race([this.items.next(), this.stopped]);
      if (item.done === true) this.close();
      return item;
    } catch (error) {
      this.close();
      throw error;
    }
  }

  return(): Promise<IteratorReturnResult<undefined>> {
    this.close();
    // Not waited for: a generator that waits for its next item ends only then.
    void this.items.return?.().catch(() => undefined);
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private close(): void {
    if (this.open) this.ended();
    this.open = false;
    this.signal.removeEventListener('abort', this.stop);
  }
}

/** Counts the subscriptions that are open, and ends them when the signal fires: a stopping server could else never end. */
export function watchSubscriptions(metrics: Metrics, stopping: AbortSignal): Plugin {
  return {
    onSubscribe: () => ({
      onSubscribeResult({ result, setResult }) {
        if (!isStream(result)) return;
        metrics.subscriptions.inc();
        const ended = () => {
          metrics.subscriptions.dec();
        };
        setResult(new Stoppable(result, stopping, ended) as never);
      },
    }),
  };
}
