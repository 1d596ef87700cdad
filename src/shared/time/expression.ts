import type { Reason } from '../reasons.js';
import type { Span } from '../spans.js';
import type { MovingRule } from './movingDays.js';
import type { TimeInterval } from './types.js';
import type { Zone } from './zone.js';

export type DayPart =
  | 'EARLY'
  | 'MORNING'
  | 'AFTERNOON'
  | 'EVENING'
  | 'NIGHT'
  | 'LATE'
  | 'NOON'
  | 'LUNCHTIME'
  | 'MIDNIGHT'
  | 'BEFORE_DAWN'
  | 'DAWN';
export type Portion = 'EARLY' | 'MID' | 'LATE';
export type Which = 'THIS' | 'LAST' | 'NEXT';
export type Unit = 'MINUTE' | 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR' | 'DECADE';
/** Parts of a year: of the weather, and of the books. */
export type Season = 'SPRING' | 'SUMMER' | 'AUTUMN' | 'WINTER' | 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'H1' | 'H2';

/** Clock time; `zone` is the one written beside it, null when none is. */
export interface Clock {
  readonly hour: number;
  readonly minute: number | null;
  readonly zone: Zone | null;
}

/** Refinement of a day: a part of it or a clock time. */
export interface WithinDay {
  readonly part: DayPart | null;
  readonly clock: Clock | null;
}

/** A timestamp with everything written in it, such as ISO 8601 or RFC 2822. */
export interface InstantMeaning {
  readonly kind: 'INSTANT';
  readonly interval: TimeInterval;
}

/** Month with an optional day, year and weekday. `year` may be relative: "May 9 this year"; THAT is the year of
 * the last narrative date. Months are 1-12, Sunday is 0. */
export interface DateMeaning extends WithinDay {
  readonly kind: 'DATE';
  readonly year: number | Which | 'THAT' | null;
  readonly month: number;
  readonly day: number | null;
  readonly weekday: number | null;
  readonly portion: Portion | null;
  /** "last May", "next January". */
  readonly which: Which | null;
}

/** 5/6/2025: June 5 or May 6; both readings, told apart by a hint or by other clues only. */
export interface NumericMeaning {
  readonly kind: 'NUMERIC';
  readonly year: number;
  readonly first: number;
  readonly second: number;
}

/** Day of the month without its month: "on the 6th", "Tuesday the 5th". */
export interface DayOfMonthMeaning {
  readonly kind: 'DAY_OF_MONTH';
  readonly day: number;
  readonly weekday: number | null;
}

/** A year, a span of years or a decade; both ends included. */
export interface YearsMeaning {
  readonly kind: 'YEARS';
  readonly from: number;
  readonly to: number;
  readonly portion: Portion | null;
}

export interface SeasonMeaning {
  readonly kind: 'SEASON';
  readonly season: Season;
  readonly year: number | Which | 'THAT' | null;
  readonly which: Which | null;
  readonly portion: Portion | null;
  /** "winter 2022-23" begins in its year; "winter 2023" may begin or end in it. */
  readonly begins: boolean;
}

/** `week` is set by "Friday last week"; `which` by "last Friday"; `base` by "the following Friday". */
export interface WeekdayMeaning extends WithinDay {
  readonly kind: 'WEEKDAY';
  readonly weekday: number;
  readonly which: Which | null;
  readonly week: Which | null;
  readonly base: 'PUBLISHED' | 'ANCHOR';
}

/** Distance from publication or from the last narrative date. `least` and `most` differ for "a few days ago". */
export interface OffsetMeaning extends WithinDay {
  readonly kind: 'OFFSET';
  readonly unit: Unit;
  readonly least: number;
  readonly most: number;
  readonly direction: -1 | 0 | 1;
  /** HAPPENING: "two days after the vote"; resolvable only when `of` was found in the text. */
  readonly base: 'PUBLISHED' | 'ANCHOR' | 'HAPPENING';
  readonly of: TimeMeaning | null;
  /** "a year ago today": to the very day, where "a year ago" is about a year. */
  readonly exact: boolean;
}

/** "this week", "last month", "earlier this year", "the weekend". */
export interface PeriodMeaning {
  readonly kind: 'PERIOD';
  readonly unit: 'WEEK' | 'WEEKEND' | 'MONTH' | 'QUARTER' | 'YEAR' | 'DECADE' | 'CENTURY';
  readonly which: Which;
  readonly portion: 'EARLIER' | 'LATER' | Portion | null;
}

/** A stretch that ends or begins at publication: "in recent days", "over the past two weeks", "in the coming months". */
export interface WindowMeaning {
  readonly kind: 'WINDOW';
  readonly unit: Unit;
  readonly count: number;
  readonly direction: -1 | 1;
}

/** Night without a date of its own ends on the morning of publication; with `of` it starts or ends on that day. */
export interface NightMeaning {
  readonly kind: 'NIGHT';
  readonly of: TimeMeaning | null;
  readonly side: 'STARTS' | 'ENDS';
  /** "late on Friday night": the hours around midnight. */
  readonly late: boolean;
}

/** Clock time or part of a day without its day: that of the last narrative date, else of publication. */
export interface TimeOfDayMeaning extends WithinDay {
  readonly kind: 'TIME_OF_DAY';
}

/** From the start of one to the end of the other; LIST for "January 2 and 8", whose hull is all that is claimed. */
export interface RangeMeaning {
  readonly kind: 'RANGE';
  readonly from: TimeMeaning;
  readonly to: TimeMeaning;
  readonly joined: 'RANGE' | 'LIST';
}

/** Day N of something whose days are counted, and how many days from it on; `epoch` is a key of the epoch list, null when the text names none. */
export interface EpochMeaning {
  readonly kind: 'EPOCH';
  readonly day: number;
  readonly days: number;
  readonly epoch: string | null;
}

/** Nth anniversary: of `year` (and month and day when the happening's date is known), null when what it is of is unknown. */
export interface AnniversaryMeaning {
  readonly kind: 'ANNIVERSARY';
  readonly count: number;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** A holiday; `moving` names the rule of one that has no fixed date, whose month and day are then those of no year. */
export interface HolidayMeaning extends WithinDay {
  readonly kind: 'HOLIDAY';
  readonly name: string;
  readonly month: number;
  readonly day: number;
  readonly moving: MovingRule | null;
  readonly year: number | Which | null;
}

/** What a time expression says before anything outside it is known. */
export type TimeMeaning =
  | InstantMeaning
  | DateMeaning
  | NumericMeaning
  | DayOfMonthMeaning
  | YearsMeaning
  | SeasonMeaning
  | WeekdayMeaning
  | OffsetMeaning
  | PeriodMeaning
  | WindowMeaning
  | NightMeaning
  | TimeOfDayMeaning
  | RangeMeaning
  | EpochMeaning
  | AnniversaryMeaning
  | HolidayMeaning;

/** SINCE, UNTIL, BEFORE, AFTER and BY: the words bound a happening and are not the time at which it happened. */
export type TimeBound = 'SINCE' | 'UNTIL' | 'BEFORE' | 'AFTER' | 'BY';

/** A time expression at its place in the text; `text` is `whole.slice(start, end)`, UTF-16 code units. */
export interface TimeExpression extends Span {
  readonly text: string;
  readonly meaning: TimeMeaning;
  readonly bound: TimeBound | null;
  /** The rule that read it. */
  readonly rule: string;
}

export type Tense = 'PAST' | 'PRESENT' | 'FUTURE';

/** What is known around an expression when it is resolved. */
export interface TimeContext {
  /** When the article was published; null when unknown. */
  readonly published: TimeInterval | null;
  /** Tense of the nearest verb; PAST when in doubt. */
  readonly tense: Tense;
  /** The last narrative date, for "the day after", "a week earlier", "that night". */
  readonly anchor: TimeInterval | null;
  /** Keys of the counted conflicts that the article is about, for "day 685 of the war". */
  readonly epochHints?: readonly string[];
  /** The zone whose days are meant, see `zoneOfPlace`; UTC when left out. */
  readonly zone?: Zone;
  /** Whether 5/6/2025 is 5 June; when left out both readings stay open, unless only one fits the tense. */
  readonly dayFirst?: boolean;
}

/** A resolved expression, with the steps that led there. */
export interface ResolvedTime {
  readonly interval: TimeInterval;
  readonly text: string;
  readonly reasons: readonly Reason[];
}
