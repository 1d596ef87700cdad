import { setTimeout as sleep } from 'node:timers/promises';

/** Hosts of which the last visit is remembered. */
const MAX_HOSTS = 10_000;

/** Lets one request at a time through to each host, and the next no sooner than a delay after the last began. */
export class Politeness {
  private readonly queues = new Map<string, Promise<void>>();

  /**
   * Waits for the host's turn, then runs.
   *
   * @param delayMs least time from the start of this request to that of the host's next
   */
  async inTurn<T>(
    host: string,
    delayMs: number,
    signal: AbortSignal | undefined,
    run: () => Promise<T>,
  ): Promise<T> {
    const before = this.queues.get(host) ?? Promise.resolve();
    let release: () => void = () => undefined;
    const free = new Promise<void>((resolve) => (release = resolve));
    const queue = before.then(() => free);
    this.remember(host, queue);
    try {
      await before;
      signal?.throwIfAborted();
      const started = performance.now();
      try {
        return await run();
      } finally {
        const rest = Math.max(0, delayMs - (performance.now() - started));
        void sleep(rest, undefined, { ref: false }).then(release);
      }
    } catch (error) {
      if (signal?.aborted === true) release();
      throw error;
    }
  }

  /** Waits until nobody is with the host and it has been left alone for as long as the last visit asked, or until the signal. */
  async rested(host: string, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    let aborted: () => void = () => undefined;
    const end = new Promise<void>((resolve) => (aborted = resolve));
    signal.addEventListener('abort', aborted, { once: true });
    await Promise.race([this.queues.get(host), end]);
    signal.removeEventListener('abort', aborted);
  }

  /** Forgets the host longest not visited when there are too many: its delay has long passed. */
  private remember(host: string, queue: Promise<void>): void {
    this.queues.delete(host);
    this.queues.set(host, queue);
    const oldest = this.queues.keys().next().value;
    if (this.queues.size > MAX_HOSTS && oldest !== undefined) this.queues.delete(oldest);
  }
}
