import {
  DAY_MS,
  hull,
  interval,
  isRealDate,
  monthInterval,
  startOfDay,
  utc,
  weekdayOf,
  yearInterval,
} from './calendar.js';
import type {
  DateMeaning,
  DayOfMonthMeaning,
  HolidayMeaning,
  NumericMeaning,
  Portion,
  Season,
  SeasonMeaning,
  Tense,
  WeekdayMeaning,
  Which,
  YearsMeaning,
} from './expression.js';
import type { Evaluate, Frame } from './frame.js';
import { movingDay } from './movingDays.js';
import type { TimeInterval } from './types.js';
import { narrow } from './withinDay.js';

const dayOf = (year: number, month: number, day: number): TimeInterval[] =>
  isRealDate(year, month, day) ? [interval(utc(year, month, day), utc(year, month, day + 1), 'DAY')] : [];

const yearAt = (instant: number): number => new Date(instant).getUTCFullYear();

/** Whole numbers around `middle`, ascending. */
const around = (middle: number, reach: number): number[] =>
  Array.from({ length: 2 * reach + 1 }, (_, index) => middle - reach + index);

/**
 * A day of the month that lies one day after publication is still read as past: the place may be a day ahead of UTC, and
 * a year-old day would have been written with its year.
 */
const PAST_SLACK_DAYS = 1;

/** The candidate (ascending) that the tense asks for: the latest begun, the next not over, or the nearest. */
function pick(
  candidates: readonly TimeInterval[],
  tense: Tense,
  now: number,
  slackDays = 0,
): TimeInterval | null {
  const today = startOfDay(now);
  const begun = candidates.filter((one) => one.from.getTime() <= today + slackDays * DAY_MS);
  const ahead = candidates.filter((one) => one.to.getTime() > today);
  if (tense === 'PAST') return begun.at(-1) ?? null;
  if (tense === 'FUTURE') return ahead[0] ?? null;
  const distance = (one: TimeInterval): number => Math.abs(one.from.getTime() - today);
  return [...candidates].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** "last": over before today. "next": not begun today. "this": the one of the running year. */
function pickWhich(candidates: readonly TimeInterval[], which: Which, now: number): TimeInterval | null {
  const today = startOfDay(now);
  if (which === 'LAST') return candidates.filter((one) => one.to.getTime() <= today).at(-1) ?? null;
  if (which === 'NEXT') return candidates.find((one) => one.from.getTime() > today) ?? null;
  return candidates.find((one) => yearAt(one.from.getTime()) === yearAt(now)) ?? null;
}

/** The first, middle or last third of a stretch, cut at whole days. */
export function thirdOf(time: TimeInterval, portion: Portion | null): TimeInterval {
  if (portion === null) return time;
  const [from, length] = [time.from.getTime(), time.to.getTime() - time.from.getTime()];
  const [first, last] = { EARLY: [0, 1], MID: [1, 2], LATE: [2, 3] }[portion] as [number, number];
  const cut = (third: number): number => from + Math.round((length * third) / 3 / DAY_MS) * DAY_MS;
  return interval(cut(first), cut(last), 'RANGE');
}

const yearOf = (year: number | Which | 'THAT' | null, frame: Frame): number | null => {
  if (year === 'THAT') return frame.anchor === null ? null : yearAt(frame.anchor.from.getTime());
  if (year === null || typeof year === 'number') return year;
  if (frame.now === null) return null;
  return yearAt(frame.now) + { THIS: 0, LAST: -1, NEXT: 1 }[year];
};

/** Weekdays and days of the month meet again within 11 years. */
const WEEKDAY_CYCLE_YEARS = 11;

/** "Friday, June 6" without a year: the nearest year in which it is one. */
function nearestOnWeekday(meaning: DateMeaning, day: number, now: number): TimeInterval | null {
  const candidates = around(yearAt(now), WEEKDAY_CYCLE_YEARS)
    .flatMap((year) => dayOf(year, meaning.month, day))
    .filter((one) => weekdayOf(one.from.getTime()) === meaning.weekday);
  return pick(candidates, 'PRESENT', now);
}

export const evaluateDate: Evaluate<DateMeaning> = (meaning, frame) => {
  const { month, day } = meaning;
  const make = (year: number): TimeInterval[] =>
    day === null ? [monthInterval(year, month)] : dayOf(year, month, day);
  const year = yearOf(meaning.year, frame);
  const found = year === null ? undatedYear(meaning, make, frame) : (make(year)[0] ?? null);
  return found === null ? null : narrow(thirdOf(found, meaning.portion), meaning, frame);
};

function undatedYear(
  meaning: DateMeaning,
  make: (year: number) => TimeInterval[],
  frame: Frame,
): TimeInterval | null {
  const { now } = frame;
  if (now === null || meaning.year !== null) return null;
  if (meaning.weekday !== null && meaning.day !== null) return nearestOnWeekday(meaning, meaning.day, now);
  // Eight years reach over a leap day that a century leaves out.
  const candidates = around(yearAt(now), meaning.month === 2 && meaning.day === 29 ? 8 : 1).flatMap(make);
  if (meaning.which !== null) return pickWhich(candidates, meaning.which, now);
  if (meaning.day === null) return pick(candidates, frame.tense === 'FUTURE' ? 'FUTURE' : 'PAST', now);
  return pick(candidates, frame.tense, now, PAST_SLACK_DAYS);
}

function holidayDay(meaning: HolidayMeaning, frame: Frame): TimeInterval | null {
  const { moving } = meaning;
  const make = (year: number): TimeInterval[] => {
    if (moving === null) return dayOf(year, meaning.month, meaning.day);
    const day = movingDay(moving, year);
    return [interval(day, day + DAY_MS, 'DAY')];
  };
  if (typeof meaning.year === 'number') return make(meaning.year)[0] ?? null;
  if (frame.now === null) return null;
  const candidates = around(yearAt(frame.now), 1).flatMap(make);
  return meaning.year === null
    ? pick(candidates, frame.tense, frame.now)
    : pickWhich(candidates, meaning.year, frame.now);
}

export const evaluateHoliday: Evaluate<HolidayMeaning> = (meaning, frame) =>
  narrow(holidayDay(meaning, frame), meaning, frame);

export const evaluateNumeric: Evaluate<NumericMeaning> = ({ year, first, second }, frame) => {
  const [dayFirst, monthFirst] = [dayOf(year, second, first)[0], dayOf(year, first, second)[0]];
  if (frame.dayFirst !== null) return (frame.dayFirst ? dayFirst : monthFirst) ?? null;
  if (dayFirst === undefined || monthFirst === undefined || frame.now === null) return null;
  // What is told as past has not happened after publication, nor what is to come before it.
  const today = startOfDay(frame.now);
  const fits = (one: TimeInterval): boolean =>
    (frame.tense !== 'PAST' || one.from.getTime() <= today) &&
    (frame.tense !== 'FUTURE' || one.to.getTime() > today);
  if (fits(dayFirst) !== fits(monthFirst)) return fits(dayFirst) ? dayFirst : monthFirst;
  return hull(dayFirst, monthFirst);
};

export const evaluateDayOfMonth: Evaluate<DayOfMonthMeaning> = ({ day, weekday }, frame) => {
  if (frame.now === null) return null;
  const date = new Date(frame.now);
  const candidates = around(date.getUTCMonth(), 2).flatMap((index) => {
    const first = new Date(utc(date.getUTCFullYear(), index + 1, 1));
    return dayOf(first.getUTCFullYear(), first.getUTCMonth() + 1, day);
  });
  const onWeekday = candidates.filter((one) => weekday === null || weekdayOf(one.from.getTime()) === weekday);
  return pick(onWeekday, frame.tense, frame.now);
};

export const evaluateYears: Evaluate<YearsMeaning> = ({ from, to, portion }) => {
  const whole = from === to ? yearInterval(from) : interval(utc(from, 1, 1), utc(to + 1, 1, 1), 'RANGE');
  return thirdOf(whole, portion);
};

/** The month that a part of the year begins in, and its months: northern meteorological seasons, calendar quarters and halves. */
const MONTHS_OF: Readonly<Record<Season, readonly [number, number]>> = {
  SPRING: [3, 3],
  SUMMER: [6, 3],
  AUTUMN: [9, 3],
  WINTER: [12, 3],
  Q1: [1, 3],
  Q2: [4, 3],
  Q3: [7, 3],
  Q4: [10, 3],
  H1: [1, 6],
  H2: [7, 6],
};

function seasonOf(year: number, season: Season): TimeInterval {
  const [month, months] = MONTHS_OF[season];
  const isWeather = season.length > 2;
  return interval(utc(year, month, 1), utc(year, month + months, 1), isWeather ? 'SEASON' : 'RANGE');
}

/** "Early spring" is its first month, where the year's parts are cut into thirds of days. */
function monthOfSeason(time: TimeInterval, portion: Portion | null): TimeInterval {
  if (portion === null || time.precision !== 'SEASON') return thirdOf(time, portion);
  const index = { EARLY: 0, MID: 1, LATE: 2 }[portion];
  const first = new Date(time.from);
  const [year, month] = [first.getUTCFullYear(), first.getUTCMonth() + 1 + index];
  return interval(utc(year, month, 1), utc(year, month + 1, 1), 'RANGE');
}

export const evaluateSeason: Evaluate<SeasonMeaning> = (meaning, frame) => {
  const whole = wholeSeason(meaning, frame);
  return whole === null ? null : monthOfSeason(whole, meaning.portion);
};

const wholeSeason: Evaluate<SeasonMeaning> = ({ season, year, which, begins }, frame) => {
  const written = yearOf(year, frame);
  // "The winter of 2023" may be the one that begins or the one that ends in 2023.
  if (written !== null && season === 'WINTER' && !begins)
    return interval(utc(written, 1, 1), utc(written + 1, 3, 1), 'RANGE');
  if (written !== null) return seasonOf(written, season);
  if (frame.now === null || year !== null) return null;
  const candidates = around(yearAt(frame.now), 2).map((one) => seasonOf(one, season));
  if (which === 'LAST' || which === 'NEXT') return pickWhich(candidates, which, frame.now);
  return pick(candidates, frame.tense === 'FUTURE' ? 'FUTURE' : 'PAST', frame.now);
};

/** Monday of the week of an instant. */
export const mondayOf = (instant: number): number =>
  startOfDay(instant) - ((weekdayOf(instant) + 6) % 7) * DAY_MS;

export const evaluateWeekday: Evaluate<WeekdayMeaning> = (meaning, frame) => {
  const now = meaning.base === 'ANCHOR' ? (frame.anchor?.from.getTime() ?? null) : frame.now;
  if (now === null) return null;
  const today = startOfDay(now);
  const monday = mondayOf(now);
  const inWeek = (start: number): number => start + ((meaning.weekday + 6) % 7) * DAY_MS;
  const back = (weekdayOf(today) - meaning.weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  const day = ((): number => {
    if (meaning.week !== null) return inWeek(monday + { THIS: 0, LAST: -7, NEXT: 7 }[meaning.week] * DAY_MS);
    if (meaning.which === 'LAST') return today - (back === 0 ? 7 : back) * DAY_MS;
    if (meaning.which === 'NEXT') return today + (ahead === 0 ? 7 : ahead) * DAY_MS;
    return frame.tense === 'FUTURE' ? today + ahead * DAY_MS : today - back * DAY_MS;
  })();
  return narrow(interval(day, day + DAY_MS, 'DAY'), meaning, frame);
};
