import { COUNT_WORDS, readCount, UNITS } from '../data/calendarWords.js';
import type { DayPart, OffsetMeaning, TimeMeaning, Unit } from '../expression.js';
import { after, before, MAYBE_GAP, MONTH_STARTS, rule, SPACE } from './rule.js';
import type { Groups, Rule, Site } from './rule.js';

type Base = OffsetMeaning['base'];

/** `count` units after (or before, when negative) the base. */
export function offset(unit: Unit, count: number, base: Base, part: DayPart | null = null): OffsetMeaning {
  const direction = Math.sign(count) as -1 | 0 | 1;
  return {
    kind: 'OFFSET',
    unit,
    least: Math.abs(count),
    most: Math.abs(count),
    direction,
    base,
    of: null,
    exact: false,
    part,
    clock: null,
  };
}

const unitOf = (word: string): Unit => UNITS.get(word.toLowerCase().replace(/(?<=..)s$/, '')) ?? 'DAY';

/** "hours ago" without a figure: two units at least, and no more than would make the next larger unit. */
const BARE_MOST: Readonly<Record<Unit, number>> = {
  MINUTE: 59,
  HOUR: 24,
  DAY: 10,
  WEEK: 8,
  MONTH: 18,
  YEAR: 20,
  DECADE: 9,
};

function counted(groups: Groups, direction: -1 | 1, base: Base): OffsetMeaning | null {
  const unit = unitOf(groups.unit ?? '');
  const range = groups.count === undefined ? ([2, BARE_MOST[unit]] as const) : readCount(groups.count);
  if (range === null) return null;
  const half = groups.half === undefined && groups.tail === undefined ? 0 : 0.5;
  const scale = groups.unit?.startsWith('fortnight') === true ? 2 : 1;
  // "a second", "30 seconds ago" are below what a published time can tell.
  const [least, most] = /^sec/i.test(groups.unit ?? '') ? [0, 1] : range;
  return {
    kind: 'OFFSET',
    unit,
    least: (least + half) * scale,
    most: (most + half) * scale,
    direction,
    base,
    of: null,
    exact: false,
    part: null,
    clock: null,
  };
}

const COUNTS = COUNT_WORDS.map((word) => word.replace(' ', SPACE)).sort((a, b) => b.length - a.length);
const COUNT_STARTS = ['#', ...new Set(COUNT_WORDS.map((word) => word.split(' ')[0] ?? word))];
const BARE_STARTS = 'seconds minutes hours days weeks months years decades'.split(' ');
const UNIT = '(?<unit>(?:second|minute|min|hour|hr|day|night|fortnight|week|month|year|decade)s?)(?![a-z])';
const COUNT = `(?<count>\\d{1,4}|${COUNTS.join('|')})(?:${SPACE}|-)(?<half>and${SPACE}a${SPACE}half${SPACE})?`;
const QUANTITY = `(?:${COUNT})?${UNIT}(?<tail>${SPACE}and${SPACE}a${SPACE}half)?`;

/** Whether "before" and "after" stand alone ("two days before.") rather than before a happening ("two days before the vote"). */
const standsAlone = (site: Site): boolean =>
  /^\s*(?:[.,;:!?)\n”"]|and\b|but\b|in\b|when\b|he\b|she\b|they\b|$)/.test(after(site, 6));

function aside(groups: Groups, site: Site, direction: -1 | 1): TimeMeaning | null {
  if (/^\s+than\b/.test(after(site, 8)) || /^\s?-/.test(after(site, 2))) return null;
  return counted(groups, direction, standsAlone(site) ? 'ANCHOR' : 'HAPPENING');
}

const DISTANCES: readonly Rule[] = [
  rule('ago', [...COUNT_STARTS, ...BARE_STARTS], `${QUANTITY}${SPACE}ago\\b`, (g) =>
    counted(g, -1, 'PUBLISHED'),
  ),
  rule('short-ago', ['#'], `(?<count>\\d{1,3})${MAYBE_GAP}(?<unit>mins?|hrs?|m|h|d)${SPACE}ago\\b`, (g) =>
    counted(g, -1, 'PUBLISHED'),
  ),
  rule(
    'from-now',
    [...COUNT_STARTS, ...BARE_STARTS],
    `${QUANTITY}${SPACE}(?:from${SPACE}now|hence)\\b`,
    (g) => counted(g, 1, 'PUBLISHED'),
  ),
  rule('in-units', ['in'], `in${SPACE}(?:about${SPACE})?${QUANTITY}['’]?${SPACE}time\\b`, (g) =>
    g.count === undefined ? null : counted(g, 1, 'PUBLISHED'),
  ),
  rule(
    'earlier',
    [...COUNT_STARTS, ...BARE_STARTS],
    `${QUANTITY}${SPACE}(?:earlier|previously)\\b`,
    (g, site) => (/^\s+than\b/.test(after(site, 8)) ? null : counted(g, -1, 'ANCHOR')),
  ),
  rule('later', [...COUNT_STARTS, ...BARE_STARTS], `${QUANTITY}${SPACE}later\\b`, (g, site) =>
    /^\s+than\b/.test(after(site, 8)) ? null : counted(g, 1, 'ANCHOR'),
  ),
  rule(
    'units-before',
    [...COUNT_STARTS, ...BARE_STARTS],
    `${QUANTITY}${SPACE}(?:before|prior${SPACE}to|ahead${SPACE}of)\\b`,
    (g, site) => aside(g, site, -1),
  ),
  rule(
    'units-after',
    [...COUNT_STARTS, ...BARE_STARTS],
    `${QUANTITY}${SPACE}(?:after|following)\\b`,
    (g, site) => aside(g, site, 1),
  ),
];

const PART = '(?<part>morning|afternoon|evening|night)';
const partOf = (groups: Groups): DayPart | null =>
  groups.part === undefined ? null : (groups.part.toUpperCase() as DayPart);

/** "USA Today", "Christianity Today": a name's last word. */
const isName = (site: Site): boolean =>
  /^[A-Z]/.test(site.text.slice(site.start, site.start + 1)) && /[A-Z][A-Za-z]*\s$/.test(before(site, 14));

const DAYS: readonly Rule[] = [
  rule('today', ['today'], 'today\\b', (_, site) => (isName(site) ? null : offset('DAY', 0, 'PUBLISHED'))),
  rule('tonight', ['tonight'], 'tonight\\b', () => offset('DAY', 0, 'PUBLISHED', 'NIGHT')),
  rule('yesterday', ['yesterday'], 'yesterday\\b', () => offset('DAY', -1, 'PUBLISHED')),
  rule('tomorrow', ['tomorrow'], 'tomorrow\\b', () => offset('DAY', 1, 'PUBLISHED')),
  rule('day-before-yesterday', ['the', 'day'], `(?:the${SPACE})?day${SPACE}before${SPACE}yesterday\\b`, () =>
    offset('DAY', -2, 'PUBLISHED'),
  ),
  rule('day-after-tomorrow', ['the', 'day'], `(?:the${SPACE})?day${SPACE}after${SPACE}tomorrow\\b`, () =>
    offset('DAY', 2, 'PUBLISHED'),
  ),
  rule('this-part', ['this'], `this${SPACE}(?<part>morning|afternoon|evening)\\b`, (g) =>
    offset('DAY', 0, 'PUBLISHED', partOf(g)),
  ),
  rule(
    'that-day',
    ['that', 'the'],
    `(?:that|the${SPACE}same)${SPACE}(?:very${SPACE})?(?:day|${PART})\\b`,
    (g, site) =>
      /^the/i.test(site.text.slice(site.start, site.end)) && /^\s+(?:as|that)\b/.test(after(site, 8))
        ? null
        : offset('DAY', 0, 'ANCHOR', partOf(g)),
  ),
  rule(
    'day-before',
    ['the', 'a'],
    `(?:the|a)${SPACE}(?:day|${PART})${SPACE}(?:before|earlier)\\b`,
    (g, site) => offset('DAY', -1, standsAlone(site) ? 'ANCHOR' : 'HAPPENING', partOf(g)),
  ),
  rule('day-after', ['the', 'a'], `(?:the|a)${SPACE}(?:day|${PART})${SPACE}(?:after|later)\\b`, (g, site) =>
    // "29 years to the day after" is a distance in years.
    /\bto\s$/i.test(before(site, 3))
      ? null
      : offset('DAY', 1, standsAlone(site) ? 'ANCHOR' : 'HAPPENING', partOf(g)),
  ),
];

const ADJACENT: readonly Rule[] = [
  rule('previous', ['the'], `the${SPACE}previous${SPACE}(?:(?<unit>day|week|month|year)|${PART})\\b`, (g) =>
    offset(unitOf(g.unit ?? 'day'), -1, 'ANCHOR', partOf(g)),
  ),
  rule(
    'following',
    ['the'],
    `the${SPACE}(?:next|following|very${SPACE}next)${SPACE}(?:(?<unit>day|week|month|year)|${PART})\\b`,
    (g) => offset(unitOf(g.unit ?? 'day'), 1, 'ANCHOR', partOf(g)),
  ),
  rule('unit-before', ['the'], `the${SPACE}(?<unit>week|month|year)${SPACE}before\\b`, (g, site) =>
    /^\s+last\b/.test(after(site, 6))
      ? offset(unitOf(g.unit ?? ''), -2, 'PUBLISHED')
      : offset(unitOf(g.unit ?? ''), -1, standsAlone(site) ? 'ANCHOR' : 'HAPPENING'),
  ),
  rule('unit-after', ['the'], `the${SPACE}(?<unit>week|month|year)${SPACE}after\\b`, (g, site) =>
    offset(unitOf(g.unit ?? ''), 1, standsAlone(site) ? 'ANCHOR' : 'HAPPENING'),
  ),
  rule(
    'that-unit',
    ['that', 'the'],
    `(?:that${SPACE}(?:same${SPACE})?|the${SPACE}same${SPACE})(?<unit>week|month|year)\\b`,
    (g, site) =>
      /^the/i.test(site.text.slice(site.start, site.end)) && /^\s+(?:as|that)\b/.test(after(site, 8))
        ? null
        : offset(unitOf(g.unit ?? ''), 0, 'ANCHOR'),
  ),
  rule(
    'week-of',
    ['the'],
    `the${SPACE}week${SPACE}(?:of|beginning|starting|commencing)(?=${SPACE}(?:${MONTH_STARTS.join('|')}|\\d))`,
    () => offset('WEEK', 0, 'HAPPENING'),
  ),
];

export const RELATIVE: readonly Rule[] = [...DISTANCES, ...DAYS, ...ADJACENT];
