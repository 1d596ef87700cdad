import type { TimeInterval } from './types.js';

/** Where a clue was read. BODY is the article's own text, its lead included. */
export type CluePlace = 'TITLE' | 'BODY' | 'DATELINE' | 'CAPTION' | 'META' | 'URL' | 'PAGE_FURNITURE';

/**
 * What a clue says about the day of publication:
 * INTERVAL within these instants; ANY_OF within one of several; YEAR in that year;
 * MONTH_DAY from `daysBefore` before to `daysAfter` after that day of some year;
 * WEEKDAY on that weekday or up to `daysAfter` days after it (0 = Sunday);
 * TAKEN a picture was taken that day, which is no publication day until something else agrees;
 * AGE the page called the article that many minutes old when it was fetched;
 * NOT_BEFORE / NOT_AFTER bounds only.
 */
export type DateConstraint =
  | { readonly kind: 'INTERVAL'; readonly interval: TimeInterval }
  | { readonly kind: 'ANY_OF'; readonly intervals: readonly TimeInterval[] }
  | { readonly kind: 'YEAR'; readonly year: number }
  | {
      readonly kind: 'MONTH_DAY';
      readonly month: number;
      readonly day: number;
      readonly daysBefore: number;
      readonly daysAfter: number;
    }
  | { readonly kind: 'WEEKDAY'; readonly weekday: number; readonly daysAfter: number }
  | { readonly kind: 'TAKEN'; readonly interval: TimeInterval }
  | { readonly kind: 'AGE'; readonly leastMinutes: number; readonly mostMinutes: number }
  | { readonly kind: 'NOT_BEFORE'; readonly at: Date }
  | { readonly kind: 'NOT_AFTER'; readonly at: Date };

/**
 * CERTAIN: given by the sender or the page's own markup. HIGH: written by the newsroom as the date (dateline, address,
 * "Published:"). MEDIUM: follows from the text by arithmetic. LOW: a mention in the text.
 */
export type Trust = 'CERTAIN' | 'HIGH' | 'MEDIUM' | 'LOW';

/** One thing known about when an article was published. */
export interface DateClue {
  readonly rule: string;
  readonly constraint: DateConstraint;
  readonly trust: Trust;
  /** What the clue was read from, as written. */
  readonly text: string;
}
