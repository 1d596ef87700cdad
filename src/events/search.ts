/** How many events are looked at: bounds the work for one happening however large the store is. */
export const CANDIDATE_SEARCH = {
  /** Terms that a new happening looks events up by. */
  lookedUp: 16,
  /** Terms that an event is found by: more than a happening looks up, so that any of its aspects finds it. */
  stored: 60,
  /** Events that are looked at for one term, those founded last: a term in more than these is too common to lead far back. */
  newestOfTerm: 100,
  /** Events compared for one happening. */
  maxCandidates: 10,
} as const;

/**
 * How much the n-th term that an event is found by weighs, from 0: the first four the same, as do the eight after them, the next
 * sixteen, and so on. With each article most terms of its event change their rank, and each would be a row to be written again.
 */
export const weightOfTerm = (n: number): number => 1 / (1 + (2 ** Math.floor(Math.log2(n + 4)) - 4) / 10);
