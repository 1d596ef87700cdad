import { dayInterval, interval, isRealDate, monthInterval, DAY_MS, utc } from './calendar.js';
import type { DateClue } from './clue.js';
import { absolute, ageOf, clue, eitherOrder, isFullDate, monthDay, notAfter, within } from './clueKit.js';
import { monthNumber } from './data/calendarWords.js';
import type { TimeExpression, TimeMeaning } from './expression.js';
import { findTimeExpressions } from './find.js';
import type { TimeInterval } from './types.js';

/** An event's days in a dateline ("May 2 - 4, Lyon -"): the report is written from the last of them on, within this. */
const AFTER_EVENT_DAYS = 30;

/** News addresses carry no dates from before the web. */
const FIRST_YEAR = 1990;

const ADDRESS_DAY = /(?:^|[/_-])(\d{4})([/_-]?)(\d{2}|[a-z]{3}|\d)\2(\d{1,2})(?=[/_.-]|$)/gi;
const ADDRESS_MONTH = /\/(\d{4})\/(\d{1,2})(?=\/)/g;

/** The day or month in an address's path. The query and the fragment are left out: they name other things. */
export function cluesOfAddress(address: string): DateClue[] {
  const path = /^[^?#]*/.exec(address)?.[0] ?? '';
  for (const [text, year = '', , month = '', day = ''] of path.matchAll(ADDRESS_DAY)) {
    const [yearOf, monthOf, dayOf] = [
      Number(year),
      /\d/.test(month) ? Number(month) : monthNumber(month),
      Number(day),
    ];
    if (yearOf >= FIRST_YEAR && yearOf < 2100 && isRealDate(yearOf, monthOf, dayOf))
      return [clue('address-day', 'HIGH', text, within(dayInterval(new Date(utc(yearOf, monthOf, dayOf)))))];
  }
  for (const [text, year = '', month = ''] of path.matchAll(ADDRESS_MONTH))
    if (Number(year) >= FIRST_YEAR && Number(year) < 2100 && Number(month) >= 1 && Number(month) <= 12)
      return [clue('address-month', 'HIGH', text, within(monthInterval(Number(year), Number(month))))];
  return [];
}

/** A date from the page's own markup: ISO 8601, RFC 2822, figures or words; a Unix time in seconds or milliseconds. */
export function cluesOfMeta(text: string, dayFirst: boolean | null): DateClue[] {
  const unix = /^\s*(\d{10}|\d{13})\s*$/.exec(text)?.[1];
  if (unix !== undefined) {
    const at = Number(unix) * (unix.length === 10 ? 1000 : 1);
    return [clue('meta-date', 'CERTAIN', text, within(interval(at, at + 60_000, 'MINUTE')))];
  }
  const compact = /^\s*(\d{4})(\d{2})(\d{2})(?!\d)/.exec(text);
  const level = compact === null ? text : `${compact[1] ?? ''}-${compact[2] ?? ''}-${compact[3] ?? ''}`;
  for (const expression of findTimeExpressions(level)) {
    const either = eitherOrder(expression.meaning, dayFirst);
    if (either !== null) return [clue('meta-date', 'HIGH', expression.text, either)];
    const time = isFullDate(expression.meaning) ? absolute(expression.meaning) : null;
    if (time !== null) return [clue('meta-date', 'CERTAIN', expression.text, within(time))];
  }
  return [];
}

/** Clues of a date whose year is not written: the day of the month, and its weekday where that is written too. */
function yearless(rule: string, trust: DateClue['trust'], expression: TimeExpression): DateClue[] {
  const { meaning, text } = expression;
  if (meaning.kind !== 'DATE' || meaning.year !== null || meaning.day === null) return [];
  const day = clue(rule, trust, text, monthDay(meaning.month, meaning.day, 0, 0));
  if (meaning.weekday === null) return [day];
  return [
    day,
    clue(`${rule}-weekday`, trust, text, { kind: 'WEEKDAY', weekday: meaning.weekday, daysAfter: 0 }),
  ];
}

const afterEvent = (time: TimeInterval): TimeInterval =>
  interval(time.to.getTime() - DAY_MS, time.to.getTime() + AFTER_EVENT_DAYS * DAY_MS, 'RANGE');

function datelineRange(meaning: TimeMeaning, text: string): DateClue[] {
  if (meaning.kind !== 'RANGE') return [];
  const time = absolute(meaning);
  if (time !== null) return [clue('dateline-event-days', 'HIGH', text, within(afterEvent(time)))];
  const last = meaning.to;
  return last.kind === 'DATE' && last.day !== null
    ? [clue('dateline-event-days', 'HIGH', text, monthDay(last.month, last.day, 0, AFTER_EVENT_DAYS))]
    : [];
}

/** "OSLO, March 3 (Agency) -": the day of writing, which newsrooms keep as the day of publication. */
export function cluesOfDateline(text: string): DateClue[] {
  for (const expression of findTimeExpressions(text)) {
    const { meaning } = expression;
    const time = absolute(meaning);
    if (meaning.kind === 'RANGE') return datelineRange(meaning, expression.text);
    if (time !== null && (isFullDate(meaning) || meaning.kind === 'DATE'))
      return [clue('dateline-date', 'HIGH', expression.text, within(time))];
    if (meaning.kind === 'WEEKDAY')
      return [
        clue('dateline-weekday', 'MEDIUM', expression.text, {
          kind: 'WEEKDAY',
          weekday: meaning.weekday,
          daysAfter: 0,
        }),
      ];
    const found = yearless('dateline-day', 'HIGH', expression);
    if (found.length > 0) return found;
  }
  return [];
}

const PUBLISHED_LABEL = /\b(?:publish(?:ed)?|publication|posted|created|issued|released|uploaded|date)\b/i;
const UPDATED_LABEL = /\b(?:updated?|modified|edited|revised|corrected|changed)\b/i;
const OTHER_LABEL = /©|\bcopyright|\(c\)|\bexpires?\b|\bvalid\b|\bborn\b|\bjoined\b|\bsince\b|\brights\b/i;
/** Words beside a date up to which a line counts as a date line and not as a teaser that has a date in it. */
const DATE_LINE_REST = 40;

/** How far along its line a date's surroundings are read, in UTF-16 code units. */
const LINE_REACH = 160;

const lineAround = (text: string, { start, end }: TimeExpression): readonly [string, string] => [
  text
    .slice(Math.max(0, start - LINE_REACH), start)
    .split('\n')
    .at(-1) ?? '',
  text.slice(end, end + LINE_REACH).split('\n', 1)[0] ?? '',
];

function furnitureDate(
  expression: TimeExpression,
  ahead: string,
  rest: number,
  dayFirst: boolean | null,
): DateClue[] {
  const time = absolute(expression.meaning);
  const { text } = expression;
  const either = eitherOrder(expression.meaning, dayFirst);
  if (UPDATED_LABEL.test(ahead))
    return time === null ? [] : [clue('updated-label', 'MEDIUM', text, notAfter(time))];
  const labelled = PUBLISHED_LABEL.test(ahead);
  if (!labelled && rest > DATE_LINE_REST) return [];
  const [rule, trust] = labelled
    ? (['published-label', 'HIGH'] as const)
    : (['date-line', 'MEDIUM'] as const);
  if (either !== null) return [clue(rule, trust, text, either)];
  if (time !== null && isFullDate(expression.meaning)) return [clue(rule, trust, text, within(time))];
  return yearless(rule, trust, expression);
}

/** Dates and ages in the lines around an article: "Published: 9 May 2024", "Updated ...", "29 minutes ago". */
export function cluesOfFurniture(text: string, dayFirst: boolean | null): DateClue[] {
  return findTimeExpressions(text).flatMap((expression) => {
    const [ahead, behind] = lineAround(text, expression);
    // The label nearest before the date is its own: "Published 3 May 2024 | Updated 4 May 2024".
    const own = ahead.split(/[|•·]/).at(-1) ?? '';
    if (OTHER_LABEL.test(own)) return [];
    const rest = ahead.trim().length + behind.trim().length;
    const age = rest > DATE_LINE_REST || UPDATED_LABEL.test(own) ? null : ageOf(expression);
    if (age !== null) return [clue('relative-age', 'MEDIUM', expression.text, age)];
    return furnitureDate(expression, own, rest, dayFirst);
  });
}
