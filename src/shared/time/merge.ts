import type { DateMeaning, TimeExpression, TimeMeaning } from './expression.js';
import { isDayLike } from './qualify.js';

/** Longest stretch between two expressions that can still make them one, in UTF-16 code units. */
const GLUE_REACH = 12;

interface Joint {
  readonly name: string;
  readonly glue: RegExp;
  /** A closing bracket must follow. */
  readonly closed?: boolean;
  readonly join: (left: TimeExpression, right: TimeExpression, lead: string) => TimeMeaning | null;
}

const isDate = (meaning: TimeMeaning): meaning is DateMeaning & { day: number } =>
  meaning.kind === 'DATE' && meaning.day !== null;

const spansTime = (meaning: TimeMeaning): boolean =>
  meaning.kind === 'DATE' ||
  meaning.kind === 'WEEKDAY' ||
  meaning.kind === 'YEARS' ||
  meaning.kind === 'SEASON' ||
  meaning.kind === 'TIME_OF_DAY' ||
  meaning.kind === 'HOLIDAY' ||
  meaning.kind === 'NUMERIC';

/** Two ends of a stretch are written alike: "Monday to Friday", not "Monday to 2025". */
const range = (left: TimeExpression, right: TimeExpression): TimeMeaning | null =>
  left.meaning.kind === right.meaning.kind && spansTime(left.meaning)
    ? { kind: 'RANGE', from: left.meaning, to: right.meaning, joined: 'RANGE' }
    : null;

/** "overnight on Friday" is the night that ends on Friday; "overnight, June 5-6" begins with the first day. */
function night(right: TimeExpression): TimeMeaning | null {
  if (right.meaning.kind === 'RANGE')
    return { kind: 'NIGHT', of: right.meaning.from, side: 'STARTS', late: false };
  return isDayLike(right.meaning) ? { kind: 'NIGHT', of: right.meaning, side: 'ENDS', late: false } : null;
}

const startsNight = (meaning: TimeMeaning, day: TimeMeaning): TimeMeaning | null =>
  meaning.kind === 'NIGHT' && meaning.of !== null && isDayLike(day) ? { ...meaning, side: 'STARTS' } : null;

function addWeekday(left: TimeExpression, right: TimeExpression): TimeMeaning | null {
  const [day, date] =
    left.meaning.kind === 'WEEKDAY' ? [left.meaning, right.meaning] : [right.meaning, left.meaning];
  if (day.kind !== 'WEEKDAY' || !isDate(date) || date.weekday !== null || day.which === 'NEXT') return null;
  return { ...date, weekday: day.weekday, part: date.part ?? day.part, clock: date.clock ?? day.clock };
}

function addClock(day: TimeMeaning, time: TimeMeaning): TimeMeaning | null {
  if (time.kind === 'RANGE') {
    const [from, to] = [addClock(day, time.from), addClock(day, time.to)];
    return from === null || to === null ? null : { ...time, from, to };
  }
  if (time.kind !== 'TIME_OF_DAY' || !isDayLike(day) || !('part' in day) || day.clock !== null) return null;
  return day.part === null || time.clock !== null || time.part === 'EARLY'
    ? { ...day, part: time.part ?? day.part, clock: time.clock }
    : null;
}

/** "10:05 (0805 GMT) on Tuesday": the time with its zone says more than the local one before it. */
function inBrackets(left: TimeMeaning, right: TimeMeaning): TimeMeaning | null {
  if (right.kind !== 'TIME_OF_DAY' || right.clock === null || right.clock.zone === null) return null;
  if (!('clock' in left) || left.clock === null || left.clock.zone !== null) return null;
  return { ...left, clock: right.clock };
}

/** "a year ago today", "two years ago this week". */
function agoToTheDay({ meaning }: TimeExpression, right: TimeMeaning): TimeMeaning | null {
  if (meaning.kind !== 'OFFSET' || meaning.base !== 'PUBLISHED' || meaning.direction >= 0) return null;
  if (meaning.unit !== 'YEAR' && meaning.unit !== 'MONTH') return null;
  const today = right.kind === 'OFFSET' && right.base === 'PUBLISHED' && right.direction === 0;
  const thisPeriod = right.kind === 'PERIOD' && right.which === 'THIS' && right.portion === null;
  return today || thisPeriod ? { ...meaning, base: 'HAPPENING', of: right, exact: true } : null;
}

const JOINTS: readonly Joint[] = [
  {
    name: 'night-of',
    glue: /^ (?:(?:on|into|to|of|from|between|through) )?$/i,
    join: (left, right) => (left.meaning.kind === 'NIGHT' && left.meaning.of === null ? night(right) : null),
  },
  {
    name: 'night-to',
    glue: /^(?:\s?[-–—]\s?| (?:to|into|until) )$/i,
    join: (left, right) => startsNight(left.meaning, right.meaning),
  },
  {
    name: 'clock-day',
    glue: /^ \($/,
    closed: true,
    join: (left, right) => inBrackets(left.meaning, right.meaning),
  },
  { name: 'ago-today', glue: /^ $/, join: (left, right) => agoToTheDay(left, right.meaning) },
  { name: 'weekday-date', glue: /^(?:,? (?:the )?\(?|,|\()$/i, join: addWeekday },
  {
    name: 'clock-day',
    glue: /^,? (?:(?:on|of) )?$/i,
    join: (left, right) => addClock(right.meaning, left.meaning),
  },
  {
    name: 'day-clock',
    glue: /^(?:,? (?:(?:at(?: about| around)?|around|about|just after|shortly after|after|before) )?(?:the )?| ?[|-] ?)$/i,
    join: (left, right) => addClock(left.meaning, right.meaning),
  },
  { name: 'dash-range', glue: /^\s?[-–—]\s?$/, join: range },
  { name: 'to-range', glue: /^ (?:to|through|thru|until|till) (?:the )?$/i, join: range },
  {
    name: 'between',
    glue: /^ and (?:the )?$/i,
    join: (left, right, lead) => (/\bbetween (?:the )?$/i.test(lead) ? range(left, right) : null),
  },
  {
    name: 'distance-from',
    glue: /^ (?:the |that )?$/i,
    join: (left, right) =>
      left.meaning.kind === 'OFFSET' &&
      left.meaning.base === 'HAPPENING' &&
      (isDayLike(right.meaning) || right.meaning.kind === 'YEARS')
        ? { ...left.meaning, of: right.meaning }
        : null,
  },
];

/** Both expressions as one where the text between them makes them one, else null. */
export function merge(text: string, left: TimeExpression, right: TimeExpression): TimeExpression | null {
  if (right.start - left.end > GLUE_REACH || left.bound === 'BEFORE') return null;
  // "from May 1 until May 9": the bound word is the glue.
  const rightStart =
    right.bound === 'UNTIL'
      ? right.end - right.text.replace(/^.*?\b(?=\S)(?:until|till|through) /i, '').length
      : right.start;
  if (right.bound !== null && right.bound !== 'UNTIL') return null;
  const glue = text.slice(left.end, rightStart);
  const lead = text.slice(Math.max(0, left.start - GLUE_REACH), left.start);
  for (const joint of JOINTS) {
    const fits = joint.glue.test(glue) && (joint.closed !== true || text.startsWith(')', right.end));
    const meaning = fits ? joint.join(left, right, lead) : null;
    if (meaning === null) continue;
    const { start, bound } = left;
    // "Friday (June 6)": the bracket that the glue opened belongs to the expression.
    const end = right.end + (glue.includes('(') && text.startsWith(')', right.end) ? 1 : 0);
    return { start, end, text: text.slice(start, end), meaning, bound, rule: joint.name };
  }
  return null;
}
