import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsOf } from './support.js';

describe('spans', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    ' ',
    ' ',
    '. ',
    ', ',
    '\n',
    '\n\n',
    '? ',
    ': ',
    '; ',
    'said',
    ' the mayor ',
    'She ',
    'that ',
    '12 people ',
    'were killed ',
    'according to ',
    'U.S. ',
    'and ',
    'will ',
    'on Tuesday ',
    'Ana Ruiz ',
    '😀',
    'é',
    '- ',
  );

  it('reproduce their text, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          for (const claim of claimsOf(text)) {
            expect(text.slice(claim.span.start, claim.span.end)).toBe(claim.text);
            expect(claim.text.trim()).toBe(claim.text);
            expect(claim.text).not.toBe('');
            for (const { span } of claim.quantities) {
              expect(span.start).toBeGreaterThanOrEqual(claim.span.start);
              expect(span.end).toBeLessThanOrEqual(claim.span.end);
            }
            for (const { span, text: mention } of claim.attribution)
              if (span !== null) expect(text.slice(span.start, span.end)).toBe(mention);
            if (claim.focus !== null) expect(claim.quantities[claim.focus]).toBeDefined();
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('count up from 0 in the order of the text', () => {
    const claims = claimsOf('Rain fell. “It is wet,” she said. The match was called off, the referee said.');
    expect(claims.map(({ ordinal }) => ordinal)).toEqual([0, 1, 2]);
    expect([...claims].sort((a, b) => a.span.start - b.span.start)).toEqual(claims);
  });
});

describe('broken pages', () => {
  it.each([
    ['one line of a megabyte', 'and the dog was here '.repeat(50_000)],
    ['100,000 reports', 'he said that '.repeat(10_000)],
    ['no text', ''],
    ['100,000 double quotation marks', '"'.repeat(100_000)],
    ['100,000 single quotation marks', "'".repeat(100_000)],
    ['a megabyte of letters', 'a'.repeat(1_000_000)],
    ['a megabyte of digits', '7'.repeat(1_000_000)],
    ['a megabyte of capitals', 'A'.repeat(1_000_000)],
    ['a megabyte of capital letters apart', 'A '.repeat(500_000)],
    ['only marks', '“”"\'‘’'.repeat(2_000)],
  ])('are read to the end: %s', { timeout: 60_000 }, (_, text) => {
    expect(claimsOf(text).every(({ text: words }) => words !== '')).toBe(true);
  });
});
