import type { Clock, DayPart, TimeOfDayMeaning } from '../expression.js';
import { SPOKEN_NAMES, ZONE_NAMES, zoneNamed } from '../data/zones.js';
import { after, before, GAP, MAYBE_GAP, rule, SPACE } from './rule.js';
import type { Groups, Rule, Site } from './rule.js';

const ABBREVIATION = ZONE_NAMES.filter((name) => name.length > 1).join('|');
const SPOKEN = SPOKEN_NAMES.map((name) => name.replace(/ /g, GAP)).join('|');
/** "GMT+3", "EST", "Moscow time"; "local time" is read with the clock and names no zone. */
const ZONE_NAME = `(?:GMT|UTC)[+\\u2212-]\\d{1,2}(?::?\\d{2})?|(?:${ABBREVIATION})(?![a-z])|(?:local|${SPOKEN})${GAP}time(?![a-z])`;
const ZONE = `(?:,?${MAYBE_GAP}\\(?(?<zone>${ZONE_NAME})\\)?)?`;
const HALF = '(?<half>[ap])(?:\\.m\\b\\.?|m\\b)';

const atClock = (clock: Clock | null, part: DayPart | null): TimeOfDayMeaning | null =>
  clock === null && part === null ? null : { kind: 'TIME_OF_DAY', clock, part };

function clockOf(groups: Groups): Clock | null {
  const written = Number(groups.hour);
  const minute = groups.minute === undefined ? null : Number(groups.minute);
  if (groups.half !== undefined && (written < 1 || written > 12)) return null;
  const half = groups.half?.toLowerCase();
  const hour = half === undefined ? written : (written % 12) + (half === 'p' ? 12 : 0);
  return hour > 23 ? null : { hour, minute, zone: groups.zone === undefined ? null : zoneNamed(groups.zone) };
}

const CLOCK_WORD =
  /\b(?:at|around|about|by|from|until|till|since|before|after|between|to|and|shortly|just|near)\s(?:about\s|around\s)?$/i;
const LOCAL = /^\s?(?:local|moscow|kyiv|london|eastern|central|pacific|hours|hrs|o['’]clock|on\b)/i;

/**
 * "11:45" alone may be a score or a verse: a word that asks for a time must stand before it, a zone or "local time" after
 * it, or another expression right beside it ("June 6, 2025 11:45").
 */
const isClock = (groups: Groups, site: Site): boolean =>
  groups.zone !== undefined ||
  CLOCK_WORD.test(before(site, 20)) ||
  LOCAL.test(after(site, 12)) ||
  (site.floor > 0 &&
    site.start - site.floor <= 3 &&
    /^[\s,|-]*$/.test(site.text.slice(site.floor, site.start)));

/** Parts of a day that stand for themselves; they happen on the last narrative date. */
const PARTS: readonly (readonly [string, DayPart])[] = [
  ['morning', 'MORNING'],
  ['afternoon', 'AFTERNOON'],
  ['evening', 'EVENING'],
];
const partNamed = (name: string): DayPart | null =>
  PARTS.find(([word]) => word === name.toLowerCase())?.[1] ?? null;

export const CLOCKS: readonly Rule[] = [
  rule(
    'clock-half',
    ['#'],
    `(?<hour>1[0-2]|0?[1-9])(?:[:.] ?(?<minute>[0-5]\\d))?${MAYBE_GAP}${HALF}${ZONE}`,
    (g) => atClock(clockOf(g), null),
  ),
  rule(
    'clock',
    ['#'],
    `(?<hour>[01]?\\d|2[0-3])[:h](?<minute>[0-5]\\d)(?::[0-5]\\d)?(?![\\d:]|\\.\\d)${ZONE}`,
    (g, site) => (isClock(g, site) ? atClock(clockOf(g), null) : null),
  ),
  rule(
    'clock-hours',
    ['#'],
    `(?<hour>[01]\\d|2[0-3])\\.?(?<minute>[0-5]\\d)${MAYBE_GAP}(?<zone>GMT|UTC|BST|CET|CEST|EDT|EST)(?![a-z])`,
    (g) => atClock(clockOf(g), null),
  ),
  rule('oclock', ['#'], `(?<hour>1[0-2]|[1-9])${MAYBE_GAP}o['’]clock`, () => null),
  rule('before-dawn', ['before'], `before${SPACE}(?:dawn|sunrise|daybreak|first${SPACE}light)(?![a-z])`, () =>
    atClock(null, 'BEFORE_DAWN'),
  ),
  rule('after-midnight', ['after'], `after${SPACE}midnight(?![a-z])`, () => atClock(null, 'EARLY')),
  rule('noon', ['noon', 'midday'], '(?:noon|midday)(?![a-z])', (_, site) =>
    CLOCK_WORD.test(before(site, 20)) ? atClock(null, 'NOON') : null,
  ),
  rule('midnight', ['midnight'], 'midnight(?![a-z])', (_, site) =>
    CLOCK_WORD.test(before(site, 20)) ? atClock(null, 'MIDNIGHT') : null,
  ),
  rule('dawn', ['dawn', 'sunrise', 'daybreak'], '(?:dawn|sunrise|daybreak)(?![a-z])', (_, site) =>
    /\b(?:at|around|about)\s$/i.test(before(site, 8)) ? atClock(null, 'DAWN') : null,
  ),
  rule(
    'part-of-day',
    ['the'],
    `the${SPACE}(?:early${SPACE}|late${SPACE})?(?<part>morning|afternoon|evening)(?![a-z])`,
    (g, site) =>
      /\b(?:in|during)\s$/i.test(before(site, 8)) ? atClock(null, partNamed(g.part ?? '')) : null,
  ),
  rule(
    'small-hours',
    ['the', 'early'],
    `(?:the${SPACE})?(?:early|small|wee)${SPACE}(?:morning${SPACE})?hours(?![a-z])`,
    () => atClock(null, 'EARLY'),
  ),
];
