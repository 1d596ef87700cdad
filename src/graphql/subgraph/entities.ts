import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import { missingScope } from '../access/caller.js';
import { type ApiContext, db } from '../context.js';
import { badRequest } from '../errors/badRequest.js';
import { type NodeType, rowId } from '../ids.js';
import { delegateOf } from '../paging/delegate.js';
import { liveEventId } from '../redirects.js';
import { isEntityType, keysOf } from './keys.js';

/** What another subgraph knows of a thing: its type and one of its keys. */
export type Representation = Readonly<Record<string, unknown>>;

/** A thing as it is loaded. */
interface Row {
  readonly id: string;
}

interface Wanted {
  readonly type: NodeType;
  /** Null when there is no such thing. */
  readonly id: string | null;
}

const invalid = (place: string, message: string) => badRequest('INVALID_ARGUMENT', place, message);

/** The ids of the articles with these addresses, each of the revision taken in last. */
async function idsByUrl(context: ApiContext, urls: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (urls.length === 0) return new Map();
  const rows = await db(context).$queryRaw<{ url: string; id: string }[]>`
    SELECT DISTINCT ON (url) url, id FROM article WHERE url = ANY(${urls}::text[])
    ORDER BY url, ingested_at DESC, id DESC`;
  return new Map(rows.map(({ url, id }) => [url, id]));
}

function keyIn(type: NodeType, representation: Representation, place: string): [string, string] {
  for (const key of keysOf(type)) {
    const value = representation[key];
    if (typeof value === 'string') return [key, value];
  }
  throw invalid(place, `A representation of ${type} has ${keysOf(type).join(' or ')}, a text.`);
}

/** Says what is wanted; a mistake stands in its own place and leaves the others be. */
async function read(
  context: ApiContext,
  representations: readonly Representation[],
): Promise<(Wanted | Error)[]> {
  const named = representations.map((representation, index) => {
    const place = `representations.${index}`;
    const type = representation['__typename'];
    try {
      if (typeof type !== 'string' || !isEntityType(type))
        throw invalid(place, `"${String(type).slice(0, 80)}" is not an entity of this graph.`);
      const [key, value] = keyIn(type, representation, place);
      return { type, key, value: key === 'id' ? rowId(type, value, `${place}.id`) : value };
    } catch (error) {
      return error as Error;
    }
  });
  const urls = named.flatMap((one) => (!(one instanceof Error) && one.key === 'url' ? [one.value] : []));
  const byUrl = await idsByUrl(context, urls);
  return Promise.all(
    named.map(async (one) => {
      if (one instanceof Error) return one;
      const { type, key, value } = one;
      if (key === 'url') return { type, id: byUrl.get(value) ?? null };
      return { type, id: type === 'Event' ? await liveEventId(context, value) : value };
    }),
  );
}

const nameOf = new WeakMap<object, NodeType>();

/** Which type an entity is of that was loaded here. */
export const entityType = (row: object): NodeType | undefined => nameOf.get(row);

async function load(
  context: ApiContext,
  info: GraphQLResolveInfo,
  type: NodeType,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Row>> {
  const query = queryFromInfo({ context, info, typeName: type, select: { id: true } });
  const rows = await delegateOf(context, type).findMany({ ...query, where: { id: { in: [...ids] } } });
  for (const row of rows) nameOf.set(row, type);
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * The things that other subgraphs ask for, in their order; null where there is none. One statement a type, however many
 * there are, besides one to find articles by their addresses or the events that others were merged into.
 */
export async function resolveEntities(
  _root: unknown,
  { representations }: { readonly representations: readonly Representation[] },
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<(Row | Error | null)[]> {
  // This field is none of the builder's, which would ask for what the type Query needs.
  if (!context.caller.scopes.has('READ')) throw missingScope(context.caller, 'READ');
  const { nodes } = context.limits;
  if (representations.length > nodes)
    throw invalid(
      'representations',
      `${representations.length} entities were asked for; at most ${nodes} are given at once.`,
    );
  const wanted = await read(context, representations);
  const ids = new Map<NodeType, Set<string>>();
  for (const one of wanted)
    if (!(one instanceof Error) && one.id !== null)
      ids.set(one.type, (ids.get(one.type) ?? new Set()).add(one.id));
  const loaded = new Map<NodeType, ReadonlyMap<string, Row>>();
  await Promise.all(
    [...ids].map(async ([type, own]) => loaded.set(type, await load(context, info, type, [...own]))),
  );
  return wanted.map((one) =>
    one instanceof Error ? one : one.id === null ? null : (loaded.get(one.type)?.get(one.id) ?? null),
  );
}
