import { isPluralNoun } from './nouns.js';
import { beginsNumber, partAt, SCALES, wordsAt } from './numberWords.js';
import { lower, numeral, withHalf, type Numeral } from './numeral.js';
import { isUnitAt } from './units.js';
import type { Piece } from './tokens.js';

/** Glued or money-only short forms; "m", "b" and "k" are read only where they cannot be metres or a letter. */
const SHORT_SCALES = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['t', 1e12],
]);
const SAFE_SHORT = new Set(['mn', 'mln', 'bn', 'bln', 'tn', 'trn']);
const SIGNS = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅛', 0.125],
]);
/**
 * Bounds of words that leave the number open. "several", "a few" and "a handful" are taken as 3 to 9: more than a couple, and
 * ten or more would be called dozens or by its number.
 */
const VAGUE = new Map<string, readonly [number, number]>([
  ['dozens', [24, 99]],
  ['scores', [40, 199]],
  ['tens', [20, 99]],
  ['hundreds', [200, 999]],
  ['thousands', [2e3, 9999]],
  ['millions', [2e6, 9.999999e6]],
  ['billions', [2e9, 9.99e9]],
  ['trillions', [2e12, 9.99e12]],
  ['several', [3, 9]],
  ['few', [3, 9]],
  ['handful', [3, 9]],
  ['lakhs', [2e5, 9.99e5]],
  ['crores', [2e7, 9.99e7]],
]);

/** The number that begins at piece `at`, or null. Takes no account of what it counts. */
export function numeralAt(pieces: readonly Piece[], at: number): Numeral | null {
  const piece = pieces[at];
  if (piece === undefined) return null;
  if (piece.kind === 'DIGITS') return digitsAt(pieces, at);
  if (piece.kind === 'MARK')
    return SIGNS.has(piece.text) ? scaled(pieces, numeral(at, at + 1, SIGNS.get(piece.text) ?? 0)) : null;
  if (!VAGUE.has(piece.lower) && !beginsNumber(piece.lower)) return null;
  return vagueAt(pieces, at) ?? partAt(pieces, at) ?? wordsAt(pieces, at);
}

/** The value of a run of digits with separators; null when it is no number ("1.2.3", "1,2"). */
export function digitValue(digits: string): number | null {
  if (/^\d+$/.test(digits)) return Number(digits);
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(digits)) return Number(digits.replace(/,/g, ''));
  if (/^\d+\.\d+$/.test(digits)) return Number(digits);
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(digits)) return Number(digits.replace(/\./g, ''));
  if (/^\d+,\d{1,2}$/.test(digits)) return Number(digits.replace(',', '.'));
  return null;
}

function digitsAt(pieces: readonly Piece[], at: number): Numeral | null {
  let digits = pieces[at]?.text ?? '';
  let to = at + 1;
  if (/^[1-9]\d{0,2}$/.test(digits) && pieces[at - 1]?.kind !== 'DIGITS') {
    while (isSpacedGroup(pieces, to)) {
      digits += pieces[to]?.text ?? '';
      to += 1;
    }
  }
  let value = digitValue(digits);
  if (value === null) return null;
  const ordinal = pieces[to]?.glued === true && /^(?:st|nd|rd|th)$/.test(lower(pieces, to));
  if (ordinal) return numeral(at, to + 1, value, { spelled: false, ordinal: true, digits });
  const sign = SIGNS.get(pieces[to]?.text ?? '');
  if (sign !== undefined) {
    value += sign;
    to += 1;
  }
  const written = slashAt(pieces, at) ?? powerAt(pieces, at, to, value);
  if (written !== null) return written;
  return scaled(pieces, withHalf(pieces, numeral(at, to, value, { spelled: false, digits })));
}

/** "1/2 pound", "3/4 of an inch": a fraction when a unit or "of" stands behind; else a date, a score or a mark. */
function slashAt(pieces: readonly Piece[], at: number): Numeral | null {
  const bottom = pieces[at + 2];
  if (pieces[at + 1]?.text !== '/' || pieces[at + 1]?.glued !== true || bottom?.glued !== true) return null;
  const [above, below] = [Number(pieces[at]?.text), Number(bottom.text)];
  const isPart = lower(pieces, at + 3) === 'of';
  if (!BOTTOMS.has(below) || above < 1 || above >= below || !(isPart || isUnitAt(pieces, at + 3)))
    return null;
  return numeral(at, at + 3, above / below, {
    spelled: false,
    digits: `${String(above)}/${String(below)}`,
    fraction: isPart,
  });
}

/** Denominators that people cook and build with. */
const BOTTOMS = new Set([2, 3, 4, 8, 16]);

/** "1.99 × 10^30", "3 x 10−9": a power of ten with its sign. */
function powerAt(pieces: readonly Piece[], from: number, at: number, value: number): Numeral | null {
  if (!/^[×x*]$/.test(lower(pieces, at)) || pieces[at + 1]?.text !== '10') return null;
  const caret = lower(pieces, at + 2) === '^' ? 1 : 0;
  const minus = /^[-−–]$/.test(lower(pieces, at + 2 + caret)) ? 1 : 0;
  const exponent = pieces[at + 2 + caret + minus];
  if (exponent?.glued !== true || !/^\d{1,2}$/.test(exponent.text) || caret + minus === 0) return null;
  const power = Number(`1e${minus === 1 ? '-' : ''}${exponent.text}`);
  return numeral(from, at + 3 + caret + minus, Number((value * power).toPrecision(12)), {
    spelled: false,
    digits: pieces[from]?.text ?? '',
  });
}

/** "1 500 000": groups of three digits parted by one space. */
function isSpacedGroup(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  const before = pieces[at - 1];
  if (piece === undefined || before === undefined || !/^\d{3}(?:[.]\d+)?$/.test(piece.text)) return false;
  return piece.start - before.end === 1 && !piece.opens;
}

/** Multiplies by the "million", "bn" or "dozen" that follows. */
function scaled(pieces: readonly Piece[], number: Numeral): Numeral {
  let { to, low } = number;
  let scale = 1;
  for (;;) {
    const skip =
      lower(pieces, to) === '-' && pieces[to]?.glued === true && SCALES.has(lower(pieces, to + 1)) ? 1 : 0;
    const factor = SCALES.get(lower(pieces, to + skip)) ?? shortScale(pieces, to);
    if (factor === undefined || to - number.to > 2) break;
    scale *= factor;
    low *= factor;
    to += 1 + skip;
  }
  if (scale === 1) return number;
  const value = Number(low.toPrecision(12));
  return { ...number, to, low: value, high: value, scale };
}

/** "$5m", "10k followers", "5m people"; a lone "5m" is metres, "5 b" nothing. */
function shortScale(pieces: readonly Piece[], at: number): number | undefined {
  const piece = pieces[at];
  const factor = SHORT_SCALES.get(piece?.lower ?? '');
  if (piece === undefined || factor === undefined) return undefined;
  if (SAFE_SHORT.has(piece.lower)) return factor;
  if (!piece.glued) return undefined;
  const before = pieces[at - 2];
  const money = before !== undefined && pieces[at - 1]?.glued === true && /^[\p{Sc}]$/u.test(before.text);
  const shilling =
    before !== undefined &&
    pieces[at - 1]?.glued === true &&
    /^(?:rm|rs|rp|ksh|r|usd|eur|gbp|aud|cad|nzd|chf|hkd|sgd|inr|zar|aed|jpy|cny|nok|sek|dkk|pln)$/i.test(
      before.text,
    );
  if (money || shilling || piece.lower === 'k') return factor;
  return piece.lower === 'm' &&
    (isPluralNoun(lower(pieces, at + 1)) || lower(pieces, at + 1) === 'of') &&
    pieces[at + 1]?.glued !== true
    ? factor
    : undefined;
}

/** "dozens", "tens of thousands", "several hundred", "a few", "hundreds of thousands". */
function vagueAt(pieces: readonly Piece[], at: number): Numeral | null {
  const word = lower(pieces, at);
  const bounds = VAGUE.get(word);
  if (bounds === undefined || lower(pieces, at - 1) === '-') return null;
  if (word === 'few' && lower(pieces, at - 1) !== 'a') return null;
  const from = word === 'few' || (word === 'handful' && lower(pieces, at - 1) === 'a') ? at - 1 : at;
  const joined = lower(pieces, at + 1) === 'of' ? at + 2 : at + 1;
  const scale = SCALES.get(lower(pieces, joined));
  const many = /s$/.test(lower(pieces, joined));
  const small = word === 'several' || word === 'few';
  if (scale !== undefined && (small ? joined === at + 1 : many && joined === at + 2) && scale > 12)
    return {
      ...numeral(from, joined + 1, bounds[0] * scale),
      high: vagueTop(bounds[1], scale),
      vague: true,
      scale,
    };
  return { ...numeral(from, at + 1, bounds[0]), high: bounds[1], vague: true };
}

const vagueTop = (top: number, scale: number): number => (top + 1) * scale - 1;
