import type { GraphQLSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { AccessOptions } from '../access/access.js';
import type { ApiLimits } from '../limits/limits.js';
import type { PersistedOptions } from './persisted.js';

/** How an API is to be served, whoever decides it. */
export interface ServeOptions {
  /** Where GraphQL is, as callers write it: "/graphql" by default. /health and the like stand beside it. */
  readonly path?: string;
  /** Web sites whose pages may call the API from a browser, such as "https://example.org"; none by default. */
  readonly allowedOrigins?: readonly string[];
  /** Limits that differ from the default ones, which the query `limits` tells. */
  readonly limits?: Partial<ApiLimits>;
  /** Documents that may be sent by their hash; no others are run with `only`. */
  readonly persisted?: PersistedOptions;
  /** Whether a proxy in front names callers in X-Forwarded-For, which rates are counted by. */
  readonly behindProxy?: boolean;
  /** Hosts, addresses and ranges (10.1.0.0/16) that webhooks may lead to although they are not public. */
  readonly fetchAllow?: readonly string[];
  /** Lets callers in by their keys, and says what those without one may do. By default everything is allowed to everybody. */
  readonly access?: AccessOptions;
  /** Tells when pages come in and which keys have expired; the machine's own clock by default. */
  readonly clock?: () => Date;
  /** Fields that every request's GraphQL context has besides Corroborate's own, which stay as they are. */
  readonly context?: (request: Request) => object | Promise<object>;
  /** Plugins of GraphQL Yoga. They see what has passed every check of ours. */
  readonly plugins?: readonly Plugin[];
  /**
   * Makes the schema that is served from Corroborate's: adds fields, or makes it a part of a greater graph. What it adds
   * protects itself; limits hold for all of it.
   */
  readonly schema?: (schema: GraphQLSchema) => GraphQLSchema;
}
