import type { CountedPage } from '../lists/listing.js';
import { type PageArgs, pageRequest, toPage } from './keyset.js';
import type { Sort } from './sort.js';

/** A page of rows that are all at hand, in the order they stand in. `sort` names that order in cursors. */
export function memoryPage<Row extends { readonly id: string }>(
  rows: readonly Row[],
  args: PageArgs,
  sort: Sort,
): CountedPage<Row> {
  const request = pageRequest(args, sort);
  const seen = rows.findIndex(({ id }) => id === request.after?.id) + 1;
  return { ...toPage(rows.slice(seen), request, sort, (row) => row), count: () => rows.length };
}
