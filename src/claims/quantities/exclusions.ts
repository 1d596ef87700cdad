import { NUMBERED_NOUNS } from '../data/counted.js';
import { lazily } from '../../shared/lazily.js';
import { wordSet } from '../text/words.js';
import { isCapital, isClock, isDate, isMonth, isYear } from './dates.js';
import { isPluralNoun } from './nouns.js';
import type { Numeral } from './numeral.js';
import type { Unit } from './units.js';
import type { Piece } from './tokens.js';

const numbered = lazily(() => wordSet(NUMBERED_NOUNS));

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
    isGluedName(pieces, number, unit) ||
    isClock(pieces, number) ||
    isDate(pieces, number) ||
    (unit.from === number.from && isCode(pieces, number)) ||
    isDecade(pieces, number) ||
    (unit.kind === 'COUNT' &&
      (isYear(pieces, number) ||
        isNumbered(pieces, number) ||
        isFootnote(pieces, number) ||
        isPageOf(pieces, number) ||
        isAddress(pieces, number)))
  );
}

/** "S-400", "F16", "G7", "Covid-19", "49ers"; but "sub-500", "minus-1.4". A currency has been read before: "US$5", "RM120". */
function isGluedName(pieces: readonly Piece[], { from, to }: Numeral, unit: Unit): boolean {
  const next = pieces[to];
  if (unit.kind === 'COUNT' && next?.kind === 'WORD' && next.glued) return true;
  const before = pieces[from - 1];
  if (unit.from < from || !glued(pieces, from) || before === undefined) return false;
  if (isSlippedName(pieces, from)) return true;
  if (before.kind === 'WORD') return true;
  if (/^[#@_\\&]$/.test(before.text)) return true;
  if (!/^[-‐‑–.]$/.test(before.text) || !glued(pieces, from - 1)) return false;
  return pieces[from - 2]?.kind === 'WORD' && !OPEN_PREFIX.test(lower(pieces, from - 2));
}

/** "COVID -19": a space slipped in before the hyphen of a name in capitals. */
const isSlippedName = (pieces: readonly Piece[], from: number): boolean =>
  /^[-‐‑]$/.test(text(pieces, from - 1)) && /^\p{Lu}{2,}$/u.test(text(pieces, from - 2));

/** Words that a hyphen joins to a true figure. */
const OPEN_PREFIX = /^(?:sub|minus|plus|over|under|nearly|top|mid|pre|post|non|all|and|to)$/;

/** "section 12", "Boeing 737", "Flight 370", "Model 3 cars" aside; a plural noun or a verb behind makes it a count again. */
function isNumbered(pieces: readonly Piece[], { from, to, low, digits }: Numeral): boolean {
  const before = pieces[from - 1];
  if (before?.kind !== 'WORD' && !(before?.text === '.' && numbered().has(lower(pieces, from - 2))))
    return false;
  if (digits === null || digits.includes(',') || low > 9999) return false;
  if (before.text === 'P' && /^[&S]$/.test(text(pieces, from - 2))) return true;
  const name = before.kind === 'WORD' ? before : pieces[from - 2];
  const counts =
    isPluralNoun(lower(pieces, to)) ||
    /^(?:were|have|dead|killed|injured|wounded|died|missing|others|of)$/.test(lower(pieces, to));
  if (numbered().has(name?.lower ?? ''))
    return !counts || lower(pieces, to) === 'of' || CLASS_NAMES.test(name?.lower ?? '');
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

/** Their number stays a name before a plural: "Model 3 sedans", "Type 2 patients", "Section 8 tenants". */
const CLASS_NAMES =
  /^(?:no|number|section|article|route|highway|channel|model|type|mark|category|level|phase|stage|tier|grade|class|version|series|part|title|schedule|zone|group)$/;

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

/** Telephone numbers, reference numbers, "0800", "911 call", addresses on the web. */
function isCode(pieces: readonly Piece[], { from, to, digits }: Numeral): boolean {
  if (digits === null) return false;
  if (/^0\d/.test(digits) || isDialled(pieces, from)) return true;
  if (digits === '911' && /^(?:calls?|callers?|dispatch|dispatchers?|operators?)$/.test(lower(pieces, to)))
    return true;
  const dashes = [from - 1, to].filter((at) => isDigitDash(pieces, at));
  if (dashes.length === 2 || isDashedChain(pieces, from, to)) return true;
  const before = text(pieces, from - 1);
  return (
    digits.length > 3 && glued(pieces, from) && /^[/=?]$/.test(before) && pieces[from - 2]?.kind === 'WORD'
  );
}

/** The first or last group of "555-0134-778" or "(555) 013-4778". */
const isDashedChain = (pieces: readonly Piece[], from: number, to: number): boolean =>
  (isDigitDash(pieces, to) &&
    (isDigitDash(pieces, to + 2) ||
      (text(pieces, from - 1) === ')' && pieces[from - 2]?.kind === 'DIGITS'))) ||
  (isDigitDash(pieces, from - 1) && isDigitDash(pieces, from - 3));

const isDigitDash = (pieces: readonly Piece[], at: number): boolean =>
  text(pieces, at) === '-' &&
  glued(pieces, at) &&
  glued(pieces, at + 1) &&
  pieces[at - 1]?.kind === 'DIGITS' &&
  pieces[at + 1]?.kind === 'DIGITS';

/** A group of a telephone number: some group before it begins with 0 or stands behind "+". */
function isDialled(pieces: readonly Piece[], from: number): boolean {
  for (let at = from; at >= Math.max(0, from - 4); at -= 1) {
    if (pieces[at]?.kind !== 'DIGITS') return false;
    if (at < from && /^0\d/.test(text(pieces, at))) return true;
    if (text(pieces, at - 1) === '+' && glued(pieces, at))
      return at < from || pieces[at + 1]?.kind === 'DIGITS';
    if (text(pieces, at - 1) === '-' && glued(pieces, at)) at -= 1;
  }
  return false;
}

/** "in her 40s", "the mid-20s". */
function isDecade(pieces: readonly Piece[], { to, low, digits }: Numeral): boolean {
  const at = /^['’]$/.test(text(pieces, to)) && glued(pieces, to) ? to + 1 : to;
  return (
    digits !== null && low % 10 === 0 && low > 0 && low < 100 && text(pieces, at) === 's' && glued(pieces, at)
  );
}

/** "no one", "this one", "one another", "one day", "the one who", "one of a kind", "one-on-one": a pronoun, no count. */
function isPronounOne(pieces: readonly Piece[], { from, to, low, spelled }: Numeral): boolean {
  if (!spelled || low !== 1 || to - from !== 1 || lower(pieces, from) !== 'one') return false;
  const next = lower(pieces, to);
  if (lower(pieces, from - 1) === 'the' && next === 'person') return false;
  if (BEFORE_PRONOUN.test(lower(pieces, from - 1))) return true;
  if (glued(pieces, to) && /^[-–]$/.test(next)) return ONE_WORDS.test(lower(pieces, to + 1));
  if (next === 'of' && WHOSE.test(lower(pieces, to + 1))) return !HARMED.test(lower(pieces, to + 2));
  if (/^(?:to|or|in)$/.test(next)) return !/^(?:two|three|five|ten|\d+)$/.test(lower(pieces, to + 1));
  return AFTER_PRONOUN.test(next) && !/^(?:killed|dead|injured|wounded)$/.test(lower(pieces, from - 1));
}

/** "one of the oldest bridges" tells of one and counts none; "one of the dead" is a part of a count. */
const WHOSE = /^(?:the|its|his|her|their|our|my|your|these|those|several|many)$/;
const HARMED = /^(?:dead|killed|injured|wounded|victims?|casualties|missing|deceased|fatalities|survivors)$/;
const BEFORE_PRONOUN =
  /^(?:no|any|every|some|this|that|which|each|the|another|new|old|big|good|bad|first|last|other|loved|only|day|square|number|a|latest|right|wrong|own|an|such)$/;
const AFTER_PRONOUN =
  /^(?:day|another|time|thing|way|reason|can|could|should|would|might|may|must|by|who|that|such|side|at|from|for|on|[.,;:?!]|['’]s?)$/;
const ONE_WORDS = /^(?:time|off|on|sided|way|man|woman|up|upmanship|stop|party|star)$/;

/** "Image 10 of 12", "1 / 8": a place in a row of pictures or pages. */
function isPageOf(pieces: readonly Piece[], { from, to, digits }: Numeral): boolean {
  if (digits === null) return false;
  const numberBehind = pieces[to + 1]?.kind === 'DIGITS';
  if (text(pieces, to) === '/' && numberBehind) return true;
  if (lower(pieces, to) === 'of' && numberBehind && numbered().has(lower(pieces, from - 1))) return true;
  const before = text(pieces, from - 1);
  if (pieces[from - 2]?.kind !== 'DIGITS') return false;
  return before === '/' || (before === 'of' && numbered().has(lower(pieces, from - 3)));
}

/** "49 Mill Road": the number of a house. */
function isAddress(pieces: readonly Piece[], { to }: Numeral): boolean {
  if (LEADING_STREETS.test(lower(pieces, to)) && isCapital(pieces, to)) return true;
  for (let at = to; at < to + 5 && isAddressWord(pieces, at); at += 1)
    if (at > to && STREETS.test(lower(pieces, at))) return true;
  return false;
}

/** A capital, or the number of a numbered street ("9 W 45th St"). */
const isAddressWord = (pieces: readonly Piece[], at: number): boolean =>
  isCapital(pieces, at) ||
  /^(?:st|nd|rd|th)$/.test(lower(pieces, at + 1)) ||
  (/^(?:st|nd|rd|th)$/.test(lower(pieces, at)) && glued(pieces, at));
/** Street words that come first in the names of other countries. */
const LEADING_STREETS = /^(?:rue|avenue|ave|boulevard|via|calle|rua|avenida|piazza|plaza|paseo)$/;
const STREETS =
  /^(?:street|st|road|rd|avenue|ave|lane|drive|boulevard|blvd|square|terrace|court|place|crescent|highway|parkway|close|way)$/;

/** "Formula One", "World War Two", "Air Force One". */
function isTitleWord(pieces: readonly Piece[], { from, to }: Numeral): boolean {
  const word = text(pieces, from);
  const before = pieces[from - 1];
  if (!/^\p{Lu}\p{Ll}/u.test(word) || pieces[from]?.opens === true || before?.kind !== 'WORD') return false;
  return isCapital(pieces, from - 1) && !before.opens && !isPluralNoun(lower(pieces, to));
}
