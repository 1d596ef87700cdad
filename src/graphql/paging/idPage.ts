import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import type { ApiContext } from '../context.js';
import type { CountedPage, Listing } from '../lists/listing.js';
import { arrayPage } from './arrayPage.js';
import type { PageArgs } from './keyset.js';
import { loadNode } from './sqlPage.js';

/** Pages through rows of a model that the parent knows by their ids, in that order: one statement for a whole level. */
export function idPage<Parent, Node>(
  list: Listing<Node, never>,
  idsOf: (parent: Parent) => readonly string[],
) {
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
      const page = arrayPage(idsOf(parent), args, list.model);
      const edges = await Promise.all(
        page.edges.map(async ({ cursor, node }) => ({
          cursor,
          node: await loadNode<Node>(list, node, query, context, info),
        })),
      );
      return { ...page, edges };
    },
  };
}
