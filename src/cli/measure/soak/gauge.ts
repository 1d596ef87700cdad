import { setTimeout as sleep } from 'node:timers/promises';

/** What the product told of itself at one moment. */
export interface Reading {
  /** Since the soak began. */
  readonly seconds: number;
  /** Resident memory of the whole process, its threads included. */
  readonly mb: number;
  /** Longest that its event loop was held up since the reading before, up to a timer's 10 ms more than it was. */
  readonly stallMs: number;
}

/** What was read. */
export interface Readings {
  readonly all: readonly Reading[];
  readonly errors: readonly string[];
}

const EVERY_MS = 1_000;

function numberIn(text: string, name: string): number {
  const value = Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
  if (Number.isNaN(value)) throw new Error(`the metrics hold no ${name}`);
  return value;
}

/** Reads the metrics that the product gives to whoever watches it. */
export class Gauge implements Readings {
  readonly all: Reading[] = [];
  readonly errors: string[] = [];
  private readonly metrics: URL;
  private readonly begun = performance.now();

  constructor(url: string) {
    this.metrics = new URL('metrics', url);
  }

  /** Reads every second until the signal. The first reading starts the product's own watch, and is none. */
  async run(signal: AbortSignal, told: (reading: Reading) => void): Promise<void> {
    await this.read().catch(() => null);
    while (!signal.aborted) {
      await sleep(EVERY_MS, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return;
      try {
        const reading = await this.read();
        this.all.push(reading);
        told(reading);
      } catch (error) {
        this.errors.push(`metrics: ${String(error)}`);
      }
    }
  }

  private async read(): Promise<Reading> {
    const text = await (await fetch(this.metrics)).text();
    return {
      seconds: (performance.now() - this.begun) / 1000,
      mb: numberIn(text, 'process_resident_memory_bytes') / 1e6,
      stallMs: numberIn(text, 'nodejs_eventloop_lag_max_seconds') * 1000,
    };
  }
}
