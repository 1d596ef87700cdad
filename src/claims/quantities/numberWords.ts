import { lower, numeral, withHalf, type Numeral } from './numeral.js';
import type { Piece } from './tokens.js';

const SMALL =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`.split(/\s+/);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const UNITS = new Map(SMALL.map((word, value) => [word, value]));
const TEN = new Map(TENS.map((word, i) => [word, 20 + i * 10]));
/** Words that multiply. */
export const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
  ['thousands', 1e3],
  ['hundreds', 100],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
  ['dozen', 12],
]);
const PARTS = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['tenth', 10],
  ['tenths', 10],
]);
const ORDINALS = new Map(
  `third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth twentieth`
    .split(/\s+/)
    .map((word, i) => [word, i + 3]),
);
const ORDINAL_UNITS = new Map([['first', 1], ['second', 2], ...[...ORDINALS].slice(0, 7)]);
const ORDINAL_SCALES = new Map([
  ['hundredth', 100],
  ['thousandth', 1e3],
  ['millionth', 1e6],
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['sixtieth', 60],
  ['seventieth', 70],
  ['eightieth', 80],
  ['ninetieth', 90],
]);

/** "a third", "two-thirds", "half a million", "one in three", "half of". */
export function partAt(pieces: readonly Piece[], at: number): Numeral | null {
  const word = lower(pieces, at);
  if (word === 'half') {
    if (/^(?:first|second|latter|other|better|final|last)$/.test(lower(pieces, at - 1))) return null;
    const million = /^an?$/.test(lower(pieces, at + 1)) ? SCALES.get(lower(pieces, at + 2)) : undefined;
    if (million !== undefined) return numeral(at, at + 3, million / 2, { scale: million });
    const dozen = lower(pieces, at + 1) === '-' && lower(pieces, at + 2) === 'dozen' ? 3 : 0;
    if (dozen > 0) return numeral(at, at + 3, 6);
    return /^(?:of|the|all|its|their|his|her)$/.test(lower(pieces, at + 1))
      ? numeral(at, at + 1, 0.5, { fraction: true })
      : null;
  }
  const top = word === 'a' ? 1 : UNITS.get(word);
  if (top === undefined || top === 0) return null;
  const hyphen = lower(pieces, at + 1) === '-' && pieces[at + 1]?.glued === true ? 1 : 0;
  const part = lower(pieces, at + 1 + hyphen);
  const bottom = PARTS.get(part);
  if (bottom === undefined || top > 1 !== part.endsWith('s') || part === 'half') return null;
  const next = lower(pieces, at + 2 + hyphen);
  if (top === 1 && !/^(?:of|less|more|fewer|higher|lower)$/.test(next)) return null;
  return numeral(at, at + 2 + hyphen, top / bottom, { fraction: true });
}

/** The number in "sixfold", "tenfold", "hundredfold"; its unit is how many times. */
export function foldOf(word: string): number | null {
  if (!word.endsWith('fold')) return null;
  const base = word.slice(0, -4);
  return UNITS.get(base) ?? TEN.get(base) ?? SCALES.get(base) ?? null;
}

const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...['a', 'an', 'dozen', 'half'],
  ...UNITS.keys(),
  ...TEN.keys(),
  ...ORDINALS.keys(),
  ...ORDINAL_SCALES.keys(),
]);

/** Whether a number in words can begin with this one: most words are done with after this. */
export const beginsNumber = (word: string): boolean => FIRST_WORDS.has(word) || word.endsWith('fold');

/** Cardinals and ordinals in words: "one hundred and five", "twenty-third", "a million", "a dozen", "a couple of". */
export function wordsAt(pieces: readonly Piece[], at: number): Numeral | null {
  const word = lower(pieces, at);
  if (word === 'a' || word === 'an') return articleAt(pieces, at);
  if (word === 'dozen') return numeral(at, at + 1, 12);
  if (ORDINALS.has(word) || ORDINAL_SCALES.has(word))
    return numeral(at, at + 1, ORDINALS.get(word) ?? ORDINAL_SCALES.get(word) ?? 0, { ordinal: true });
  const fold = foldOf(word);
  if (fold !== null) return numeral(at, at + 1, fold);
  if (!UNITS.has(word) && !TEN.has(word)) return null;
  return readCardinal(pieces, at);
}

function articleAt(pieces: readonly Piece[], at: number): Numeral | null {
  const next = lower(pieces, at + 1);
  if (next === 'couple') return numeral(at, at + 2, 2);
  const scale = SCALES.get(next);
  if (scale === undefined || next.endsWith('s')) return null;
  if (scale === 12) return numeral(at, at + 2, 12);
  if (SCALES.has(lower(pieces, at + 2)))
    return numeral(at, at + 3, scale * (SCALES.get(lower(pieces, at + 2)) ?? 1), { scale });
  return continueCardinal(pieces, at, at + 2, scale >= 1000 ? scale : 0, scale >= 1000 ? 0 : scale);
}

function readCardinal(pieces: readonly Piece[], at: number): Numeral | null {
  return continueCardinal(pieces, at, at, 0, 0);
}

/** Longest number in words, in pieces: bounds the work on a text of number words. */
const LONGEST = 24;

function continueCardinal(
  pieces: readonly Piece[],
  from: number,
  start: number,
  thousands: number,
  rest: number,
): Numeral | null {
  let total = thousands;
  let group = rest;
  let to = start;
  let last = rest > 0 ? 100 : thousands > 0 ? 1000 : 0;
  let ordinal = false;
  while (to - from < LONGEST) {
    const join = joinAt(pieces, to, last);
    const word = lower(pieces, to + join);
    const unit = UNITS.get(word);
    const ten = TEN.get(word);
    const scale = SCALES.get(word);
    const ordinalUnit = last >= 20 || last === 0 ? ORDINAL_UNITS.get(word) : undefined;
    if (ten !== undefined && (last === 0 || last >= 100)) group += last = ten;
    else if (unit !== undefined && fits(unit, last)) group += last = unit;
    else if (ordinalUnit !== undefined && last >= 20 && to > from) {
      group += ordinalUnit;
      ordinal = true;
    } else if (scale === 100 && last > 0 && last < 100) {
      group *= 100;
      last = 100;
    } else if (scale !== undefined && scale !== 100 && last > 0 && !/s$/.test(word)) {
      total += (group === 0 ? 1 : group) * scale;
      group = 0;
      last = scale;
    } else break;
    to += 1 + join;
    if (ordinal || (unit === 0 && last === 0)) break;
  }
  if (to === from) return null;
  const value = total + group;
  return withHalf(pieces, numeral(from, to, value, { ordinal, scale: last >= 1000 ? last : 1 }));
}

/** A unit may stand after a ten ("twenty-five") or a hundred and more ("a hundred and five"), not after a unit. */
const fits = (unit: number, last: number): boolean =>
  last === 0 || last >= 100 || (last >= 20 && unit < 10 && unit > 0);

/** Pieces between two words of one number: a hyphen, or the "and" after a hundred or a thousand. */
function joinAt(pieces: readonly Piece[], at: number, last: number): number {
  const word = lower(pieces, at);
  const next = lower(pieces, at + 1);
  const number = UNITS.has(next) || TEN.has(next) || ORDINAL_UNITS.has(next);
  if (word === '-' && pieces[at]?.glued === true && (number || SCALES.has(next))) return 1;
  if (word === 'and' && last >= 100 && (UNITS.has(next) || TEN.has(next))) return 1;
  return 0;
}
