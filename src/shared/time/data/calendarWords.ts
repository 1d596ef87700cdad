import type { Season, Unit } from '../expression.js';

const MONTH_NAMES = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAY_NAMES = 'sun mon tue wed thu fri sat'.split(' ');

/** Month 1-12 of an English month name, full or cut, any case. */
export const monthNumber = (name: string): number => MONTH_NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** 0 = Sunday, of an English day name, full or cut, any case; -1 for anything else. */
export const weekdayNumber = (name: string): number => WEEKDAY_NAMES.indexOf(name.slice(0, 3).toLowerCase());

export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['spring', 'SPRING'],
  ['summer', 'SUMMER'],
  ['autumn', 'AUTUMN'],
  ['fall', 'AUTUMN'],
  ['winter', 'WINTER'],
]);

export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['second', 'MINUTE'],
  ['minute', 'MINUTE'],
  ['min', 'MINUTE'],
  ['m', 'MINUTE'],
  ['hour', 'HOUR'],
  ['hr', 'HOUR'],
  ['h', 'HOUR'],
  ['day', 'DAY'],
  ['d', 'DAY'],
  ['night', 'DAY'],
  ['week', 'WEEK'],
  ['fortnight', 'WEEK'],
  ['month', 'MONTH'],
  ['year', 'YEAR'],
  ['decade', 'DECADE'],
]);

const CARDINALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const TENS = new Map([
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['hundred', 100],
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['sixtieth', 60],
  ['seventieth', 70],
  ['eightieth', 80],
  ['ninetieth', 90],
  ['hundredth', 100],
]);

/** What "several weeks" can mean: the least and the most. First values, from usage, not measured. */
const VAGUE = new Map<string, readonly [number, number]>([
  ['a', [1, 1]],
  ['an', [1, 1]],
  ['a couple of', [2, 3]],
  ['a couple', [2, 3]],
  ['a few', [2, 6]],
  ['few', [2, 6]],
  ['some', [2, 6]],
  ['several', [3, 10]],
  ['many', [3, 20]],
  ['half an', [0.5, 0.5]],
]);

/** The words that `readCount` knows, for building patterns. */
export const COUNT_WORDS = [...VAGUE.keys(), ...CARDINALS.slice(1), ...[...TENS.keys()].slice(0, 7)];
export const ORDINAL_WORDS = [...ORDINALS.slice(1), ...[...TENS.keys()].slice(8)];

/** Least and most that a count word or figure stands for; null when it is neither. */
export function readCount(word: string): readonly [number, number] | null {
  const key = word.toLowerCase().replace(/\s+/g, ' ');
  const vague = VAGUE.get(key);
  if (vague !== undefined) return vague;
  const index = CARDINALS.indexOf(key);
  const value = /^\d{1,4}$/.test(key) ? Number(key) : index > 0 ? index : TENS.get(key);
  return value === undefined ? null : [value, value];
}

/** Value of "79th", "third" or "fiftieth"; null for anything else. */
export function readOrdinal(word: string): number | null {
  const key = word.toLowerCase();
  const figure = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(key)?.[1];
  if (figure !== undefined) return Number(figure);
  const index = ORDINALS.indexOf(key);
  return index > 0 ? index : (TENS.get(key) ?? null);
}
