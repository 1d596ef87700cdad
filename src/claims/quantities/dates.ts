import { isPreposition } from '../text/lexicon.js';
import { isPluralNoun } from './nouns.js';
import type { Numeral } from './numeral.js';
import type { Piece } from './tokens.js';

/** What four digits alone may mean as a year. */
const YEARS = { first: 1100, last: 2099 };

const lower = (pieces: readonly Piece[], at: number): string => pieces[at]?.lower ?? '';
const text = (pieces: readonly Piece[], at: number): string => pieces[at]?.text ?? '';
const glued = (pieces: readonly Piece[], at: number): boolean => pieces[at]?.glued === true;

/** "10:30", "5 p.m.", "8am", "0300 GMT", "5 o'clock". */
export function isClock(pieces: readonly Piece[], { from, to }: Numeral): boolean {
  const next = lower(pieces, to);
  if (
    text(pieces, to) === ':' &&
    glued(pieces, to) &&
    glued(pieces, to + 1) &&
    pieces[to + 1]?.kind === 'DIGITS'
  )
    return true;
  if (text(pieces, from - 1) === ':' && glued(pieces, from) && pieces[from - 2]?.kind === 'DIGITS')
    return true;
  if (/^(?:am|pm|gmt|utc|bst|cet|cest|est|edt|pst|pdt|ist|o'clock|hrs)$/.test(next))
    return next !== 'am' || glued(pieces, to) || text(pieces, to) !== 'I';
  return /^[ap]$/.test(next) && text(pieces, to + 1) === '.' && lower(pieces, to + 2) === 'm';
}

/** "May 5", "5 May", "5-6 June", "5th of May", "9/11", "12/05/2024", "2024-05-09". */
export function isDate(pieces: readonly Piece[], { from, to, low, digits }: Numeral): boolean {
  if (digits === null && low > 31) return false;
  if (
    /\d\/\d/.test(`${text(pieces, from - 2)}${text(pieces, from - 1)}${text(pieces, from)}`) ||
    isSlash(pieces, to)
  )
    return !isOfUnit(pieces, to);
  if (low > 31 || low !== Math.floor(low)) return false;
  const after = lower(pieces, to) === 'of' ? lower(pieces, to + 1) : lower(pieces, to);
  if (isMonth(after) && isCapital(pieces, lower(pieces, to) === 'of' ? to + 1 : to))
    return after !== 'may' || lower(pieces, to + 1) !== 'be';
  const dot = text(pieces, from - 1) === '.' ? from - 2 : from - 1;
  if (isMonth(lower(pieces, dot)) && isCapital(pieces, dot)) return true;
  const dash = /^[-–—/]$|^(?:and|to|or)$/.test(lower(pieces, to)) ? to + 2 : -1;
  if (
    dash > 0 &&
    pieces[dash - 1]?.kind === 'DIGITS' &&
    isMonth(lower(pieces, dash)) &&
    isCapital(pieces, dash)
  )
    return true;
  const back = /^[-–—,]$|^(?:and|to)$/.test(lower(pieces, from - 1)) ? from - 2 : -1;
  if (back < 1 || pieces[back]?.kind !== 'DIGITS' || low < 1) return false;
  const isDay = Number(text(pieces, back)) <= 31;
  const month = text(pieces, back - 1) === '.' ? back - 2 : back - 1;
  return (
    isDay && isMonth(lower(pieces, month)) && isCapital(pieces, month) && !isPluralNoun(lower(pieces, to))
  );
}

/** Whether a piece begins with a capital. */
export const isCapital = (pieces: readonly Piece[], at: number): boolean => /^\p{Lu}/u.test(text(pieces, at));
const isSlash = (pieces: readonly Piece[], to: number): boolean =>
  text(pieces, to) === '/' && glued(pieces, to) && glued(pieces, to + 1) && pieces[to + 1]?.kind === 'DIGITS';
const isOfUnit = (pieces: readonly Piece[], to: number): boolean => /^[%$£€]$/.test(text(pieces, to));

/** Four digits that name a year: "in 2014", "2022 elections", "the 1990s", "2014-15". */
export function isYear(pieces: readonly Piece[], { from, to, low, digits, scale }: Numeral): boolean {
  if (digits === null || scale !== 1) return false;
  const next = lower(pieces, to);
  if (/^\d{4}$/.test(digits) && /^s$/.test(next) && glued(pieces, to)) return true;
  if (/^['’]$/.test(text(pieces, from - 1)) && glued(pieces, from) && /^\d\d$/.test(digits)) return true;
  const isDash = /^[-–—/]$/.test(text(pieces, from - 1)) && glued(pieces, from);
  if (isDash && /^\d\d$|^\d{4}$/.test(digits) && isYearDigits(text(pieces, from - 2))) return true;
  if (!isYearDigits(digits) || digits.length !== 4 || low > YEARS.last) return false;
  const before = lower(pieces, from - 1);
  if (before === 'of' && AMOUNTS.test(lower(pieces, from - 2))) return false;
  if (
    /^(?:about|around|over|some|nearly|almost|than|least|roughly|approximately|to|another|up|below|under|above)$/.test(
      before,
    )
  )
    return before === 'to' && !isPluralNoun(next);
  if (
    isPreposition(before) ||
    /^(?:year|the|and|or|summer|winter|spring|autumn|fall|early|late|mid|since|\()$/.test(before) ||
    isMonth(before)
  )
    return (
      !(isPluralNoun(next) && before !== 'in' && before !== 'the' && before !== 'since') ||
      !/^(?:of|with|by|for|and|from)$/.test(before)
    );
  return !isPluralNoun(next) || low >= 1990;
}

/** "An average of 1500": an amount stands behind these, and no year. */
const AMOUNTS =
  /^(?:average|total|maximum|minimum|mean|median|sum|number|crowd|audience|price|cost|fine|population|capacity|height|depth|weight|speed|attendance|workforce|staff|peak|altitude|elevation|distance)$/;

const isYearDigits = (digits: string): boolean =>
  /^\d{4}$/.test(digits) && Number(digits) >= YEARS.first && Number(digits) <= YEARS.last;

const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
export const isMonth = (word: string): boolean => MONTHS.has(word);
