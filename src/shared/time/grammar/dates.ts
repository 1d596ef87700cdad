import type { DateMeaning, RangeMeaning, TimeMeaning } from '../expression.js';
import { isRealDate } from '../calendar.js';
import { monthNumber } from '../data/calendarWords.js';
import {
  after,
  before,
  countsNothing,
  DASH,
  day,
  DAY_ENDS,
  GAP,
  isCapital,
  MAYBE_GAP,
  month,
  MONTH_STARTS,
  rule,
  year,
} from './rule.js';
import type { Groups, Rule, Site } from './rule.js';

/** A leap year, so that "February 29" without a year is a date. */
const ANY_YEAR = 2024;

/** A date without anything else said of it; null when no calendar has it. */
export function date(monthName: string, dayText?: string, yearText?: string): DateMeaning | null {
  const monthOf = monthNumber(monthName);
  const dayOf = dayText === undefined ? null : Number(dayText);
  const yearOf = yearText === undefined ? null : Number(yearText);
  if (dayOf !== null && !isRealDate(yearOf ?? ANY_YEAR, monthOf, dayOf)) return null;
  return {
    kind: 'DATE',
    year: yearOf,
    month: monthOf,
    day: dayOf,
    weekday: null,
    portion: null,
    which: null,
    part: null,
    clock: null,
  };
}

function days(groups: Groups, joined: RangeMeaning['joined']): TimeMeaning | null {
  const from = date(groups.month ?? '', groups.first, groups.year);
  const to = date(groups.month ?? '', groups.last, groups.year);
  if (from === null || to === null || Number(groups.first) >= Number(groups.last)) return null;
  return { kind: 'RANGE', from, to, joined };
}

const MONTH_PREPOSITION =
  /\b(?:in|since|until|till|during|early|late|mid|last|this|next|through|throughout|from|between|(?:middle|beginning|start|end|close|half|month|week|days) of)[\s-]$/i;

/** "may" and "march" are verbs, "mar" and "dec" other words: they need a capital, and cut names more than that. */
const couldBeVerb = (name: string): boolean => /^(?:may|march|mar|dec|sep|oct|jan|aug)\.?$/.test(name);

/** "June Smith", "Theresa May": month names are people's names too. */
function isMonthAlone(name: string, site: Site): boolean {
  if (!isCapital(name) && /^(?:may|march|august|[a-z]{3,4}\.?)$/.test(name)) return false;
  if (MONTH_PREPOSITION.test(before(site, 20))) return true;
  if (/^(?:may|march|[a-z]{3}|sept)\.?$/i.test(name)) return false;
  if (/^\s[A-Z][a-z]/.test(after(site, 3)))
    return /\b(?:a|an|the|of|by|late|early)\s$/i.test(before(site, 8));
  return !/[A-Z][a-z]+\s$/.test(before(site, 12)) || /\b(?:In|The|By|A|On)\s$/.test(before(site, 5));
}

const M = month('month');
const TO = `(?:${DASH}|${GAP}(?:to|through|thru|until|till)${GAP}|/)`;
const AND = `${MAYBE_GAP}(?:,|and|&|or|,${GAP}and)${GAP}`;

const AMERICAN: readonly Rule[] = [
  rule(
    'month-day-year',
    MONTH_STARTS,
    `${M}${MAYBE_GAP}${day('day')}(?:${MAYBE_GAP},|${GAP}of)?${MAYBE_GAP}${year('year')}`,
    (g) => date(g.month ?? '', g.day, g.year),
  ),
  rule('month-day', MONTH_STARTS, `${M}${MAYBE_GAP}(?:the${GAP})?${day('day')}${DAY_ENDS}`, (g) =>
    couldBeVerb(g.month ?? '') ? null : date(g.month ?? '', g.day),
  ),
  rule(
    'month-days',
    MONTH_STARTS,
    `${M}${MAYBE_GAP}${day('first')}${TO}${day('last')}(?:,?${GAP}${year('year')}|${DAY_ENDS})`,
    (g) => (couldBeVerb(g.month ?? '') ? null : days(g, 'RANGE')),
  ),
  rule(
    'month-day-list',
    MONTH_STARTS,
    `${M}${MAYBE_GAP}${day('first')}(?:,${GAP}${day('middle')})?${AND}${day('last')}(?:,?${GAP}${year('year')}|${DAY_ENDS})`,
    (g, site) =>
      couldBeVerb(g.month ?? '') || (g.year === undefined && !countsNothing(site))
        ? null
        : days(g, /\bbetween\s$/i.test(before(site, 9)) ? 'RANGE' : 'LIST'),
  ),
];

const BRITISH: readonly Rule[] = [
  rule(
    'day-month-year',
    ['#'],
    `${day('day')}(?:${GAP}of)?${MAYBE_GAP}[-.]?${M}(?:,|-|${GAP}of)?${MAYBE_GAP}${year('year')}`,
    (g) => date(g.month ?? '', g.day, g.year),
  ),
  rule('day-month', ['#'], `${day('day')}(?:${GAP}of)?${MAYBE_GAP}${M}`, (g) =>
    couldBeVerb(g.month ?? '') ? null : date(g.month ?? '', g.day),
  ),
  rule(
    'days-month',
    ['#'],
    `${day('first')}${TO}${day('last')}(?:${GAP}of)?${MAYBE_GAP}${M}(?:,?${GAP}${year('year')})?`,
    (g) => (couldBeVerb(g.month ?? '') ? null : days(g, 'RANGE')),
  ),
  rule(
    'day-month-list',
    ['#'],
    `${day('first')}${AND}${day('last')}(?:${GAP}of)?${GAP}${M}(?:,?${GAP}${year('year')})?`,
    (g, site) =>
      couldBeVerb(g.month ?? '') ? null : days(g, /\bbetween\s$/i.test(before(site, 9)) ? 'RANGE' : 'LIST'),
  ),
  rule('day-of-month', ['#'], `(?<day>3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)(?![a-z-])`, (g, site) =>
    /\bon the $/i.test(before(site, 8)) && /^(?:[.,;:)!?]|\s(?:and|but|when|as)\b|$)/.test(after(site, 6))
      ? { kind: 'DAY_OF_MONTH', day: Number(g.day), weekday: null }
      : null,
  ),
];

const MONTHS: readonly Rule[] = [
  rule('month-year', MONTH_STARTS, `${M}(?:,|${GAP}of)?${GAP}${year('year')}`, (g) =>
    couldBeVerb(g.month ?? '') ? null : date(g.month ?? '', undefined, g.year),
  ),
  rule('month', MONTH_STARTS, M, (g, site) =>
    isMonthAlone(g.month ?? '', site) ? date(g.month ?? '') : null,
  ),
];

export const DATES: readonly Rule[] = [...AMERICAN, ...BRITISH, ...MONTHS];
