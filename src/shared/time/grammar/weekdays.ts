import { weekdayNumber } from '../data/calendarWords.js';
import { HOLIDAYS } from '../data/holidays.js';
import { after, before, day, GAP, MAYBE_GAP, month, rule, year } from './rule.js';
import type { Rule, Site } from './rule.js';

const DAY_NAMES = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const CUT_NAMES = 'mon tue tues wed weds thu thur thurs fri sat sun'.split(' ');

/** Named days and habits: "Black Friday", "every Friday", "on a Sunday". */
const NO_DAY_BEFORE =
  /(?:\b(?:every|each|any|most|one|a|black|good|ash|holy|maundy|bloody|easter|palm|super|cyber|giving|shrove|whit|sheffield|man|casual)|mail on)\s$/i;
const NO_DAY_AFTER =
  /^(?:['’]s child|\s(?:Times|Telegraph|Mirror|Express|Mail|People|Post|Herald|Independent|Night Live|Night Football|Addams|school|roast|best)\b|[- ]to[- ]|s\b)/;

const isDay = (site: Site): boolean =>
  !NO_DAY_BEFORE.test(before(site, 11)) &&
  (!NO_DAY_AFTER.test(after(site, 16)) || /^ to /.test(after(site, 4)));

const apostrophe = (name: string): string =>
  name.replaceAll("'", "['’]").replaceAll('.', '\\.').replaceAll(' ', GAP);

/** A holiday's name is a time only where the words around it say so: a "Christmas market" is none. */
const isTime = (site: Site): boolean =>
  /\b(?:on|at|by|before|after|since|until|over|during|for|of|last|this|next|mark|celebrate|and|around)\s(?:the\s)?$/i.test(
    before(site, 14),
  ) &&
  !/^\s(?:market|tree|card|party|parties|dinner|gift|present|song|shopping|lights|sales|number|message|speech|resolution|sale|deal|shopp|discount)/.test(
    after(site, 12),
  );

const HOLIDAY_STARTS = [...new Set(HOLIDAYS.map((one) => /^[a-z]+/.exec(one.name.toLowerCase())?.[0] ?? ''))];

export const WEEKDAYS: readonly Rule[] = [
  rule('weekday', DAY_NAMES, `(?<name>${DAY_NAMES.join('|')})(?![a-z])`, (g, site) =>
    isDay(site)
      ? {
          kind: 'WEEKDAY',
          weekday: weekdayNumber(g.name ?? ''),
          which: null,
          week: null,
          base: 'PUBLISHED',
          part: null,
          clock: null,
        }
      : null,
  ),
  rule(
    'weekday-of-month',
    DAY_NAMES,
    `(?<name>${DAY_NAMES.join('|')}),?${GAP}(?:the${GAP})?(?<day>3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)(?![a-z-]|${GAP}(?:of${GAP})?${month('month')})`,
    (g) => ({ kind: 'DAY_OF_MONTH', day: Number(g.day), weekday: weekdayNumber(g.name ?? '') }),
  ),
  rule(
    'weekday-from-anchor',
    ['the'],
    `the${GAP}(?:(?<later>following|next)|previous|preceding)${GAP}(?<name>${DAY_NAMES.join('|')})(?![a-z])`,
    (g) => ({
      kind: 'WEEKDAY',
      weekday: weekdayNumber(g.name ?? ''),
      which: g.later === undefined ? 'LAST' : 'NEXT',
      week: null,
      base: 'ANCHOR',
      part: null,
      clock: null,
    }),
  ),
  rule(
    'cut-weekday',
    CUT_NAMES,
    `(?<name>${CUT_NAMES.join('|')})(?![a-z])\\.?(?=,?${MAYBE_GAP}(?:${month('month')}${GAP}\\d|${day('day')}(?:${GAP}|-)${month('after')}))`,
    (g) => ({
      kind: 'WEEKDAY',
      weekday: weekdayNumber(g.name ?? ''),
      which: null,
      week: null,
      base: 'PUBLISHED',
      part: null,
      clock: null,
    }),
  ),
  rule(
    'holiday',
    HOLIDAY_STARTS,
    `(?<name>${HOLIDAYS.map((one) => apostrophe(one.name)).join('|')})(?![a-z])(?:,?${GAP}${year('year')})?`,
    (g, site) => {
      const plain = (g.name ?? '').replaceAll('’', "'").replace(/\s+/g, ' ').toLowerCase();
      const holiday = HOLIDAYS.find((one) => one.name.toLowerCase() === plain);
      if (holiday === undefined || (g.year === undefined && !isTime(site))) return null;
      const written = g.year === undefined ? null : Number(g.year);
      return { kind: 'HOLIDAY', ...holiday, year: written, part: null, clock: null };
    },
  ),
];
