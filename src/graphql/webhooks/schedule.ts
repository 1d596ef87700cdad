import type { Posted } from '../../adapters/http/post.js';

/** When messages are tried again. */
export interface Schedule {
  /** Attempts before a message is given up. */
  readonly attempts: number;
  readonly firstPauseMs: number;
  /** Each pause is so many times as long as the one before. */
  readonly growth: number;
  readonly longestPauseMs: number;
  /** A webhook at which nothing has arrived for so long is paused. */
  readonly pausedAfterMs: number;
}

const SECOND_MS = 1_000;
const HOUR_MS = 3_600 * SECOND_MS;

/** Twelve attempts within a day: after 5 seconds, 15, 45, and so on up to six hours. */
export const SCHEDULE: Schedule = {
  attempts: 12,
  firstPauseMs: 5 * SECOND_MS,
  growth: 3,
  longestPauseMs: 6 * HOUR_MS,
  pausedAfterMs: 72 * HOUR_MS,
};

/** The receiver says that it is no longer there (RFC 9110, 15.5.11). */
const GONE = 410;

/** What is to be done after an attempt. */
export type Verdict =
  | { readonly kind: 'DELIVERED' }
  | { readonly kind: 'RETRY'; readonly afterMs: number }
  | { readonly kind: 'DEAD' }
  /** Nothing more is to be sent there. */
  | { readonly kind: 'GONE' };

/**
 * Decides what an attempt means.
 * @param tries attempts made before this one
 * @param chance from 0 to 1: spreads attempts that failed together over a quarter of the pause
 */
export function judge(posted: Posted, tries: number, chance: number, schedule: Schedule = SCHEDULE): Verdict {
  if (posted.error === null) return { kind: 'DELIVERED' };
  if (posted.status === GONE) return { kind: 'GONE' };
  if (tries + 1 >= schedule.attempts) return { kind: 'DEAD' };
  const pause = Math.min(schedule.firstPauseMs * schedule.growth ** tries, schedule.longestPauseMs);
  const asked = Math.min(posted.retryAfterMs ?? 0, schedule.longestPauseMs);
  return { kind: 'RETRY', afterMs: Math.round(Math.max(pause * (1 + chance / 4), asked)) };
}
