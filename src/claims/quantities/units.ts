import { CURRENCY_MARKS, CURRENCY_WORDS, DURATIONS, MEASURES, PERCENTS, RATES } from '../data/units.js';
import type { QuantityKind } from '../types.js';
import { lazily } from '../../shared/lazily.js';
import { isPluralNoun, singular } from './nouns.js';
import type { Numeral } from './numeral.js';
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
  const money = markBefore(pieces, number);
  if (money !== null) return withRate(pieces, money);
  const after = unitAfter(pieces, number);
  if (after !== null) return asAge(pieces, number, withRate(pieces, after));
  const bare = { kind: 'COUNT' as const, name: null, from: number.from, to: number.to };
  return ageAround(pieces, number)
    ? { ...bare, kind: 'AGE', name: 'year' }
    : (compound(pieces, number) ?? bare);
}

function markBefore(pieces: readonly Piece[], number: Numeral): Unit | null {
  const mark = phraseBefore(tables().marks, pieces, number.from, LONGEST_MARK);
  if (mark === null) return null;
  const from = number.from - mark.words.length;
  const text = pieces[from]?.text ?? '';
  const letters = /^\p{L}/u.test(text) && mark.words.length === 1;
  if (letters && text !== text.toUpperCase() && !/^(?:Rs|Rp|Ksh|Sh)$/.test(text)) return null;
  if (letters && text.length < 3 && pieces[number.from]?.glued !== true && !/^R[sMp]$/i.test(text))
    return null;
  let to = number.to;
  if (pieces[to]?.lower === 'us' && pieces[to]?.text === 'US') to += 1;
  return { kind: 'MONEY', name: mark.value, from, to };
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
  if (word === 'p')
    return first?.glued !== true || (pieces[to]?.text === '.' && pieces[to + 1]?.lower === 'm');
  if (word === 'mp' || word === 'mps') return first?.glued !== true;
  return word === 'second' && number.low !== 1 && pieces[number.to]?.text !== '-';
}

/** "a month", "per share", "an ounce", "/day": the bottom of a rate; "$5 a" alone is no rate. */
function withRate(pieces: readonly Piece[], unit: Unit): Unit {
  const join = pieces[unit.to]?.lower ?? '';
  if (!/^(?:a|an|per|\/|each)$/.test(join)) return unit;
  const bottom = phraseAt(tables().rates, pieces, unit.to + 1);
  if (bottom !== null)
    return { ...unit, name: `${unit.name ?? ''} per ${bottom.value}`, to: unit.to + 1 + bottom.words.length };
  const plain = pieces[unit.to + 1];
  if (join !== 'per' || plain?.kind !== 'WORD') return unit;
  return { ...unit, name: `${unit.name ?? ''} per ${singular(plain.lower)}`, to: unit.to + 2 };
}

/** "34 years old", "a 55-year-old man", "aged 71", "12 years of age". */
function asAge(pieces: readonly Piece[], number: Numeral, unit: Unit): Unit {
  if (!/^(?:year|month|week|day)$/.test(unit.name ?? '')) return unit;
  const rest = [0, 1, 2].map((i) => pieces[unit.to + i]?.lower ?? '');
  const old =
    rest[0] === 'old'
      ? 1
      : rest[0] === '-' && /^olds?$/.test(rest[1] ?? '')
        ? 2
        : rest.join(' ').startsWith('of age')
          ? 2
          : 0;
  if (old > 0) return { ...unit, kind: 'AGE', to: unit.to + old };
  return pieces[number.from - 1]?.lower === 'aged' ? { ...unit, kind: 'AGE' } : unit;
}

const OLDEST = 125;

/** "Ann Lee, 34, said", "aged 71", "the victims, 12 and 15", "a man of 40", "turned 30", "in her 40s". */
function ageAround(pieces: readonly Piece[], number: Numeral): boolean {
  const { from, to, low, digits } = number;
  if (low !== Math.floor(low) || low > OLDEST || low < 1) return false;
  const before = pieces[from - 1];
  if (/^(?:aged|ages|age)$/.test(before?.lower ?? '')) return true;
  if (before?.lower === 'of' && pieces[from - 2]?.lower === 'age') return true;
  if (isFurtherAge(pieces, from)) return true;
  if (digits === null || digits.length > 3 || before === undefined) return false;
  const name = pieces[from - 2];
  const capital =
    name !== undefined && /^\p{Lu}\p{Ll}/u.test(name.text) && !/^\d/.test(name.text) && !isMonth(name.lower);
  const after = pieces[to]?.text ?? '';
  if (before.text === ',' && capital)
    return /^[,.;)—–]$/.test(after) && !(after === ',' && /^\d{4}$/.test(pieces[to + 1]?.text ?? ''));
  return before.text === '(' && after === ')' && capital && low > 4 && pieces[from - 3]?.kind === 'WORD';
}

/** "ages 25 and 26", "aged 3, 5 and 8". */
function isFurtherAge(pieces: readonly Piece[], from: number): boolean {
  let at = from;
  while (
    from - at < 8 &&
    /^(?:,|and|or|to|-|–)$/.test(pieces[at - 1]?.lower ?? '') &&
    pieces[at - 2]?.kind === 'DIGITS'
  )
    at -= 2;
  return at < from && /^(?:aged|ages)$/.test(pieces[at - 1]?.lower ?? '');
}

const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
export const isMonth = (word: string): boolean => MONTHS.has(word);

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
