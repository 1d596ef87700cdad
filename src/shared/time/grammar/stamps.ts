import { HOUR_MS, interval, isRealDate, MINUTE_MS, utc } from '../calendar.js';
import { monthNumber } from '../data/calendarWords.js';
import { ZONE_NAMES, zoneNamed } from '../data/zones.js';
import type { TimeMeaning } from '../expression.js';
import { toUtc } from '../zone.js';
import { date } from './dates.js';
import { GAP, MAYBE_GAP, month, rule } from './rule.js';
import type { Groups, Rule } from './rule.js';

const MONTH_BY_NUMBER = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A date given in figures; null when no calendar has it. */
const figures = (year: number, monthOf: number, dayText: string): TimeMeaning | null => {
  const name = MONTH_BY_NUMBER[monthOf - 1];
  return name === undefined || year < 1400 || year > 2099 ? null : date(name, dayText, String(year));
};

/** A timestamp to the minute; the written offset is taken out. Without one, the time counts as UTC. */
function stamp(groups: Groups, monthOf: number): TimeMeaning | null {
  const [year, dayOf, hour] = [Number(groups.year), Number(groups.day), Number(groups.hour)];
  if (!isRealDate(year, monthOf, dayOf) || hour > 23) return null;
  const zone = groups.zone === undefined ? 0 : (zoneNamed(groups.zone) ?? 0);
  const at = toUtc(utc(year, monthOf, dayOf) + hour * HOUR_MS + Number(groups.minute) * MINUTE_MS, zone);
  return { kind: 'INSTANT', interval: interval(at, at + MINUTE_MS, 'MINUTE') };
}

const CLOCK = '(?<hour>\\d{1,2}):(?<minute>[0-5]\\d)(?::[0-5]\\d(?:[.,]\\d{1,9})?)?';
const OFFSET = '[+-]\\d{2}:?\\d{2}|[+-]\\d{2}(?!\\d)';
const ZONE = `(?:${MAYBE_GAP}(?<zone>${OFFSET}|(?:${ZONE_NAMES.join('|')})(?![a-z])))?`;

/** Day-month order of 6/7/2025 is unknown; of 13/7/2025 and of 7/7/2025 it does not matter. */
function numeric(groups: Groups, dayFirst: boolean): TimeMeaning | null {
  const [first, second] = [Number(groups.first), Number(groups.second)];
  const written = Number(groups.year);
  // Two figures: the pivot that POSIX strptime uses.
  const year = written > 99 ? written : written + (written < 69 ? 2000 : 1900);
  if (dayFirst || first > 12 || first === second) return figures(year, second, String(first));
  if (second > 12) return figures(year, first, String(second));
  return first === 0 || second === 0 ? null : { kind: 'NUMERIC', year, first, second };
}

export const STAMPS: readonly Rule[] = [
  rule(
    'iso-timestamp',
    ['#'],
    `(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?:[T_]|${GAP})${CLOCK}${ZONE}`,
    (g) => stamp(g, Number(g.month)),
  ),
  rule(
    'iso-date',
    ['#'],
    '(?<year>\\d{4})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?![\\d/-])',
    (g) => figures(Number(g.year), Number(g.month), g.day ?? ''),
  ),
  rule(
    'rfc-timestamp',
    ['#', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
    `(?:(?:mon|tue|wed|thu|fri|sat|sun),?${GAP})?(?<day>\\d{1,2})(?:${GAP}|-)${month('month')}(?:${GAP}|-)(?<year>\\d{4})${GAP}${CLOCK}${ZONE}`,
    (g) => stamp(g, monthNumber(g.month ?? '')),
  ),
  rule(
    'dotted-date',
    ['#'],
    '(?<first>\\d{1,2})\\.(?<second>\\d{1,2})\\.(?<year>\\d{4})(?!\\d|\\.\\d)',
    (g) => numeric(g, true),
  ),
  rule(
    'slashed-date',
    ['#'],
    '(?<first>\\d{1,2})(?<mark>[/-])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d{2})(?![\\d/-])',
    (g) => numeric(g, false),
  ),
];
