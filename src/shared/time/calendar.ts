import type { TimeInterval, TimePrecision } from './types.js';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** UTC instant of midnight of a civil date; `month` is 1-12. Out-of-range values roll over as `Date.UTC` rolls them. */
export function utc(year: number, month: number, day: number): number {
  const date = new Date(0);
  // Date.UTC would read the years 0-99 as 1900-1999.
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
}

/** Whether the civil date exists (no 30 February). */
export function isRealDate(year: number, month: number, day: number): boolean {
  const date = new Date(utc(year, month, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month >= 1 && month <= 12;
}

/** UTC midnight at or before an instant in milliseconds. */
export const startOfDay = (instant: number): number => Math.floor(instant / DAY_MS) * DAY_MS;

/** Day of the week of an instant, 0 = Sunday, in UTC. */
export const weekdayOf = (instant: number): number => new Date(instant).getUTCDay();

/** The interval between two instants in milliseconds, `to` excluded. */
export const interval = (from: number, to: number, precision: TimePrecision): TimeInterval => ({
  from: new Date(from),
  to: new Date(to),
  precision,
});

/** The minute that begins at `from`. */
export const minuteFrom = (from: Date): TimeInterval =>
  interval(from.getTime(), from.getTime() + MINUTE_MS, 'MINUTE');

/** The whole UTC day that holds `date`. */
export function dayInterval(date: Date): TimeInterval {
  const from = startOfDay(date.getTime());
  return interval(from, from + DAY_MS, 'DAY');
}

/** A calendar month, `month` 1-12. */
export const monthInterval = (year: number, month: number): TimeInterval =>
  interval(utc(year, month, 1), utc(year, month + 1, 1), 'MONTH');

/** A calendar year. */
export const yearInterval = (year: number): TimeInterval =>
  interval(utc(year, 1, 1), utc(year + 1, 1, 1), 'YEAR');

/** 18:00 is when news English begins to say "night"; "overnight" reports run to the morning's first bulletins. */
const NIGHT_STARTS_HOUR = 18;
const NIGHT_ENDS_HOUR = 9;

/** The night that begins on the UTC day holding `instant`: from 18:00 to 09:00 of the day after. */
export function nightStarting(instant: number): TimeInterval {
  const day = startOfDay(instant);
  return interval(day + NIGHT_STARTS_HOUR * HOUR_MS, day + DAY_MS + NIGHT_ENDS_HOUR * HOUR_MS, 'PART_OF_DAY');
}

/** Late in a night that begins at 18:00: from three hours before midnight to three hours after it. */
export function lateOf(night: TimeInterval): TimeInterval {
  const midnight = startOfDay(night.from.getTime()) + DAY_MS;
  return interval(midnight - 3 * HOUR_MS, midnight + 3 * HOUR_MS, 'PART_OF_DAY');
}

/** The night that ends in the morning of the UTC day holding `date`: 18:00 of the day before to 09:00. */
export const nightOf = (date: Date): TimeInterval => nightStarting(startOfDay(date.getTime()) - DAY_MS);

/** Instant of the same clock time `count` calendar months later; the day is cut to the month's last (31 Jan -> 28 Feb). */
export function addMonths(instant: number, count: number): number {
  const date = new Date(instant);
  const monthIndex = date.getUTCFullYear() * 12 + date.getUTCMonth() + count;
  const year = Math.floor(monthIndex / 12);
  const month = monthIndex - year * 12 + 1;
  const lastDay = new Date(utc(year, month + 1, 0)).getUTCDate();
  return utc(year, month, Math.min(date.getUTCDate(), lastDay)) + (instant - startOfDay(instant));
}

/** What two intervals share, or null. Keeps the finer precision when one lies inside the other, else RANGE. */
export function intersect(a: TimeInterval, b: TimeInterval): TimeInterval | null {
  const from = Math.max(a.from.getTime(), b.from.getTime());
  const to = Math.min(a.to.getTime(), b.to.getTime());
  if (from >= to) return null;
  const whole = [a, b].find((one) => one.from.getTime() === from && one.to.getTime() === to);
  return whole ?? interval(from, to, 'RANGE');
}

/** The smallest interval holding both; RANGE unless the two are equal or one holds the other. */
export function hull(a: TimeInterval, b: TimeInterval): TimeInterval {
  const from = Math.min(a.from.getTime(), b.from.getTime());
  const to = Math.max(a.to.getTime(), b.to.getTime());
  const whole = [a, b].find((one) => one.from.getTime() === from && one.to.getTime() === to);
  return whole ?? interval(from, to, 'RANGE');
}

/** Days between the end of the earlier interval and the start of the later one, fractions kept; 0 when they overlap or touch. */
export function gapDays(a: TimeInterval, b: TimeInterval): number {
  const gap = Math.max(a.from.getTime(), b.from.getTime()) - Math.min(a.to.getTime(), b.to.getTime());
  return Math.max(0, gap / DAY_MS);
}

/** The UTC day as YYYY-MM-DD. */
export const formatDay = (date: Date): string => date.toISOString().slice(0, 10);

/** For people and logs: one day as YYYY-MM-DD, a longer interval as first..last day, a part of a day with its hours. */
export function formatInterval(time: TimeInterval): string {
  const length = time.to.getTime() - time.from.getTime();
  const wholeDays = time.from.getTime() % DAY_MS === 0 && time.to.getTime() % DAY_MS === 0;
  if (!wholeDays) return `${time.from.toISOString().slice(0, 16)}..${time.to.toISOString().slice(0, 16)}`;
  if (length === DAY_MS) return formatDay(time.from);
  return `${formatDay(time.from)}..${formatDay(new Date(time.to.getTime() - 1))}`;
}
