import type { RequestListener } from 'node:http';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { Database } from '../../adapters/db/client.js';
import { controlAccess, OPEN_ACCESS, type Access, type AccessOptions } from '../access/access.js';
import { openKeyring } from '../access/keyring.js';
import type { ApiContext, Ingest } from '../context.js';
import { masker } from '../errors/mask.js';
import { enforceLimits } from '../limits/enforce.js';
import { DEFAULT_LIMITS, type ApiLimits } from '../limits/limits.js';
import { limitRate } from '../limits/rate.js';
import { schema } from '../schema.js';
import { noteAddresses } from './address.js';
import { cancelAbandoned } from './cancel.js';
import { refuseSimplePosts } from './csrf.js';
import { serveGraphiql } from './graphiql.js';
import { answerHealth } from './health.js';
import { takePersisted, type PersistedOptions } from './persisted.js';

/** Where GraphQL is served. */
export const GRAPHQL_PATH = '/graphql';

/** What an API is made of. Two of them in one process share nothing but the schema. */
export interface ApiOptions {
  readonly database: Pick<Database, 'prisma'>;
  readonly ingest: Ingest;
  /** Web sites whose pages may call the API from a browser, such as "https://example.org"; none by default. */
  readonly allowedOrigins?: readonly string[];
  /** Limits that differ from `DEFAULT_LIMITS`. */
  readonly limits?: Partial<ApiLimits>;
  /** Documents that may be sent by their hash; no others are run with `only`. */
  readonly persisted?: PersistedOptions;
  /** Whether a proxy in front names callers in X-Forwarded-For, which rates are counted by. */
  readonly behindProxy?: boolean;
  /** Lets callers in by their keys, and says what those without one may do. By default everything is allowed to everybody. */
  readonly access?: AccessOptions;
  /** Given every error that callers are not shown; by default it is written to standard error. */
  readonly log?: (error: unknown) => void;
}

/** A running API without a socket. */
export interface Api {
  /** Answers one request in memory. */
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
  /** For `http.createServer`: GraphQL and GraphiQL at /graphql, health at /health. */
  readonly listener: RequestListener;
}

const logToStandardError = (error: unknown): void => {
  console.error(error);
};

const corsFor = (origins: readonly string[]) =>
  origins.length > 0 ? { origin: [...origins], methods: ['GET', 'POST', 'OPTIONS'] } : false;

/** Plugins in the order in which a request meets them. */
function pluginsFor(
  { database, persisted, behindProxy = false }: ApiOptions,
  limits: ApiLimits,
  access: Access,
): Plugin[] {
  const addresses = noteAddresses(behindProxy);
  // A key is counted wherever it comes from, and addresses cannot pass for one.
  const callerOf = (request: Request): string | null => {
    const { keyId } = access.of(request);
    return keyId === null ? addresses.of(request) : `key ${keyId}`;
  };
  return [
    answerHealth(() => database.prisma.$queryRaw`SELECT 1`),
    serveGraphiql(GRAPHQL_PATH),
    refuseSimplePosts(),
    addresses.plugin,
    access.plugin,
    limitRate(limits, callerOf),
    ...(persisted === undefined ? [] : [takePersisted(persisted)]),
    enforceLimits(limits),
    cancelAbandoned(),
  ];
}

const accessFor = ({ access, database }: ApiOptions, log: (error: unknown) => void): Access =>
  access === undefined ? OPEN_ACCESS : controlAccess(openKeyring(database.prisma), access, log);

/** Puts the API together. Nothing is opened and nothing listens until it is given to a server. */
export function createApi(options: ApiOptions): Api {
  const { database, ingest, allowedOrigins = [], log = logToStandardError } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const access = accessFor(options, log);
  const context = ({ request }: { readonly request: Request }): ApiContext => ({
    store: database.prisma,
    ingest,
    limits,
    caller: access.of(request),
    keysChanged: access.keysChanged,
  });
  const yoga = createYoga({
    schema,
    context,
    graphqlEndpoint: GRAPHQL_PATH,
    graphiql: false,
    landingPage: false,
    // Yoga's own check tells that the process lives; /health below also asks the store.
    healthCheckEndpoint: '/live',
    multipart: false,
    logging: false,
    batching: { limit: limits.batch },
    maxRequestBodySize: limits.bodyBytes,
    cors: corsFor(allowedOrigins),
    maskedErrors: { maskError: masker(log) },
    plugins: pluginsFor(options, limits, access),
  });
  return {
    fetch: async (url, init = {}) => yoga.fetch(url, init),
    listener: (request, response) => void yoga(request, response),
  };
}
