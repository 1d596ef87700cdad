/** A happening joins its best candidate from this probability on. */
export const JOIN_PROBABILITY = 0.5;
/** Where publication is not known and both tell of what comes again: one call of two presidents, one parade, is told like the next. */
export const JOIN_UNDATED_PROBABILITY = 0.85;
/** Two dated events become one when they look this much like each other: what stood beside both speaks for it too. */
export const MERGE_PROBABILITY = 0.4;
/** Two events that only a veto on the date keeps apart belong to one series from this probability on. */
export const SERIES_PROBABILITY = 0.45;
