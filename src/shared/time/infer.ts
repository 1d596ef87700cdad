import type { Reason } from '../reasons.js';
import { DAY_MS, formatInterval, interval, startOfDay } from './calendar.js';
import type { DateClue, DateConstraint, Trust } from './clue.js';
import { derivedClues } from './derived.js';
import { EVERYTHING, lengthOf, restrict } from './region.js';
import type { Region, Stretch } from './region.js';
import type { TimeInterval } from './types.js';

/** A published time is said to be known when its candidates lie within a year. */
const KNOWN_WITHIN_DAYS = 366;

const WEIGHT: Readonly<Record<Trust, number>> = { CERTAIN: 1, HIGH: 0.9, MEDIUM: 0.7, LOW: 0.4 };
const RANK: readonly Trust[] = ['CERTAIN', 'HIGH', 'MEDIUM', 'LOW'];

/** Clues that name a time come before those that only bound it, so that a wrong bound is the one that is dropped. */
const isBound = (constraint: DateConstraint): boolean =>
  ['NOT_BEFORE', 'NOT_AFTER', 'TAKEN', 'WEEKDAY'].includes(constraint.kind);

const order = (a: DateClue, b: DateClue): number =>
  RANK.indexOf(a.trust) - RANK.indexOf(b.trust) ||
  Number(isBound(a.constraint)) - Number(isBound(b.constraint)) ||
  Number(b.constraint.kind === 'NOT_AFTER') - Number(a.constraint.kind === 'NOT_AFTER');

/** Whether a clue by itself names a single day (of some year). */
function namesDay({ constraint }: DateClue): boolean {
  const isDay = (time: TimeInterval): boolean => time.to.getTime() - time.from.getTime() <= DAY_MS;
  if (constraint.kind === 'INTERVAL') return isDay(constraint.interval);
  if (constraint.kind === 'ANY_OF') return constraint.intervals.every(isDay);
  return constraint.kind === 'MONTH_DAY' && constraint.daysBefore === 0 && constraint.daysAfter === 0;
}

/** Whether a clue misses the region by a day at most, as zones and late editions make them. */
function isNear(region: Region, { constraint }: DateClue): boolean {
  if (constraint.kind !== 'INTERVAL' && constraint.kind !== 'MONTH_DAY') return false;
  const wide = region.map(({ from, to }) => ({ from: from - DAY_MS, to: to + DAY_MS }));
  return restrict(wide, constraint).length > 0;
}

const describe = (constraint: DateConstraint): string => {
  switch (constraint.kind) {
    case 'INTERVAL':
    case 'TAKEN':
      return formatInterval(constraint.interval);
    case 'ANY_OF':
      return constraint.intervals.map(formatInterval).join(' or ');
    case 'YEAR':
      return String(constraint.year);
    case 'MONTH_DAY':
      return `${String(constraint.month)}-${String(constraint.day)} -${String(constraint.daysBefore)}/+${String(constraint.daysAfter)} days`;
    case 'WEEKDAY':
      return `weekday ${String(constraint.weekday)} +${String(constraint.daysAfter)}`;
    case 'AGE':
      return `${String(constraint.leastMinutes)}-${String(constraint.mostMinutes)} minutes old`;
    case 'NOT_BEFORE':
      return `from ${constraint.at.toISOString()}`;
    case 'NOT_AFTER':
      return `to ${constraint.at.toISOString()}`;
  }
};

const reasonOf = (clue: DateClue, suffix: string, weight: number): Reason => ({
  rule: `${clue.rule}${suffix}`,
  value: `${clue.text.replace(/\s+/g, ' ')}: ${describe(clue.constraint)}`,
  weight,
});

interface Weighed {
  readonly region: Region;
  readonly accepted: readonly DateClue[];
  readonly reasons: readonly Reason[];
}

/** Takes in one clue after the other; one that leaves no instant possible is dropped and says so. */
function weigh(clues: readonly DateClue[]): Weighed {
  let region: Region = EVERYTHING;
  const accepted: DateClue[] = [];
  const reasons: Reason[] = [];
  for (const clue of clues) {
    const rest = restrict(region, clue.constraint);
    if (rest.length === 0) {
      reasons.push(isNear(region, clue) ? reasonOf(clue, '-within-a-day', 0) : reasonOf(clue, '-dropped', 0));
      continue;
    }
    if (rest !== region || clue.constraint.kind !== 'AGE')
      reasons.push(reasonOf(clue, '', WEIGHT[clue.trust]));
    accepted.push(clue);
    region = rest;
  }
  return { region, accepted, reasons };
}

const exactly = (time: TimeInterval, { from, to }: Stretch): boolean =>
  time.from.getTime() === from && time.to.getTime() === to;

/**
 * The interval with the precision that its clues have. A day that the hour of fetching cuts short is still that day: the
 * clue that names it knows no hours.
 */
function timeOf(hull: Stretch, { accepted }: Weighed): TimeInterval {
  const intervals = accepted.flatMap(({ constraint }) =>
    constraint.kind === 'INTERVAL' ? [constraint.interval] : [],
  );
  const same = intervals.find((time) => exactly(time, hull));
  if (same !== undefined) return same;
  const day = startOfDay(hull.from);
  const isFiner = intervals.some((time) => time.to.getTime() - time.from.getTime() < DAY_MS);
  if (hull.to <= day + DAY_MS && !isFiner && accepted.some(namesDay))
    return interval(day, day + DAY_MS, 'DAY');
  return interval(hull.from, hull.to, 'RANGE');
}

const unique = (clues: readonly DateClue[]): DateClue[] => [
  ...new Map(clues.map((clue) => [`${clue.rule} ${clue.trust} ${describe(clue.constraint)}`, clue])).values(),
];

/**
 * The published time that the clues agree on: best trusted first, each narrows what is possible, and a clue that
 * contradicts better ones is dropped with a reason ending in "-dropped" ("-within-a-day" when it is off by no more).
 * Null when what is left spans more than a year. Day precision only when a clue names a day.
 */
export function inferPublished(
  clues: readonly DateClue[],
): { readonly interval: TimeInterval; readonly reasons: readonly Reason[] } | null {
  const weighed = weigh([...unique(clues), ...derivedClues(clues)].sort(order));
  const [first, last] = [weighed.region[0], weighed.region.at(-1)];
  if (first === undefined || last === undefined || lengthOf(weighed.region) === 0) return null;
  if (last.to - first.from > KNOWN_WITHIN_DAYS * DAY_MS) return null;
  return { interval: timeOf({ from: first.from, to: last.to }, weighed), reasons: weighed.reasons };
}
