import { NUMBERED_NOUNS } from '../data/counted.js';
import { isPreposition } from '../text/lexicon.js';
import { lazily, wordSet } from '../text/words.js';
import { isPluralNoun } from './nouns.js';
import type { Numeral } from './numeral.js';
import { isMonth, type Unit } from './units.js';
import type { Piece } from './tokens.js';

const numbered = lazily(() => wordSet(NUMBERED_NOUNS));
const YEARS = { first: 1100, last: 2099 };

const lower = (pieces: readonly Piece[], at: number): string => pieces[at]?.lower ?? '';
const text = (pieces: readonly Piece[], at: number): string => pieces[at]?.text ?? '';
const glued = (pieces: readonly Piece[], at: number): boolean => pieces[at]?.glued === true;

/**
 * Whether a number is no quantity at all: a year, date, clock time, score, model or section number, telephone number, part of an
 * address or a footnote.
 */
export function isNoQuantity(pieces: readonly Piece[], number: Numeral, unit: Unit): boolean {
  if (number.ordinal) return isDate(pieces, number);
  if (isPronounOne(pieces, number)) return true;
  if (number.spelled) return isTitleWord(pieces, number);
  return (
    isGluedName(pieces, number) ||
    isClock(pieces, number) ||
    isDate(pieces, number) ||
    isCode(pieces, number) ||
    (unit.kind === 'COUNT' &&
      (isYear(pieces, number) || isNumbered(pieces, number) || isFootnote(pieces, number)))
  );
}

/** "S-400", "F16", "G7", "Covid-19"; but "sub-500", "minus-1.4". Currencies have been read before: "US$5", "RM120". */
function isGluedName(pieces: readonly Piece[], { from, to }: Numeral): boolean {
  const before = pieces[from - 1];
  if (
    glued(pieces, to) &&
    pieces[to]?.kind === 'WORD' &&
    /^[A-Z]$/.test(text(pieces, to)) &&
    glued(pieces, to + 1) &&
    /^[\d-]/.test(text(pieces, to + 1))
  )
    return true;
  if (!glued(pieces, from) || before === undefined) return false;
  if (before.kind === 'WORD')
    return !/^(?:us|rm|rs|rp|y|r|ksh|chf|usd|eur|gbp|nis|aed|inr|pkr|zar|hk)$/.test(before.lower);
  if (!/^[-‐‑–.]$/.test(before.text) || !glued(pieces, from - 1))
    return /^[#@_\\&=*]$/.test(before.text) && before.text !== '=' && before.text !== '*';
  return (
    pieces[from - 2]?.kind === 'WORD' &&
    !/^(?:sub|minus|plus|over|under|nearly|top|mid|pre|post|non|all|and|to)$/.test(lower(pieces, from - 2))
  );
}

/** "10:30", "5 p.m.", "8am", "0300 GMT", "5 o'clock". */
function isClock(pieces: readonly Piece[], { from, to }: Numeral): boolean {
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
function isDate(pieces: readonly Piece[], { from, to, low, digits }: Numeral): boolean {
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

const isCapital = (pieces: readonly Piece[], at: number): boolean => /^\p{Lu}/u.test(text(pieces, at));
const isSlash = (pieces: readonly Piece[], to: number): boolean =>
  text(pieces, to) === '/' && glued(pieces, to) && glued(pieces, to + 1) && pieces[to + 1]?.kind === 'DIGITS';
const isOfUnit = (pieces: readonly Piece[], to: number): boolean => /^[%$£€]$/.test(text(pieces, to));

/** Four digits that name a year: "in 2014", "2022 elections", "the 1990s", "2014-15". */
function isYear(pieces: readonly Piece[], { from, to, low, digits, scale }: Numeral): boolean {
  if (digits === null || scale !== 1) return false;
  const next = lower(pieces, to);
  if (/^\d{4}$/.test(digits) && /^s$/.test(next) && glued(pieces, to)) return true;
  if (/^['’]$/.test(text(pieces, from - 1)) && glued(pieces, from) && /^\d\d$/.test(digits)) return true;
  const isDash = /^[-–—/]$/.test(text(pieces, from - 1)) && glued(pieces, from);
  if (isDash && /^\d\d$|^\d{4}$/.test(digits) && isYearDigits(text(pieces, from - 2))) return true;
  if (!isYearDigits(digits) || digits.length !== 4 || low > YEARS.last) return false;
  const before = lower(pieces, from - 1);
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

const isYearDigits = (digits: string): boolean =>
  /^\d{4}$/.test(digits) && Number(digits) >= YEARS.first && Number(digits) <= YEARS.last;

/** "section 12", "Boeing 737", "Flight 370", "Model 3 cars" aside; a plural noun or a verb behind makes it a count again. */
function isNumbered(pieces: readonly Piece[], { from, to, low, digits }: Numeral): boolean {
  const before = pieces[from - 1];
  if (before?.kind !== 'WORD' && !(before?.text === '.' && numbered().has(lower(pieces, from - 2))))
    return false;
  if (digits === null || digits.includes(',') || low > 9999) return false;
  const name = before.kind === 'WORD' ? before : pieces[from - 2];
  const counts =
    isPluralNoun(lower(pieces, to)) ||
    /^(?:were|have|dead|killed|injured|wounded|died|missing|others|of)$/.test(lower(pieces, to));
  if (numbered().has(name?.lower ?? ''))
    return !counts || /^(?:no|number|section|article|route|highway|channel)$/.test(name?.lower ?? '');
  const capital = /^\p{Lu}/u.test(before.text) && !before.opens && !isMonth(before.lower);
  return (
    capital &&
    !counts &&
    low < 1000 &&
    low === Math.floor(low) &&
    !isCalendar(before.lower) &&
    !/^(?:,|to|-|–)$/.test(lower(pieces, to)) &&
    !isVerbLike(lower(pieces, to))
  );
}

const isCalendar = (word: string): boolean => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word);
const isVerbLike = (word: string): boolean => /(?:ed|ing)$/.test(word);

/** "[12]", "(4)" behind a name, "1." or "2)" at the head of a line. */
function isFootnote(pieces: readonly Piece[], { from, to, digits }: Numeral): boolean {
  if (digits === null || digits.length > 3) return false;
  const before = text(pieces, from - 1);
  const after = text(pieces, to);
  if ((before === '[' && after === ']') || (before === '(' && after === ')')) return true;
  return (
    pieces[from]?.opens === true &&
    /^[.)]$/.test(after) &&
    glued(pieces, to) &&
    pieces[to + 1]?.opens !== true &&
    isCapital(pieces, to + 1)
  );
}

/** Telephone numbers, versions, reference numbers, "0800", "911 call", addresses on the web. */
function isCode(pieces: readonly Piece[], { from, to, digits }: Numeral): boolean {
  if (digits === null) return false;
  if (/^0\d/.test(digits)) return true;
  if (
    /^[+]$/.test(text(pieces, from - 1)) &&
    glued(pieces, from) &&
    digits.length > 1 &&
    pieces[to]?.kind === 'DIGITS'
  )
    return true;
  if (digits === '911' && /^(?:call|calls|caller|dispatcher|operator|dispatch|and)$/.test(lower(pieces, to)))
    return true;
  const dashes = [-1, 1]
    .map((way) => (way < 0 ? from - 1 : to))
    .filter((at) => text(pieces, at) === '-' && glued(pieces, at) && glued(pieces, at + 1));
  const around = dashes.filter(
    (at) => pieces[at - 1]?.kind === 'DIGITS' && pieces[at + 1]?.kind === 'DIGITS',
  );
  if (around.length === 2) return true;
  return (
    digits.length > 3 &&
    glued(pieces, from) &&
    /^[/=?]$/.test(text(pieces, from - 1)) &&
    pieces[from - 2]?.kind === 'WORD'
  );
}

/** "no one", "this one", "one another", "one day", "the one who", "one of a kind", "one-on-one": a pronoun, no count. */
function isPronounOne(pieces: readonly Piece[], { from, to, low, spelled }: Numeral): boolean {
  if (!spelled || low !== 1 || to - from !== 1 || lower(pieces, from) !== 'one') return false;
  const before = lower(pieces, from - 1);
  const next = lower(pieces, to);
  if (
    /^(?:no|any|every|some|this|that|which|each|the|another|new|old|big|good|bad|first|last|other|loved|only|day|square|number|a|latest|right|wrong|own|an|such)$/.test(
      before,
    )
  )
    return before !== 'the' || next !== 'person';
  if (
    /^(?:day|another|time|thing|way|reason|can|could|should|would|might|may|must|by|who|that|to|such|side|hand|['’]s|is|has|was|in|at|from|for|on|[.,;:?!]|another's|['’])$/.test(
      next,
    )
  )
    return (
      !/^(?:killed|dead)$/.test(before) &&
      !(next === 'was' || next === 'hand' || next === 'is' || next === 'has' || next === 'in')
    );
  return (
    glued(pieces, to) &&
    /^[-–]$/.test(next) &&
    /^(?:time|off|on|sided|way|man|woman|up|upmanship|stop|party|star)$/.test(lower(pieces, to + 1))
  );
}

/** "Formula One", "World War Two", "Air Force One". */
function isTitleWord(pieces: readonly Piece[], { from, to }: Numeral): boolean {
  const word = text(pieces, from);
  const before = pieces[from - 1];
  if (!/^\p{Lu}\p{Ll}/u.test(word) || pieces[from]?.opens === true || before?.kind !== 'WORD') return false;
  return isCapital(pieces, from - 1) && !before.opens && !isPluralNoun(lower(pieces, to));
}
