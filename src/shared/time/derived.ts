import { DAY_MS, HOUR_MS, interval, MINUTE_MS, utc, weekdayOf } from './calendar.js';
import type { DateClue } from './clue.js';
import { backFrom, clue, within } from './clueKit.js';
import type { TimeInterval } from './types.js';

/** Two pictures of one day and none later: the report followed within this. */
const AFTER_PICTURES_DAYS = 7;

const takenDays = (clues: readonly DateClue[]): TimeInterval[] =>
  clues.flatMap(({ constraint }) => (constraint.kind === 'TAKEN' ? [constraint.interval] : []));

const latest = (days: readonly TimeInterval[]): TimeInterval | null =>
  days.reduce<TimeInterval | null>((last, day) => (last === null || day.from > last.from ? day : last), null);

/** A picture taken on the weekday that the lead speaks of shows the happening of that day, and its report is of that day. */
function pictureOnLeadWeekday(clues: readonly DateClue[]): DateClue[] {
  const lead = clues.find(({ rule }) => rule === 'lead-weekday');
  if (lead?.constraint.kind !== 'WEEKDAY') return [];
  const { weekday } = lead.constraint;
  const day = latest(takenDays(clues));
  if (day === null || weekdayOf(day.from.getTime()) !== weekday) return [];
  return [clue('caption-on-lead-weekday', 'MEDIUM', lead.text, within(day))];
}

function picturesOfOneDay(clues: readonly DateClue[]): DateClue[] {
  const days = takenDays(clues);
  const last = latest(days);
  const same = days.filter((day) => day.from.getTime() === last?.from.getTime());
  if (last === null || same.length < 2) return [];
  const from = last.from.getTime();
  return [
    clue(
      'captions-of-one-day',
      'LOW',
      `${String(same.length)} captions`,
      within(interval(from, from + (AFTER_PICTURES_DAYS + 1) * DAY_MS, 'RANGE')),
    ),
  ];
}

function agesBackFromFetch(clues: readonly DateClue[]): DateClue[] {
  const fetched = clues.find(({ rule }) => rule === FETCHED)?.constraint;
  if (fetched?.kind !== 'NOT_AFTER') return [];
  return clues.flatMap(({ constraint, text, trust }) =>
    constraint.kind === 'AGE'
      ? [
          clue(
            'age-at-fetch',
            trust,
            text,
            within(backFrom(fetched.at, constraint.leastMinutes, constraint.mostMinutes)),
          ),
        ]
      : [],
  );
}

/** Clues that follow from two or more others. */
export const derivedClues = (clues: readonly DateClue[]): DateClue[] => [
  ...agesBackFromFetch(clues),
  ...pictureOnLeadWeekday(clues),
  ...picturesOfOneDay(clues),
];

const FETCHED = 'fetched-at';

/** No article on a page is newer than its fetching; with this clue, ages ("29 minutes ago") become times. */
export const fetchedClue = (at: Date): DateClue =>
  clue(FETCHED, 'CERTAIN', at.toISOString(), { kind: 'NOT_AFTER', at });

/** Items less apart than this are put on one day when the other's day is all that is known. */
const SAME_DAY_HOURS = 3;

function agedBeside(own: DateClue, sibling: DateClue, published: TimeInterval): DateClue[] {
  if (own.constraint.kind !== 'AGE' || sibling.constraint.kind !== 'AGE') return [];
  const older = (own.constraint.leastMinutes - sibling.constraint.leastMinutes) * MINUTE_MS;
  const slack =
    Math.max(
      own.constraint.mostMinutes - own.constraint.leastMinutes,
      sibling.constraint.mostMinutes - sibling.constraint.leastMinutes,
    ) * MINUTE_MS;
  const together = Math.abs(older) + slack <= SAME_DAY_HOURS * HOUR_MS && published.precision === 'DAY';
  const time = together
    ? published
    : interval(published.from.getTime() - older - slack, published.to.getTime() - older + slack, 'RANGE');
  return [clue('age-beside-dated', 'MEDIUM', `${own.text} beside ${sibling.text}`, within(time))];
}

/**
 * What a dated article tells about another one on the same page. With the ages of both ("29 minutes ago" beside "16 minutes
 * ago") their distance is known; with the age of the dated one alone, the page was fetched that long after it and the
 * other is no newer; without ages, the two are at least of the same year.
 */
export function cluesBeside(
  published: TimeInterval,
  siblingAge: DateClue | null,
  ownAge: DateClue | null,
): DateClue[] {
  if (siblingAge !== null && ownAge !== null) return agedBeside(ownAge, siblingAge, published);
  const years = interval(
    utc(published.from.getUTCFullYear(), 1, 1),
    utc(new Date(published.to.getTime() - 1).getUTCFullYear() + 1, 1, 1),
    'RANGE',
  );
  const sameYear = clue('year-of-page', 'LOW', 'another article on the page', within(years));
  if (siblingAge?.constraint.kind !== 'AGE') return [sameYear];
  const at = new Date(published.to.getTime() - 1 + siblingAge.constraint.mostMinutes * MINUTE_MS);
  return [sameYear, clue('page-fetched', 'MEDIUM', siblingAge.text, { kind: 'NOT_AFTER', at })];
}
