import { describe, expect, it } from 'vitest';
import { findTimeExpressions, resolveTimeExpression } from '../../../src/shared/time/index.js';
import { day, NEW_YEAR_THURSDAY, read, table, THURSDAY } from './table.js';

describe('counted days and years', () => {
  table([
    ['Day 100 of the war in Ukraine', THURSDAY, 'Day 100 = 2022-06-03 DAY'],
    ['On day 30 of the war in Gaza, aid was late.', THURSDAY, 'day 30 = 2023-11-05 DAY'],
    ['On day 3 of the flower show, queues grew.', THURSDAY],
    [
      'They marked the 75th anniversary of the D-Day landings.',
      THURSDAY,
      '75th anniversary = 2019-06-06 DAY',
    ],
    [
      'They marked the 10th anniversary of the 1999 rail crash.',
      THURSDAY,
      '10th anniversary = 2009-01-01..2009-12-31 YEAR',
      '1999 = 1999-01-01..1999-12-31 YEAR',
    ],
    ['They marked 30 years since the Rwandan genocide.', THURSDAY, '30 years since = 2024-04-07 DAY'],
    ['They marked their tenth anniversary of marriage.', THURSDAY, 'tenth anniversary = ?'],
    ['A fire broke out on New Year’s Eve.', NEW_YEAR_THURSDAY, 'New Year’s Eve = 2024-12-31 DAY'],
    ['Snow fell at Christmas 2010.', THURSDAY, 'Christmas 2010 = 2010-12-25 DAY'],
    ['Security changed since 9/11.', THURSDAY, 'since 9/11 = 2001-09-11..2024-03-14 RANGE'],
  ]);
});

describe('a bound is not the time of the happening', () => {
  table([
    [
      'The line has been closed since March 1, 2024.',
      THURSDAY,
      'since March 1, 2024 = 2024-03-01..2024-03-14 RANGE',
    ],
    ['The line has been closed since fall 2022.', THURSDAY, 'since fall 2022 = 2022-09-01..2024-03-14 RANGE'],
    ['He stays in office at least until 2030.', THURSDAY, 'at least until 2030 = ?'],
    ['Trees were felled before the March 3 storm.', THURSDAY, 'before the March 3 = ?'],
    ['The roof leaked after February 2.', THURSDAY, 'after February 2 = ?'],
    ['By Tuesday, the water had gone.', THURSDAY, 'By Tuesday = 2024-03-12 DAY'],
    ['The toll applied from 2014 onwards.', THURSDAY, 'from 2014 onwards = 2014-01-01..2024-03-14 RANGE'],
  ]);
});

describe('the last narrative date is the base of "later" and "that"', () => {
  const anchor = day('2024-02-20');
  it.each([
    ['The day after, the bridge fell.', 'The day after = 2024-02-21 DAY'],
    ['The next day, the bridge fell.', 'The next day = 2024-02-21 DAY'],
    ['The bridge fell that night.', 'that night = 2024-02-20T18:00..2024-02-21T09:00 PART_OF_DAY'],
    ['The bridge fell two days earlier.', 'two days earlier = 2024-02-18 DAY'],
    ['The bridge fell a week earlier.', 'a week earlier = 2024-02-10..2024-02-16 WEEK'],
    ['The bridge fell the previous day.', 'the previous day = 2024-02-19 DAY'],
    ['The bridge fell three hours later.', 'three hours later = 2024-02-20T02:30..2024-02-21T03:30 RANGE'],
    ['The bridge fell on May 2 that year.', 'May 2 that year = 2024-05-02 DAY'],
    ['The bridge fell at 4:10 a.m.', '4:10 a.m. = 2024-02-20T04:10..2024-02-20T04:11 MINUTE'],
    ['The bridge fell earlier in the day.', 'earlier in the day = 2024-02-20 DAY'],
  ])('%s', (sentence, expected) => {
    expect(read(sentence, THURSDAY, { anchor })).toEqual([expected]);
  });

  it('takes the date named in the same breath as the base of "the day after"', () => {
    expect(read('The day after a fire at the port on December 29, a crane fell.', NEW_YEAR_THURSDAY)[0]).toBe(
      'The day after = 2024-12-30 DAY',
    );
  });

  it('does not date a distance from an undated happening by the narrative', () => {
    expect(read('This came two days after the vote.', THURSDAY, { anchor })).toEqual(['two days after = ?']);
  });

  it('finds the clock time inside a night that runs over two days', () => {
    const night = {
      from: new Date('2024-02-20T18:00Z'),
      to: new Date('2024-02-21T09:00Z'),
      precision: 'PART_OF_DAY',
    } as const;
    expect(read('The alarm rang at 03:20.', THURSDAY, { anchor: night })).toEqual([
      '03:20 = 2024-02-21T03:20..2024-02-21T03:21 MINUTE',
    ]);
  });
});

describe('what is not known stays unknown', () => {
  it.each([
    'They met on Friday.',
    'They met yesterday.',
    'They met on May 9.',
    'They met last year.',
    'They met overnight.',
  ])('%s has no time without a published date', (sentence) => {
    expect(read(sentence, null)[0]).toMatch(/= \?$/);
  });

  it('resolves a full date without a published date', () => {
    expect(read('They met on May 9, 2021.', null)).toEqual(['May 9, 2021 = 2021-05-09 DAY']);
  });

  it('covers every day that an uncertain publication allows', () => {
    const published = {
      from: new Date('2024-03-01'),
      to: new Date('2024-03-04'),
      precision: 'RANGE',
    } as const;
    expect(read('They met yesterday.', null, { published })).toEqual([
      'yesterday = 2024-02-29..2024-03-02 RANGE',
    ]);
  });

  it('reads an ambiguous figure date when told which order the page uses', () => {
    expect(read('Signed 5/7/2022.', THURSDAY, { dayFirst: true })).toEqual(['5/7/2022 = 2022-07-05 DAY']);
    expect(read('Signed 5/7/2022.', THURSDAY, { dayFirst: false })).toEqual(['5/7/2022 = 2022-05-07 DAY']);
  });

  it('counts the day of an unnamed war from the only conflict that the article is about', () => {
    expect(read('It was day 5 of the war.', THURSDAY, { epochHints: ['sudan-2023'] })).toEqual([
      'day 5 = 2023-04-19 DAY',
    ]);
    expect(read('It was day 5 of the war.', THURSDAY)).toEqual(['day 5 = ?']);
  });

  it('takes days as those of the given zone', () => {
    expect(read('They met yesterday.', THURSDAY, { zone: 120 })[0]).toContain(
      '2024-03-12T22:00..2024-03-13T22:00',
    );
  });
});

describe('reasons', () => {
  it('name the rule, the words, the published time and the tense', () => {
    const [expression] = findTimeExpressions('They met on Friday.');
    if (expression === undefined) throw new Error('no expression');
    const resolved = resolveTimeExpression(expression, {
      published: day(THURSDAY),
      tense: 'PAST',
      anchor: null,
    });
    expect(resolved?.reasons).toEqual([
      { rule: 'time-weekday', value: 'Friday' },
      { rule: 'time-published', value: THURSDAY },
      { rule: 'time-tense', value: 'PAST' },
    ]);
  });
});
