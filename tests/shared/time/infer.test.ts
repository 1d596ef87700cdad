import { describe, expect, it } from 'vitest';
import type { Piece } from './clueKit.js';
import { cluesOf, LEAD, published } from './clueKit.js';

describe('the published time follows from', () => {
  it.each<{ readonly because: string; readonly pieces: readonly Piece[]; readonly expected: string }>([
    {
      because: 'a timestamp in the markup',
      pieces: [['META', '2023-05-02T09:30:00+02:00']],
      expected: '2023-05-02T07:30..2023-05-02T07:31 MINUTE',
    },
    { because: 'a day in the markup', pieces: [['META', 'May 2, 2023']], expected: '2023-05-02 DAY' },
    {
      because: 'a Unix time in the markup',
      pieces: [['META', '1683012600']],
      expected: '2023-05-02T07:30..2023-05-02T07:31 MINUTE',
    },
    { because: 'a compact date in the markup', pieces: [['META', '20230502']], expected: '2023-05-02 DAY' },
    {
      because: 'the address',
      pieces: [['URL', 'https://news.example/world/2023/05/02/mine-rescue']],
      expected: '2023-05-02 DAY',
    },
    {
      because: 'an address with a month name',
      pieces: [['URL', 'https://news.example/2023/may/02/mine-rescue']],
      expected: '2023-05-02 DAY',
    },
    {
      because: 'an address with the month only',
      pieces: [['URL', 'https://news.example/2023/05/mine-rescue']],
      expected: '2023-05-01..2023-05-31 MONTH',
    },
    {
      because: 'the address, not its query',
      pieces: [['URL', 'https://news.example/2023/05/02/a?from=2024-01-01']],
      expected: '2023-05-02 DAY',
    },
    {
      because: 'a dateline with its year',
      pieces: [
        ['DATELINE', 'QUITO, May 2, 2023 —'],
        ['BODY', LEAD],
      ],
      expected: '2023-05-02 DAY',
    },
    {
      because: 'a dateline and a weekday with the year of the markup missing',
      pieces: [
        ['DATELINE', 'QUITO, May 2 (Agency) -'],
        ['BODY', LEAD],
      ],
      expected: 'unknown',
    },
    {
      because: 'a label',
      pieces: [['PAGE_FURNITURE', 'Published: 2 May 2023 | Updated: 4 May 2023']],
      expected: '2023-05-02 DAY',
    },
    {
      because: 'a line that is a date',
      pieces: [['PAGE_FURNITURE', 'By Ann Hale\nTuesday 2 May 2023\nShare']],
      expected: '2023-05-02 DAY',
    },
    {
      because: 'nothing when the date is in a teaser',
      pieces: [
        [
          'PAGE_FURNITURE',
          'Read our long report on the miners of the north who waited underground until 2 May 2023',
        ],
      ],
      expected: 'unknown',
    },
    {
      because: 'nothing when the year is a copyright',
      pieces: [['PAGE_FURNITURE', '© 2 May 2023 News Example. All rights reserved']],
      expected: 'unknown',
    },
    {
      because: 'figures in either order and the weekday',
      pieces: [
        ['PAGE_FURNITURE', 'Published: 02/05/2023'],
        ['BODY', LEAD],
      ],
      expected: '2023-05-02 DAY',
    },
    {
      because: 'a picture of the weekday that the lead names',
      pieces: [
        ['CAPTION', 'Miners at the shaft on May 2, 2023. Photo: N. Ortiz'],
        ['BODY', LEAD],
      ],
      expected: '2023-05-02 DAY',
    },
    {
      because: 'no more than a bound when the picture is of another weekday',
      pieces: [
        ['CAPTION', 'Miners at the shaft on May 3, 2023.'],
        ['BODY', LEAD],
      ],
      expected: 'unknown',
    },
    {
      because: 'pictures of one day, to the week',
      pieces: [
        ['CAPTION', 'Miners at the shaft on May 3, 2023.'],
        ['CAPTION', 'Relatives wait, May 3, 2023.'],
      ],
      expected: '2023-05-03..2023-05-10 RANGE',
    },
    {
      because: 'nothing when the picture is an old one',
      pieces: [
        ['CAPTION', 'FILE - Miners at the shaft on May 2, 2023.'],
        ['BODY', LEAD],
      ],
      expected: 'unknown',
    },
    {
      because: 'a counted day of a war',
      pieces: [
        ['TITLE', 'Sudan war, day 18: convoys stopped'],
        ['BODY', LEAD],
      ],
      expected: '2023-05-02 DAY',
    },
    {
      because: 'an anniversary this year',
      pieces: [['BODY', 'This year marks the 60th anniversary of the assassination of John F. Kennedy.']],
      expected: '2023-01-01..2023-12-31 YEAR',
    },
    {
      because: 'a coming anniversary and a day that is over',
      pieces: [
        [
          'BODY',
          'On June 2, veterans arrived. This year will mark the 80th anniversary of the D-Day landings.',
        ],
      ],
      expected: '2024-06-02..2024-06-06 RANGE',
    },
    {
      because: 'the running year of a happening',
      pieces: [['BODY', 'This year’s regatta drew crowds. The 2023 Lake Regatta was the largest.']],
      expected: '2023-01-01..2023-12-31 YEAR',
    },
    {
      because: 'the days of an event in the dateline',
      pieces: [
        ['DATELINE', 'May 2 - 4, Lyon -'],
        ['BODY', 'This year’s congress ended. The 2023 Energy Congress was the largest.'],
      ],
      expected: '2023-05-04..2023-06-03 RANGE',
    },
    {
      because: 'a coming day of an upcoming year and a day that is over',
      pieces: [
        [
          'BODY',
          'Speaking in Lima on March 3, she backed him in the upcoming 2026 election. Much can change ahead of April 12.',
        ],
      ],
      expected: '2026-03-03..2026-04-12 RANGE',
    },
    {
      because: 'a digest headline',
      pieces: [['TITLE', 'Morning briefing: 2 May 2023']],
      expected: '2023-05-02 DAY',
    },
  ])('$because', ({ pieces, expected }) => {
    expect(published(cluesOf(pieces))).toBe(expected);
  });
});

describe('what stays unknown', () => {
  it.each<readonly [string, readonly Piece[]]>([
    ['a lone weekday', [['BODY', LEAD]]],
    ['a lone day of the month', [['DATELINE', 'QUITO, May 2 (Agency) -']]],
    [
      'background with full dates',
      [['BODY', 'The mine opened on March 3, 1987 and flooded on June 1, 2019. It was sold.']],
    ],
    [
      'a past anniversary',
      [
        [
          'BODY',
          'In 2014 the town held a fair. Guests had come to the 70th anniversary of the D-Day landings.',
        ],
      ],
    ],
    ['a year that is a goal', [['BODY', 'The plan reaches 3 percent by 2034 and ends in 2040.']]],
    ['"earlier this month"', [['BODY', 'He fled earlier this month after a night of fighting.']]],
    ['nothing at all', []],
  ])('%s', (_, pieces) => {
    expect(published(cluesOf(pieces))).toBe('unknown');
  });
});
