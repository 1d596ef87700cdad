import { badRequest } from '../errors/badRequest.js';
import { type NodeType, rowId } from '../ids.js';

type Given<Value> = Value | null | undefined;

/** Columns that have a value in every row, in whichever table they stand: Prisma refuses to ask whether they have one. */
const ALWAYS_KNOWN: ReadonlySet<string> = new Set([
  'articleId',
  'assertionId',
  'createdAt',
  'eventId',
  'ingestedAt',
  'lastSeenAt',
  'name',
  'polarity',
  'updatedAt',
]);

/**
 * A condition on a column. It is false, never unknown, for a row without a value: only so is what `not` gives all that the
 * condition leaves out.
 */
export const has = (column: string, condition: object): object => ({
  [column]: ALWAYS_KNOWN.has(column) ? condition : { not: null, ...condition },
});

/** The error for a value that makes no sense. */
export const senseless = (place: string, why: string) =>
  badRequest('INVALID_ARGUMENT', place, `${place} ${why}.`);

/** A text of more than blanks. */
function told(text: string, place: string): string {
  if (text.trim() !== '') return text;
  throw senseless(place, 'is empty; leave it out where nothing is asked for');
}

/**
 * The column has this value; no condition when none is given. Here and below `place` is where the value stands in the arguments,
 * for errors.
 */
export const is = (column: string, value: Given<string | boolean>, place = column): object => {
  if (value == null) return {};
  return typeof value === 'string' ? has(column, { equals: told(value, place) }) : { [column]: value };
};

/** The column has one of these values; no condition when none is given. */
export const isOneOf = (column: string, values: Given<readonly string[]>, place = column): object => {
  if (values == null) return {};
  if (values.length === 0) throw senseless(place, 'is an empty list, which nothing can be one of');
  return { [column]: { in: values.map((value, n) => told(value, `${place}[${String(n)}]`)) } };
};

/** The same for a column that may be without a value. */
export const hasOneOf = (column: string, values: Given<readonly string[]>, place = column): object =>
  values == null ? {} : { AND: [{ [column]: { not: null } }, isOneOf(column, values, place)] };

/** The column points to this thing; a typed error for an id of another type. */
export const pointsTo = (column: string, type: NodeType, id: Given<string>, place = column): object =>
  id == null ? {} : has(column, { equals: rowId(type, id, place) });

/** The column's number is at least this one. */
export const atLeast = (column: string, least: Given<number>, place = column): object => {
  if (least == null) return {};
  if (least < 1) throw senseless(place, `is ${String(least)}; 1 is the least that can be asked for`);
  return { [column]: { gte: least } };
};

/** A text for Prisma's startsWith and contains, which hand it to LIKE with its wildcards alive. */
const literally = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** The path is this place or lies in it. */
export const isIn = (column: string, path: Given<string>, place = column): object => {
  if (path == null) return {};
  const under = { startsWith: `${literally(told(path, place))}/` };
  return { AND: [{ [column]: { not: null } }, { OR: [{ [column]: path }, { [column]: under }] }] };
};

/** The column holds this text somewhere, whatever the case of the letters. */
export const holds = (column: string, text: Given<string>, place = column): object =>
  text == null ? {} : has(column, { contains: literally(told(text, place)), mode: 'insensitive' });
