import type { ApiContext } from '../context.js';
import type { PageRequest } from '../paging/keyset.js';
import type { Sort } from '../paging/sort.js';
import { modelNamed, type Column, type Model, type Relation } from './model.js';
import { Unplanned } from './unplanned.js';

/** One request that is answered by a plan. */
export interface Run {
  readonly context: ApiContext;
  /** As coerced by GraphQL. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** What was asked of each page, found when its part of the statement was written. */
  readonly pages: Map<RowPlan, AskedPage>;
}

export interface AskedPage {
  readonly request: PageRequest;
  readonly sort: Sort;
}

/** Which rows, in the words of the store's client: conditions, order, how many. */
export interface Query {
  readonly where?: object | undefined;
  /** What else holds of the rows of this page, but is not counted by: the place that they follow. */
  readonly after?: object | undefined;
  readonly orderBy?: object | readonly object[] | undefined;
  readonly take?: number | undefined;
}

/** A row as it comes out of the store. */
export type Row = Record<string, unknown>;

/** Rows that belong to a row, or to nobody at the root. */
export interface Part {
  /** Under which they stand in the row above. */
  readonly key: string;
  readonly relation: Relation;
  readonly rows: RowPlan;
}

/** What is read of each row of one place in an answer. */
export class RowPlan {
  readonly model: Model;
  /** By their fields' names. */
  readonly columns = new Map<string, Column>();
  readonly parts: Part[] = [];
  /**
   * Whether every request reads the same rows: its arguments hold no variables, and lists make conditions of arguments
   * alone, of no clock.
   */
  fixed = true;
  /** How many there are altogether stands beside them, under `count` and the part's key. */
  counted = false;

  /** @param query which rows, once the variables are known; all of them where it is left out */
  constructor(
    readonly modelName: string,
    readonly query: ((run: Run) => Query) | null = null,
  ) {
    this.model = modelNamed(modelName);
  }

  /** Whether this holds of all that is read below a row. */
  get fixedBelow(): boolean {
    return this.parts.every(({ rows }) => rows.fixed && rows.fixedBelow);
  }

  /** Adds a column, by its field's name. */
  column(field: string): void {
    const column = this.model.columns.get(field);
    if (column === undefined) throw new Unplanned(`${this.modelName}.${field} is no plain column`);
    this.columns.set(field, column);
  }

  /** Adds related rows, under a key of their own unless one is given. */
  part(field: string, query: ((run: Run) => Query) | null = null, key?: string): Part {
    const relation = this.model.relations.get(field);
    if (relation === undefined) throw new Unplanned(`${this.modelName}.${field} is no relation`);
    if (this.parts.some((other) => other.key === key)) throw new Unplanned(`${field} is read twice`);
    const part = {
      key: key ?? `_${String(this.parts.length)}`,
      relation,
      rows: new RowPlan(relation.model, query),
    };
    this.parts.push(part);
    return part;
  }

  /** Adds what a resolver asks for, in the words of the store's client: columns, and relations with what is read of them. */
  select(selection: object): void {
    for (const [field, wanted] of Object.entries(selection) as [string, unknown][]) {
      if (wanted === true) this.column(field);
      else if (typeof wanted === 'object' && wanted !== null) this.selectRelated(field, wanted);
      else throw new Unplanned(`a selection of ${field}`);
    }
  }

  private selectRelated(field: string, wanted: Query & { readonly select?: object }): void {
    const { select, ...query } = wanted;
    if (select === undefined) throw new Unplanned(`all of ${field}`);
    this.part(field, () => query, field).rows.select(select);
  }

  /**
   * Makes a row of its values, which stand in a list: first the parts, each that is counted with its count behind it, then
   * the columns. Columns may have been added since, for another request that orders by them.
   */
  read(values: unknown[]): Row {
    const row: Row = {};
    let place = 0;
    for (const { key, relation, rows } of this.parts) {
      const below = values[place++];
      if (relation.list) row[key] = rows.readAll(below as unknown[][]);
      else row[key] = below === null ? null : rows.read(below as unknown[]);
      if (rows.counted) row[`count${key}`] = values[place++];
    }
    for (const [field, { date }] of this.columns) {
      if (place === values.length) break;
      row[field] = date ? dateOf(values[place]) : values[place];
      place += 1;
    }
    return row;
  }

  /** Makes rows of lists of values. */
  readAll(all: unknown[][]): Row[] {
    return all.map((values) => this.read(values));
  }
}

/** JSON carries dates as texts. */
const dateOf = (value: unknown): unknown => (typeof value === 'string' ? new Date(value) : value);
