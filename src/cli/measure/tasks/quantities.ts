import { z } from 'zod';
import { findQuantities, type Quantity } from '../../../claims/index.js';
import { id } from './fields.js';
import { defineTask, eachRow } from './task.js';

type Value = number | [number, number];

/** "about 50" is read as 45 to 55: the number in the middle is the one written. */
function valueOf({ low, high, approximate }: Quantity): Value | null {
  if (low === null || high === null) return low ?? high;
  if (low === high) return low;
  return approximate ? Number(((low + high) / 2).toPrecision(12)) : [low, high];
}

function changeOf({ low, high, approximate, change }: Quantity): string {
  if (change === 'UP') return 'up';
  if (change === 'DOWN') return 'down';
  if (high === null) return '>';
  if (low === null) return '<';
  return approximate ? '~' : '=';
}

/** What a figure counts is its unit when it has no other. */
const unitOf = ({ unit, countedHead }: Quantity): string | null =>
  unit === 'percent' ? 'percentage' : (unit ?? countedHead);

/** The figures of a text; ordinals are none. */
export const quantities = defineTask(
  z.object({ id, text: z.string() }),
  eachRow(({ text }) => ({
    quantities: findQuantities(text)
      .filter(({ kind }) => kind !== 'ORDINAL')
      .flatMap((quantity) => {
        const value = valueOf(quantity);
        return value === null ? [] : [{ value, unit: unitOf(quantity), change: changeOf(quantity) }];
      }),
  })),
);
