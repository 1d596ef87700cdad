/**
 * A set of numbers between two bounds. `null` means unbounded on that side; an open bound is not itself in the set
 * ("more than 40" is low 40, lowOpen).
 */
export interface NumberInterval {
  readonly low: number | null;
  readonly high: number | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** The interval that holds one number only. */
export const exactly = (value: number): NumberInterval => ({
  low: value,
  high: value,
  lowOpen: false,
  highOpen: false,
});

/** Whether every number of `a` lies below every number of `b`. */
export function isBelow(a: NumberInterval, b: NumberInterval): boolean {
  if (a.high === null || b.low === null) return false;
  return a.high < b.low || (a.high === b.low && (a.highOpen || b.lowOpen));
}

/** Whether no number is in both. */
export const disjoint = (a: NumberInterval, b: NumberInterval): boolean => isBelow(a, b) || isBelow(b, a);

/** Whether every number of `inner` is also in `outer`. */
export function includes(outer: NumberInterval, inner: NumberInterval): boolean {
  const lowFits =
    outer.low === null ||
    (inner.low !== null &&
      (inner.low > outer.low || (inner.low === outer.low && (!outer.lowOpen || inner.lowOpen))));
  const highFits =
    outer.high === null ||
    (inner.high !== null &&
      (inner.high < outer.high || (inner.high === outer.high && (!outer.highOpen || inner.highOpen))));
  return lowFits && highFits;
}
