/**
 * The weights of the event linker, frozen so that a graph can be replayed exactly. A logistic regression over pairs of public news stories gave the proportions; rounded, and the bias set lower,
 * because an event wrongly joined costs more than one told twice.
 */
export const WEIGHTS = {
  bias: -3.9,
  names: 3.8,
  words: 4,
  lead: 4.2,
  kind: 0.3,
  counts: 1.3,
  countConflict: -0.3,
  place: 0.5,
  sameDay: 1.7,
  undated: -0.8,
} as const;

export type Feature = keyof typeof WEIGHTS;

/** A happening joins its best candidate from this probability on. */
export const JOIN_PROBABILITY = 0.5;
/** Where what is known of the two times at least fits, though not to the day. */
export const JOIN_COARSE_PROBABILITY = 0.65;
/** Where nothing is known of a time: the famous are in the news every week, and one call of theirs is told like the next. */
export const JOIN_UNDATED_PROBABILITY = 0.9;
/** Two events become one when each looks this much like the other. */
export const MERGE_PROBABILITY = 0.75;
/** Two events that only a veto on the date keeps apart belong to one series from this probability on. */
export const SERIES_PROBABILITY = 0.45;
