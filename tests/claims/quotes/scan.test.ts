import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/claims/quotes/scan.js';

const quoted = (text: string): string[] =>
  findQuotations(text, { start: 0, end: text.length }).map(({ span }) => text.slice(span.start, span.end));

describe('quotations', () => {
  const cases: [string, string, string[]][] = [
    ['in curly marks', 'She said “it is over” and left.', ['“it is over”']],
    ['in straight marks', 'She said "it is over" and left.', ['"it is over"']],
    ['in guillemets', 'She said «it is over» and left.', ['«it is over»']],
    ['in doubled single marks', "''It is over,'' she said.", ["''It is over,''"]],
    [
      'in single marks with apostrophes inside',
      "'We don't know the boys' names,' he said.",
      ["'We don't know the boys' names,'"],
    ],
    ['in curly single marks', 'He called it ‘a farce’ on Monday.', ['‘a farce’']],
    ['not at apostrophes', "The workers' union didn't sign Ana's deal in the '90s.", []],
    ['not at a height', 'He is 5\'10" tall.', []],
    [
      'opened with one mark and closed with another',
      'She called it \'the worst quake of the century" and left.',
      ['\'the worst quake of the century"'],
    ],
    [
      'never closed, up to the paragraph’s end',
      'He said: "We are proud of them.',
      ['"We are proud of them.'],
    ],
    [
      'never closed, up to the next one',
      '“We go on. [sic] “We win.” she said',
      ['“We go on. [sic]', '“We win.”'],
    ],
    [
      'without an opening mark, from the sentence’s start',
      'It rained. We are ready,” she said.',
      ['We are ready,”'],
    ],
    ['outermost only', '“He told me ‘no’ twice,” she said.', ['“He told me ‘no’ twice,”']],
    [
      'outermost only, the British way',
      '\'He told me "no" twice,\' she said.',
      ['\'He told me "no" twice,\''],
    ],
    ['none in empty marks', 'She wrote "" and left.', []],
  ];
  it.each(cases)('%s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it('are in order, disjoint and inside the paragraph, whatever the text', () => {
    const piece = fc.constantFrom(
      '"',
      "'",
      '“',
      '”',
      '‘',
      '’',
      "''",
      '«',
      '»',
      ' ',
      'a',
      'He said',
      '. ',
      ', ',
      's',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const { span, inner } of findQuotations(text, { start: 0, end: text.length })) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(inner.start).toBeGreaterThanOrEqual(span.start);
          expect(inner.end).toBeLessThanOrEqual(span.end);
          expect(inner.end).toBeGreaterThan(inner.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('are found in time that grows with the text only', () => {
    for (const mark of ['" ', '“a ', "a' ", 'a.” ', "'a "]) {
      const text = mark.repeat(100_000);
      const started = performance.now();
      findQuotations(text, { start: 0, end: text.length });
      expect(performance.now() - started).toBeLessThan(3_000);
    }
  });
});
