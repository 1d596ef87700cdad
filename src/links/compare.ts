import type { NumberInterval } from '../shared/intervals.js';
import { isBelow } from '../shared/intervals.js';
import type { Answer } from './answers.js';
import { CORRECTION, RISE } from './data/cues.js';
import type { TimeOrder } from './order.js';
import { timeOrder } from './order.js';

/** An interval that stands in for "unknown" never occurs in a slot: figures without bounds are not measured. */
const ANY: NumberInterval = { low: null, high: null, lowOpen: false, highOpen: false };

export const intervalOf = (answer: Answer): NumberInterval => answer.interval ?? ANY;

/** The number that a figure is about: its lower bound, else its upper. */
export const pointOf = (answer: Answer): number => answer.interval?.low ?? answer.interval?.high ?? 0;

/** Every number of `a` below every number of `b`. */
export const below = (a: Answer, b: Answer): boolean => isBelow(intervalOf(a), intervalOf(b));

/** "At least 14": a count so far, which a later, higher one supersedes though the intervals meet. */
const isFloor = ({ low, high, lowOpen }: NumberInterval): boolean =>
  low !== null && high === null && !lowOpen;

/** Whether `later` is a later stage of the same growing count. */
export const growsFrom = (earlier: Answer, later: Answer): boolean =>
  below(earlier, later) ||
  (isFloor(intervalOf(earlier)) && !intervalOf(later).lowOpen && pointOf(later) > pointOf(earlier));

/** Order of the first publications. */
export const orderOf = (a: Answer, b: Answer): TimeOrder =>
  timeOrder(a.claims[0]?.published ?? null, b.claims[0]?.published ?? null);

const HOUR_MS = 3_600_000;

/** Hours between the first publications; null when one is unknown. */
export function hoursBetween(a: Answer, b: Answer): number | null {
  if (a.draft.firstSaidAt === null || b.draft.firstSaidAt === null) return null;
  return Math.abs(a.draft.firstSaidAt.getTime() - b.draft.firstSaidAt.getTime()) / HOUR_MS;
}

/** The words by which one of its claims takes an earlier figure back, or null. */
export const correctionCue = (answer: Answer): string | null => cueIn(answer, CORRECTION);

/** The words by which one of its claims says that the figure has grown, or null. */
export const riseCue = (answer: Answer): string | null =>
  answer.claims.some(({ figure }) => figure?.cumulative === true) ? 'running total' : cueIn(answer, RISE);

function cueIn(answer: Answer, cue: RegExp): string | null {
  for (const { sentence } of answer.claims) {
    const found = cue.exec(sentence);
    if (found) return found[0].toLowerCase();
  }
  return null;
}
