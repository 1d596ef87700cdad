import { describe } from 'vitest';
import { NEW_YEAR_THURSDAY, SUNDAY, table, THURSDAY } from './table.js';

describe('weekdays are counted from publication', () => {
  table([
    ['Rangers found the hiker on Tuesday.', THURSDAY, 'Tuesday = 2024-03-12 DAY'],
    ['Rangers found the hiker on Thursday.', THURSDAY, 'Thursday = 2024-03-14 DAY'],
    ['Rangers found the hiker this Thursday.', THURSDAY, 'this Thursday = 2024-03-14 DAY'],
    ['Rangers found the hiker on Friday.', THURSDAY, 'Friday = 2024-03-08 DAY'],
    ['Rangers found the hiker last Wednesday.', THURSDAY, 'last Wednesday = 2024-03-13 DAY'],
    ['Rangers found the hiker last Thursday.', THURSDAY, 'last Thursday = 2024-03-07 DAY'],
    ['Rangers found the hiker this past Saturday.', THURSDAY, 'this past Saturday = 2024-03-09 DAY'],
    ['Rangers found the hiker on Tuesday last week.', THURSDAY, 'Tuesday last week = 2024-03-05 DAY'],
    ['Rangers found the hiker on Monday.', NEW_YEAR_THURSDAY, 'Monday = 2024-12-30 DAY'],
    ['Rangers found the hiker on Saturday.', SUNDAY, 'Saturday = 2023-08-26 DAY'],
    ['He spoke on Thursday.He then left.', THURSDAY, 'Thursday = 2024-03-14 DAY'],
    [
      'Trains stood still from Monday to Wednesday.',
      THURSDAY,
      'Monday to Wednesday = 2024-03-11..2024-03-13 RANGE',
    ],
  ]);
});

describe('parts of a day and nights', () => {
  table([
    [
      'Hail fell on Wednesday morning.',
      THURSDAY,
      'Wednesday morning = 2024-03-13T05:00..2024-03-13T12:00 PART_OF_DAY',
    ],
    [
      'Hail fell late Wednesday.',
      THURSDAY,
      'late Wednesday = 2024-03-13T17:00..2024-03-14T00:00 PART_OF_DAY',
    ],
    ['Hail fell early Saturday.', SUNDAY, 'early Saturday = 2023-08-26T00:00..2023-08-26T09:00 PART_OF_DAY'],
    [
      'Hail fell in the early hours of Friday.',
      SUNDAY,
      'the early hours of Friday = 2023-08-25T00:00..2023-08-25T09:00 PART_OF_DAY',
    ],
    [
      'Hail fell in the early hours of Friday morning.',
      SUNDAY,
      'the early hours of Friday morning = 2023-08-25T00:00..2023-08-25T09:00 PART_OF_DAY',
    ],
    ['Hail fell on Friday night.', SUNDAY, 'Friday night = 2023-08-25T18:00..2023-08-26T09:00 PART_OF_DAY'],
    ['Hail fell overnight.', THURSDAY, 'overnight = 2024-03-13T18:00..2024-03-14T09:00 PART_OF_DAY'],
    ['Hail fell last night.', THURSDAY, 'last night = 2024-03-13T18:00..2024-03-14T09:00 PART_OF_DAY'],
    [
      'Hail fell overnight on Wednesday.',
      THURSDAY,
      'overnight on Wednesday = 2024-03-12T18:00..2024-03-13T09:00 PART_OF_DAY',
    ],
    [
      'Hail fell overnight into Thursday.',
      THURSDAY,
      'overnight into Thursday = 2024-03-13T18:00..2024-03-14T09:00 PART_OF_DAY',
    ],
    [
      'Hail fell overnight from Monday to Tuesday.',
      THURSDAY,
      'overnight from Monday to Tuesday = 2024-03-11T18:00..2024-03-12T09:00 PART_OF_DAY',
    ],
    [
      'Hail fell on the night of March 9-10.',
      THURSDAY,
      'the night of March 9-10 = 2024-03-09T18:00..2024-03-10T09:00 PART_OF_DAY',
    ],
    [
      'Hail fell on the night of March 9.',
      THURSDAY,
      'the night of March 9 = 2024-03-09T18:00..2024-03-10T09:00 PART_OF_DAY',
    ],
    [
      'Hail fell Saturday night into Sunday.',
      SUNDAY,
      'Saturday night into Sunday = 2023-08-26T18:00..2023-08-27T09:00 PART_OF_DAY',
    ],
    [
      'Hail fell yesterday evening.',
      THURSDAY,
      'yesterday evening = 2024-03-13T17:00..2024-03-14T00:00 PART_OF_DAY',
    ],
    ['Hail fell this morning.', THURSDAY, 'this morning = 2024-03-14T05:00..2024-03-14T12:00 PART_OF_DAY'],
  ]);
});

describe('clock times', () => {
  table([
    [
      'The quake struck at 11:45 on March 9.',
      THURSDAY,
      '11:45 on March 9 = 2024-03-09T11:45..2024-03-09T11:46 MINUTE',
    ],
    [
      'The quake struck on Friday at 8 p.m.',
      SUNDAY,
      'Friday at 8 p.m. = 2023-08-25T20:00..2023-08-25T21:00 HOUR',
    ],
    ['The quake struck at 04:45 GMT.', THURSDAY, '04:45 GMT = 2024-03-14T04:45..2024-03-14T04:46 MINUTE'],
    ['The quake struck at 0445 GMT.', THURSDAY, '0445 GMT = 2024-03-14T04:45..2024-03-14T04:46 MINUTE'],
    [
      'The quake struck at 9:30 a.m. EST on Tuesday.',
      THURSDAY,
      '9:30 a.m. EST on Tuesday = 2024-03-12T14:30..2024-03-12T14:31 MINUTE',
    ],
    [
      'The quake struck shortly after 6pm yesterday.',
      THURSDAY,
      '6pm yesterday = 2024-03-13T18:00..2024-03-13T19:00 HOUR',
    ],
    [
      'The quake struck between 9 p.m. and 10 p.m. Tuesday.',
      THURSDAY,
      '9 p.m. and 10 p.m. Tuesday = 2024-03-12T21:00..2024-03-12T23:00 RANGE',
    ],
    ['March 12, 2024 17:20', THURSDAY, 'March 12, 2024 17:20 = 2024-03-12T17:20..2024-03-12T17:21 MINUTE'],
    ['They won 21:15 in the final.', THURSDAY],
  ]);
});

describe('distances from publication', () => {
  table([
    ['The vote was today.', THURSDAY, 'today = 2024-03-14 DAY'],
    ['The vote was yesterday.', NEW_YEAR_THURSDAY, 'yesterday = 2025-01-01 DAY'],
    ['The vote was two days ago.', NEW_YEAR_THURSDAY, 'two days ago = 2024-12-31 DAY'],
    ['The vote was a few days ago.', THURSDAY, 'a few days ago = 2024-03-08..2024-03-12 RANGE'],
    ['The vote was a week ago.', THURSDAY, 'a week ago = 2024-03-04..2024-03-10 WEEK'],
    ['The vote was three months ago.', THURSDAY, 'three months ago = 2023-11-29..2023-12-29 MONTH'],
    ['The vote was two years ago.', THURSDAY, 'two years ago = 2021-09-12..2022-09-13 YEAR'],
    ['The vote was last week.', THURSDAY, 'last week = 2024-03-04..2024-03-10 WEEK'],
    ['The vote was last month.', NEW_YEAR_THURSDAY, 'last month = 2024-12-01..2024-12-31 MONTH'],
    ['The vote was last year.', NEW_YEAR_THURSDAY, 'last year = 2024-01-01..2024-12-31 YEAR'],
    ['The vote was this week.', THURSDAY, 'this week = 2024-03-11..2024-03-17 WEEK'],
    ['The vote was earlier this month.', THURSDAY, 'earlier this month = 2024-03-01..2024-03-14 RANGE'],
    ['The vote was earlier this week.', THURSDAY, 'earlier this week = 2024-03-11..2024-03-14 RANGE'],
    ['Prices rose in recent days.', THURSDAY, 'recent days = 2024-03-07..2024-03-14 RANGE'],
    ['Prices rose over the past two weeks.', THURSDAY, 'the past two weeks = 2024-02-29..2024-03-14 RANGE'],
    ['It rained over the weekend.', THURSDAY, 'the weekend = 2024-03-09..2024-03-10 RANGE'],
    ['It rained last weekend.', SUNDAY, 'last weekend = 2023-08-19..2023-08-20 RANGE'],
  ]);
});
