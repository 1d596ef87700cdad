import { DAY_MS, isRealDate, startOfDay, utc, weekdayOf } from './calendar.js';
import type { DateConstraint } from './clue.js';

/** A stretch of instants in milliseconds, `to` excluded. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A set of instants: stretches in order that do not touch. */
export type Region = readonly Stretch[];

const FIRST_YEAR = 1990;
const LAST_YEAR = 2050;

/** All instants at which an article on the web can have been published. */
export const EVERYTHING: Region = [{ from: utc(FIRST_YEAR, 1, 1), to: utc(LAST_YEAR, 1, 1) }];

/** Weekdays are laid out only over regions up to this long: in longer ones they cannot decide anything. */
const WEEKDAY_REACH_DAYS = 800;

export const lengthOf = (region: Region): number => region.reduce((sum, { from, to }) => sum + to - from, 0);

/** What two regions share. */
export function meet(a: Region, b: Region): Region {
  const shared: Stretch[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [left, right] = [a[i], b[j]];
    if (left === undefined || right === undefined) break;
    const [from, to] = [Math.max(left.from, right.from), Math.min(left.to, right.to)];
    if (from < to) shared.push({ from, to });
    if (left.to < right.to) i += 1;
    else j += 1;
  }
  return shared;
}

function level(stretches: readonly Stretch[]): Region {
  const levelled: Stretch[] = [];
  for (const one of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = levelled.at(-1);
    if (last !== undefined && one.from <= last.to)
      levelled[levelled.length - 1] = { from: last.from, to: Math.max(last.to, one.to) };
    else levelled.push(one);
  }
  return levelled;
}

function everyYear(month: number, day: number, daysBefore: number, daysAfter: number): Region {
  const stretches: Stretch[] = [];
  for (let year = FIRST_YEAR - 1; year < LAST_YEAR; year += 1) {
    const at = utc(year, month, day);
    if (isRealDate(year, month, day))
      stretches.push({ from: at - daysBefore * DAY_MS, to: at + (daysAfter + 1) * DAY_MS });
  }
  return level(stretches);
}

function weekdaysIn(region: Region, weekday: number, daysAfter: number): Region {
  if (lengthOf(region) > WEEKDAY_REACH_DAYS * DAY_MS) return region;
  const days: Stretch[] = [];
  for (const { from, to } of region)
    for (let day = startOfDay(from); day < to; day += DAY_MS)
      if ((weekdayOf(day) - weekday + 7) % 7 <= daysAfter) days.push({ from: day, to: day + DAY_MS });
  return meet(region, level(days));
}

const stretchOf = ({ from, to }: { readonly from: Date; readonly to: Date }): Stretch => ({
  from: from.getTime(),
  to: to.getTime(),
});

/** The part of a region that a constraint allows. An age needs the time of fetching and allows everything by itself. */
export function restrict(region: Region, constraint: DateConstraint): Region {
  switch (constraint.kind) {
    case 'INTERVAL':
      return meet(region, [stretchOf(constraint.interval)]);
    case 'ANY_OF':
      return meet(region, level(constraint.intervals.map(stretchOf)));
    case 'YEAR':
      return meet(region, [{ from: utc(constraint.year, 1, 1), to: utc(constraint.year + 1, 1, 1) }]);
    case 'MONTH_DAY':
      return meet(
        region,
        everyYear(constraint.month, constraint.day, constraint.daysBefore, constraint.daysAfter),
      );
    case 'WEEKDAY':
      return weekdaysIn(region, constraint.weekday, constraint.daysAfter);
    case 'TAKEN':
      return meet(region, [{ from: constraint.interval.from.getTime(), to: Infinity }]);
    case 'AGE':
      return region;
    case 'NOT_BEFORE':
      return meet(region, [{ from: constraint.at.getTime(), to: Infinity }]);
    case 'NOT_AFTER':
      return meet(region, [{ from: -Infinity, to: constraint.at.getTime() + 1 }]);
  }
}
