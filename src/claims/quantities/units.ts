import { CURRENCY_MARKS, CURRENCY_WORDS, DURATIONS, MEASURES, PERCENTS, RATES } from '../data/units.js';
import type { QuantityKind } from '../types.js';
import { lazily } from '../../shared/lazily.js';
import { ageAround, asAge } from './ages.js';
import { isPluralNoun, singular } from './nouns.js';
import type { Numeral } from './numeral.js';
import { foldOf } from './numberWords.js';
import { classTable, entries, phraseAt, phraseBefore, phraseTable } from './phrases.js';
import type { Piece } from './tokens.js';

/** What a figure measures, and the pieces it takes with its unit: [from, to). */
export interface Unit {
  readonly kind: QuantityKind;
  readonly name: string | null;
  readonly from: number;
  readonly to: number;
}

const tables = lazily(() => ({
  after: phraseTable([
    ...[PERCENTS].flatMap((list) => forms(list, 'PERCENT')),
    ...forms(CURRENCY_WORDS, 'MONEY'),
    ...forms(DURATIONS, 'DURATION'),
    ...forms(MEASURES, 'MEASUREMENT'),
  ]),
  marks: classTable(CURRENCY_MARKS),
  rates: phraseTable(
    RATES.trim()
      .split(/\s+/)
      .map((word) => [word, word.replace(/_/g, ' ')]),
  ),
}));

const forms = (list: string, kind: QuantityKind): (readonly [string, string])[] =>
  entries(list).flatMap(([name, words]) => words.map((word) => [word, `${kind} ${name}`] as const));

/** Pieces in the longest currency mark ("U.S.$"). */
const LONGEST_MARK = 5;

/** The unit around a number: "$5", "5 km", "5-day", "34 years old", "5 pence a share"; kind COUNT when there is none. */
export function unitOf(pieces: readonly Piece[], number: Numeral): Unit {
  if (number.fraction) return { kind: 'PERCENT', name: 'percent', from: number.from, to: number.to };
  if (foldOf(pieces[number.to - 1]?.lower ?? '') !== null)
    return { kind: 'MEASUREMENT', name: 'times', from: number.from, to: number.to };
  const money = markBefore(pieces, number);
  if (money !== null) return withRate(pieces, money);
  const after = unitAfter(pieces, number);
  if (after !== null) return asAge(pieces, number, withRate(pieces, after));
  const shared = suspended(pieces, number);
  if (shared !== null) return shared;
  const bare = { kind: 'COUNT' as const, name: null, from: number.from, to: number.to };
  return ageAround(pieces, number)
    ? { ...bare, kind: 'AGE', name: 'year' }
    : (compound(pieces, number) ?? bare);
}

/** Whether a unit that is written behind figures begins at piece `at`. */
export const isUnitAt = (pieces: readonly Piece[], at: number): boolean =>
  phraseAt(tables().after, pieces, at)?.guarded === false;

function markBefore(pieces: readonly Piece[], number: Numeral): Unit | null {
  const mark = phraseBefore(tables().marks, pieces, number.from, LONGEST_MARK);
  if (mark === null) return null;
  const from = number.from - mark.words.length;
  const text = pieces[from]?.text ?? '';
  const letters = /^\p{L}/u.test(text) && mark.words.length === 1;
  if (letters && text !== text.toUpperCase() && !/^(?:Rs|Rp|Ksh|Sh)$/.test(text)) return null;
  if (letters && text.length < 3 && pieces[number.from]?.glued !== true && !/^R[sMp]$/i.test(text))
    return null;
  // "A $5 fine" is no Australian fine: a single letter belongs to the sign only when it is glued to it.
  if (/^\p{L}$/u.test(text) && mark.words[1] === '$' && !isGluedCapital(pieces, from))
    return { kind: 'MONEY', name: 'dollar', from: from + 1, to: number.to };
  if (text === 'PS' && !isAmount(number)) return null;
  return { kind: 'MONEY', name: mark.value, from, to: number.to + americanAt(pieces, number.to) };
}

const isGluedCapital = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at + 1]?.glued === true && /^\p{Lu}/u.test(pieces[at]?.text ?? '');

/** What pounds come to; a console is called PS5. */
const isAmount = ({ digits, scale }: Numeral): boolean => scale > 1 || /[.,]/.test(digits ?? '');

/** Pieces of "US" or "U.S." behind a sum in dollars. */
function americanAt(pieces: readonly Piece[], at: number): number {
  if (pieces[at]?.text === 'US') return 1;
  const dotted = [0, 1, 2].map((i) => pieces[at + i]?.text ?? '').join('') === 'U.S';
  return dotted ? (pieces[at + 3]?.text === '.' ? 4 : 3) : 0;
}

function unitAfter(pieces: readonly Piece[], number: Numeral): Unit | null {
  // "three -year-old": a space slipped in before the hyphen.
  const slipped = pieces[number.to]?.text === '-' && pieces[number.to + 1]?.lower === 'year';
  const hyphen =
    (slipped || pieces[number.to]?.glued === true) && /^[-‐‑]$/.test(pieces[number.to]?.text ?? '') ? 1 : 0;
  const at = number.to + hyphen;
  if (hyphen === 1 && pieces[at]?.glued !== true) return null;
  const phrase = phraseAt(tables().after, pieces, at);
  if (phrase === null) return null;
  const first = pieces[at];
  const to = at + phrase.words.length;
  if (phrase.guarded && !isLetterUnit(pieces, number, first, to)) return null;
  if (pieces[to]?.kind === 'DIGITS' && pieces[to]?.glued === true) return null;
  if (isOther(pieces, number, first, to)) return null;
  const split = phrase.value.indexOf(' ');
  return {
    kind: phrase.value.slice(0, split) as QuantityKind,
    name: phrase.value.slice(split + 1),
    from: number.from,
    to,
  };
}

/** "5m", "5 W", "7.2s": lower-case letters glued, or capital ones before anything; never "4G" or "Model 3s". */
function isLetterUnit(
  pieces: readonly Piece[],
  number: Numeral,
  first: Piece | undefined,
  to: number,
): boolean {
  if (first === undefined || number.spelled) return false;
  if (/^[wv]$/.test(first.lower)) return first.text === first.text.toUpperCase();
  if (first.text !== first.lower) return false;
  if (first.lower === 's' && /^\p{Lu}/u.test(pieces[number.from - 1]?.text ?? '')) return false;
  return first.glued || !/^\p{L}/u.test(pieces[to]?.text ?? '');
}

/** Words that are units in one place and something else in another. */
function isOther(pieces: readonly Piece[], number: Numeral, first: Piece | undefined, to: number): boolean {
  const word = first?.lower ?? '';
  if (number.ordinal) return true;
  if (word === 'stone') return isPluralNoun(pieces[to]?.lower ?? '');
  if (word === 'p') return number.spelled || (pieces[to]?.text === '.' && pieces[to + 1]?.lower === 'm');
  if (word === 'mp' || word === 'mps') return first?.glued !== true;
  return (
    word === 'second' && number.low !== 1 && Number.isInteger(number.low) && pieces[number.to]?.text !== '-'
  );
}

/** "a month", "per share", "an ounce", "/day": the bottom of a rate; "$5 a" alone is no rate. */
function withRate(pieces: readonly Piece[], unit: Unit): Unit {
  const join = pieces[unit.to]?.lower ?? '';
  if (!/^(?:a|an|per|\/|each)$/.test(join)) return unit;
  const bottom = phraseAt(tables().rates, pieces, unit.to + 1);
  if (bottom !== null) {
    const to = unit.to + 1 + bottom.words.length;
    if (EARLIER.test(pieces[to]?.lower ?? '')) return unit;
    return { ...unit, name: `${unit.name ?? ''} per ${bottomName(pieces, unit.to + 1, bottom.value)}`, to };
  }
  const plain = pieces[unit.to + 1];
  if (join !== 'per' || plain?.kind !== 'WORD') return unit;
  return { ...unit, name: `${unit.name ?? ''} per ${singular(plain.lower)}`, to: unit.to + 2 };
}

/** "$5 a year earlier" tells when, and no rate. */
const EARLIER = /^(?:earlier|ago|before|later|after|previously|prior|on|old|-)$/;

/** The full name of a unit written short: "per sq m" is per square metre. */
function bottomName(pieces: readonly Piece[], at: number, written: string): string {
  const unit = phraseAt(tables().after, pieces, at);
  return unit === null || unit.words.length < written.split(' ').length
    ? written
    : unit.value.slice(unit.value.indexOf(' ') + 1);
}

/** "a 7- or 8-inch screen": the first figure has the unit of the second. */
function suspended(pieces: readonly Piece[], number: Numeral): Unit | null {
  const hyphen = pieces[number.to];
  if (hyphen?.glued !== true || !/^[-‐‑]$/.test(hyphen.text)) return null;
  if (!/^(?:or|and|to)$/.test(pieces[number.to + 1]?.lower ?? '')) return null;
  const second = pieces[number.to + 2];
  if (second?.kind !== 'DIGITS') return null;
  const unit = unitAfter(pieces, { ...number, from: number.to + 2, to: number.to + 3 });
  return unit === null ? null : { ...unit, from: number.from, to: number.to + 1 };
}

/** "a 71-page affidavit", "a nine-member panel": a measure of the noun behind, never a count. */
function compound(pieces: readonly Piece[], number: Numeral): Unit | null {
  const hyphen = pieces[number.to];
  const noun = pieces[number.to + 1];
  if (hyphen?.glued !== true || !/^[-‐‑]$/.test(hyphen.text) || noun?.kind !== 'WORD' || !noun.glued)
    return null;
  if (isPluralNoun(noun.lower) && pieces[number.to + 2]?.glued !== true) return null;
  if (/^(?:and|or|to)$/.test(noun.lower)) return null;
  return { kind: 'MEASUREMENT', name: noun.lower, from: number.from, to: number.to + 2 };
}
