import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import type { ApiContext } from '../context.js';
import type { CountedPage, ListArgs, Listing, ModelName } from '../lists/listing.js';
import type { Planned } from '../planned/field.js';
import { batched, placeKey } from './batch.js';
import { delegateOf } from './delegate.js';
import { keysetQuery, pageRequest, toPage } from './keyset.js';

type Nested = (query: object, path: string[]) => object;

/** What `t.field` is given to page through a list. */
interface PageField<Parent, Node, Filter> {
  readonly type: Listing<Node, Filter>['connection'];
  readonly extensions: { readonly planned: Planned };
  readonly resolve: (
    parent: Parent,
    args: ListArgs<Filter>,
    context: ApiContext,
    info: GraphQLResolveInfo,
  ) => CountedPage<Node> | Promise<CountedPage<Node>>;
}

/** Where a connection's relation stands. */
export interface RelationOf {
  readonly model: ModelName;
  readonly relation: string;
  /** Narrows the relation further. */
  readonly where?: object;
}

type Rows = { readonly id: string }[];

/**
 * Pages through a relation of the parent's row: read with the parent in its one statement, LIMIT per parent. The casts
 * stand here once, because Prisma's argument types cannot be written for a relation that is a parameter.
 */
export function relationPage<Node, Filter>(list: Listing<Node, Filter>, of: RelationOf) {
  const where = (args: ListArgs<Filter>) => ({ AND: [of.where ?? {}, list.where(args)] });
  const select = (args: ListArgs<Filter>, _context: ApiContext, nested: Nested) => {
    const sort = list.sort(args);
    const { where: after, ...page } = keysetQuery(pageRequest(args, sort), sort);
    const columns = { id: true, [sort.column]: true };
    return {
      id: true,
      [of.relation]: nested({ ...page, where: { AND: [where(args), after] }, select: columns }, [
        'edges',
        'node',
      ]),
    };
  };
  const resolve: PageField<object, Node, Filter>['resolve'] = (parent, args, context, info) => {
    const sort = list.sort(args);
    const row = parent as { id: string } & Record<string, Rows | undefined>;
    const page = toPage(row[of.relation] ?? [], pageRequest(args, sort), sort, (item) => item as Node);
    return { ...page, count: () => countRelated(context, info, of, where(args), row.id) };
  };
  const planned: Planned = { kind: 'RELATION_PAGE', list: list as never, of, resolve };
  return { type: list.connection, extensions: { planned }, resolve, select: select as never };
}

/** Pages through all rows of a model. */
export function rootPage<Node, Filter>(list: Listing<Node, Filter>): PageField<object, Node, Filter> {
  const resolve: PageField<object, Node, Filter>['resolve'] = async (_root, rawArgs, context, info) => {
    const args = await list.prepare(rawArgs, context);
    const sort = list.sort(args);
    const request = pageRequest(args, sort);
    const { where: after, ...page } = keysetQuery(request, sort);
    const where = list.where(args);
    const query = queryFromInfo({
      context,
      info,
      path: ['edges', 'node'],
      select: { id: true, [sort.column]: true },
    });
    const rows = await delegateOf(context, list.model).findMany({
      ...query,
      ...page,
      where: { AND: [where, after] },
    });
    const count = () => delegateOf(context, list.model).count({ where });
    return { ...toPage(rows, request, sort, (row) => row as Node), count };
  };
  const planned: Planned = { kind: 'ROOT_PAGE', list: list as never, resolve };
  return { type: list.connection, extensions: { planned }, resolve };
}

/** Counts a relation for all parents of one level at once. */
async function countRelated(
  context: ApiContext,
  info: GraphQLResolveInfo,
  { model, relation }: RelationOf,
  where: object,
  parentId: string,
): Promise<number> {
  const select = { id: true, _count: { select: { [relation]: { where } } } };
  const load = async (ids: readonly string[]) => {
    const rows = await delegateOf(context, model).findMany({ where: { id: { in: [...ids] } }, select });
    return new Map(rows.map((row) => [row.id, row._count?.[relation] ?? 0]));
  };
  return (await batched(context, `count ${placeKey(info)}`, parentId, load)) ?? 0;
}
