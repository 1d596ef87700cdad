import { describe } from 'vitest';
import { sentences } from './sentences.js';

const published = '2024-03-14';

describe('orders of day and month', () => {
  sentences(
    { published, dayFirst: true },
    `
The lease was signed on 03/04/2023. | 03/04/2023 | 2023-04-03 DAY | slashed-date
The lease was signed on 3-4-2023. | 3-4-2023 | 2023-04-03 DAY | slashed-date
The lease was signed on 03/13/2023. | 03/13/2023 | 2023-03-13 DAY | slashed-date
`,
  );
  sentences(
    { published, dayFirst: false },
    `
The lease was signed on 03/04/2023. | 03/04/2023 | 2023-03-04 DAY | slashed-date
The lease was signed on 13/04/2023. | 13/04/2023 | 2023-04-13 DAY | slashed-date
`,
  );
  sentences(
    { published },
    `
The lease was signed on 03/04/2023. | 03/04/2023 | 2023-03-04..2023-04-03 RANGE | slashed-date
The lease was signed on 03/04/2024. | 03/04/2024 | 2024-03-04 DAY | slashed-date
The lease was signed on 04/04/2023. | 04/04/2023 | 2023-04-04 DAY | slashed-date
The lease was signed on 03.04.2023. | 03.04.2023 | 2023-04-03 DAY | dotted-date
The lease was signed on 2023-04-03. | 2023-04-03 | 2023-04-03 DAY | iso-date
The lease was signed on 2023/04/03. | 2023/04/03 | 2023-04-03 DAY | iso-date
The lease was signed on 3 April 2023. | 3 April 2023 | 2023-04-03 DAY | day-month-year
The lease was signed on April 3rd 2023. | April 3rd 2023 | 2023-04-03 DAY | month-day-year
The lease was signed on the 3rd of April, 2023. | 3rd of April, 2023 | 2023-04-03 DAY | day-month-year
The lease was signed on Monday 3 April 2023. | Monday 3 April 2023 | 2023-04-03 DAY | weekday-date
The lease was signed on 3-Apr-2023. | 3-Apr-2023 | 2023-04-03 DAY | day-month-year
The lease was signed on the 3rd. | 3rd | 2024-03-03 DAY | day-of-month
The lease was signed on Tuesday the 5th. | Tuesday the 5th | 2024-03-05 DAY | weekday-of-month
`,
  );
});

describe('clock times', () => {
  sentences(
    { published },
    `
The ferry left at 17:45 on Tuesday. | 17:45 on Tuesday | 2024-03-12T17:45..2024-03-12T17:46 MINUTE | clock-day
The ferry left at 5.45 pm on Tuesday. | 5.45 pm on Tuesday | 2024-03-12T17:45..2024-03-12T17:46 MINUTE | clock-day
The ferry left at 5:45 p.m. EST on Tuesday. | 5:45 p.m. EST on Tuesday | 2024-03-12T22:45..2024-03-12T22:46 MINUTE | clock-day
The ferry left at 5:45 p.m. ET on Tuesday. | 5:45 p.m. ET on Tuesday | 2024-03-12T21:45..2024-03-12T21:46 MINUTE | clock-day
The ferry left at 5:45 p.m. ET on February 6. | 5:45 p.m. ET on February 6 | 2024-02-06T22:45..2024-02-06T22:46 MINUTE | clock-day
The ferry left at 10:05 (GMT+3) on Tuesday. | 10:05 (GMT+3) on Tuesday | 2024-03-12T07:05..2024-03-12T07:06 MINUTE | clock-day
The ferry left at 10:05 UTC+5:30 on Tuesday. | 10:05 UTC+5:30 on Tuesday | 2024-03-12T04:35..2024-03-12T04:36 MINUTE | clock-day
The ferry left at 10:05 Moscow time on Tuesday. | 10:05 Moscow time on Tuesday | 2024-03-12T07:05..2024-03-12T07:06 MINUTE | clock-day
The ferry left at 10:05 local time on Tuesday. | 10:05 local time on Tuesday | 2024-03-12T10:05..2024-03-12T10:06 MINUTE | clock-day
The ferry left at 10:05 local time (0805 GMT) on Tuesday. | 10:05 local time (0805 GMT) on Tuesday | 2024-03-12T08:05..2024-03-12T08:06 MINUTE | clock-day
The ferry left on Tuesday at about 6am. | Tuesday at about 6am | 2024-03-12T06:00..2024-03-12T07:00 HOUR | day-clock
The ferry left at noon on 2 March. | noon on 2 March | 2024-03-02T12:00..2024-03-02T13:00 PART_OF_DAY | clock-day
The ferry left at midnight on 2 March. | midnight on 2 March | 2024-03-02T23:00..2024-03-03T01:00 PART_OF_DAY | clock-day
The ferry left at 1300 GMT. | 1300 GMT | 2024-03-14T13:00..2024-03-14T13:01 MINUTE | clock-hours
The ferry left at 13h30 on Tuesday. | 13h30 on Tuesday | 2024-03-12T13:30..2024-03-12T13:31 MINUTE | clock-day
The ferry left between 2 p.m. and 4 p.m. on Tuesday. | 2 p.m. and 4 p.m. on Tuesday | 2024-03-12T14:00..2024-03-12T17:00 RANGE | clock-day
Logged 2024-03-12T23:30:00-05:00 by the crew. | 2024-03-12T23:30:00-05:00 | 2024-03-13T04:30..2024-03-13T04:31 MINUTE | iso-timestamp
Logged 12 Mar 2024 23:30 CET by the crew. | 12 Mar 2024 23:30 CET | 2024-03-12T22:30..2024-03-12T22:31 MINUTE | rfc-timestamp
`,
  );
});

describe('seasons, quarters, months and longer', () => {
  sentences(
    { published },
    `
Prices fell in early spring 2022. | early spring 2022 | 2022-03-01..2022-03-31 RANGE | season-year
Prices fell in late summer. | late summer | 2023-08-01..2023-08-31 RANGE | season
Prices fell in the summer of 2019. | summer of 2019 | 2019-06-01..2019-08-31 SEASON | season-year
Prices fell over the winter of 2022-23. | winter of 2022-23 | 2022-12-01..2023-02-28 SEASON | season-year
Prices fell last autumn. | last autumn | 2023-09-01..2023-11-30 SEASON | season-which
Prices fell in Q3 2023. | Q3 2023 | 2023-07-01..2023-09-30 RANGE | quarter
Prices fell in Q4. | Q4 | 2023-10-01..2023-12-31 RANGE | quarter
Prices fell in the third quarter of 2023. | the third quarter of 2023 | 2023-07-01..2023-09-30 RANGE | quarter-words
Prices fell in the first quarter of this year. | the first quarter of this year | 2024-01-01..2024-03-31 RANGE | quarter-words
Prices fell in the last quarter of last year. | the last quarter of last year | 2023-10-01..2023-12-31 RANGE | quarter-words
Prices fell last quarter. | last quarter | 2023-10-01..2023-12-31 RANGE | period
Prices fell in the first half of 2022. | the first half of 2022 | 2022-01-01..2022-06-30 RANGE | half-year
Prices fell in H2 2021. | H2 2021 | 2021-07-01..2021-12-31 RANGE | half-year
Prices fell in fiscal year 2023. | fiscal year 2023 | 2022-04-01..2024-03-31 RANGE | fiscal-year
Prices fell in FY2023. | FY2023 | 2022-04-01..2024-03-31 RANGE | fiscal-year
Prices fell in mid-March. | mid-March | 2024-03-11..2024-03-21 RANGE | month
Prices fell in mid-2021. | mid-2021 | 2021-05-03..2021-08-31 RANGE | year
Prices fell in late November. | late November | 2023-11-21..2023-11-30 RANGE | month
Prices fell in the 1980s. | 1980s | 1980-01-01..1989-12-31 RANGE | decade
Prices fell in the early 1990s. | early 1990s | 1990-01-01..1993-05-01 RANGE | decade
Prices fell in the '70s. | 70s | 1970-01-01..1979-12-31 RANGE | short-decade
Prices fell in the 18th century. | 18th century | 1701-01-01..1800-12-31 RANGE | century
Prices fell in the week of March 4. | the week of March 4 | 2024-03-04..2024-03-10 WEEK | distance-from
Prices fell in October that year. | October that year | ? | month
`,
  );
});

describe('anniversaries and counted days', () => {
  sentences(
    { published },
    `
Crowds kept the 75th anniversary of the D-Day landings. | 75th anniversary | 2019-06-06 DAY | anniversary
Crowds kept the centenary of the Armistice. | centenary | 2018-11-11 DAY | centenary
Crowds kept the bicentenary of the 1819 massacre. | bicentenary | 2019-01-01..2019-12-31 YEAR | centenary
Crowds kept the fiftieth anniversary of the Carnation Revolution. | fiftieth anniversary | 2024-04-25 DAY | anniversary
Crowds kept the 20th anniversary of the 2004 rail crash. | 20th anniversary | 2024-01-01..2024-12-31 YEAR | anniversary
Crowds kept the tenth anniversary of the bakery. | tenth anniversary | ? | anniversary
It was 30 years since the Rwandan genocide. | 30 years since | 2024-04-07 DAY | years-since
It was day 685 of the war in Ukraine. | day 685 | 2024-01-09 DAY | day-of-war
It was the 1,000th day of the war in Ukraine. | 1,000th day | 2024-11-19 DAY | nth-day-of-war
It was day 12 of the war in Gaza. | day 12 | 2023-10-18 DAY | day-of-war
It was week three of the war in Sudan. | week three | 2023-04-29..2023-05-05 WEEK | week-of-war
It was 100 days into the war in Sudan. | 100 days into | 2023-07-23 DAY | days-into
It was day 5 of the Paris Olympics. | day 5 | 2024-07-31 DAY | day-of-war
`,
  );
  sentences(
    { published, epochHints: ['gaza-2023'] },
    `
It was day 40 of the war. | day 40 | 2023-11-15 DAY | day-of-war
`,
  );
});
