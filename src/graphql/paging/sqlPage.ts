import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import { type ApiContext, db } from '../context.js';
import type { CountedPage, Listing } from '../lists/listing.js';
import { batched, placeKey } from './batch.js';
import { delegateOf } from './delegate.js';
import { type PageArgs, pageRequest, toPage } from './keyset.js';
import { lateralPages, type SqlList, type SqlRow } from './lateral.js';
import type { Sort } from './sort.js';

/** A list that is no relation of the store, so that SQL must say what belongs to a parent. */
export interface SqlPaging<Parent> {
  readonly key: (parent: Parent) => string;
  readonly list: SqlList;
  readonly sort: Sort;
}

/** A page of SQL rows for one parent, read together with its siblings'. */
export async function sqlRows<Parent, Row extends SqlRow>(
  { key, list, sort }: SqlPaging<Parent>,
  parent: Parent,
  args: PageArgs,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<CountedPage<Row>> {
  const request = pageRequest(args, sort);
  const load = (parents: readonly string[]) => lateralPages<Row>(context, parents, list, sort, request);
  const rows = (await batched(context, `page ${placeKey(info)}`, key(parent), load)) ?? [];
  const count = async () =>
    (await batched(context, `count ${placeKey(info)}`, key(parent), (parents) =>
      counts(context, parents, list),
    )) ?? 0;
  return { ...toPage(rows, request, { ...sort, column: 'value' }, (row) => row), count };
}

/** Pages through rows of a model that SQL picks: one statement for their ids, one for the rows, for a whole level. */
export function sqlPage<Parent, Node>(list: Listing<Node, never>, paging: SqlPaging<Parent>) {
  return {
    type: list.connection,
    resolve: async (
      parent: Parent,
      args: PageArgs,
      context: ApiContext,
      info: GraphQLResolveInfo,
    ): Promise<CountedPage<Node>> => {
      // Planned for every parent, though one statement serves all: Pothos notes at each place what was loaded there.
      const query = queryFromInfo({ context, info, path: ['edges', 'node'], select: { id: true } });
      const page = await sqlRows(paging, parent, args, context, info);
      const nodes = await Promise.all(
        page.edges.map(({ node }) => loadNode<Node>(list, node.id, query, context, info)),
      );
      return {
        ...page,
        edges: page.edges.map(({ cursor }, index) => ({ cursor, node: nodes[index] as Node })),
      };
    },
  };
}

/** A row of a page, read together with the rows of all pages of the level. */
export async function loadNode<Node>(
  list: Listing<Node, never>,
  id: string,
  query: object,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<Node> {
  const row = await batched(context, `nodes ${placeKey(info)}`, id, async (ids) => {
    const rows = await delegateOf(context, list.model).findMany({
      ...query,
      where: { id: { in: [...ids] } },
    });
    return new Map(rows.map((found) => [found.id, found]));
  });
  if (row === undefined) throw new Error(`${list.model} ${id} went away while it was read.`);
  return row as Node;
}

async function counts(
  context: ApiContext,
  parents: readonly string[],
  list: SqlList,
): Promise<ReadonlyMap<string, number>> {
  const [a, b] = [0, 1].map((part) => parents.map((parent) => parent.split(' ')[part] ?? null));
  const rows = await db(context).$queryRaw<{ parent: string; count: number }[]>`
    SELECT concat_ws(' ', p.a, p.b) AS parent, listed.count
    FROM unnest(${a}::uuid[], ${b}::uuid[]) AS p(a, b)
    CROSS JOIN LATERAL (SELECT count(*)::int AS count FROM (${list}) AS row) AS listed`;
  return new Map(rows.map(({ parent, count }) => [parent, count]));
}
