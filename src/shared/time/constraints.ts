import type { DateConstraint } from './clue.js';
import { absolute, eitherOrder, monthDay, within } from './clueKit.js';
import type { TimeExpression } from './expression.js';

/**
 * What an expression says about the day of its happening when publication is unknown: the whole time where it is written
 * out, else the weekday, the day of the month, or both. Empty where it says nothing by itself, and for bounds ("until").
 */
export function constraintsOf({ meaning, bound }: TimeExpression): DateConstraint[] {
  if (bound !== null) return [];
  const time = absolute(meaning);
  if (time !== null) return [within(time)];
  const either = eitherOrder(meaning, null);
  if (either !== null) return [either];
  const day = meaning.kind === 'NIGHT' && meaning.of !== null ? meaning.of : meaning;
  // A night touches the day it is named by and one of its neighbours.
  const nights = meaning.kind === 'NIGHT' && meaning.side === 'STARTS' ? 1 : 0;
  if (day.kind === 'HOLIDAY') return day.moving === null ? [monthDay(day.month, day.day, 0, nights)] : [];
  if (day.kind === 'WEEKDAY' && day.base === 'PUBLISHED')
    return [{ kind: 'WEEKDAY', weekday: day.weekday, daysAfter: nights }];
  if (day.kind !== 'DATE' || day.day === null) return [];
  const onDay = monthDay(day.month, day.day, 0, nights);
  return day.weekday === null
    ? [onDay]
    : [onDay, { kind: 'WEEKDAY', weekday: day.weekday, daysAfter: nights }];
}
