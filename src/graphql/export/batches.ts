import { keysetQuery } from '../paging/keyset.js';
import type { SortValue } from '../paging/cursor.js';
import type { Sort } from '../paging/sort.js';

/** What is read: from where, which columns, which rows, in which order. */
export interface Reading {
  /** A model's delegate in a snapshot. */
  readonly rows: { findMany: (query: never) => PromiseLike<unknown[]> };
  readonly select: object;
  readonly where: object;
  readonly sort: Sort;
  /** Rows in memory at once. */
  readonly size: number;
  /** Most rows in all; all when undefined. */
  readonly most?: number | undefined;
}

type SortedRow = { readonly id: string } & Readonly<Record<string, unknown>>;

/** Rows in order, a few at a time, each batch read where the one before ended. */
export async function* batches<Row extends { readonly id: string }>(reading: Reading): AsyncGenerator<Row[]> {
  const { rows, select, where, sort, size } = reading;
  let left = reading.most ?? Infinity;
  let after: { value: SortValue; id: string } | null = null;
  while (left > 0) {
    const page = keysetQuery({ size: Math.min(size, left), after }, sort);
    const query = {
      select: { ...select, id: true, [sort.column]: true },
      where: { AND: [where, page.where] },
      orderBy: page.orderBy,
      take: page.take - 1,
    };
    const found = (await rows.findMany(query as never)) as SortedRow[];
    if (found.length > 0) yield found as unknown as Row[];
    const last = found.at(-1);
    if (last === undefined || found.length < query.take) return;
    left -= found.length;
    after = { value: last[sort.column] as SortValue, id: last.id };
  }
}
