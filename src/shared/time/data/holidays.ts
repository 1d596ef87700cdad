/** A holiday whose date is the same wherever the news speaks of it under this name. */
export interface Holiday {
  readonly name: string;
  readonly month: number;
  readonly day: number;
}

const LIST = `
1 1 New Year's Day
1 1 New Year
12 31 New Year's Eve
1 6 Epiphany
1 6 Orthodox Christmas Eve
1 7 Orthodox Christmas
2 2 Groundhog Day
2 14 Valentine's Day
3 8 International Women's Day
3 17 St. Patrick's Day
3 17 St Patrick's Day
4 1 April Fools' Day
4 1 April Fool's Day
4 22 Earth Day
5 1 May Day
5 1 International Workers' Day
5 5 Cinco de Mayo
6 19 Juneteenth
7 4 Fourth of July
7 4 July Fourth
7 14 Bastille Day
10 31 Halloween
11 1 All Saints' Day
11 5 Guy Fawkes Night
11 5 Bonfire Night
11 11 Armistice Day
11 11 Remembrance Day
11 11 Veterans Day
12 24 Christmas Eve
12 25 Christmas Day
12 25 Christmas
12 26 Boxing Day
`;

function parse(line: string): Holiday {
  const [month = '', day = '', ...words] = line.split(' ');
  return { name: words.join(' '), month: Number(month), day: Number(day) };
}

/** Longest name first, so that "Christmas Eve" is tried before "Christmas". */
export const HOLIDAYS: readonly Holiday[] = LIST.trim()
  .split('\n')
  .map(parse)
  .sort((a, b) => b.name.length - a.name.length);
