import { describe } from 'vitest';
import { sentences } from './sentences.js';

/** A Thursday. */
const published = '2024-03-14';

describe('days told from publication', () => {
  sentences(
    { published },
    `
The levee broke yesterday. | yesterday | 2024-03-13 DAY | yesterday
The levee broke the day before yesterday. | the day before yesterday | 2024-03-12 DAY | day-before-yesterday
The levee broke last night. | last night | 2024-03-13T18:00..2024-03-14T09:00 PART_OF_DAY | last-night
The levee broke overnight. | overnight | 2024-03-13T18:00..2024-03-14T09:00 PART_OF_DAY | overnight
The levee broke in the early hours of Friday. | the early hours of Friday | 2024-03-08T00:00..2024-03-08T09:00 PART_OF_DAY | clock-day
The levee broke in the small hours of Tuesday. | the small hours of Tuesday | 2024-03-12T00:00..2024-03-12T09:00 PART_OF_DAY | clock-day
The levee broke early on Tuesday. | early on Tuesday | 2024-03-12T00:00..2024-03-12T09:00 PART_OF_DAY | weekday
The levee broke before dawn on Tuesday. | before dawn on Tuesday | 2024-03-12T00:00..2024-03-12T06:00 PART_OF_DAY | clock-day
The levee broke at dawn on Tuesday. | dawn on Tuesday | 2024-03-12T03:00..2024-03-12T08:00 PART_OF_DAY | clock-day
The levee broke last Wednesday. | last Wednesday | 2024-03-13 DAY | weekday
The levee broke on Wednesday of last week. | Wednesday of last week | 2024-03-06 DAY | weekday
The levee broke on Sunday afternoon. | Sunday afternoon | 2024-03-10T12:00..2024-03-10T18:00 PART_OF_DAY | weekday
The levee broke on Sunday lunchtime. | Sunday lunchtime | 2024-03-10T12:00..2024-03-10T14:00 PART_OF_DAY | weekday
The levee broke late on Sunday night. | late on Sunday night | 2024-03-10T21:00..2024-03-11T03:00 PART_OF_DAY | weekday
The levee broke late last night. | late last night | 2024-03-13T21:00..2024-03-14T03:00 PART_OF_DAY | last-night
The levee broke early this morning. | early this morning | 2024-03-14T00:00..2024-03-14T09:00 PART_OF_DAY | this-part
The levee broke earlier on Thursday. | Thursday | 2024-03-14 DAY | weekday
The levee broke a week ago on Sunday. | Sunday | 2024-03-10 DAY | weekday
The levee broke ten days ago. | ten days ago | 2024-03-04 DAY | ago
The levee broke a fortnight ago. | a fortnight ago | 2024-02-26..2024-03-03 WEEK | ago
The levee broke a year ago today. | a year ago today | 2023-03-14 DAY | ago-today
The levee broke two years ago this week. | two years ago this week | 2022-03-14..2022-03-20 WEEK | ago-today
The levee broke this week. | this week | 2024-03-11..2024-03-17 WEEK | period
The levee broke late last week. | late last week | 2024-03-07..2024-03-10 RANGE | period
The levee broke early this month. | early this month | 2024-03-01..2024-03-10 RANGE | period
The levee broke at the end of last month. | the end of last month | 2024-02-20..2024-02-29 RANGE | end-of-period
The levee broke earlier this year. | earlier this year | 2024-01-01..2024-03-14 RANGE | part-of-period
The levee broke in the past 24 hours. | the past 24 hours | 2024-03-13T00:00..2024-03-15T00:00 RANGE | past-window
Over the last three days 40 homes fell. | the last three days | 2024-03-11..2024-03-14 RANGE | past-window
During the previous two months it held. | the previous two months | 2024-01-14..2024-03-14 RANGE | past-window
In the last few weeks it held. | the last few weeks | 2024-02-01..2024-03-14 RANGE | past-window
For the past decade it held. | the past decade | 2014-03-14..2024-03-14 RANGE | past-window
`,
  );
  sentences(
    { published: '2024-03-14T10:20:00Z' },
    `
The siren rang some 40 minutes ago. | 40 minutes ago | 2024-03-14T09:39..2024-03-14T09:42 MINUTE | ago
The siren rang in the past 24 hours. | the past 24 hours | 2024-03-13T10:20..2024-03-14T10:21 RANGE | past-window
The siren rang in the last hour. | the last hour | 2024-03-14T09:20..2024-03-14T10:21 RANGE | past-window
The siren rang an hour and a half ago. | an hour and a half ago | 2024-03-14T08:20..2024-03-14T09:21 HOUR | ago
`,
  );
});

describe('days to come', () => {
  sentences(
    { published, tense: 'FUTURE' },
    `
The jury will meet next Monday. | next Monday | 2024-03-18 DAY | weekday
The jury will meet on Monday. | Monday | 2024-03-18 DAY | weekday
The jury will meet tonight. | tonight | 2024-03-14T18:00..2024-03-15T09:00 PART_OF_DAY | tonight
The jury will meet the day after tomorrow. | the day after tomorrow | 2024-03-16 DAY | day-after-tomorrow
The jury will meet next week. | next week | 2024-03-18..2024-03-24 WEEK | period
The jury will meet early next week. | early next week | 2024-03-18..2024-03-20 RANGE | period
The jury will meet late next month. | late next month | 2024-04-21..2024-04-30 RANGE | period
The jury will meet in three days' time. | in three days' time | 2024-03-17 DAY | in-units
The jury will meet in two weeks' time. | in two weeks' time | 2024-03-25..2024-03-31 WEEK | in-units
The jury will meet two weeks from now. | two weeks from now | 2024-03-25..2024-03-31 WEEK | from-now
The jury will meet in the coming days. | the coming days | 2024-03-14..2024-03-21 RANGE | coming-window
The jury will meet in the next 72 hours. | the next 72 hours | 2024-03-14T00:00..2024-03-18T00:00 RANGE | coming-window
The jury will meet on 2 April. | 2 April | 2024-04-02 DAY | day-month
The jury will meet on January 9. | January 9 | 2025-01-09 DAY | month-day
The jury will meet by Thursday evening. | by Thursday evening | ? | weekday
The jury will meet by the end of the year. | by the end of the year | ? | end-of-period
The jury will meet later this year. | later this year | 2024-03-14..2024-12-31 RANGE | part-of-period
The jury will meet in early June. | early June | 2024-06-01..2024-06-10 RANGE | month
The jury will meet this coming Saturday. | this coming Saturday | 2024-03-16 DAY | weekday
The jury will meet at Easter 2024. | Easter 2024 | 2024-03-31 DAY | holiday
The jury will meet on Good Friday. | Good Friday | 2024-03-29 DAY | holiday
The jury will meet on Thanksgiving. | Thanksgiving | 2024-11-28 DAY | holiday
`,
  );
});

describe('days told from the last narrative date, Tuesday 20 February 2024', () => {
  sentences(
    { published, anchor: '2024-02-20' },
    `
A week earlier the dam had leaked. | A week earlier | 2024-02-10..2024-02-16 WEEK | earlier
Two days earlier the dam had leaked. | Two days earlier | 2024-02-18 DAY | earlier
The following day the dam leaked. | The following day | 2024-02-21 DAY | following
The next morning the dam leaked. | The next morning | 2024-02-21T05:00..2024-02-21T12:00 PART_OF_DAY | following
The previous evening the dam had leaked. | The previous evening | 2024-02-19T17:00..2024-02-20T00:00 PART_OF_DAY | previous
The dam leaked the day before. | the day before | 2024-02-19 DAY | day-before
The dam leaked the night before. | the night before | 2024-02-19T18:00..2024-02-20T09:00 PART_OF_DAY | day-before
The dam leaked later that day. | later that day | 2024-02-20 DAY | part-of-the-day
The dam leaked that evening. | that evening | 2024-02-20T17:00..2024-02-21T00:00 PART_OF_DAY | that-day
The dam leaked the following week. | the following week | 2024-02-24..2024-03-01 WEEK | following
The dam leaked the following Friday. | the following Friday | 2024-02-23 DAY | weekday-from-anchor
The dam leaked the previous Friday. | the previous Friday | 2024-02-16 DAY | weekday-from-anchor
The dam leaked in the same month. | the same month | 2024-02-01..2024-02-29 MONTH | that-unit
The dam leaked three months later. | three months later | 2024-05-05..2024-06-04 MONTH | later
The dam leaked five minutes later. | five minutes later | 2024-02-20T00:04..2024-02-21T00:06 RANGE | later
The dam leaked at 4 p.m. | 4 p.m. | 2024-02-20T16:00..2024-02-20T17:00 HOUR | clock-half
The dam leaked a day later. | a day later | 2024-02-21 DAY | later
`,
  );
});

describe('days told from a happening', () => {
  sentences(
    { published },
    `
Two days before the vote on March 10 the mayor quit. | Two days before | 2024-03-08 DAY | units-before
The day after the storm of February 3 the road reopened. | The day after | 2024-02-04 DAY | day-after
Three weeks after the strike of January 8 talks began. | Three weeks after | 2024-01-26..2024-02-01 WEEK | units-after
Two days before the vote the mayor quit. | Two days before | ? | units-before
Months after the trial he spoke. | Months after | ? | units-after
`,
  );
});

describe('stretches and bounds', () => {
  sentences(
    { published },
    `
The road has been shut since Monday. | since Monday | 2024-03-11..2024-03-14 RANGE | weekday
The road has been shut since last Friday. | since last Friday | 2024-03-08..2024-03-14 RANGE | weekday
The road has been shut since early February. | since early February | 2024-02-01..2024-03-14 RANGE | month
The road has been shut since 2019. | since 2019 | 2019-01-01..2024-03-14 RANGE | year
The road was shut between May 3 and 7. | May 3 and 7 | 2023-05-03..2023-05-07 RANGE | month-day-list
The road was shut between 3 and 7 May 2022. | 3 and 7 May 2022 | 2022-05-03..2022-05-07 RANGE | day-month-list
The road was shut from 28 February to 2 March. | 28 February to 2 March | 2024-02-28..2024-03-02 RANGE | to-range
The road was shut from Friday to Sunday. | Friday to Sunday | 2024-03-08..2024-03-10 RANGE | to-range
The road was shut from Saturday evening until Sunday morning. | Saturday evening until Sunday morning | 2024-03-09T17:00..2024-03-10T12:00 RANGE | to-range
The road was shut on the night of June 5-6. | the night of June 5-6 | 2023-06-05T18:00..2023-06-06T09:00 PART_OF_DAY | month-days
The road was shut on the night of 5 to 6 June 2021. | the night of 5 to 6 June 2021 | 2021-06-05T18:00..2021-06-06T09:00 PART_OF_DAY | days-month
The road was shut on the night from Saturday to Sunday. | the night from Saturday to Sunday | 2024-03-09T18:00..2024-03-10T09:00 PART_OF_DAY | night-to
The road was shut on Saturday night into Sunday. | Saturday night into Sunday | 2024-03-09T18:00..2024-03-10T09:00 PART_OF_DAY | night-to
The road was shut until Tuesday. | until Tuesday | ? | weekday
The road was shut before March 3. | before March 3 | ? | month-day
By Thursday evening the road was open. | By Thursday evening | 2024-03-14T17:00..2024-03-15T00:00 PART_OF_DAY | weekday
The road was shut from 2012 to 2016. | 2012 to 2016 | 2012-01-01..2016-12-31 RANGE | to-range
The road was shut from March to May 2021. | March to May 2021 | 2021-03-01..2021-05-31 RANGE | to-range
The road was shut between June and August. | June and August | 2023-06-01..2023-08-31 RANGE | between
The road was shut 6-8 October 2023. | 6-8 October 2023 | 2023-10-06..2023-10-08 RANGE | days-month
`,
  );
});
