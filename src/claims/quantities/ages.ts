import { isMonth } from './dates.js';
import type { Numeral } from './numeral.js';
import type { Piece } from './tokens.js';
import type { Unit } from './units.js';

/** "34 years old", "a 55-year-old man", "aged 71", "12 years of age". */
export function asAge(pieces: readonly Piece[], number: Numeral, unit: Unit): Unit {
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
export function ageAround(pieces: readonly Piece[], number: Numeral): boolean {
  const { from, to, low, digits } = number;
  if (low !== Math.floor(low) || low > OLDEST || low < 1) return false;
  const before = pieces[from - 1];
  if (/^(?:aged|ages|age)$/.test(before?.lower ?? '')) return true;
  if (before?.lower === 'of' && pieces[from - 2]?.lower === 'age') return true;
  if (isFurtherAge(pieces, from) || isToldAge(pieces, from, to)) return true;
  if (digits === null || digits.length > 3 || before === undefined) return false;
  const name = pieces[from - 2];
  const capital =
    name !== undefined && /^\p{Lu}\p{Ll}/u.test(name.text) && !/^\d/.test(name.text) && !isMonth(name.lower);
  const after = pieces[to]?.text ?? '';
  if (before.text === ',' && capital)
    return /^[,.;)—–]$/.test(after) && !(after === ',' && /^\d{4}$/.test(pieces[to + 1]?.text ?? ''));
  return before.text === '(' && after === ')' && capital && low > 4 && pieces[from - 3]?.kind === 'WORD';
}

/** "who was 10.", "she turned 61,": the verb says it of a person, and nothing is counted behind it. */
const isToldAge = (pieces: readonly Piece[], from: number, to: number): boolean =>
  /^(?:was|is|turned|turns)$/.test(pieces[from - 1]?.lower ?? '') &&
  /^(?:he|she|who|i)$/.test(pieces[from - 2]?.lower ?? '') &&
  (pieces[to] === undefined || /^[.,;)]$|^(?:when|and)$/.test(pieces[to].lower));

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
