import type { RequestListener } from 'node:http';
import { createYoga } from 'graphql-yoga';
import type { Database } from '../../adapters/db/client.js';
import type { ApiContext, Ingest } from '../context.js';
import { masker } from '../errors/mask.js';
import { schema } from '../schema.js';
import { refuseSimplePosts } from './csrf.js';
import { serveGraphiql } from './graphiql.js';
import { answerHealth } from './health.js';

/** Where GraphQL is served. */
export const GRAPHQL_PATH = '/graphql';

/** Largest request body. A page of the greatest length may be written with six bytes a character in JSON. */
const MAX_BODY_BYTES = 64_000_000;

/** What an API is made of. Two of them in one process share nothing but the schema. */
export interface ApiOptions {
  readonly database: Pick<Database, 'prisma'>;
  readonly ingest: Ingest;
  /** Web sites whose pages may call the API from a browser, such as "https://example.org"; none by default. */
  readonly allowedOrigins?: readonly string[];
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

/** Puts the API together. Nothing is opened and nothing listens until it is given to a server. */
export function createApi({
  database,
  ingest,
  allowedOrigins = [],
  log = logToStandardError,
}: ApiOptions): Api {
  const context = (): ApiContext => ({ store: database.prisma, ingest });
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
    maxRequestBodySize: MAX_BODY_BYTES,
    cors:
      allowedOrigins.length > 0
        ? { origin: [...allowedOrigins], methods: ['GET', 'POST', 'OPTIONS'] }
        : false,
    maskedErrors: { maskError: masker(log) },
    plugins: [
      answerHealth(() => database.prisma.$queryRaw`SELECT 1`),
      serveGraphiql(GRAPHQL_PATH),
      refuseSimplePosts(),
    ],
  });
  return {
    fetch: async (url, init = {}) => yoga.fetch(url, init),
    listener: (request, response) => void yoga(request, response),
  };
}
