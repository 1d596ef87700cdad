import { DAY_MS, utc, weekdayOf } from './calendar.js';

/**
 * How a holiday without a fixed date is found: days after Western Easter Sunday, or the nth weekday of a month (nth from its
 * end when negative) and days after that. Months are 1-12, Sunday is 0.
 */
export type MovingRule =
  | { readonly from: 'EASTER'; readonly plus: number }
  | {
      readonly from: 'WEEKDAY';
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      readonly plus: number;
    };

/** Western Easter Sunday in milliseconds UTC (the "anonymous Gregorian" rule of Nature, 20 April 1876). */
function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const step = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * step) / 451);
  const days = epact + step - 7 * late + 114;
  return utc(year, Math.floor(days / 31), (days % 31) + 1);
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth < 0) {
    const last = utc(year, month + 1, 0);
    return last - ((weekdayOf(last) - weekday + 7) % 7) * DAY_MS + (nth + 1) * 7 * DAY_MS;
  }
  const first = utc(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) * DAY_MS + (nth - 1) * 7 * DAY_MS;
}

/** The holiday's day in a year, as milliseconds UTC of its midnight. */
export const movingDay = (rule: MovingRule, year: number): number =>
  rule.from === 'EASTER'
    ? easterSunday(year) + rule.plus * DAY_MS
    : nthWeekday(year, rule.month, rule.weekday, rule.nth) + rule.plus * DAY_MS;
