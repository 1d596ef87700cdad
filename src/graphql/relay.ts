import { badRequest } from './errors/badRequest.js';

/** Most ids that one `nodes` query may name. */
export const MAX_NODES = 100;

/** What the Relay plugin's own types say about themselves. */
export const relayDescriptions = {
  nodeTypeOptions: { description: 'Anything with an id. Every id that was ever handed out keeps resolving.' },
  idFieldOptions: {
    description: 'Global id, stable for ever: the type, a colon and a UUID. Treat it as opaque.',
  },
  pageInfoTypeOptions: { description: 'Where a page of a connection stands.' },
  hasNextPageFieldOptions: { description: 'More items follow the last of this page.' },
  hasPreviousPageFieldOptions: { description: 'This page was reached with `after`, so items precede it.' },
  startCursorFieldOptions: { description: 'Cursor of the first item; null on an empty page.' },
  endCursorFieldOptions: {
    description: 'Cursor of the last item, to give as `after` for the next page; null on an empty page.',
  },
  edgesFieldOptions: { description: 'The items of this page, each with its cursor.' },
  pageInfoFieldOptions: { description: 'Whether there is more, and where to go on.' },
  nodeFieldOptions: { description: 'The item itself.' },
  cursorFieldOptions: { description: 'Opaque place of this item in its order.' },
} as const;

export const nodeQueryOptions = {
  description:
    'The thing with this id, or null when there is none. The id of a merged event gives the event it went into.',
  args: { id: { description: 'Global id of any type.' } },
} as const;

/** Resolves many nodes at once, after the number of ids was checked. */
export const nodesQueryOptions = {
  description: `The things with these ids in their order, at most ${MAX_NODES}; null where there is none.`,
  args: { ids: { description: `Global ids of any types, at most ${MAX_NODES}.` } },
  resolve: <Id, Node>(
    _root: unknown,
    args: { ids: Id[] },
    _context: unknown,
    _info: unknown,
    resolveNodes: (ids: Id[]) => Node,
  ): Node => {
    if (args.ids.length <= MAX_NODES) return resolveNodes(args.ids);
    throw badRequest(
      'INVALID_ARGUMENT',
      'ids',
      `${args.ids.length} ids were given; at most ${MAX_NODES} are taken.`,
    );
  },
} as const;
