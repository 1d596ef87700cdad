import { schema } from './graphql/index.js';
import { asSubgraph, subgraphSdlOf } from './graphql/subgraph/index.js';

export { asSubgraph } from './graphql/subgraph/index.js';

/**
 * Corroborate's schema as a subgraph of Apollo Federation 2: `createCorroborate({ schema: asSubgraph })` serves it. Its
 * entities are known by `id`, articles also by `url`.
 */
export const subgraphSchema = asSubgraph(schema);

/** The same as a composition takes it. */
export const subgraphSdl: string = subgraphSdlOf(schema);
