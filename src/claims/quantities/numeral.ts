import type { Piece } from './tokens.js';

/** A written number, before its unit and its modifiers are read. Indices are of pieces, `to` exclusive. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  /** "dozens", "several": the bounds are a convention, not what is written. */
  readonly vague: boolean;
  /** Written in words. */
  readonly spelled: boolean;
  readonly ordinal: boolean;
  /** Digits as written, for the rules that tell years and dates; null for words. */
  readonly digits: string | null;
  /** "million" and the like that multiplied it, 1 when none; a range shares it ("1 to 2 million"). */
  readonly scale: number;
  readonly fraction: boolean;
}

/** The lower-case text of a piece; empty beyond the ends. */
export const lower = (pieces: readonly Piece[], at: number): string => pieces[at]?.lower ?? '';

/** A number of one value, in words unless told otherwise. */
export const numeral = (from: number, to: number, value: number, more: Partial<Numeral> = {}): Numeral => ({
  from,
  to,
  low: value,
  high: value,
  vague: false,
  spelled: true,
  ordinal: false,
  digits: null,
  scale: 1,
  fraction: false,
  ...more,
});

/** "two and a half", "3 and a half". */
export function withHalf(pieces: readonly Piece[], number: Numeral): Numeral {
  const words = [0, 1, 2].map((i) => lower(pieces, number.to + i)).join(' ');
  const add = words === 'and a half' ? 0.5 : words === 'and a quarter' ? 0.25 : 0;
  return add === 0
    ? number
    : { ...number, to: number.to + 3, low: number.low + add, high: number.high + add };
}
