import { dayInterval, interval, MINUTE_MS } from './calendar.js';
import type { DateClue, DateConstraint, Trust } from './clue.js';
import { evaluate } from './evaluate.js';
import type { TimeExpression, TimeMeaning, Unit } from './expression.js';
import type { Frame } from './frame.js';
import type { TimeInterval } from './types.js';

/** A frame in which only what the words themselves say can be evaluated. */
const NOTHING_KNOWN: Frame = {
  now: null,
  tense: 'PAST',
  anchor: null,
  epochHints: [],
  zone: 0,
  dayFirst: null,
};

/** When the expression lies, whatever the article's date; null when that depends on it. */
export const absolute = (meaning: TimeMeaning): TimeInterval | null => evaluate(meaning, NOTHING_KNOWN);

export const clue = (rule: string, trust: Trust, text: string, constraint: DateConstraint): DateClue => ({
  rule,
  trust,
  text,
  constraint,
});

export const within = (time: TimeInterval): DateConstraint => ({ kind: 'INTERVAL', interval: time });
/** Not before the day in which the named time begins: a mention's hour is often that of another zone. */
export const notBefore = (time: TimeInterval): DateConstraint => ({
  kind: 'NOT_BEFORE',
  at: dayInterval(time.from).from,
});
/** Not after the end of what is named; the last instant is still allowed. */
export const notAfter = (time: TimeInterval): DateConstraint => ({
  kind: 'NOT_AFTER',
  at: new Date(time.to.getTime() - 1),
});

export const monthDay = (
  month: number,
  day: number,
  daysBefore: number,
  daysAfter: number,
): DateConstraint => ({
  kind: 'MONTH_DAY',
  month,
  day,
  daysBefore,
  daysAfter,
});

/** Year, month and day as written, or an instant; a caption's or a furniture line's only certain dates. */
export const isFullDate = (meaning: TimeMeaning): boolean =>
  meaning.kind === 'INSTANT' ||
  (meaning.kind === 'DATE' && typeof meaning.year === 'number' && meaning.day !== null);

/** Both readings of 5/6/2025, or the one of the order that the page is known to use. */
export function eitherOrder(meaning: TimeMeaning, order: boolean | null): DateConstraint | null {
  if (meaning.kind !== 'NUMERIC') return null;
  const { year, first, second } = meaning;
  const [dayFirst, monthFirst] = [
    new Date(Date.UTC(year, second - 1, first)),
    new Date(Date.UTC(year, first - 1, second)),
  ];
  if (order !== null) return within(dayInterval(order ? dayFirst : monthFirst));
  return { kind: 'ANY_OF', intervals: [dayInterval(dayFirst), dayInterval(monthFirst)] };
}

const UNIT_MINUTES: Readonly<Record<Unit, number>> = {
  MINUTE: 1,
  HOUR: 60,
  DAY: 1440,
  WEEK: 10_080,
  MONTH: 44_640,
  YEAR: 527_040,
  DECADE: 5_270_400,
};

/** "29 minutes ago", "3 hours ago", "yesterday" as an age; pages cut ages down, so up to one unit more may have passed. */
export function ageOf(expression: TimeExpression): DateConstraint | null {
  const { meaning } = expression;
  if (meaning.kind !== 'OFFSET' || meaning.base !== 'PUBLISHED' || meaning.direction > 0) return null;
  const unit = UNIT_MINUTES[meaning.unit];
  const byDay = meaning.unit === 'DAY' && !/ago$/i.test(expression.text);
  const leastMinutes = Math.max(0, (meaning.least - (byDay ? 1 : 0)) * unit);
  return { kind: 'AGE', leastMinutes, mostMinutes: (meaning.most + 1) * unit };
}

/** An age as an interval of instants, counted back from one. */
export const backFrom = (at: Date, leastMinutes: number, mostMinutes: number): TimeInterval =>
  interval(
    at.getTime() - mostMinutes * MINUTE_MS,
    at.getTime() - leastMinutes * MINUTE_MS + MINUTE_MS,
    mostMinutes - leastMinutes <= 1 ? 'MINUTE' : mostMinutes - leastMinutes <= 60 ? 'HOUR' : 'RANGE',
  );
