/** What decides when a feed is looked at again. Times in milliseconds. */
export interface Look {
  readonly now: Date;
  readonly intervalMs: number;
  /** Looks in a row that failed, this one included; 0 after one that did not. */
  readonly failures: number;
  /** How long the feed asks to be left alone between two looks. */
  readonly ttlMs: number;
  /** How long the server asks to be left alone now. */
  readonly retryAfterMs: number;
  /** Hours of the day, UTC, in which the feed asks not to be looked at. */
  readonly skipHours: readonly number[];
  /** From 0 to 1. */
  readonly random: number;
}

const HOUR = 3_600_000;
/** No feed is left alone for longer, whatever it asks and however often it fails. */
export const LONGEST_PAUSE_MS = 24 * HOUR;

/** Feeds that were added together spread out by this share of their interval. */
const SPREAD = 0.1;

function outside(skipped: ReadonlySet<number>, time: Date): Date {
  let at = time;
  while (skipped.has(at.getUTCHours())) at = new Date((Math.floor(at.getTime() / HOUR) + 1) * HOUR);
  return at;
}

/** When a feed is looked at again: after its interval, twice as long with each failure, and never sooner than was asked for. */
export function nextLook(look: Look): Date {
  const grown = look.intervalMs * 2 ** Math.min(look.failures, 20);
  const wished = Math.max(look.ttlMs, look.retryAfterMs);
  const pause = Math.min(Math.max(grown * (1 + look.random * SPREAD), wished), LONGEST_PAUSE_MS);
  const skipped = new Set(look.skipHours.filter((hour) => hour >= 0 && hour < 24));
  const at = new Date(look.now.getTime() + pause);
  return skipped.size < 24 ? outside(skipped, at) : at;
}
