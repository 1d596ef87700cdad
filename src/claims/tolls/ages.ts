import type { Token } from '../text/tokens.js';
import { numberOfWord, smallNumber } from './words.js';

/** Years of age as written at tokens [from, to). Months and days of a baby are 0. */
export interface Age {
  readonly years: number;
  readonly from: number;
  readonly to: number;
}

/** "24-year-old", "two-year-old", "6 yo", "17 year old"; or an age in commas behind ("Smith, 24,"). */
export function ageAt(tokens: readonly Token[], at: number): Age | null {
  const token = tokens[at];
  const lower = token?.lower ?? '';
  if (/(?:yo|olds?)$/.test(lower)) {
    const word = /^([a-z]+)-(?:year|month|week|day)-olds?$/.exec(lower);
    if (word !== null) return { years: numberOfWord(word[1] ?? ''), from: at, to: at + 1 };
    const glued = /^(\d{1,3})(?:yo|-?year-?olds?)$/.exec(lower);
    if (glued !== null) return { years: Number(glued[1]), from: at, to: at + 1 };
  }
  const years = smallNumber(token);
  if (years === null) return null;
  let next = at + 1;
  while (/^[-–\u2011]$/.test(tokens[next]?.text ?? '')) next += 1;
  const unit = tokens[next]?.lower ?? '';
  const single = /^(year|month|week|day)s?-olds?$/.exec(unit);
  if (single !== null) return { years: single[1] === 'year' ? years : 0, from: at, to: next + 1 };
  if (!/^(?:years?|yrs?|months?|weeks?|days?)$/.test(unit))
    return /^(?:yos?|y\/o)$/.test(unit) ? { years, from: at, to: next + 1 } : null;
  let old = next + 1;
  while (/^[-–]$/.test(tokens[old]?.text ?? '')) old += 1;
  if (!/^olds?$/.test(tokens[old]?.lower ?? '')) return null;
  return { years: /^y/.test(unit) ? years : 0, from: at, to: old + 1 };
}

/** "Smith, 24," and "Smith (24)": years of age behind a name or noun; null when there are none. */
export function ageBehind(tokens: readonly Token[], to: number): Age | null {
  const opens = tokens[to]?.text;
  if (opens !== ',' && opens !== '(') return null;
  const age = ageAt(tokens, to + 1);
  if (age !== null) return { ...age, from: to };
  const years = tokens[to + 1];
  if (years === undefined || !/^\d{1,2}$/.test(years.text)) return null;
  const close = tokens[to + 2]?.text ?? '.';
  return /^[,.;)]$|^(?:and|was|were|is|of|died|who)$/.test(close)
    ? { years: Number(years.text), from: to, to: close === ',' || close === ')' ? to + 3 : to + 2 }
    : null;
}

/** The age whose last token stands at `at`, or null. */
export function ageEndingAt(tokens: readonly Token[], at: number): Age | null {
  for (let from = Math.max(0, at - 4); from <= at; from += 1) {
    const age = ageAt(tokens, from);
    if (age !== null && age.to === at + 1) return age;
  }
  return null;
}
