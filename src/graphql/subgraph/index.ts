import { extendSchema, parse, type GraphQLSchema, type GraphQLUnionType } from 'graphql';
import { entityType, resolveEntities } from './entities.js';
import { NODE_TYPES } from '../ids.js';
import { subgraphSdlOf } from './sdl.js';

export { subgraphSdlOf } from './sdl.js';

/** What Apollo Federation asks of a subgraph besides its own types. */
const FEDERATION_TYPES = `
  "A type and one of its keys."
  scalar _Any
  "Everything that other subgraphs can add fields to."
  union _Entity = ${NODE_TYPES.join(' | ')}
  "What this subgraph is composed from."
  type _Service { sdl: String! }
  extend type Query {
    "The things with these types and keys, in their order; null where there is none."
    _entities(representations: [_Any!]!): [_Entity]!
    "What this subgraph is composed from."
    _service: _Service!
  }`;

/**
 * Makes a schema a subgraph of Apollo Federation 2. The given one stays as it is; types, resolvers and rights are its own.
 */
export function asSubgraph(schema: GraphQLSchema): GraphQLSchema {
  const subgraph = extendSchema(schema, parse(FEDERATION_TYPES));
  const sdl = subgraphSdlOf(schema);
  const fields = subgraph.getQueryType()?.getFields() ?? {};
  // Fields and types of the extension alone: they were made just now and are nobody else's.
  Object.assign(fields['_entities'] ?? {}, { resolve: resolveEntities });
  Object.assign(fields['_service'] ?? {}, { resolve: () => ({ sdl }) });
  (subgraph.getType('_Entity') as GraphQLUnionType).resolveType = (row: object) => entityType(row);
  return subgraph;
}
