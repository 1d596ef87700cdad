/**
 * The version and the weights of the event linker. They are frozen: another set gets another version, so that a graph can be
 * replayed exactly. Set by hand from the first values of the feature study in the design and checked on the demo corpus.
 */
export const WEIGHTS_VERSION = '2026-11-22';

export const WEIGHTS = {
  bias: -4.1,
  names: 3.2,
  words: 3.0,
  lead: 2.2,
  kind: 1.1,
  counts: 0.8,
  countConflict: -0.5,
  place: 0.9,
  sameDay: 1.6,
  undated: -1.2,
} as const;

export type Feature = keyof typeof WEIGHTS;

/** A happening joins its best candidate from this probability on. */
export const JOIN_PROBABILITY = 0.5;
/** A happening or event without a known time must look this alike: a look-alike of another day is otherwise taken in. */
export const JOIN_UNDATED_PROBABILITY = 0.65;
/** Two events become one when each looks this much like the other. */
export const MERGE_PROBABILITY = 0.75;
/** Two events that only a veto on the date keeps apart belong to one series from this probability on. */
export const SERIES_PROBABILITY = 0.45;
