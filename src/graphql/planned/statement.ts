import type { Model } from './model.js';
import type { Part, Query, RowPlan, Run } from './rows.js';
import { Unplanned } from './unplanned.js';
import { Values, whereSql } from './where.js';

/** A statement whose one row has one column, `json`. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Postgres takes so many arguments of a function. */
const MOST_VALUES = 100;

const columnIn = (model: Model, alias: string, field: string): string => {
  const column = model.columns.get(field);
  if (column === undefined) throw new Unplanned(`an order by ${field}`);
  return `${alias}.${column.name}`;
};

type Direction = string | { readonly sort: string; readonly nulls?: string };

function orderSql(model: Model, alias: string, orderBy: Query['orderBy']): string {
  const orders = (Array.isArray(orderBy) ? orderBy : [orderBy ?? {}]) as readonly object[];
  const terms = orders.flatMap((order) =>
    Object.entries(order as Record<string, Direction>).map(([field, direction]) => {
      const { sort, nulls = '' } = typeof direction === 'string' ? { sort: direction } : direction;
      const way = sort === 'asc' ? 'ASC' : 'DESC';
      return `${columnIn(model, alias, field)} ${way}${nulls === 'last' ? ' NULLS LAST' : ''}`;
    }),
  );
  return terms.length === 0 ? '' : `ORDER BY ${terms.join(', ')}`;
}

/** Writes one statement, for one request. */
class Writer {
  readonly values = new Values();

  constructor(private readonly run: Run) {}

  /** One row as `RowPlan.read` takes it. What it needs of other tables is added to `joins`. */
  private json(rows: RowPlan, alias: string, joins: string[]): string {
    const parts = rows.parts.flatMap((part) => this.part(part, alias, joins));
    const columns = [...rows.columns.values()].map(({ name }) => `${alias}.${name}`);
    const values = [...parts, ...columns];
    if (values.length > MOST_VALUES) throw new Unplanned('a row of very many fields');
    return `json_build_array(${values.join(', ')})`;
  }

  private part({ relation, rows }: Part, parent: string, joins: string[]): string[] {
    const joined = (alias: string) => `${alias}.${relation.to} = ${parent}.${relation.from}`;
    if (!relation.list) return [this.one(rows, relation.to, joined, joins)];
    const query = rows.query?.(this.run) ?? {};
    const list = `(${this.list(rows, query, joined)})`;
    return rows.counted ? [list, `(${this.count(rows, query, joined)})`] : [list];
  }

  private list(rows: RowPlan, query: Query, joined: (alias: string) => string): string {
    const alias = this.values.alias();
    const where = whereSql(rows.model, alias, { AND: [query.where ?? {}, query.after ?? {}] }, this.values);
    // A number in the text and not a value: the plan of a page of ten is another than that of a page of any length.
    const limit = query.take === undefined ? '' : `LIMIT ${String(Math.trunc(query.take))}`;
    const order = orderSql(rows.model, alias, query.orderBy);
    const from = `FROM ${rows.model.table} AS ${alias} WHERE ${joined(alias)} AND ${where} ${order} ${limit}`;
    const joins: string[] = [];
    const json = this.json(rows, alias, joins);
    // Joining may change the order.
    const again = joins.length === 0 ? '' : ` ${order}`;
    const page = `(SELECT ${alias}.* ${from}) AS ${alias}`;
    return `SELECT coalesce(json_agg(${json}${again}), '[]') FROM ${[page, ...joins].join(' ')}`;
  }

  private count(rows: RowPlan, { where = {} }: Query, joined: (alias: string) => string): string {
    const alias = this.values.alias();
    const condition = whereSql(rows.model, alias, where, this.values);
    return `SELECT count(*)::int FROM ${rows.model.table} AS ${alias} WHERE ${joined(alias)} AND ${condition}`;
  }

  /** Joined, because Postgres looks for one row of a subquery after the other, and through a whole table if it is small. */
  private one(rows: RowPlan, to: string, joined: (alias: string) => string, joins: string[]): string {
    const alias = this.values.alias();
    joins.push(`LEFT JOIN ${rows.model.table} AS ${alias} ON ${joined(alias)}`);
    return `CASE WHEN ${alias}.${to} IS NOT NULL THEN ${this.json(rows, alias, joins)} END`;
  }

  /** A page of all rows of a model: `{rows, count}`. */
  page(rows: RowPlan, query: Query): string {
    const everything = () => 'TRUE';
    const list = `'rows', (${this.list(rows, query, everything)})`;
    const pairs = rows.counted ? [list, `'count', (${this.count(rows, query, everything)})`] : [list];
    return `SELECT json_build_object(${pairs.join(', ')})::text AS json`;
  }

  /** The row with an id, or the one that it was merged into. */
  byId(rows: RowPlan, id: string, redirects: string | null): string {
    const alias = this.values.alias();
    const given = `${this.values.add(id)}::uuid`;
    const meant =
      redirects === null
        ? given
        : `coalesce((SELECT to_id FROM ${redirects} WHERE from_id = ${given}), ${given})`;
    const joins: string[] = [];
    const json = this.json(rows, alias, joins);
    const from = [`${rows.model.table} AS ${alias}`, ...joins].join(' ');
    return `SELECT ${json}::text AS json FROM ${from} WHERE ${alias}."id" = ${meant}`;
  }
}

/** A page of all rows of a model, as `{rows, count}`. */
export function pageStatement(rows: RowPlan, run: Run, query: Query): Statement {
  const writer = new Writer(run);
  return { text: writer.page(rows, query), values: writer.values.list };
}

/**
 * One row by its id.
 * @param redirects the table that says into which row another was merged, if there is one
 */
export function byIdStatement(rows: RowPlan, run: Run, id: string, redirects: string | null): Statement {
  const writer = new Writer(run);
  return { text: writer.byId(rows, id, redirects), values: writer.values.list };
}
