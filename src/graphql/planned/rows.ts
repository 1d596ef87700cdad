import type { ApiContext } from '../context.js';
import type { PageRequest } from '../paging/keyset.js';
import type { Sort } from '../paging/sort.js';
import { modelNamed, type Model, type Relation } from './model.js';
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
  readonly columns = new Set<string>();
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
    if (!this.model.columns.has(field)) throw new Unplanned(`${this.modelName}.${field} is no plain column`);
    this.columns.add(field);
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

  private readonly dates: string[] = [];
  private seen = 0;

  /** Columns may be added while a statement is written: those that a page turns out to be put in order by. */
  private findDates(): void {
    if (this.seen === this.columns.size) return;
    const dates = [...this.columns].filter((field) => this.model.columns.get(field)?.date === true);
    this.dates.splice(0, this.dates.length, ...dates);
    this.seen = this.columns.size;
  }

  /** Reads dates back, which JSON carries as texts, in a row and in all below it. */
  revive(row: Row): void {
    this.findDates();
    for (const field of this.dates) {
      const text = row[field];
      if (typeof text === 'string') row[field] = new Date(text);
    }
    for (const { key, relation, rows } of this.parts) {
      const below = row[key];
      if (relation.list) for (const inner of below as Row[]) rows.revive(inner);
      else if (below !== null) rows.revive(below as Row);
    }
  }
}
