import type { InputRef } from '@pothos/core';
import { builder } from '../builder.js';
import { has, senseless } from './conditions.js';

export interface TimeRange {
  readonly from?: Date | null | undefined;
  readonly to?: Date | null | undefined;
}

export interface NumberRange {
  readonly min?: number | null | undefined;
  readonly max?: number | null | undefined;
}

export const TimeRange = builder.inputType('TimeRange', {
  description:
    'A span of time, half-open: `from` belongs to it, `to` does not. A bound that is left out is open.',
  fields: (t) => ({
    from: t.field({ type: 'DateTime', description: 'The first instant of it.' }),
    to: t.field({ type: 'DateTime', description: 'The first instant after it.' }),
  }),
}) as InputRef<TimeRange>;

export const NumberRange = builder.inputType('NumberRange', {
  description: 'Numbers between two bounds, both included. A bound that is left out is open.',
  fields: (t) => ({
    min: t.float({ description: 'The least number.' }),
    max: t.float({ description: 'The greatest number.' }),
  }),
}) as InputRef<NumberRange>;

type Range = TimeRange | null | undefined;

/** The range, when an instant can lie in it. */
function forwards(range: Range, place: string): Range {
  const { from, to } = range ?? {};
  if (from == null || to == null || from < to) return range;
  const why = from > to ? 'it ends before it begins' : '`to` does not belong to it';
  throw senseless(
    `${place}.from`,
    `is ${from.toISOString()} and ${place}.to is ${to.toISOString()}: nothing lies in that, since ${why}`,
  );
}

/** An interval kept in two columns shares an instant with the range. False where the interval is not known. */
export const overlaps = (from: string, to: string, range: Range, place = from): object =>
  forwards(range, place)
    ? {
        [from]: { lt: range?.to ?? undefined, not: null },
        [to]: { gt: range?.from ?? undefined, not: null },
      }
    : {};

/** An instant lies in the range. False where the instant is not known. */
export const within = (column: string, range: Range, place = column): object =>
  forwards(range, place) ? has(column, { gte: range?.from ?? undefined, lt: range?.to ?? undefined }) : {};

/** An interval of numbers, whose missing bounds are open, has a number in the range. */
export function meets(range: NumberRange | null | undefined, place = 'quantity'): object[] {
  const { min, max } = range ?? {};
  if (min != null && max != null && min > max)
    throw senseless(
      `${place}.min`,
      `is ${String(min)} and ${place}.max is ${String(max)}: no number lies between`,
    );
  return [
    ...(max == null ? [] : [{ OR: [{ low: null }, { low: { lte: max } }] }]),
    ...(min == null ? [] : [{ OR: [{ high: null }, { high: { gte: min } }] }]),
  ];
}
