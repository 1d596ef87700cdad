import { Prisma } from '../../adapters/db/generated/client/client.js';
import { type ApiContext, db } from '../context.js';
import type { Place, SortValue } from './cursor.js';
import type { PageRequest } from './keyset.js';
import type { Sort } from './sort.js';

/** A row of a list that only SQL can make. */
export interface SqlRow {
  readonly id: string;
  /** Value of the sort column. */
  readonly value: SortValue;
}

/**
 * The rows that belong to one parent, as a query with the columns `id` and `value`. The parent's ids are `p.a` and, for
 * a parent that is known by two, `p.b`.
 */
export type SqlList = Prisma.Sql;

const SQL_TYPES = { date: 'timestamptz(3)', number: 'float8', text: 'text' } as const;

/** A parent known by two ids, as one key. */
export const joinKey = (a: string, b: string): string => `${a} ${b}`;

/** One page for each of many parents in one statement, with LIMIT for each. */
export async function lateralPages<Row extends SqlRow>(
  context: ApiContext,
  parents: readonly string[],
  list: SqlList,
  sort: Sort,
  { size, after }: PageRequest,
): Promise<ReadonlyMap<string, Row[]>> {
  const [a, b] = [0, 1].map((part) => parents.map((parent) => parent.split(' ')[part] ?? null));
  const order = orderBy(sort);
  const rows = await db(context).$queryRaw<(Row & { parent: string })[]>`
    SELECT concat_ws(' ', p.a, p.b) AS parent, page.*
    FROM unnest(${a}::uuid[], ${b}::uuid[]) AS p(a, b)
    CROSS JOIN LATERAL (
      SELECT * FROM (${list}) AS row ${after === null ? Prisma.empty : afterPlace(after, sort)}
      ORDER BY ${order} LIMIT ${size + 1}
    ) AS page
    ORDER BY ${order}`;
  return groupBy(rows);
}

const orderBy = ({ direction }: Sort): Prisma.Sql =>
  Prisma.raw(direction === 'asc' ? 'value ASC NULLS LAST, id ASC' : 'value DESC NULLS LAST, id DESC');

function afterPlace({ value, id }: Place, { direction, kind }: Sort): Prisma.Sql {
  const beyond = Prisma.raw(direction === 'asc' ? '>' : '<');
  if (value === null) return Prisma.sql`WHERE value IS NULL AND id ${beyond} ${id}::uuid`;
  const typed = Prisma.sql`${value}::${Prisma.raw(SQL_TYPES[kind])}`;
  return Prisma.sql`WHERE (value, id) ${beyond} (${typed}, ${id}::uuid) OR value IS NULL`;
}

function groupBy<Row extends { parent: string }>(rows: readonly Row[]): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.parent);
    if (group) group.push(row);
    else groups.set(row.parent, [row]);
  }
  return groups;
}
