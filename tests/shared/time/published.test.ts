import { describe, expect, it } from 'vitest';
import { formatInterval } from '../../../src/shared/time/calendar.js';
import {
  addressWritesDayFirst,
  dateCluesOf,
  fetchedClue,
  inferPublished,
} from '../../../src/shared/time/index.js';
import type { CluePlace, DateClue } from '../../../src/shared/time/index.js';

const PLACES: Readonly<Record<string, CluePlace>> = {
  url: 'URL',
  meta: 'META',
  dateline: 'DATELINE',
  title: 'TITLE',
  body: 'BODY',
  caption: 'CAPTION',
  line: 'PAGE_FURNITURE',
};

/** The clues of "place: text" pieces parted by " + "; "fetched: ..." is when the page was fetched. */
function cluesOf(pieces: string): DateClue[] {
  const parts = pieces.split(' + ').map((piece): readonly [string, string] => {
    const cut = piece.indexOf(': ');
    return [piece.slice(0, cut), piece.slice(cut + 2)];
  });
  const address = parts.find(([place]) => place === 'url')?.[1];
  const dayFirst = address === undefined ? null : addressWritesDayFirst(address);
  return parts.flatMap(([place, text]) => {
    const where = PLACES[place];
    return where === undefined ? [fetchedClue(new Date(text))] : dateCluesOf(text, where, dayFirst);
  });
}

/** "interval precision | rules in the order in which they were weighed". */
function published(pieces: string): string {
  const found = inferPublished(cluesOf(pieces));
  if (found === null) return 'unknown';
  const rules = found.reasons.map(({ rule }) => rule).join(' ');
  return `${formatInterval(found.interval)} ${found.interval.precision} | ${rules}`;
}

const table = (rows: string): void => {
  it.each(
    rows
      .trim()
      .split('\n')
      .map((line) => line.split(' => ').map((cell) => cell.trim())),
  )('%s', (pieces = '', expected = '') => {
    expect(published(pieces)).toBe(expected);
  });
};

describe('the address', () => {
  table(`
url: https://paper.example/2022/11/08/storm => 2022-11-08 DAY | address-day
url: https://paper.example/news/2022-11-08-storm => 2022-11-08 DAY | address-day
url: https://paper.example/news/20221108/storm => 2022-11-08 DAY | address-day
url: https://paper.example/2022/nov/8/storm => 2022-11-08 DAY | address-day
url: https://paper.example/2022/11/storm => 2022-11-01..2022-11-30 MONTH | address-month
url: https://paper.example/2022/storm => unknown
url: https://paper.example/storm-20221399 => unknown
url: https://paper.example/storm?day=2022-11-08 => unknown
url: https://paper.example/2022/11/storm + body: Waves closed the pier on November 8, the mayor said. => 2022-11-08..2022-11-30 RANGE | address-month past-day
url: https://paper.example/2022/11/storm + body: Waves closed the pier on Tuesday, the mayor said. + line: 9 November => 2022-11-09 DAY | address-month date-line lead-weekday
`);
});

describe('the markup', () => {
  table(`
meta: 2022-11-08T09:15:00Z => 2022-11-08T09:15..2022-11-08T09:16 MINUTE | meta-date
meta: 2022-11-08T09:15:00+11:00 => 2022-11-07T22:15..2022-11-07T22:16 MINUTE | meta-date
meta: Tue, 08 Nov 2022 09:15:00 -0500 => 2022-11-08T14:15..2022-11-08T14:16 MINUTE | meta-date
meta: 1667898900 => 2022-11-08T09:15..2022-11-08T09:16 MINUTE | meta-date
meta: 1667898900000 => 2022-11-08T09:15..2022-11-08T09:16 MINUTE | meta-date
meta: 20221108 => 2022-11-08 DAY | meta-date
meta: November 8, 2022 => 2022-11-08 DAY | meta-date
meta: 08/11/2022 => 2022-08-11..2022-11-08 RANGE | meta-date
meta: 23/11/2022 => 2022-11-23 DAY | meta-date
url: https://paper.example.co.uk/storm + meta: 08/11/2022 => 2022-11-08 DAY | meta-date
url: https://paper.example.us/storm + meta: 08/11/2022 => 2022-08-11 DAY | meta-date
url: https://paper.example.io/storm + meta: 08/11/2022 => 2022-08-11..2022-11-08 RANGE | meta-date
url: https://paper.example.ca/storm + meta: 08/11/2022 => 2022-08-11..2022-11-08 RANGE | meta-date
meta: 08/11/2022 + body: The pier closed on Tuesday, the mayor said. => 2022-11-08 DAY | meta-date lead-weekday
meta: 08/11/2022 + url: https://paper.example/2022/11/storm => 2022-11-08 DAY | meta-date address-month
meta: 2022-11-08 + line: Published: 8 November 2021 => 2022-11-08 DAY | meta-date published-label-dropped
meta: 2022-11-08 + line: Published: 9 November 2022 => 2022-11-08 DAY | meta-date published-label-within-a-day
`);
});

describe('datelines and lines around the text', () => {
  table(`
dateline: LIMA, Nov. 8, 2022 (Agency) - => 2022-11-08 DAY | dateline-date
dateline: LIMA, 8 November (Agency) - + fetched: 2022-11-20T08:00:00Z + body: It was built on 3 May 2022. => 2022-11-08 DAY | fetched-at dateline-day past-date
dateline: LIMA, 8 November (Agency) - => unknown
dateline: LIMA, Tuesday (Agency) - + url: https://paper.example/2022/11/storm + body: By November 7, three piers had closed; on November 7 the last fell. => 2022-11-08..2022-11-29 RANGE | address-month dateline-weekday past-day
dateline: Lima, 6-8 November 2022 - => 2022-11-08..2022-12-08 RANGE | dateline-event-days
line: Published 8 November 2022 | Updated 12 November 2022 => 2022-11-08 DAY | published-label updated-label
line: Updated 12 November 2022 => unknown
line: Tuesday 8th November 2022 => 2022-11-08 DAY | date-line
line: Posted on 08.11.2022 => 2022-11-08 DAY | published-label
line: Tuesday 8 November + fetched: 2022-11-20T08:00:00Z + body: It was built on 3 May 2020. => 2022-11-08 DAY | fetched-at date-line date-line-weekday past-date
line: © 2022 Paper Example => unknown
line: Expires 8 November 2022 => unknown
line: 3 hours ago + fetched: 2022-11-08T12:00:00Z => 2022-11-08T08:00..2022-11-08T09:01 HOUR | fetched-at age-at-fetch
line: 2 days ago + fetched: 2022-11-08T12:00:00Z => 2022-11-05T12:00..2022-11-06T12:01 RANGE | fetched-at age-at-fetch
line: yesterday + fetched: 2022-11-08T12:00:00Z => 2022-11-06T12:00..2022-11-08T12:00 RANGE | fetched-at age-at-fetch
`);
});

describe('captions, ordinals, counted days and weekdays', () => {
  table(`
caption: Divers at the pier on November 8, 2022. + body: Divers found the bell on Tuesday, they said. => 2022-11-08 DAY | caption-on-lead-weekday caption-date lead-weekday
caption: Divers at the pier on November 8, 2022. + body: Divers found the bell on Friday, they said. => unknown
caption: FILE - Divers at the pier on November 8, 2022. => unknown
caption: Divers, Nov. 8, 2022. + caption: Crowds, Nov. 8, 2022. => 2022-11-08..2022-11-15 RANGE | caption-date captions-of-one-day
title: Daily briefing: 8 November 2022 => 2022-11-08 DAY | digest-date
title: What the flood of 8 November 2022 left behind => unknown
title: Day 258 of the war in Ukraine: what we know => 2022-11-08 DAY | epoch-day
body: Day 258 of the war in Ukraine began with sirens. => 2022-11-08 DAY | epoch-day
body: This year marks the 75th anniversary of the D-Day landings. => 2019-01-01..2019-12-31 YEAR | anniversary-year
body: This year marks the centenary of the Armistice. => 2018-01-01..2018-12-31 YEAR | anniversary-year
body: Choirs will mark the 75th anniversary of the D-Day landings here. On May 30 they rehearsed. => 2019-05-30..2019-06-06 RANGE | anniversary-year coming-anniversary past-day
body: This year's gala was short. The 2022 harbour gala drew few. => 2022-01-01..2022-12-31 YEAR | this-years-happening past-date
body: The pier fell in 1987 and again in 2003. => unknown
body: He hopes to finish by 2031. => unknown
`);
});
