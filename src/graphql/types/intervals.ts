import type { TimePrecision as Precision } from '../../adapters/db/generated/client/enums.js';
import type { NumberInterval as Numbers } from '../../shared/intervals.js';
import { builder } from '../builder.js';
import { TimePrecision } from './enums.js';
import { sayInterval } from '../../shared/sayInterval.js';

export interface Times {
  readonly from: Date;
  readonly to: Date;
  readonly precision: Precision;
}

/** Three columns of a row as one interval; null when the time is not known. */
export const times = (from: Date | null, to: Date | null, precision: Precision | null): Times | null =>
  from && to && precision ? { from, to, precision } : null;

export const TimeInterval = builder.objectRef<Times>('TimeInterval').implement({
  description: 'When something was, as an interval of UTC instants: `from` belongs to it, `to` does not.',
  fields: (t) => ({
    from: t.expose('from', { type: 'DateTime', description: 'The first instant it can have been, UTC.' }),
    to: t.expose('to', { type: 'DateTime', description: 'The first instant after it, UTC.' }),
    precision: t.expose('precision', { type: TimePrecision, description: 'How finely the time is known.' }),
  }),
});

export const NumberInterval = builder
  .objectRef<Numbers & { readonly approximate: boolean }>('NumberInterval')
  .implement({
    description: 'The numbers that a figure allows: "at least 4" is everything from 4 upwards.',
    fields: (t) => ({
      low: t.exposeFloat('low', { nullable: true, description: 'Lower bound; null when there is none.' }),
      high: t.exposeFloat('high', { nullable: true, description: 'Upper bound; null when there is none.' }),
      lowOpen: t.exposeBoolean('lowOpen', {
        description: 'The lower bound itself is not allowed, as in "more than 40".',
      }),
      highOpen: t.exposeBoolean('highOpen', {
        description: 'The upper bound itself is not allowed, as in "fewer than 40".',
      }),
      text: t.string({ description: 'The interval in words, such as "at least 4".', resolve: sayInterval }),
    }),
  });
