/** A column that rows can be put in order by. Ties are broken by id, in the same direction. */
export interface SortColumn {
  /** The Prisma field. */
  readonly column: string;
  readonly kind: 'date' | 'number' | 'text';
  /** Rows without a value stand last, whichever the direction. */
  readonly nullable: boolean;
}

export type Direction = 'asc' | 'desc';

/** One order of rows. `name` stands in cursors, so that a cursor is never used under another order. */
export interface Sort extends SortColumn {
  readonly name: string;
  readonly direction: Direction;
}

export const sortBy = (column: SortColumn, direction: Direction): Sort => ({
  ...column,
  direction,
  name: `${column.column} ${direction}`,
});
