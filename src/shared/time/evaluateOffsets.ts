import {
  addMonths,
  DAY_MS,
  HOUR_MS,
  interval,
  MINUTE_MS,
  monthInterval,
  startOfDay,
  utc,
  yearInterval,
} from './calendar.js';
import { mondayOf, thirdOf } from './evaluateDates.js';
import type { OffsetMeaning, PeriodMeaning, Portion, Unit, WindowMeaning } from './expression.js';
import type { Evaluate, Frame } from './frame.js';
import type { TimeInterval, TimePrecision } from './types.js';
import { narrow } from './withinDay.js';

const MONTHS_IN: Readonly<Partial<Record<Unit, number>>> = { MONTH: 1, YEAR: 12, DECADE: 120 };
const MS_IN: Readonly<Partial<Record<Unit, number>>> = {
  MINUTE: MINUTE_MS,
  HOUR: HOUR_MS,
  DAY: DAY_MS,
  WEEK: 7 * DAY_MS,
};

/** How far "two weeks ago" may be off either way: half of the unit, cut to whole days for the units above a day. */
const SLACK_MS: Readonly<Record<Unit, number>> = {
  MINUTE: MINUTE_MS,
  HOUR: HOUR_MS / 2,
  DAY: 0,
  WEEK: 3 * DAY_MS,
  MONTH: 15 * DAY_MS,
  YEAR: 183 * DAY_MS,
  DECADE: 1826 * DAY_MS,
};

const PRECISION: Readonly<Record<Unit, TimePrecision>> = {
  MINUTE: 'MINUTE',
  HOUR: 'HOUR',
  DAY: 'DAY',
  WEEK: 'WEEK',
  MONTH: 'MONTH',
  YEAR: 'YEAR',
  DECADE: 'RANGE',
};

/** Moves an instant by a number of units, which may be a fraction. */
function move(instant: number, unit: Unit, count: number): number {
  const months = MONTHS_IN[unit];
  return months === undefined
    ? instant + count * (MS_IN[unit] ?? DAY_MS)
    : addMonths(instant, Math.round(count * months));
}

const isShort = (unit: Unit): boolean => unit === 'MINUTE' || unit === 'HOUR';

/** The whole days that an interval touches. */
function wholeDays(time: TimeInterval): TimeInterval {
  const [from, to] = [startOfDay(time.from.getTime()), startOfDay(time.to.getTime() - 1) + DAY_MS];
  return interval(from, to, to - from === DAY_MS ? 'DAY' : 'RANGE');
}

/** The calendar week, month or year around the start of an interval; its own days for smaller units. */
function unitAround(time: TimeInterval, unit: Unit): TimeInterval {
  const from = time.from.getTime();
  const date = time.from;
  if (unit === 'WEEK') return interval(mondayOf(from), mondayOf(from) + 7 * DAY_MS, 'WEEK');
  if (unit === 'MONTH') return monthInterval(date.getUTCFullYear(), date.getUTCMonth() + 1);
  if (unit === 'YEAR') return yearInterval(date.getUTCFullYear());
  return wholeDays(time);
}

/** The same days of the calendar so many months or years away; a week is the one that holds the most of them. */
function sameDaysAway(base: TimeInterval, unit: Unit, count: number): TimeInterval {
  const length = base.to.getTime() - base.from.getTime();
  const at = move(base.from.getTime(), unit, count);
  if (base.precision === 'WEEK') {
    const monday = mondayOf(at + 3 * DAY_MS);
    return interval(monday, monday + length, 'WEEK');
  }
  if (base.precision === 'MONTH' || base.precision === 'YEAR')
    return interval(at, move(base.to.getTime(), unit, count), base.precision);
  return interval(at, at + length, base.precision);
}

/** Moves `base` by an offset; the result is a day only when base and offset both are that exact. */
export function applyOffset(meaning: OffsetMeaning, base: TimeInterval, frame: Frame): TimeInterval {
  const { unit, least, most, direction } = meaning;
  if (meaning.exact) return sameDaysAway(base, unit, -most);
  if (direction === 0) return narrow(unitAround(base, unit), meaning, frame) ?? base;
  const days = isShort(unit) ? base : wholeDays(base);
  const [near, far] = direction < 0 ? [most, least] : [least, most];
  const from = move(days.from.getTime(), unit, direction * near) - SLACK_MS[unit];
  const to = move(days.to.getTime(), unit, direction * far) + SLACK_MS[unit];
  const longest = isShort(unit) ? (MS_IN[unit] ?? 0) : DAY_MS;
  const exact = least === most && to - from <= longest + 2 * SLACK_MS[unit];
  return narrow(interval(from, to, exact ? PRECISION[unit] : 'RANGE'), meaning, frame) ?? base;
}

function weekend(which: PeriodMeaning['which'], now: number, frame: Frame): TimeInterval {
  const saturday = mondayOf(now) + 5 * DAY_MS;
  const begun = startOfDay(now) >= saturday;
  const back = which === 'LAST' || (which === 'THIS' && frame.tense !== 'FUTURE' && !begun);
  const from = saturday + (which === 'NEXT' ? 7 : back ? -7 : 0) * DAY_MS;
  return interval(from, from + 2 * DAY_MS, 'RANGE');
}

const STEP = { THIS: 0, LAST: -1, NEXT: 1 } as const;

function wholePeriod(meaning: PeriodMeaning, now: number, frame: Frame): TimeInterval {
  const date = new Date(now);
  const [year, month, step] = [date.getUTCFullYear(), date.getUTCMonth() + 1, STEP[meaning.which]];
  switch (meaning.unit) {
    case 'WEEK': {
      const monday = mondayOf(now) + 7 * step * DAY_MS;
      return interval(monday, monday + 7 * DAY_MS, 'WEEK');
    }
    case 'WEEKEND':
      return weekend(meaning.which, now, frame);
    case 'MONTH': {
      const first = new Date(utc(year, month + step, 1));
      return monthInterval(first.getUTCFullYear(), first.getUTCMonth() + 1);
    }
    case 'QUARTER': {
      const first = Math.floor((month - 1) / 3) * 3 + 1 + 3 * step;
      return interval(utc(year, first, 1), utc(year, first + 3, 1), 'RANGE');
    }
    case 'YEAR':
      return yearInterval(year + step);
    case 'DECADE':
    case 'CENTURY': {
      const length = meaning.unit === 'DECADE' ? 10 : 100;
      const first = (Math.floor(year / length) + step) * length;
      return interval(utc(first, 1, 1), utc(first + length, 1, 1), 'RANGE');
    }
  }
}

export const evaluatePeriod: Evaluate<PeriodMeaning> = (meaning, frame) => {
  if (frame.now === null) return null;
  const whole = wholePeriod(meaning, frame.now, frame);
  const today = startOfDay(frame.now);
  if (meaning.portion === 'EARLIER') return interval(whole.from.getTime(), today + DAY_MS, 'RANGE');
  if (meaning.portion === 'LATER') return interval(today, whole.to.getTime(), 'RANGE');
  if (meaning.portion === null) return whole;
  return meaning.unit === 'WEEK' || meaning.unit === 'WEEKEND'
    ? partOfWeek(whole, meaning.portion)
    : thirdOf(whole, meaning.portion);
};

/** First and last day, excluded, of the parts of a week, Monday 0; they overlap because their users disagree. */
const WEEK_PARTS: Readonly<Record<Portion, readonly [number, number]>> = {
  EARLY: [0, 3],
  MID: [1, 5],
  LATE: [3, 7],
};

function partOfWeek(week: TimeInterval, portion: Portion): TimeInterval {
  if (week.precision !== 'WEEK') return week;
  const [from, to] = WEEK_PARTS[portion];
  return interval(week.from.getTime() + from * DAY_MS, week.from.getTime() + to * DAY_MS, 'RANGE');
}

export const evaluateWindow: Evaluate<WindowMeaning> = ({ unit, count, direction }, frame) => {
  if (frame.now === null) return null;
  const here = isShort(unit)
    ? interval(frame.now, frame.now + MINUTE_MS, 'MINUTE')
    : wholeDays(interval(frame.now, frame.now + 1, 'MINUTE'));
  const [from, to] = [here.from.getTime(), here.to.getTime()];
  return direction < 0
    ? interval(move(from, unit, -count), to, 'RANGE')
    : interval(from, move(to, unit, count), 'RANGE');
};
