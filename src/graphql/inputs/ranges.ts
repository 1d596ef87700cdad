import type { InputRef } from '@pothos/core';
import { builder } from '../builder.js';

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

/** An interval kept in two columns shares an instant with the range. */
export const overlaps = (from: string, to: string, range: Range): object =>
  range ? { [from]: { lt: range.to ?? undefined, not: null }, [to]: { gt: range.from ?? undefined } } : {};

/** An instant lies in the range. */
export const within = (column: string, range: Range): object =>
  range ? { [column]: { gte: range.from ?? undefined, lt: range.to ?? undefined } } : {};

/** An interval of numbers, whose missing bounds are open, has a number in the range. */
export const meets = (range: NumberRange | null | undefined): object[] =>
  range
    ? [
        ...(range.max == null ? [] : [{ OR: [{ low: null }, { low: { lte: range.max } }] }]),
        ...(range.min == null ? [] : [{ OR: [{ high: null }, { high: { gte: range.min } }] }]),
      ]
    : [];
