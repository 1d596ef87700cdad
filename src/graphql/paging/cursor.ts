import { badRequest } from '../errors/badRequest.js';
import { isUuid } from '../ids.js';
import type { Sort } from './sort.js';

/** What stands in a sort column. */
export type SortValue = string | number | Date | null;

/** A place between two rows: after the row with this value in the sort column and this id. */
export interface Place {
  readonly value: SortValue;
  readonly id: string;
}

/** The cursor of a row, readable only by this API: order, value and id. */
export function encodeCursor(sort: Sort, { value, id }: Place): string {
  return Buffer.from(JSON.stringify([sort.name, value, id])).toString('base64url');
}

/** The opposite of encodeCursor. A cursor of another order, or one that was altered, is a typed error. */
export function decodeCursor(sort: Sort, cursor: string): Place {
  const [name, value, id] = parse(cursor);
  if (typeof id !== 'string' || !isUuid(id)) throw invalid('it was not handed out by this API');
  if (name !== sort.name) throw invalid('it belongs to another order of the items');
  return { value: readValue(sort, value), id };
}

/** The parts of a cursor; none for what is no cursor. */
export function parse(cursor: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}

function readValue(sort: Sort, value: unknown): SortValue {
  if (value === null && sort.nullable) return null;
  if (sort.kind === 'number' && typeof value === 'number') return value;
  if (sort.kind === 'text' && typeof value === 'string') return value;
  const time = sort.kind === 'date' && typeof value === 'string' ? new Date(value) : null;
  if (time !== null && !Number.isNaN(time.getTime())) return time;
  throw invalid('its value does not fit the order of the items');
}

/** The error for a cursor that cannot be used. */
export const invalid = (why: string) =>
  badRequest(
    'INVALID_CURSOR',
    'after',
    `This cursor cannot be used: ${why}. Take endCursor of the page before.`,
  );
