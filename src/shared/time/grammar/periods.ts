import { COUNT_WORDS, readCount, SEASONS, UNITS } from '../data/calendarWords.js';
import type { PeriodMeaning, TimeMeaning, Which } from '../expression.js';
import { after, before, rule, SPACE } from './rule.js';
import { offset } from './relative.js';
import type { Groups, Rule } from './rule.js';

const WHICH: ReadonlyMap<string, Which> = new Map([
  ['this', 'THIS'],
  ['last', 'LAST'],
  ['past', 'LAST'],
  ['next', 'NEXT'],
  ['coming', 'NEXT'],
]);

const PERIOD = '(?<unit>week|weekend|month|quarter|year|decade|century)(?![a-z-])';

/** Stretches from now that "recent" and "coming" cover, in their own unit. First values, from usage, not measured. */
const VAGUE_COUNT: ReadonlyMap<string, number> = new Map([
  ['hour', 24],
  ['day', 7],
  ['week', 6],
  ['month', 6],
  ['year', 5],
  ['decade', 3],
]);

const period = (unit: string, which: Which, portion: PeriodMeaning['portion']): PeriodMeaning => ({
  kind: 'PERIOD',
  unit: unit.toUpperCase() as PeriodMeaning['unit'],
  which,
  portion,
});

const singular = (groups: Groups): string => (groups.unit ?? '').toLowerCase().replace(/s$/, '');

function window(groups: Groups, direction: -1 | 1): TimeMeaning | null {
  const unit = UNITS.get(singular(groups));
  const count =
    groups.count === undefined
      ? /s$/i.test(groups.unit ?? '')
        ? VAGUE_COUNT.get(singular(groups))
        : 1
      : readCount(groups.count)?.[1];
  return unit === undefined || count === undefined ? null : { kind: 'WINDOW', unit, count, direction };
}

const COUNTS = COUNT_WORDS.map((word) => word.replace(' ', SPACE)).sort((a, b) => b.length - a.length);
const COUNTED = `(?:(?<count>\\d{1,4}|${COUNTS.join('|')})${SPACE})?(?<unit>(?:minute|hour|day|week|month|year|decade)s?)(?![a-z])`;

const NIGHT_NOT_TIME =
  /^\s(?:success|sensation|stay|bag|guest|deliver|shipping|rate|lend|millionaire|star|accommodation|fame|hit|trip|flight|train|bus|camp)/i;

const PERIODS: readonly Rule[] = [
  rule('period', ['this', 'last', 'next', 'past'], `(?<which>this|last|next|past)${SPACE}${PERIOD}`, (g) =>
    period(g.unit ?? '', WHICH.get((g.which ?? '').toLowerCase()) ?? 'THIS', null),
  ),
  rule(
    'part-of-period',
    ['earlier', 'later'],
    `(?<portion>earlier|later)${SPACE}(?:in${SPACE}the|this)${SPACE}${PERIOD}`,
    (g) => period(g.unit ?? '', 'THIS', /^earlier/i.test(g.portion ?? '') ? 'EARLIER' : 'LATER'),
  ),
  rule(
    'part-of-that',
    ['earlier', 'later'],
    `(?:earlier|later)${SPACE}that${SPACE}(?<unit>week|month|year)\\b`,
    (g) => offset(UNITS.get((g.unit ?? '').toLowerCase()) ?? 'YEAR', 0, 'ANCHOR'),
  ),
  rule('part-of-today', ['earlier', 'later'], `(?:earlier|later)${SPACE}today\\b`, () =>
    offset('DAY', 0, 'PUBLISHED'),
  ),
  rule(
    'part-of-the-day',
    ['earlier', 'later'],
    `(?:earlier|later)${SPACE}(?:in${SPACE}the|that|on${SPACE}the${SPACE}same)${SPACE}day\\b`,
    () => ({
      kind: 'TIME_OF_DAY',
      part: null,
      clock: null,
    }),
  ),
  rule(
    'end-of-period',
    ['the'],
    `the${SPACE}(?<part>end|close|start|beginning|middle)${SPACE}of${SPACE}(?<which>the|this|last|next)${SPACE}(?<unit>week|month|quarter|year|decade|century)(?![a-z-])`,
    (g) =>
      period(
        g.unit ?? '',
        WHICH.get((g.which ?? '').toLowerCase()) ?? 'THIS',
        /^(?:end|close)/i.test(g.part ?? '') ? 'LATE' : /^mid/i.test(g.part ?? '') ? 'MID' : 'EARLY',
      ),
  ),
  rule('weekend', ['the'], `the${SPACE}weekend(?![a-z])`, (_, site) =>
    /\b(?:over|at|on|during)\s$/i.test(before(site, 8)) ? period('weekend', 'THIS', null) : null,
  ),
  rule(
    'season-which',
    ['this', 'last', 'next'],
    `(?<which>this|last|next|past)${SPACE}(?<season>spring|summer|autumn|fall|winter)(?![a-z])`,
    (g) => ({
      kind: 'SEASON',
      season: SEASONS.get((g.season ?? '').toLowerCase()) ?? 'SUMMER',
      year: null,
      portion: null,
      begins: true,
      which: WHICH.get((g.which ?? '').toLowerCase()) ?? 'THIS',
    }),
  ),
];

const WINDOWS: readonly Rule[] = [
  rule('recent', ['recent'], 'recent\\s(?<unit>hours|days|weeks|months|years|decades)\\b', (g, site) =>
    /\b(?:in|over|of|during|through|the)\s$/i.test(before(site, 8)) ? window(g, -1) : null,
  ),
  rule(
    'past-window',
    ['the', 'these'],
    `(?:the|these)${SPACE}(?:past|last|previous)${SPACE}${COUNTED}`,
    (g, site) =>
      // "the last day", "the last week" of something is no stretch that ends now.
      g.count === undefined &&
      /^(?:minute|hour|day)$/i.test(g.unit ?? '') &&
      !(/^hour$/i.test(g.unit ?? '') && /\b(?:in|within|over|during)\s$/i.test(before(site, 8)))
        ? null
        : window(g, -1),
  ),
  rule('coming-window', ['the', 'coming'], `(?:the${SPACE})?(?:coming|next)${SPACE}${COUNTED}`, (g, site) =>
    g.count === undefined &&
    !/s$/i.test(g.unit ?? '') &&
    !/^the\s+coming/i.test(site.text.slice(site.start, site.end))
      ? null
      : window(g, 1),
  ),
];

const NIGHTS: readonly Rule[] = [
  rule('overnight', ['overnight'], 'overnight(?![a-z])', (_, site) =>
    NIGHT_NOT_TIME.test(after(site, 16)) ? null : { kind: 'NIGHT', of: null, side: 'ENDS', late: false },
  ),
  rule('last-night', ['last'], `last${SPACE}night(?![a-z])`, () => ({
    kind: 'NIGHT',
    of: null,
    side: 'ENDS',
    late: false,
  })),
];

export const PERIOD_RULES: readonly Rule[] = [...PERIODS, ...WINDOWS, ...NIGHTS];
