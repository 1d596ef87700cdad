import type { ObjectRef } from '@pothos/core';
import { getRefFromModel } from '@pothos/plugin-prisma';
import type PrismaTypes from '../../adapters/db/generated/pothos.js';
import { builder, type SchemaTypes } from '../builder.js';
import type { ApiContext } from '../context.js';
import type { Filtering } from '../inputs/composed.js';
import { DEFAULT_PAGE, MAX_PAGE, type Page, type PageArgs } from '../paging/keyset.js';
import type { Sort } from '../paging/sort.js';
import type { Order, Ordering } from './order.js';

/** A page that can count all its items. */
export type CountedPage<Node> = Page<Node> & { count: () => number | Promise<number> };

export type ModelName = keyof PrismaTypes;

/** The arguments of a list, whatever it lists. */
export interface ListArgs<Filter> extends PageArgs {
  readonly orderBy?: Order | null | undefined;
  readonly filter?: Filter | null | undefined;
}

/** How one type is listed wherever it is listed: one connection type, one set of orders, one filter. */
export interface Listing<Node, Filter> {
  readonly model: ModelName;
  readonly connection: ObjectRef<SchemaTypes, CountedPage<Node>>;
  readonly sort: (args: ListArgs<Filter>) => Sort;
  readonly where: (args: ListArgs<Filter>) => object;
  readonly prepare: (args: ListArgs<Filter>, context: ApiContext) => Promise<ListArgs<Filter>>;
}

/** The two paging arguments of every connection. `last` and `before` are not offered: turn the order round instead. */
export const pageArgs = builder.args((t) => ({
  first: t.int({ defaultValue: DEFAULT_PAGE, description: `How many items to give, 0 to ${MAX_PAGE}.` }),
  after: t.string({ description: 'Give the items that follow this cursor: endCursor of the page before.' }),
}));

/** The arguments of a list that can be filtered. */
export const filterArgs = <Filter>(filter: Filtering<Filter>) =>
  builder.args((t) => ({
    first: t.int({ defaultValue: DEFAULT_PAGE, description: `How many items to give, 0 to ${MAX_PAGE}.` }),
    after: t.string({ description: 'Give the items that follow this cursor: endCursor of the page before.' }),
    filter: t.field({
      type: filter.input,
      description: 'Which items to give; all when it is left out.',
    }),
  }));

/** The arguments of a list that can be ordered and filtered. */
export const listArgs = <Filter>(order: Ordering, filter: Filtering<Filter>) => ({
  ...filterArgs(filter),
  ...builder.args((t) => ({
    orderBy: t.field({ type: order.input, description: 'The order of the items.' }),
  })),
});

/** A model's object type, before it is defined. */
export const refOf = <Name extends ModelName>(model: Name) =>
  getRefFromModel(model, builder) as unknown as ObjectRef<SchemaTypes, PrismaTypes[Name]['Shape']>;

/** The connection and edge types of a model, shared by every list of it. */
export const connectionOf = <Name extends ModelName>(model: Name, plural: string) =>
  builder.connectionObject(
    { type: refOf(model), name: `${model}Connection`, description: `A page of ${plural}.` },
    { name: `${model}Edge`, description: `One item of a page of ${plural}, with its place.` },
  ) as unknown as ObjectRef<SchemaTypes, CountedPage<PrismaTypes[Name]['Shape']>>;

/** A listing with a filter, in one fixed order. */
export const filteredListing = <Name extends ModelName, Filter>(
  model: Name,
  plural: string,
  sort: Sort,
  filter: Filtering<Filter>,
): Listing<PrismaTypes[Name]['Shape'], Filter> => ({
  model,
  connection: connectionOf(model, plural),
  sort: () => sort,
  where: (args) => (args.filter ? filter.where(args.filter) : {}),
  prepare: async (args, context) =>
    args.filter ? { ...args, filter: await filter.prepare(args.filter, context) } : args,
});

/** A listing with orders and a filter. */
export const listing = <Name extends ModelName, Filter>(
  model: Name,
  plural: string,
  order: Ordering,
  filter: Filtering<Filter>,
): Listing<PrismaTypes[Name]['Shape'], Filter> => ({
  ...filteredListing(model, plural, order.sort(null), filter),
  sort: (args) => order.sort(args.orderBy),
});

/** A listing in one fixed order. */
export const fixedListing = <Name extends ModelName>(
  model: Name,
  plural: string,
  sort: Sort,
): Listing<PrismaTypes[Name]['Shape'], never> => ({
  model,
  connection: connectionOf(model, plural),
  sort: () => sort,
  where: () => ({}),
  prepare: (args) => Promise.resolve(args),
});

/** The same listing in one fixed order, without a filter. */
export const inOrder = <Node, Filter>(list: Listing<Node, Filter>, sort: Sort): Listing<Node, never> => ({
  model: list.model,
  connection: list.connection,
  sort: () => sort,
  where: () => ({}),
  prepare: (args) => Promise.resolve(args),
});

/** The same listing with another order where the caller names none. */
export const startingWith = <Node, Filter>(
  list: Listing<Node, Filter>,
  sort: Sort,
): Listing<Node, Filter> => ({
  ...list,
  sort: (args) => (args.orderBy ? list.sort(args) : sort),
});
