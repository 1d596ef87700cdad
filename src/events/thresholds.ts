/** A happening joins its best candidate from this probability on. */
export const JOIN_PROBABILITY = 0.4;
/** Where the publication of one is not known: the famous are in the news every week, and one call of theirs is told like the next. */
export const JOIN_UNDATED_PROBABILITY = 0.85;
/** Two events become one when they look this much like each other. */
export const MERGE_PROBABILITY = 0.5;
/** Two events that only a veto on the date keeps apart belong to one series from this probability on. */
export const SERIES_PROBABILITY = 0.45;
