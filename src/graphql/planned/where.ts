import { modelNamed, type Column, type Model } from './model.js';
import { Unplanned } from './unplanned.js';

/** A statement's values, numbered as they are met. */
export class Values {
  readonly list: unknown[] = [];
  private aliases = 0;

  /** The place of a value in the statement. Types are those of the columns that values are compared with. */
  add(value: unknown): string {
    this.list.push(value instanceof Date ? value.toISOString() : value);
    return `$${String(this.list.length)}`;
  }

  /** A name for a table that no other has. */
  alias(): string {
    this.aliases += 1;
    return `t${String(this.aliases)}`;
  }
}

type Condition = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Condition =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

const COMPARED: Readonly<Record<string, string>> = { equals: '=', lt: '<', lte: '<=', gt: '>', gte: '>=' };

/** Conditions that say nothing are left out, so that the statement stays short. */
function and(conditions: readonly string[]): string {
  const said = conditions.filter((one) => one !== 'TRUE');
  if (said.length < 2) return said[0] ?? 'TRUE';
  return said.map((one) => `(${one})`).join(' AND ');
}

const or = (conditions: readonly string[]): string =>
  conditions.length === 0 ? 'FALSE' : conditions.map((one) => `(${one})`).join(' OR ');

/** A condition in the words of the store's client as SQL. @throws Unplanned for words that are not known here */
export function whereSql(model: Model, alias: string, condition: object, values: Values): string {
  const all = (given: unknown): string[] =>
    (Array.isArray(given) ? given : [given]).map((one) => whereSql(model, alias, one as object, values));
  const parts: string[] = [];
  for (const [key, given] of Object.entries(condition)) {
    if (given === undefined) continue;
    if (key === 'AND') parts.push(and(all(given)));
    else if (key === 'OR') parts.push(or(all(given)));
    else if (key === 'NOT') parts.push(and(all(given).map((one) => `NOT (${one})`)));
    else parts.push(onField(model, alias, key, given, values));
  }
  return and(parts);
}

function onField(model: Model, alias: string, field: string, given: unknown, values: Values): string {
  const column = model.columns.get(field);
  if (column !== undefined) return onColumn(column, `${alias}.${column.name}`, given, values);
  return onRelation(model, alias, field, given, values);
}

function onColumn({ date }: Column, column: string, given: unknown, values: Values): string {
  if (!isObject(given)) return given === null ? `${column} IS NULL` : `${column} = ${values.add(given)}`;
  const insensitive = given['mode'] === 'insensitive';
  const parts = Object.entries(given)
    .filter(([operator, value]) => value !== undefined && operator !== 'mode')
    .map(([operator, value]) => compared(column, operator, value, insensitive, values));
  if (date && insensitive) throw new Unplanned('letters of a date');
  return and(parts);
}

function compared(
  column: string,
  operator: string,
  value: unknown,
  insensitive: boolean,
  values: Values,
): string {
  const sign = COMPARED[operator];
  const like = insensitive ? 'ILIKE' : 'LIKE';
  if (operator === 'not' && value === null) return `${column} IS NOT NULL`;
  if (operator === 'equals' && value === null) return `${column} IS NULL`;
  if (sign !== undefined && !isObject(value) && !insensitive) return `${column} ${sign} ${values.add(value)}`;
  if (operator === 'in' && Array.isArray(value) && !insensitive)
    return `${column} = ANY(${values.add(value)})`;
  if (operator === 'contains' && typeof value === 'string')
    return `${column} ${like} ${values.add(`%${value}%`)}`;
  if (operator === 'startsWith' && typeof value === 'string')
    return `${column} ${like} ${values.add(`${value}%`)}`;
  throw new Unplanned(`the condition ${operator}`);
}

/** Related rows are asked for by `some` or `none`; of a row that is one itself, directly. */
function onRelation(model: Model, alias: string, field: string, given: unknown, values: Values): string {
  const relation = model.relations.get(field);
  if (relation === undefined || !isObject(given)) throw new Unplanned(`a condition on ${field}`);
  const there = modelNamed(relation.model);
  const exists = (condition: unknown): string => {
    const other = values.alias();
    const inner = whereSql(there, other, condition as object, values);
    return `EXISTS (SELECT FROM ${there.table} AS ${other} WHERE ${other}.${relation.to} = ${alias}.${relation.from} AND (${inner}))`;
  };
  if (!relation.list) {
    if ('is' in given || 'isNot' in given) throw new Unplanned('is and isNot');
    return exists(given);
  }
  return and(
    Object.entries(given).map(([operator, condition]) => {
      if (operator === 'some') return exists(condition);
      if (operator === 'none') return `NOT ${exists(condition)}`;
      throw new Unplanned(`the condition ${operator}`);
    }),
  );
}
