import { describe } from 'vitest';
import { sentences } from './sentences.js';

describe('a newsroom in New York late on Tuesday 5 November 2024, when it is Wednesday in UTC', () => {
  // Summer time ended on 3 November: days before it begin at 04:00 UTC, later ones at 05:00.
  const newYork = { published: '2024-11-06T03:15:00Z', zone: 'America/New_York', dayFirst: false };
  sentences(
    newYork,
    `
The polls closed today. | today | 2024-11-05T05:00..2024-11-06T05:00 DAY | today
A barge hit the pier yesterday. | yesterday | 2024-11-04T05:00..2024-11-05T05:00 DAY | yesterday
A barge hit the pier on Tuesday. | Tuesday | 2024-11-05T05:00..2024-11-06T05:00 DAY | weekday
A barge hit the pier on Wednesday. | Wednesday | 2024-10-30T04:00..2024-10-31T04:00 DAY | weekday
A barge hit the pier last Saturday. | last Saturday | 2024-11-02T04:00..2024-11-03T04:00 DAY | weekday
A barge hit the pier on November 3. | November 3 | 2024-11-03T04:00..2024-11-04T05:00 DAY | month-day
A barge hit the pier last night. | last night | 2024-11-04T23:00..2024-11-05T14:00 PART_OF_DAY | last-night
A barge hit the pier this morning. | this morning | 2024-11-05T10:00..2024-11-05T17:00 PART_OF_DAY | this-part
A barge hit the pier at 9:30 p.m. Monday. | 9:30 p.m. Monday | 2024-11-05T02:30..2024-11-05T02:31 MINUTE | clock-day
A barge hit the pier at 8 a.m. local time on Monday. | 8 a.m. local time on Monday | 2024-11-04T13:00..2024-11-04T14:00 HOUR | clock-day
A barge hit the pier at 8 a.m. Pacific time on Monday. | 8 a.m. Pacific time on Monday | 2024-11-04T16:00..2024-11-04T17:00 HOUR | clock-day
The order was signed on 10/11/2024. | 10/11/2024 | 2024-10-11T04:00..2024-10-12T04:00 DAY | slashed-date
The bridge was shut in the past 24 hours. | the past 24 hours | 2024-11-05T03:15..2024-11-06T03:16 RANGE | past-window
The bridge was shut three hours ago. | three hours ago | 2024-11-05T23:45..2024-11-06T00:46 HOUR | ago
`,
  );
});

describe('a newsroom in Kyiv after midnight on Saturday 8 June 2024, when it is Friday in UTC', () => {
  const kyiv = { published: '2024-06-07T21:30:00Z', zone: 'Europe/Kyiv', dayFirst: true };
  sentences(
    kyiv,
    `
The grain ship sailed today. | today | 2024-06-07T21:00..2024-06-08T21:00 DAY | today
The grain ship sailed yesterday. | yesterday | 2024-06-06T21:00..2024-06-07T21:00 DAY | yesterday
The grain ship sailed on Friday. | Friday | 2024-06-06T21:00..2024-06-07T21:00 DAY | weekday
The grain ship sailed on Saturday. | Saturday | 2024-06-07T21:00..2024-06-08T21:00 DAY | weekday
The grain ship sailed on the night of June 5-6. | the night of June 5-6 | 2024-06-05T15:00..2024-06-06T06:00 PART_OF_DAY | month-days
The grain ship sailed overnight. | overnight | 2024-06-07T15:00..2024-06-08T06:00 PART_OF_DAY | overnight
The grain ship sailed in the early hours of Friday. | the early hours of Friday | 2024-06-06T21:00..2024-06-07T06:00 PART_OF_DAY | clock-day
The grain ship sailed at 22:40 on 6 June. | 22:40 on 6 June | 2024-06-06T19:40..2024-06-06T19:41 MINUTE | clock-day
The grain ship sailed at 22:40 Moscow time on 6 June. | 22:40 Moscow time on 6 June | 2024-06-06T19:40..2024-06-06T19:41 MINUTE | clock-day
The grain ship sailed at 19:40 GMT on 6 June. | 19:40 GMT on 6 June | 2024-06-06T19:40..2024-06-06T19:41 MINUTE | clock-day
The permit dates from 05/02/2024. | 05/02/2024 | 2024-02-04T22:00..2024-02-05T22:00 DAY | slashed-date
The port was shut in January 2024. | January 2024 | 2023-12-31T22:00..2024-01-31T22:00 MONTH | month-year
The port was shut last week. | last week | 2024-05-26T21:00..2024-06-02T21:00 WEEK | period
The port was shut in the spring of 2023. | spring of 2023 | 2023-02-28T22:00..2023-05-31T21:00 SEASON | season-year
`,
  );
});

describe('a newsroom in Sydney on the morning of Friday 26 January 2024, when it is Thursday in UTC', () => {
  const sydney = { published: '2024-01-25T20:40:00Z', zone: 'Australia/Sydney', dayFirst: true };
  sentences(
    sydney,
    `
The bushfire was put out today. | today | 2024-01-25T13:00..2024-01-26T13:00 DAY | today
The bushfire was put out on Thursday. | Thursday | 2024-01-24T13:00..2024-01-25T13:00 DAY | weekday
The bushfire was put out on Friday. | Friday | 2024-01-25T13:00..2024-01-26T13:00 DAY | weekday
The bushfire was put out last night. | last night | 2024-01-25T07:00..2024-01-25T22:00 PART_OF_DAY | last-night
The bushfire was put out at 5.30pm on Thursday. | 5.30pm on Thursday | 2024-01-25T06:30..2024-01-25T06:31 MINUTE | clock-day
The bushfire was put out at 5.30pm AEDT on Thursday. | 5.30pm AEDT on Thursday | 2024-01-25T06:30..2024-01-25T06:31 MINUTE | clock-day
The bushfire was put out on 1 July last year. | 1 July last year | 2023-06-30T14:00..2023-07-01T14:00 DAY | day-month
The bushfire was put out on 05/01/2024. | 05/01/2024 | 2024-01-04T13:00..2024-01-05T13:00 DAY | slashed-date
The bushfire was put out this week. | this week | 2024-01-21T13:00..2024-01-28T13:00 WEEK | period
The bushfire was put out on Australia Day. | Australia Day | 2024-01-25T13:00..2024-01-26T13:00 DAY | holiday
`,
  );
});

describe('a day of publication is the day of the outlet, whatever its zone', () => {
  sentences(
    { published: '2024-03-14', zone: 'Asia/Tokyo' },
    `
The tunnel opened today. | today | 2024-03-13T15:00..2024-03-14T15:00 DAY | today
The tunnel opened yesterday. | yesterday | 2024-03-12T15:00..2024-03-13T15:00 DAY | yesterday
The tunnel opened on Thursday. | Thursday | 2024-03-13T15:00..2024-03-14T15:00 DAY | weekday
`,
  );
  sentences(
    { published: '2024-03-14', zone: -180 },
    `
The tunnel opened on Wednesday night. | Wednesday night | 2024-03-13T21:00..2024-03-14T12:00 PART_OF_DAY | weekday
The tunnel opened at noon on Wednesday. | noon on Wednesday | 2024-03-13T15:00..2024-03-13T16:00 PART_OF_DAY | clock-day
`,
  );
});
