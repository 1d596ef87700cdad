import { describe, expect, it } from 'vitest';
import {
  classOf,
  FOLDS,
  LETTER,
  LOWER,
  lowerCase,
  MARK,
  NUMBER,
  pointAt,
  SPACE,
  UPPER,
} from '../../src/shared/characters.js';

const patterns: readonly (readonly [string, number, RegExp])[] = [
  ['letters', LETTER, /\p{L}/u],
  ['capitals', UPPER, /\p{Lu}/u],
  ['small letters', LOWER, /\p{Ll}/u],
  ['figures', NUMBER, /\p{N}/u],
  ['combining marks', MARK, /\p{M}/u],
  ['white space', SPACE, /\s/u],
];
const points = [...Array.from({ length: 0x3000 }, (_, point) => point), 0xd801, 0xfeff, 0x10400, 0x1f600];

describe('the class of a character', () => {
  it.each(patterns)('knows %s as the regular expression does', (_, bit, pattern) => {
    const differing = points.filter(
      (point) => ((classOf(point) & bit) !== 0) !== pattern.test(String.fromCodePoint(point)),
    );
    expect(differing).toEqual([]);
  });

  it('is told again when it is asked for again', () => {
    expect(classOf(0x41)).toBe(classOf(0x41));
    expect(classOf(0x41) & (LETTER | UPPER | FOLDS)).toBe(LETTER | UPPER | FOLDS);
  });

  it('takes the two halves of a pair together, up to the end that is given', () => {
    expect(pointAt('𐐀', 0, 2)).toBe(0x10400);
    expect(pointAt('𐐀', 0, 1)).toBe(0xd801);
  });
});

describe('lower case', () => {
  it.each(['', 'dam', 'Dam', 'İzmir', 'ΟΔΟΣ', 'ﬀ', 'ⅣⓀ', '𐐀', 'ǅ', '“Dam”'])(
    'of %j is that of the language',
    (text) => {
      expect(lowerCase(text)).toBe(text.toLowerCase());
    },
  );
});
