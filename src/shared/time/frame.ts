import type { Tense, TimeMeaning } from './expression.js';
import type { TimeInterval } from './types.js';
import type { Zone } from './zone.js';

/**
 * What one evaluation stands on. All instants are local to the place whose days are meant, as if they were UTC; `now` is
 * one instant of the published interval, in milliseconds, or null when that is unknown.
 */
export interface Frame {
  readonly now: number | null;
  readonly tense: Tense;
  readonly anchor: TimeInterval | null;
  readonly epochHints: readonly string[];
  readonly zone: Zone;
  readonly dayFirst: boolean | null;
}

/** Evaluates one kind of meaning; null when the frame lacks what it needs. */
export type Evaluate<M extends TimeMeaning = TimeMeaning> = (meaning: M, frame: Frame) => TimeInterval | null;
