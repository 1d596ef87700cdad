import { epochsNamed } from '../data/epochs.js';
import { COUNT_WORDS, readCount } from '../data/calendarWords.js';
import { happeningNamed } from '../data/anniversaries.js';
import { ORDINAL_WORDS, readOrdinal } from '../data/calendarWords.js';
import type { TimeMeaning } from '../expression.js';
import { after, before, rule, SPACE } from './rule.js';
import type { Rule, Site } from './rule.js';

/** How far from "day 685" the conflict's name may stand, in UTF-16 code units. */
const EPOCH_REACH = 80;
/** How far after "anniversary of" its subject is looked for. */
const SUBJECT_REACH = 120;

const CONFLICT =
  /\b(?:war|invasion|conflict|siege|fighting|hostilities|offensive|bombardment|bombing|aggression)\b/i;

const whole = (figure: string | undefined): number => Number((figure ?? '').replace(',', ''));

/** Day N counts only beside the name of what is counted or a word for a conflict: "day 3 of the festival" is none. */
function epochDay(day: number, site: Site, days = 1): TimeMeaning | null {
  const around = site.text.slice(Math.max(0, site.start - EPOCH_REACH), site.end + EPOCH_REACH);
  const fought = CONFLICT.test(around);
  const named = epochsNamed(around).filter(({ conflict }) => conflict === fought);
  if ((!fought && named.length === 0) || day < 1) return null;
  return { kind: 'EPOCH', day, days, epoch: named.length === 1 ? (named[0]?.key ?? null) : null };
}

/** "Week three" is the days 15 to 21. */
function epochWeek(word: string, site: Site): TimeMeaning | null {
  const [week] = readCount(word) ?? [0];
  return epochDay((week - 1) * 7 + 1, site, 7);
}

const subject = (site: Site): string => /^[^!?\n]*/.exec(after(site, SUBJECT_REACH))?.[0] ?? '';

/** "anniversary of the 1986 accident": the year stands in the subject itself. */
const YEAR_IN_SUBJECT = /^[^.,;]{0,60}?\b(1[4-9]\d\d|20\d\d)\b/;

function anniversary(count: number | null, site: Site): TimeMeaning | null {
  if (count === null || count < 1) return null;
  const words = subject(site).replace(/^['’]s\b/, '');
  const known = happeningNamed(words);
  if (known !== null)
    return { kind: 'ANNIVERSARY', count, year: known.year, month: known.month, day: known.day };
  const year = YEAR_IN_SUBJECT.exec(words)?.[1];
  return {
    kind: 'ANNIVERSARY',
    count,
    year: year === undefined ? null : Number(year),
    month: null,
    day: null,
  };
}

const ORDINAL = `(?<count>\\d{1,3}(?:st|nd|rd|th)|${ORDINAL_WORDS.join('|')})`;
const ORDINAL_STARTS = ['#', ...ORDINAL_WORDS];
const CARDINAL = COUNT_WORDS.filter((word) => /^[a-z]{3,}$/.test(word)).join('|');

/** Years of the anniversaries that have names of their own. */
const NAMED_ANNIVERSARIES: ReadonlyMap<string, number> = new Map([
  ['centenary', 100],
  ['centennial', 100],
  ['sesquicentennial', 150],
  ['bicentenary', 200],
  ['bicentennial', 200],
  ['tercentenary', 300],
  ['quincentenary', 500],
]);

export const COUNTED_TIMES: readonly Rule[] = [
  rule(
    'day-of-war',
    ['day'],
    `day${SPACE}(?:(?<count>\\d{1,4}|\\d,\\d{3})(?![\\d.,:%]\\d|\\d)|(?<word>${CARDINAL})(?![a-z-]))`,
    (g, site) => epochDay(g.word === undefined ? whole(g.count) : (readCount(g.word)?.[0] ?? 0), site),
  ),
  rule(
    'nth-day-of-war',
    ['#'],
    `(?<count>\\d{1,4}|\\d,\\d{3})(?:st|nd|rd|th)${SPACE}day(?![a-z])`,
    (g, site) => epochDay(whole(g.count), site),
  ),
  rule('days-into', ['#'], `(?<count>\\d{1,4}|\\d,\\d{3})${SPACE}days${SPACE}into(?![a-z])`, (g, site) =>
    epochDay(whole(g.count), site),
  ),
  rule('week-of-war', ['week'], `week${SPACE}(?<count>\\d{1,3}|${CARDINAL})(?![a-z\\d-])`, (g, site) =>
    epochWeek(g.count ?? '', site),
  ),
  rule(
    'centenary',
    [...NAMED_ANNIVERSARIES.keys()],
    `(?<name>${[...NAMED_ANNIVERSARIES.keys()].join('|')})(?=${SPACE}of\\b)`,
    (g, site) => anniversary(NAMED_ANNIVERSARIES.get((g.name ?? '').toLowerCase()) ?? null, site),
  ),
  rule(
    'anniversary',
    ORDINAL_STARTS,
    `${ORDINAL}${SPACE}(?:wedding${SPACE})?anniversary(?=${SPACE}(?:of|since)\\b)`,
    (g, site) => anniversary(readOrdinal(g.count ?? ''), site),
  ),
  rule(
    'years-since',
    ['#'],
    `(?<count>\\d{1,3})${SPACE}years${SPACE}(?:since|after|on${SPACE}from)(?=${SPACE})`,
    (g, site) => {
      const meaning = anniversary(Number(g.count), site);
      return meaning?.kind === 'ANNIVERSARY' && meaning.year !== null ? meaning : null;
    },
  ),
  rule('known-date', ['#'], '9/11(?![\\d/])', (_, site) =>
    /\b(?:since|after|before|on|of|from|until)\s$/i.test(before(site, 8)) ? date911() : null,
  ),
];

function date911(): TimeMeaning {
  return {
    kind: 'DATE',
    year: 2001,
    month: 9,
    day: 11,
    weekday: null,
    portion: null,
    which: null,
    part: null,
    clock: null,
  };
}
