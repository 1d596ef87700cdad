import { epochsNamed } from '../data/epochs.js';
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

/** Day N counts a conflict only beside the conflict's name or a word for one: "day 3 of the festival" is none. */
function epochDay(count: number, site: Site): TimeMeaning | null {
  const around = site.text.slice(Math.max(0, site.start - EPOCH_REACH), site.end + EPOCH_REACH);
  if (!CONFLICT.test(around) || count < 1) return null;
  const named = epochsNamed(around);
  return { kind: 'EPOCH', day: count, epoch: named.length === 1 ? (named[0] ?? null) : null };
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

export const COUNTED_TIMES: readonly Rule[] = [
  rule('day-of-war', ['day'], `day${SPACE}(?<count>\\d{1,4})(?![\\d.,:%]\\d|\\d)`, (g, site) =>
    epochDay(Number(g.count), site),
  ),
  rule('nth-day-of-war', ['#'], `(?<count>\\d{1,4})(?:st|nd|rd|th)${SPACE}day(?![a-z])`, (g, site) =>
    epochDay(Number(g.count), site),
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
