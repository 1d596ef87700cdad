import { isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import type { NodeType } from '../ids.js';
import type { Listing } from '../lists/listing.js';
import type { RelationOf } from '../paging/connection.js';
import { Unplanned } from './unplanned.js';

/** A list as a plan reads it. */
export interface PlannedPage {
  readonly list: Listing<unknown, unknown>;
  /** What the plan does instead of: a field that was given another resolver is not planned. */
  readonly resolve: unknown;
}

/** What a field says of itself in its extensions, under `planned`, when it can be answered by a plan. */
export type Planned =
  | ({ readonly kind: 'RELATION_PAGE'; readonly of: RelationOf } & PlannedPage)
  | ({ readonly kind: 'ROOT_PAGE' } & PlannedPage)
  | { readonly kind: 'BY_ID'; readonly type: NodeType; readonly redirects: string | null };

/**
 * Extensions of a field of the root that gives the thing with the id in its argument `id`.
 * @param redirects the table that says into which thing another was merged, if there is one
 */
export const plannedById = (type: NodeType, redirects: string | null = null) => ({
  planned: { kind: 'BY_ID', type, redirects } satisfies Planned,
});

/** Reads a field's value from what is above it, without waiting. */
export type Resolve = (parent: unknown, args: object, context: object) => unknown;

/** The extensions that Pothos and its plugins leave on a field, as far as plans are made of them. */
interface Extensions {
  readonly planned?: Planned;
  readonly pothosOriginalResolve?: Resolve;
  readonly pothosExposedField?: string;
  readonly pothosPrismaSelect?: unknown;
  readonly pothosPrismaRelationField?: { readonly name: string };
  readonly pothosArgMappers?: readonly unknown[];
  readonly pothosOptions?: Readonly<Record<string, unknown>>;
}

type Field = GraphQLField<unknown, unknown>;

const resolvers = new WeakMap<Field, unknown>();

/** Notes the resolvers of a schema before anybody can put others in their place, as plugins that trace resolvers do. */
export function noteResolvers(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType))
    for (const field of Object.values(type.getFields()))
      if (!resolvers.has(field)) resolvers.set(field, field.resolve);
}

/** Options that change what a field answers by more than its resolver. */
const ELSEWHERE = ['authScopes', 'grantScopes', 'errors', 'validate', 'skipTypeScopes'];

/** @throws Unplanned for a field whose answer is not its resolver's alone */
export function extensionsOf(field: Field): Extensions {
  const extensions = field.extensions as Extensions;
  const options = extensions.pothosOptions ?? {};
  if (ELSEWHERE.some((name) => options[name] !== undefined)) throw new Unplanned(`${field.name} is guarded`);
  if (resolvers.get(field) !== field.resolve) throw new Unplanned(`${field.name} was given another resolver`);
  const { planned, pothosOriginalResolve } = extensions;
  if (planned !== undefined && 'resolve' in planned && planned.resolve !== pothosOriginalResolve)
    throw new Unplanned(`${field.name} is resolved in its own way`);
  if ((extensions.pothosArgMappers?.length ?? 0) > 0) throw new Unplanned(`${field.name} maps its arguments`);
  return extensions;
}

const AsyncFunction = (async () => undefined).constructor;

/** The resolver as it was written, without what plugins wrap around it. @throws Unplanned for one that does more than read */
export function resolveOf(field: Field): Resolve {
  const { pothosExposedField: column, pothosOriginalResolve: resolve } = extensionsOf(field);
  if (column !== undefined) return (parent) => (parent as Record<string, unknown>)[column];
  // With a second parameter it looks at more than the row above it, perhaps in the store: then what a plan has read would be read twice.
  if (resolve === undefined || resolve.length > 1 || resolve instanceof AsyncFunction)
    throw new Unplanned(`${field.name} is not merely read`);
  return resolve;
}
