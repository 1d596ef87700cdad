import type { InputRef } from '@pothos/core';
import { builder } from '../builder.js';
import { type Sort, sortBy, type SortColumn } from '../paging/sort.js';

const OrderDirection = builder.enumType('OrderDirection', {
  description: 'Which way a list runs. Items without a value stand last either way.',
  values: {
    ASC: { description: 'Smallest, earliest or first in the alphabet first.' },
    DESC: { description: 'Greatest, latest or last in the alphabet first.' },
  },
});

/** A caller's choice of order. */
export interface Order<Field extends string = string> {
  readonly field: Field;
  readonly direction: 'ASC' | 'DESC';
}

/** What a list can be ordered by, each with its column and what to say of it. */
export type OrderColumns<Field extends string> = Readonly<
  Record<Field, SortColumn & { readonly description: string }>
>;

export interface Ordering {
  readonly input: InputRef<Order>;
  /** The order that the caller asked for, or else the list's own. */
  readonly sort: (order: Order | null | undefined) => Sort;
}

/** Makes the enum and the input of one type's orders from its table of columns. */
export function ordering<Field extends string>(
  type: string,
  columns: OrderColumns<Field>,
  fallback: Order<NoInfer<Field>>,
): Ordering {
  const table: OrderColumns<string> = columns;
  const values = Object.fromEntries(
    Object.entries(table).map(([field, { description }]) => [field, { description, value: field }]),
  );
  const OrderField = builder.enumType(`${type}OrderField`, {
    description: `What a list of ${type} can be ordered by.`,
    values,
  });
  const input = builder.inputType(`${type}Order`, {
    description: `An order for a list of ${type}. Ties are broken by id.`,
    fields: (t) => ({
      field: t.field({ type: OrderField, required: true, description: 'What to order by.' }),
      direction: t.field({
        type: OrderDirection,
        required: true,
        defaultValue: 'DESC',
        description: 'Which way.',
      }),
    }),
  });
  const sort = (order: Order | null | undefined): Sort => {
    const chosen = (order && table[order.field]) ?? columns[fallback.field];
    return sortBy(chosen, (order ?? fallback).direction === 'ASC' ? 'asc' : 'desc');
  };
  return { input: input as unknown as InputRef<Order>, sort };
}
