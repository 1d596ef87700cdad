import { InputError } from '../../shared/errors.js';

/** Where GraphQL is served unless something else is said. */
export const GRAPHQL_PATH = '/graphql';

/** Where things are served. */
export interface Paths {
  readonly graphql: string;
  /** What stands beside it: `beside('health')` is "/api/health" where GraphQL is at "/api/graphql". */
  readonly beside: (name: string) => string;
}

/**
 * Lays the paths out around that of GraphQL.
 * @throws InputError for a path that is none
 */
export function pathsAround(graphql: string = GRAPHQL_PATH): Paths {
  if (!/^(?:\/[\w.~-]+)+$/.test(graphql))
    throw new InputError(
      'INVALID_ARGUMENT',
      'path',
      `path is "${graphql}", expected one such as "/graphql" or "/api/graphql".`,
    );
  const above = graphql.slice(0, graphql.lastIndexOf('/'));
  return { graphql, beside: (name) => `${above}/${name}` };
}
