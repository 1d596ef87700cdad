import type { NumberInterval } from '../shared/intervals.js';
import { isBelow } from '../shared/intervals.js';
import type { Answer } from './answers.js';
import { CORRECTION, RISE } from './data/cues.js';
import { isToldAsOld } from './readFigure.js';
import type { LinkableClaim } from './types.js';
import type { TimeOrder } from './order.js';
import { timeOrder } from './order.js';

/** An interval that stands in for "unknown" never occurs in a slot: figures without bounds are not measured. */
const ANY: NumberInterval = { low: null, high: null, lowOpen: false, highOpen: false };

export const intervalOf = (answer: Answer): NumberInterval => answer.interval ?? ANY;

/** The number that a figure is about: its lower bound, else its upper. */
export const pointOf = (answer: Answer): number => answer.interval?.low ?? answer.interval?.high ?? 0;

/** Every number of `a` below every number of `b`. "430" and "over 430" are one count, rounded by the one and not the other. */
export const below = (a: Answer, b: Answer): boolean => {
  const [left, right] = [intervalOf(a), intervalOf(b)];
  return isBelow(left, right) && left.high !== right.low;
};

/** What "over 400" may still mean: a count so far that is higher by less than this share is the same, rounded. */
const ROUNDING = 0.1;

/** The least number that a later count must reach to be a later stage of one without an upper bound. */
function floorOf({ low, high, lowOpen }: NumberInterval): number | null {
  if (low === null || high !== null) return null;
  return lowOpen ? low * (1 + ROUNDING) : low;
}

/** Whether `later` is a later stage of the same growing count. "At least 14" is superseded by 18 though the intervals meet. */
export function growsFrom(earlier: Answer, later: Answer): boolean {
  const floor = floorOf(intervalOf(earlier));
  return below(earlier, later) || (floor !== null && pointOf(later) > floor);
}

/** The first claim that states the figure as standing. */
export const firstOf = ({ claims }: Answer): LinkableClaim | undefined =>
  claims.find((claim) => !isToldAsOld(claim)) ?? claims[0];

/** Order of the first publications. */
export const orderOf = (a: Answer, b: Answer): TimeOrder =>
  timeOrder(firstOf(a)?.published ?? null, firstOf(b)?.published ?? null);

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
  for (const claim of answer.claims) {
    const found = isToldAsOld(claim) ? null : cue.exec(claim.sentence);
    if (found) return found[0].toLowerCase();
  }
  return null;
}
