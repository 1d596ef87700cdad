import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  constraintsOf,
  dateCluesOf,
  findTimeExpressions,
  resolveTimeExpression,
} from '../../../src/shared/time/index.js';
import { dayInterval } from '../../../src/shared/time/calendar.js';

const wordsOf = (text: string) => findTimeExpressions(text).map((expression) => expression.text);

describe('words and figures that are no times', () => {
  it.each([
    'You may march with us, and we may sell 9 boats.',
    'Theresa May and June Smith met April Jones.',
    'The second man, aged 45, sat on page 12.',
    'Parades were held in 28 cities with 2,000 guests.',
    'The sun sat low; wed in haste.',
    'A tank of 2000 litres cost $1999.',
    'A crowd of 2000 people stood in the 1700 block of Elm Street.',
    'She reads the Sunday Times on Black Friday sales.',
    'He goes fishing every Friday and on a Sunday.',
    'He fell down the stairs in spring water.',
    'They won 3:2 and then 21:19.',
    'It was an overnight success.',
    'The Christmas market sold candles.',
    'USA Today and Russia Today reported it.',
    'The room is 10.5 by 12.5.',
    'Ratio 5-6 of 7/8.',
    'It took him 29 years to the day after.',
    'He lives on the 6th floor.',
  ])('%s', (text) => {
    expect(wordsOf(text)).toEqual([]);
  });
});

it('takes the month and leaves the figure that a comma goes on with', () => {
  expect(wordsOf('In June 6,000 people fled.')).toEqual(['June']);
});

describe('spans', () => {
  it('stand in order without overlap and reproduce the text, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'May ',
        '9',
        ' June',
        ', 2024',
        ' to ',
        '–',
        'Friday',
        ' night',
        'overnight ',
        'the ',
        'day after ',
        ' ago',
        'two ',
        '11:45',
        ' p.m.',
        'since ',
        '👍',
        'é',
        '\n',
        '9/11',
        ' last ',
        'year',
        '(',
        ')',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join('');
        let floor = 0;
        for (const expression of findTimeExpressions(text)) {
          expect(expression.start).toBeGreaterThanOrEqual(floor);
          expect(expression.end).toBeGreaterThan(expression.start);
          expect(text.slice(expression.start, expression.end)).toBe(expression.text);
          floor = expression.end;
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('of any text resolve and give clues without an error', () => {
    const published = dayInterval(new Date('2024-03-14'));
    const piece = fc.constantFrom(
      'May ',
      '31 ',
      '30 February',
      ' 2024',
      ' to ',
      '-',
      'Friday ',
      'night ',
      'day 9999 of the war ',
      'winter ',
      '1999',
      ' since ',
      '99th anniversary of 9/11 ',
      '\n',
      '24:00',
      ' 12 ',
      'decades ago ',
      '/2024/13/45/',
      'last ',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 16 }),
        fc.constantFrom('PAST', 'FUTURE', 'PRESENT'),
        (pieces, tense) => {
          const text = pieces.join('');
          for (const expression of findTimeExpressions(text)) {
            const resolved = resolveTimeExpression(expression, { published, tense, anchor: published });
            if (resolved !== null)
              expect(resolved.interval.to.getTime()).toBeGreaterThan(resolved.interval.from.getTime());
            constraintsOf(expression);
          }
          for (const where of [
            'TITLE',
            'BODY',
            'DATELINE',
            'CAPTION',
            'META',
            'URL',
            'PAGE_FURNITURE',
          ] as const)
            dateCluesOf(text, where);
        },
      ),
      { numRuns: 1500 },
    );
  });
});

describe('time taken', () => {
  it.each([
    ['quotes', '"', 1_000_000],
    ['spaces', ' ', 1_000_000],
    ['digits', '1', 1_000_000],
    ['spaced digits', '1 ', 300_000],
    ['months', 'May ', 200_000],
    ['years', '2022-', 200_000],
    ['articles', 'the ', 300_000],
    ['counts', '5 and ', 150_000],
    ['ranges', 'May 5 to ', 100_000],
  ])('grows no faster than a text of %s', (_, unit, count) => {
    const start = performance.now();
    findTimeExpressions(unit.repeat(count));
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('stays short for clues from long furniture and long bodies', () => {
    const start = performance.now();
    dateCluesOf('Published May 9, 2024 by '.repeat(10_000), 'PAGE_FURNITURE');
    dateCluesOf('On Friday, June 6, 2025 it broke two days after the vote in 2022 '.repeat(5_000), 'BODY');
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('constraints of an expression without a published date', () => {
  it.each([
    ['on Friday night', [{ kind: 'WEEKDAY', weekday: 5, daysAfter: 1 }]],
    ['on June 6', [{ kind: 'MONTH_DAY', month: 6, day: 6, daysBefore: 0, daysAfter: 0 }]],
    ['two days ago', []],
    ['until June 6, 2020', []],
  ])('%s', (text, expected) => {
    expect(findTimeExpressions(text).flatMap(constraintsOf)).toEqual(expected);
  });
});
