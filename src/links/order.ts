import type { TimeInterval } from '../shared/time/types.js';
import type { LinkableClaim } from './types.js';

/** Code-unit order: the same on every machine, unlike `localeCompare`. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const timeOf = (interval: TimeInterval | null): number => interval?.from.getTime() ?? Infinity;

/** Order of publication, then of coming in, then of ids; claims of unknown publication last. */
export function byPublication(a: LinkableClaim, b: LinkableClaim): number {
  const [left, right] = [timeOf(a.published), timeOf(b.published)];
  if (left !== right) return left - right;
  return a.ingestedAt.getTime() - b.ingestedAt.getTime() || compareText(a.id, b.id);
}

/** SAME: the two times cannot be told apart, for instance one day without hours. */
export type TimeOrder = 'BEFORE' | 'AFTER' | 'SAME' | 'UNKNOWN';

const FINE: ReadonlySet<TimeInterval['precision']> = new Set(['MINUTE', 'HOUR', 'PART_OF_DAY']);

/** Whether `a` was published before or after `b`. A day and an hour within it cannot be ordered. */
export function timeOrder(a: TimeInterval | null, b: TimeInterval | null): TimeOrder {
  if (a === null || b === null) return 'UNKNOWN';
  if (a.to <= b.from) return 'BEFORE';
  if (b.to <= a.from) return 'AFTER';
  if (!FINE.has(a.precision) || !FINE.has(b.precision) || a.from.getTime() === b.from.getTime())
    return 'SAME';
  return a.from < b.from ? 'BEFORE' : 'AFTER';
}
