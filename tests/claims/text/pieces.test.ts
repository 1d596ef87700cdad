import { describe, expect, it } from 'vitest';
import { nameTokens } from '../../../src/claims/entities/tokens.js';
import { cutPieces } from '../../../src/claims/quantities/tokens.js';
import { tokenise } from '../../../src/claims/text/tokens.js';

const texts = [
  'Two of the U.S. Navy’s 1,500.5 m-long ships - e.g. "Sea-Bird" - sank at 10:30 p.m.',
  'J. K. Tanaka and J.K. Lund (AFP/A.P.) paid €5.5bn, £3m, $US and ¥x: 7%, 3.%, 10- to 12-year-old',
  'Example.com, news.com.au, site.ru2, a.uk. b.Eu',
  "O'Neil's, d’Arc’, rock 'n' roll, jean-Luc-, -based, x--y, 1-2-3, 4th, 4ème, ½ 2½ x²",
  'Straße İzmir ÉCOLE naïve e\u0301cole \u0301x 𐐀𐐁.𐐀. 😀 ٣٤ ١,٢ Ⅳ 北京。',
  'a\u00a0b\u2009c\ufeffd\u200be …“„‟«»‹› \ud801 \udc00 q',
  '...!?., ,5 .5 5. 5, 5: 5:6 +7 #8 @9 A.B A.B. A. B. Ab.C. ',
  '',
  ' ',
];
const whole = (text: string) => ({ start: 0, end: text.length });
const joined = (
  pieces: readonly { readonly start: number; readonly end: number }[],
  text: string,
): string[] => pieces.map(({ start, end }) => text.slice(start, end));
const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([piece]) => piece);

/** The grammar of each of the three scanners. */
const WORDS =
  /(?:\p{L}\.){2,}|[£$€¥]?\p{N}(?:[\p{N}\p{L}]|[.,:-](?=\p{N}))*%?|\p{L}(?:[\p{L}\p{N}\p{M}]|['’-](?=[\p{L}\p{N}]))*(?:\.(?:[Cc]om|COM|[Oo]rg|[Nn]et|[Rr]u|RU|[Aa]z|[Uu]a|UA|[Uu]k|[Ee]u|[Dd]e|[Ff]r)(?![\p{L}\p{N}]))?|\S/gu;
const NAMES =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s\p{Lu})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\S/gu;
const FIGURES = /\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*(?:['’](?=\p{L})[\p{L}\p{M}]+)*|[²³½¼¾⅓⅔⅛]|\S/gu;
/** Stops behind these are joined to them in words and names. */
const unjoined = (pieces: readonly string[]): string[] =>
  pieces.flatMap((piece) => (/^\p{L}+\.$/u.test(piece) ? [piece.slice(0, -1), '.'] : [piece]));
const unpossessed = (pieces: readonly string[]): string[] =>
  pieces.map((piece) => /^(.+?)['’]s$/iu.exec(piece)?.[1] ?? piece);

describe('a text is cut as its grammar says', () => {
  it.each(texts)('into words: %j', (text) => {
    expect(unjoined(joined(tokenise(text, whole(text), []), text))).toEqual(unjoined(found(text, WORDS)));
  });

  it.each(texts)('into the words of names: %j', (text) => {
    expect(unjoined(joined(nameTokens(text, whole(text)), text))).toEqual(
      unjoined(unpossessed(found(text, NAMES))),
    );
  });

  it.each(texts)('into the pieces of figures: %j', (text) => {
    expect(joined(cutPieces(text, whole(text)), text)).toEqual(found(text, FIGURES));
  });

  it('up to its end and no further', () => {
    const text = 'Example.com 1.5 U.S. J. Bo';
    expect(joined(tokenise(text, { start: 0, end: 10 }, []), text)).toEqual(['Example', '.', 'co']);
    expect(joined(cutPieces(text, { start: 12, end: 14 }), text)).toEqual(['1', '.']);
    expect(joined(nameTokens(text, { start: 16, end: 19 }), text)).toEqual(['U', '.', 'S']);
    expect(joined(nameTokens(text, { start: 21, end: 24 }), text)).toEqual(['J', '.']);
  });
});

describe('the kinds of words', () => {
  it('are told by their first character, a currency before a figure belonging to it', () => {
    const kinds = (text: string) => tokenise(text, whole(text), []).map(({ kind }) => kind);
    expect(kinds('Dam $5 $ 5th ½ % 𐐀')).toEqual([
      'WORD',
      'NUMBER',
      'PUNCTUATION',
      'NUMBER',
      'NUMBER',
      'PUNCTUATION',
      'WORD',
    ]);
  });
});
