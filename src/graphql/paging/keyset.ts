import { badRequest } from '../errors/badRequest.js';
import { decodeCursor, encodeCursor, type Place, type SortValue } from './cursor.js';
import type { Sort } from './sort.js';

/** Ten lists of ten in one another stay within what a request may cost. */
export const DEFAULT_PAGE = 10;
export const MAX_PAGE = 100;

/** What a caller says about the page wanted. */
export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A checked page: how many rows, after which place. */
export interface PageRequest {
  readonly size: number;
  readonly after: Place | null;
}

/** A page's part of a Prisma query. One row more than the page is taken: it tells whether there is a next page. */
export interface KeysetQuery {
  readonly take: number;
  readonly orderBy: readonly object[];
  readonly where: object;
}

/** How many items are asked for; throws a typed error for a size outside 0-100. */
export function pageSize(args: PageArgs): number {
  const size = args.first ?? DEFAULT_PAGE;
  if (size < 0 || size > MAX_PAGE)
    throw badRequest(
      'INVALID_ARGUMENT',
      'first',
      `first is ${size}; 0 to ${MAX_PAGE} can be asked for at once.`,
    );
  return size;
}

/** Checks the arguments; throws a typed error for a size outside 0-100 or a cursor that is not one of this order. */
export function pageRequest(args: PageArgs, sort: Sort): PageRequest {
  const size = pageSize(args);
  return { size, after: args.after == null ? null : decodeCursor(sort, args.after) };
}

/**
 * A page as Prisma arguments. No Prisma cursor is used: with one, nested pages are read without LIMIT and cut in memory.
 */
export function keysetQuery({ size, after }: PageRequest, sort: Sort): KeysetQuery {
  const { column, direction, nullable } = sort;
  const bySort = { [column]: nullable ? { sort: direction, nulls: 'last' } : direction };
  return {
    take: size + 1,
    orderBy: [bySort, { id: direction }],
    where: after === null ? {} : whereAfter(after, sort),
  };
}

function whereAfter({ value, id }: Place, { column, direction, nullable }: Sort): object {
  const beyond = direction === 'asc' ? 'gt' : 'lt';
  const idBeyond = { id: { [beyond]: id } };
  if (value === null) return { [column]: null, ...idBeyond };
  const sameOrBeyond = [{ [column]: { [beyond]: value } }, { [column]: value, ...idBeyond }];
  if (nullable) return { OR: [...sameOrBeyond, { [column]: null }] };
  // The outer bound repeats what the OR says, in a form that Postgres can start an index scan from.
  return { [column]: { [beyond === 'gt' ? 'gte' : 'lte']: value }, OR: sameOrBeyond };
}

export interface Page<Row> {
  readonly edges: { readonly cursor: string; readonly node: Row }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** An item with its place, which is only written out for those who ask. */
class Edge<Node> {
  constructor(
    private readonly row: Readonly<Record<string, unknown>> & { readonly id: string },
    private readonly sort: Sort,
    readonly node: Node,
  ) {}

  get cursor(): string {
    const { id, [this.sort.column]: value } = this.row;
    return encodeCursor(this.sort, { value: value as SortValue, id });
  }
}

class PageInfo<Node> {
  constructor(
    private readonly edges: readonly Edge<Node>[],
    readonly hasNextPage: boolean,
    readonly hasPreviousPage: boolean,
  ) {}

  get startCursor(): string | null {
    return this.edges[0]?.cursor ?? null;
  }

  get endCursor(): string | null {
    return this.edges.at(-1)?.cursor ?? null;
  }
}

/** Cuts the rows of a keyset query down to the page. `node` picks the item out of a row. */
export function toPage<Row extends { id: string }, Node = Row>(
  rows: readonly Row[],
  { size, after }: PageRequest,
  sort: Sort,
  node: (row: Row) => Node,
): Page<Node> {
  const edges = rows.slice(0, size).map((row) => new Edge(row, sort, node(row)));
  return { edges, pageInfo: new PageInfo(edges, rows.length > size, after !== null) };
}
