import { ORDINAL_WORDS, readOrdinal } from '../data/calendarWords.js';
import type { Season, SeasonMeaning, TimeMeaning } from '../expression.js';
import { date } from './dates.js';
import { MAYBE_GAP, rule, SPACE, year } from './rule.js';
import type { Groups, Rule } from './rule.js';

/** The year of "Q3 2023", "of this year", "last year"; null leaves it to the tense. */
function yearOf(groups: Groups): SeasonMeaning['year'] {
  if (groups.year !== undefined) return Number(groups.year);
  const which = groups.which?.toLowerCase();
  return which === 'last' ? 'LAST' : which === 'next' ? 'NEXT' : which === undefined ? null : 'THIS';
}

const part = (name: string, groups: Groups): SeasonMeaning => ({
  kind: 'SEASON',
  season: name.toUpperCase() as Season,
  year: yearOf(groups),
  which: null,
  portion: null,
  begins: true,
});

const ORDER = ['first', 'second', 'third', 'fourth'];
const placeOf = (word: string, parts: number): number =>
  /^(?:last|final)$/i.test(word) ? parts : ORDER.indexOf(word.toLowerCase()) + 1;

const YEAR_BEHIND = `(?:,?${SPACE}(?:of${SPACE}|in${SPACE})?(?:${year('year')}|(?<which>the|this|last|next)${SPACE}year(?![a-z])))`;

/**
 * A fiscal year ends in its number for most governments and companies (from April, July or October before) and begins in it for
 * others (India, Japan): what is said of one lies somewhere in the two years around.
 */
function fiscal(written: number): TimeMeaning | null {
  const from = date('April', undefined, String(written - 1));
  const to = date('March', undefined, String(written + 1));
  return from === null || to === null ? null : { kind: 'RANGE', from, to, joined: 'RANGE' };
}

/** Quarters, half-years, fiscal years and centuries. In running words a quarter needs its year: games have quarters too. */
export const ACCOUNTS: readonly Rule[] = [
  rule('quarter', ['q'], `q(?<part>[1-4])(?!\\d)(?:${YEAR_BEHIND})?`, (g) => part(`Q${g.part ?? ''}`, g)),
  rule('half-year', ['h'], `h(?<part>[12])(?!\\d)${YEAR_BEHIND}`, (g) => part(`H${g.part ?? ''}`, g)),
  rule(
    'quarter-words',
    ['the', ...ORDER],
    `(?:the${SPACE})?(?<part>first|second|third|fourth|last|final)${SPACE}quarter${YEAR_BEHIND}`,
    (g) => part(`Q${String(placeOf(g.part ?? '', 4))}`, g),
  ),
  rule(
    'half-year',
    ['the', ...ORDER.slice(0, 2)],
    `(?:the${SPACE})?(?<part>first|second|last)${SPACE}half${YEAR_BEHIND}`,
    (g) => part(`H${String(placeOf(g.part ?? '', 2))}`, g),
  ),
  rule(
    'fiscal-year',
    ['fiscal', 'financial'],
    `(?:fiscal|financial)${SPACE}(?:year${SPACE})?${year('year')}(?![-/–]\\d)`,
    (g) => fiscal(Number(g.year)),
  ),
  rule('fiscal-year', ['fy'], `fy${MAYBE_GAP}(?:${year('year')}|(?<short>[0-4]\\d)(?!\\d))`, (g) =>
    fiscal(g.year === undefined ? 2000 + Number(g.short) : Number(g.year)),
  ),
  rule(
    'century',
    ['#', ...ORDINAL_WORDS],
    `(?<count>\\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORDS.join('|')})(?:${SPACE}|-)century(?![a-z])`,
    (g) => {
      const count = readOrdinal(g.count ?? '') ?? 0;
      return count < 15 || count > 20
        ? null
        : { kind: 'YEARS', from: (count - 1) * 100 + 1, to: count * 100, portion: null };
    },
  ),
];
