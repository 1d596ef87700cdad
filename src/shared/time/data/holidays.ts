import type { MovingRule } from '../movingDays.js';

/** A holiday whose day is the same wherever the news speaks of it under this name. */
export interface Holiday {
  readonly name: string;
  /** 0 where the day moves. */
  readonly month: number;
  readonly day: number;
  readonly moving: MovingRule | null;
}

/** Month, day and name. */
const FIXED = `
1 1 New Year's Day
1 1 New Year
12 31 New Year's Eve
12 31 Hogmanay
1 6 Epiphany
1 6 Orthodox Christmas Eve
1 7 Orthodox Christmas
1 26 Australia Day
1 27 Holocaust Memorial Day
2 2 Groundhog Day
2 14 Valentine's Day
3 8 International Women's Day
3 17 St. Patrick's Day
3 17 St Patrick's Day
4 1 April Fools' Day
4 1 April Fool's Day
4 22 Earth Day
4 23 St. George's Day
4 23 St George's Day
4 25 Anzac Day
5 1 May Day
5 1 International Workers' Day
5 5 Cinco de Mayo
6 19 Juneteenth
7 1 Canada Day
7 4 Fourth of July
7 4 July Fourth
7 14 Bastille Day
10 31 Halloween
11 1 All Saints' Day
11 2 All Souls' Day
11 5 Guy Fawkes Night
11 5 Bonfire Night
11 11 Armistice Day
11 11 Remembrance Day
11 11 Veterans Day
12 1 World AIDS Day
12 24 Christmas Eve
12 25 Christmas Day
12 25 Christmas
12 26 Boxing Day
`;

/** Days after Western Easter Sunday, and name. */
const AFTER_EASTER = `
-47 Shrove Tuesday
-46 Ash Wednesday
-7 Palm Sunday
-3 Maundy Thursday
-2 Good Friday
-1 Holy Saturday
0 Easter
0 Easter Sunday
1 Easter Monday
39 Ascension Day
49 Pentecost
49 Whit Sunday
50 Whit Monday
`;

/** Month, weekday (0 Sunday), which of the month (-1 the last), days after it, and name: of the United States, where no other is told. */
const BY_WEEKDAY = `
1 1 3 0 Martin Luther King Jr. Day
1 1 3 0 Martin Luther King Day
1 1 3 0 MLK Day
2 1 3 0 Presidents' Day
2 1 3 0 Presidents Day
5 1 -1 0 Memorial Day
9 1 1 0 Labor Day
10 1 2 0 Columbus Day
10 1 2 0 Indigenous Peoples' Day
11 4 4 0 Thanksgiving
11 4 4 0 Thanksgiving Day
11 4 4 -1 Thanksgiving Eve
11 4 4 1 Black Friday
11 4 4 4 Cyber Monday
`;

const rows = (list: string, numbers: number): readonly (readonly [number[], string])[] =>
  list
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map((words) => [words.slice(0, numbers).map(Number), words.slice(numbers).join(' ')] as const);

const fixed = rows(FIXED, 2).map(([[month = 0, day = 0], name]): Holiday => ({
  name,
  month,
  day,
  moving: null,
}));
const afterEaster = rows(AFTER_EASTER, 1).map(([[plus = 0], name]): Holiday => ({
  name,
  month: 0,
  day: 0,
  moving: { from: 'EASTER', plus },
}));
const byWeekday = rows(BY_WEEKDAY, 4).map(([[month = 0, weekday = 0, nth = 0, plus = 0], name]): Holiday => ({
  name,
  month: 0,
  day: 0,
  moving: { from: 'WEEKDAY', month, weekday, nth, plus },
}));

/** Longest name first, so that "Christmas Eve" is tried before "Christmas". */
export const HOLIDAYS: readonly Holiday[] = [...fixed, ...afterEaster, ...byWeekday].sort(
  (a, b) => b.name.length - a.name.length,
);
