import { lazily } from './lazily.js';

/** What a character is, as bits: the general categories that words are cut by, white space as `\s` has it. */
export const LETTER = 1;
export const UPPER = 2;
export const LOWER = 4;
export const NUMBER = 8;
export const MARK = 16;
export const SPACE = 32;
/** Its lower case is another character. */
export const FOLDS = 64;
const KNOWN = 128;

const TESTS: readonly (readonly [number, RegExp])[] = [
  [LETTER, /\p{L}/u],
  [UPPER, /\p{Lu}/u],
  [LOWER, /\p{Ll}/u],
  [NUMBER, /\p{N}/u],
  [MARK, /\p{M}/u],
  [SPACE, /\s/u],
];

/** The classes of all characters of one code unit, each found when it is first met: 64 KiB. */
const classes = lazily(() => new Uint8Array(0x10000));

function readClass(point: number): number {
  const character = String.fromCodePoint(point);
  const folds = character.toLowerCase() === character ? 0 : FOLDS;
  return TESTS.reduce((bits, [bit, test]) => (test.test(character) ? bits | bit : bits), folds | KNOWN);
}

/** The class of a code point. A regular expression with `\p{..}` at every character of a text costs ten times as much. */
export function classOf(point: number): number {
  if (point > 0xffff) return readClass(point);
  const known = classes()[point] ?? 0;
  return known === 0 ? (classes()[point] = readClass(point)) : known;
}

/** The code point at `at`, read no further than `end`; a lone half of a pair stands for itself. */
export function pointAt(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at);
  return (unit & 0xfc00) === 0xd800 && at + 1 < end ? (text.codePointAt(at) ?? unit) : unit;
}

/** Code units of a code point. */
export const widthOf = (point: number): number => (point > 0xffff ? 2 : 1);

/** Whether the character at `at` is of one of the classes in `bits`; none stands at or behind `end`. */
export const isAt = (text: string, at: number, end: number, bits: number): boolean =>
  at < end && (classOf(pointAt(text, at, end)) & bits) !== 0;

/** One past the run of characters of the classes in `bits` that begins at `at`. */
export function runEnd(text: string, at: number, end: number, bits: number): number {
  let to = at;
  while (to < end) {
    const point = pointAt(text, to, end);
    if ((classOf(point) & bits) === 0) break;
    to += widthOf(point);
  }
  return to;
}

/** Whether a text begins with a character of one of the classes in `bits`. */
export const beginsWith = (text: string, bits: number): boolean => isAt(text, 0, text.length, bits);

/** The first half of a pair; those of higher code units tell nothing of the character that two make. */
const FIRST_HALF = 0xd800;

/** `text.toLowerCase()`, which for most words gives the word itself: found out without asking the collation library. */
export function lowerCase(text: string): string {
  let bits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    bits |= unit < FIRST_HALF ? classOf(unit) : FOLDS;
  }
  return (bits & FOLDS) === 0 ? text : text.toLowerCase();
}
