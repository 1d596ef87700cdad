import { describe } from 'vitest';
import { NEW_YEAR_THURSDAY, SUNDAY, table, THURSDAY } from './table.js';

describe('a full date is read in every usual spelling', () => {
  table([
    ['The ferry sank on 6 June 2021 off the coast.', THURSDAY, '6 June 2021 = 2021-06-06 DAY'],
    ['The ferry sank on June 6, 2021.', THURSDAY, 'June 6, 2021 = 2021-06-06 DAY'],
    ['The ferry sank on June 6,2021.', THURSDAY, 'June 6,2021 = 2021-06-06 DAY'],
    ['It opened on the 6th of June 2021.', THURSDAY, '6th of June 2021 = 2021-06-06 DAY'],
    ['It opened on Oct. 3rd, 2019.', THURSDAY, 'Oct. 3rd, 2019 = 2019-10-03 DAY'],
    ['Sunday, November 4, 2018: the bridge closed.', THURSDAY, 'Sunday, November 4, 2018 = 2018-11-04 DAY'],
    ['Filed 2022-11-30 by the clerk.', THURSDAY, '2022-11-30 = 2022-11-30 DAY'],
    ['Signed 23/11/2022 in Lima.', THURSDAY, '23/11/2022 = 2022-11-23 DAY'],
    ['Signed 11/23/2022 in Boston.', THURSDAY, '11/23/2022 = 2022-11-23 DAY'],
    ['Signed 7/7/2022 in Lima.', THURSDAY, '7/7/2022 = 2022-07-07 DAY'],
    ['Signed 05.07.2022 in Graz.', THURSDAY, '05.07.2022 = 2022-07-05 DAY'],
    ['Signed 5/7/2022 somewhere.', THURSDAY, '5/7/2022 = 2022-05-07..2022-07-05 RANGE'],
    ['Born 10/18/97 in Ohio.', THURSDAY, '10/18/97 = 1997-10-18 DAY'],
    ['MAY 9, 2022 WAS COLD', THURSDAY, 'MAY 9, 2022 = 2022-05-09 DAY'],
    ['It ended September 30 2020 at last.', THURSDAY, 'September 30 2020 = 2020-09-30 DAY'],
  ]);
});

describe('timestamps are taken to UTC', () => {
  table([
    [
      '2024-03-14T10:15:00+02:00',
      THURSDAY,
      '2024-03-14T10:15:00+02:00 = 2024-03-14T08:15..2024-03-14T08:16 MINUTE',
    ],
    ['2024-03-14T10:15Z', THURSDAY, '2024-03-14T10:15Z = 2024-03-14T10:15..2024-03-14T10:16 MINUTE'],
    [
      '2024-03-14 22:15:30 -0500',
      THURSDAY,
      '2024-03-14 22:15:30 -0500 = 2024-03-15T03:15..2024-03-15T03:16 MINUTE',
    ],
    [
      'Thu, 14 Mar 2024 10:15:00 GMT',
      THURSDAY,
      'Thu, 14 Mar 2024 10:15:00 GMT = 2024-03-14T10:15..2024-03-14T10:16 MINUTE',
    ],
    [
      'Thu, 14 Mar 2024 10:15:00 +0530',
      THURSDAY,
      'Thu, 14 Mar 2024 10:15:00 +0530 = 2024-03-14T04:45..2024-03-14T04:46 MINUTE',
    ],
  ]);
});

describe('a day without its year is the latest one not after publication', () => {
  table([
    ['The mill burned down on March 12.', THURSDAY, 'March 12 = 2024-03-12 DAY'],
    ['The mill burned down on March 14.', THURSDAY, 'March 14 = 2024-03-14 DAY'],
    ['The mill burned down on 20 March.', THURSDAY, '20 March = 2023-03-20 DAY'],
    ['The mill burned down on December 29.', NEW_YEAR_THURSDAY, 'December 29 = 2024-12-29 DAY'],
    ['The mill burned down on August 1.', SUNDAY, 'August 1 = 2023-08-01 DAY'],
    ['A leap-day sale on February 29 drew crowds.', SUNDAY, 'February 29 = 2020-02-29 DAY'],
    ['The strike began on Tuesday, March 5.', THURSDAY, 'Tuesday, March 5 = 2024-03-05 DAY'],
    ['The strike began on Friday (March 8), officials said.', THURSDAY, 'Friday (March 8) = 2024-03-08 DAY'],
    ['The strike began on the 6th.', THURSDAY, '6th = 2024-03-06 DAY'],
    ['On June 9 last year a dam failed.', THURSDAY, 'June 9 last year = 2023-06-09 DAY'],
    ['On January 9 this year a dam failed.', THURSDAY, 'January 9 this year = 2024-01-09 DAY'],
    ['MARCH 12WAS', THURSDAY],
  ]);
});

describe('in the future tense it is the next one', () => {
  table(
    [
      ['Voters will choose a mayor on March 20.', THURSDAY, 'March 20 = 2024-03-20 DAY'],
      ['Voters will choose a mayor on March 14.', THURSDAY, 'March 14 = 2024-03-14 DAY'],
      ['Voters will choose a mayor on February 2.', THURSDAY, 'February 2 = 2025-02-02 DAY'],
      ['The court will rule on Friday.', THURSDAY, 'Friday = 2024-03-15 DAY'],
      ['The court will rule on Wednesday.', THURSDAY, 'Wednesday = 2024-03-20 DAY'],
      ['The court will rule this Saturday.', THURSDAY, 'this Saturday = 2024-03-16 DAY'],
      ['The court will rule next Thursday.', THURSDAY, 'next Thursday = 2024-03-21 DAY'],
      ['The court will rule in May.', THURSDAY, 'May = 2024-05-01..2024-05-31 MONTH'],
      ['The court will rule in January.', THURSDAY, 'January = 2025-01-01..2025-01-31 MONTH'],
      [
        'They will meet tomorrow morning.',
        THURSDAY,
        'tomorrow morning = 2024-03-15T05:00..2024-03-15T12:00 PART_OF_DAY',
      ],
      ['The tour runs from June 30 to July 2.', THURSDAY, 'June 30 to July 2 = 2024-06-30..2024-07-02 RANGE'],
      ['It will open this weekend.', THURSDAY, 'this weekend = 2024-03-16..2024-03-17 RANGE'],
      ['It will open this summer.', THURSDAY, 'this summer = 2024-06-01..2024-08-31 SEASON'],
      ['It will open on Christmas Eve.', THURSDAY, 'Christmas Eve = 2024-12-24 DAY'],
    ],
    'FUTURE',
  );
});

describe('months, seasons, years and longer', () => {
  table([
    ['The plant shut in January.', THURSDAY, 'January = 2024-01-01..2024-01-31 MONTH'],
    ['The plant shut in November.', THURSDAY, 'November = 2023-11-01..2023-11-30 MONTH'],
    ['The plant shut last May.', THURSDAY, 'last May = 2023-05-01..2023-05-31 MONTH'],
    ['The plant shut in July 2019.', THURSDAY, 'July 2019 = 2019-07-01..2019-07-31 MONTH'],
    ['The plant shut in mid-February.', THURSDAY, 'mid-February = 2024-02-11..2024-02-19 RANGE'],
    ['The plant shut in early June 2020.', THURSDAY, 'early June 2020 = 2020-06-01..2020-06-10 RANGE'],
    ['The plant shut at the end of July.', SUNDAY, 'the end of July = 2023-07-22..2023-07-31 RANGE'],
    ['The plant shut in the summer of 2019.', THURSDAY, 'summer of 2019 = 2019-06-01..2019-08-31 SEASON'],
    ['The plant shut in the fall of 2019.', THURSDAY, 'fall of 2019 = 2019-09-01..2019-11-30 SEASON'],
    ['The plant shut last summer.', THURSDAY, 'last summer = 2023-06-01..2023-08-31 SEASON'],
    ['The plant shut in 2016.', THURSDAY, '2016 = 2016-01-01..2016-12-31 YEAR'],
    ['The 2016 floods were worse.', THURSDAY, '2016 = 2016-01-01..2016-12-31 YEAR'],
    ['It ran in the 1990s.', THURSDAY, '1990s = 1990-01-01..1999-12-31 RANGE'],
    ['He ruled between 1924 and 1952.', THURSDAY, '1924 and 1952 = 1924-01-01..1952-12-31 RANGE'],
    ['The drought of 2019-2021 ruined farms.', THURSDAY, '2019-2021 = 2019-01-01..2021-12-31 RANGE'],
    ['Sales fell from 2018 to 2020.', THURSDAY, '2018 to 2020 = 2018-01-01..2020-12-31 RANGE'],
  ]);
});

describe('ranges and lists of days', () => {
  table([
    ['The fair ran March 3-5.', THURSDAY, 'March 3-5 = 2024-03-03..2024-03-05 RANGE'],
    ['The fair ran 3–5 March 2022.', THURSDAY, '3–5 March 2022 = 2022-03-03..2022-03-05 RANGE'],
    ['The fair ran between March 3 and 5.', THURSDAY, 'March 3 and 5 = 2024-03-03..2024-03-05 RANGE'],
    [
      'Blackouts hit the city on January 2 and 8.',
      THURSDAY,
      'January 2 and 8 = 2024-01-02..2024-01-08 RANGE',
    ],
    ['August 31 – September 1, Quito', THURSDAY, 'August 31 – September 1 = 2023-08-31..2023-09-01 RANGE'],
    [
      'Snow fell from December 30 to January 1.',
      NEW_YEAR_THURSDAY,
      'December 30 to January 1 = 2024-12-30..2025-01-01 RANGE',
    ],
    ['On May 9 and 13 people were hurt.', THURSDAY, 'May 9 = 2023-05-09 DAY'],
  ]);
});
