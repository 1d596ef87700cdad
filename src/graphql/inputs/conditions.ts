import { type NodeType, rowId } from '../ids.js';

type Given<Value> = Value | null | undefined;

/** The column has this value; no condition when none is given. */
export const is = (column: string, value: Given<string | boolean>): object =>
  value == null ? {} : { [column]: value };

/** The column has one of these values; no condition when none is given. */
export const isOneOf = (column: string, values: Given<readonly string[]>): object =>
  values == null ? {} : { [column]: { in: [...values] } };

/** The column points to this thing; a typed error for an id of another type. */
export const pointsTo = (column: string, type: NodeType, id: Given<string>, place = column): object =>
  id == null ? {} : { [column]: rowId(type, id, place) };

/** The column's number is at least this one. */
export const atLeast = (column: string, least: Given<number>): object =>
  least == null ? {} : { [column]: { gte: least } };

/** A text for Prisma's startsWith and contains, which hand it to LIKE with its wildcards alive. */
const literally = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** The path is this place or lies in it. */
export const isIn = (column: string, path: Given<string>): object =>
  path == null ? {} : { OR: [{ [column]: path }, { [column]: { startsWith: `${literally(path)}/` } }] };

/** The column holds this text somewhere, whatever the case of the letters. */
export const holds = (column: string, text: Given<string>): object =>
  text == null ? {} : { [column]: { contains: literally(text), mode: 'insensitive' } };
