import { DAY_MS, utc, weekdayOf } from '../../shared/time/calendar.js';
import type { DateClue } from '../../shared/time/index.js';

/** A news picture is at most this much older than the report that shows it. */
const PICTURE_DAYS = 45;
/** Years after the latest date mentioned that are tried for a day without a year. */
const YEARS_TRIED = 2;

/**
 * The year of a dateline such as "LIMA, May 3 (Reuters)": the one of a picture taken shortly before that day, else the
 * only year soon after the latest date the text mentions in which the day falls on the weekday the lead names.
 * Null when neither tells.
 */
export function yearClue(clues: readonly DateClue[]): DateClue | null {
  const day = clues.find(
    ({ constraint, trust }) => constraint.kind === 'MONTH_DAY' && trust === 'HIGH',
  )?.constraint;
  if (day?.kind !== 'MONTH_DAY') return null;
  const picture = pictureYear(clues, day.month, day.day);
  if (picture !== null) return found('caption-year', picture);
  const weekday = weekdayYear(clues, day.month, day.day);
  return weekday === null ? null : found('year-by-weekday', weekday);
}

const found = (rule: string, year: number): DateClue => ({
  rule,
  constraint: { kind: 'YEAR', year },
  trust: 'MEDIUM',
  text: String(year),
});

function pictureYear(clues: readonly DateClue[], month: number, day: number): number | null {
  for (const { constraint } of clues) {
    if (constraint.kind !== 'TAKEN') continue;
    const taken = constraint.interval.from.getTime();
    const year = constraint.interval.from.getUTCFullYear();
    for (const candidate of [year, year + 1]) {
      const days = (utc(candidate, month, day) - taken) / DAY_MS;
      if (days >= -1 && days <= PICTURE_DAYS) return candidate;
    }
  }
  return null;
}

function weekdayYear(clues: readonly DateClue[], month: number, day: number): number | null {
  const bounds = clues.flatMap(({ constraint }) =>
    constraint.kind === 'NOT_BEFORE' ? [constraint.at.getTime()] : [],
  );
  const weekdays = clues.flatMap(({ constraint }) => (constraint.kind === 'WEEKDAY' ? [constraint] : []));
  if (bounds.length === 0 || weekdays.length === 0) return null;
  const latest = Math.max(...bounds);
  const first = new Date(latest).getUTCFullYear();
  const years = Array.from({ length: YEARS_TRIED }, (_, i) => first + i).filter(
    (year) => utc(year, month, day) >= latest,
  );
  const sameDay = years.filter((year) =>
    weekdays.every(({ weekday }) => weekdayOf(utc(year, month, day)) === weekday),
  );
  return sameDay.length === 1 ? (sameDay[0] ?? null) : null;
}
