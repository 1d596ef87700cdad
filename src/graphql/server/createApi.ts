import type { RequestListener } from 'node:http';
import { createYoga, type Plugin, type YogaInitialContext, type YogaServerInstance } from 'graphql-yoga';
import type { Database } from '../../adapters/db/client.js';
import { readAllowList } from '../../adapters/http/addresses.js';
import { createTelemetry, type Telemetry } from '../../adapters/telemetry/telemetry.js';
import type { Logger } from '../../shared/logger.js';
import { controlAccess, OPEN_ACCESS, type Access } from '../access/access.js';
import { openKeyring } from '../access/keyring.js';
import type { ApiContext, Ingest, Match, Remove } from '../context.js';
import { badRequest } from '../errors/badRequest.js';
import { masker } from '../errors/mask.js';
import { limitUntoldBodies } from '../limits/body.js';
import { enforceLimits } from '../limits/enforce.js';
import { DEFAULT_LIMITS, type ApiLimits } from '../limits/limits.js';
import { limitRate, type CallerOf } from '../limits/rate.js';
import { NoticeFeed } from '../live/feed.js';
import { serveLive, type LiveServer } from '../live/serve.js';
import { operating, type Operating } from '../operate/operating.js';
import type { ReadinessCheck } from '../operate/readiness.js';
import { REQUEST_ID_HEADER } from '../operate/requests.js';
import { executePlanned } from '../planned/execute.js';
import { readerOf } from '../planned/read.js';
import { schema } from '../schema.js';
import { noteAddresses, type Addresses } from './address.js';
import { cancelAbandoned } from './cancel.js';
import { refuseSimplePosts } from './csrf.js';
import { serveGraphiql } from './graphiql.js';
import { takingParsed } from './bodies.js';
import { answerHealth } from './health.js';
import type { ServeOptions } from './options.js';
import { pathsAround, type Paths } from './paths.js';
import { takePersisted } from './persisted.js';

/** What an API is made of. Two of them in one process share nothing but the schema. */
export interface ApiOptions extends ServeOptions {
  /** With its pool, the numbers tell how many of its connections are in use. */
  readonly database: Pick<Database, 'prisma' | 'connection'> & Partial<Pick<Database, 'pool'>>;
  readonly ingest: Ingest;
  /** Compares texts with the store; without it `matchClaims` is refused. */
  readonly match?: Match;
  /** Takes out of the store what came in; without it removing is refused. */
  readonly remove?: Remove;
  /** Given a line for every request, and every error that callers are not shown; by default those go to standard error. */
  readonly logger?: Logger;
  /** What the instance tells of itself by, where more than its API does; made from `logger` otherwise. */
  readonly telemetry?: Telemetry;
  /** What else must be in order for /ready. */
  readonly checks?: readonly ReadinessCheck[];
  /** The notices as others in this process meet them; closed with the API. */
  readonly feed?: NoticeFeed;
}

/** A running API without a socket. */
export interface Api {
  /** Answers one request in memory. The address is one with a host, whatever that is. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** The same for frameworks that call a handler with a request, and with more that is not for us. */
  readonly handler: (request: Request) => Promise<Response>;
  /** For `http.createServer`: GraphQL and GraphiQL at /graphql, health at /health, /ready and /metrics. */
  readonly listener: RequestListener;
  /**
   * From now on /ready says no and subscriptions are ended; requests are answered as before. Settles when the connection that listens
   * is closed, and never fails.
   */
  readonly stop: () => Promise<void>;
}

const corsFor = (origins: readonly string[]) =>
  origins.length > 0
    ? { origin: [...origins], methods: ['GET', 'POST', 'OPTIONS'], exposedHeaders: [REQUEST_ID_HEADER] }
    : false;

/** By what callers are counted. */
interface Callers {
  readonly addresses: Addresses;
  readonly callerOf: CallerOf;
}

function tellCallers(behindProxy: boolean, access: Access): Callers {
  const addresses = noteAddresses(behindProxy);
  // A key is counted wherever it comes from, and addresses cannot pass for one.
  const callerOf = (request: Request): string | null => {
    const { keyId } = access.of(request);
    return keyId === null ? addresses.of(request) : `key ${keyId}`;
  };
  return { addresses, callerOf };
}

/** Plugins in the order in which a request meets them. */
function pluginsFor(
  { database, persisted, plugins = [] }: ApiOptions,
  paths: Paths,
  limits: ApiLimits,
  access: Access,
  { addresses, callerOf }: Callers,
  { first, behindAccess, last, exports }: Operating,
): Plugin[] {
  const rate = limitRate(limits, callerOf);
  return [
    ...first,
    answerHealth(paths.beside('health'), () => database.prisma.$queryRaw`SELECT 1`),
    serveGraphiql(paths),
    refuseSimplePosts(),
    addresses.plugin,
    access.plugin,
    ...behindAccess,
    rate.plugin,
    exports(rate),
    ...(persisted === undefined ? [] : [takePersisted(persisted)]),
    enforceLimits(limits),
    executePlanned(schema, readerOf(database)),
    cancelAbandoned(),
    ...last,
    ...plugins,
    limitUntoldBodies(limits),
  ];
}

const accessFor = ({ access, database, clock }: ApiOptions, log: (error: unknown) => void): Access =>
  access === undefined ? OPEN_ACCESS : controlAccess(openKeyring(database.prisma), access, log, clock);

const refuseMatch: Match = () =>
  Promise.reject(badRequest('NOT_OFFERED', 'matchClaims', 'This server does not compare texts.'));

const refuseRemoval: Remove = () =>
  Promise.reject(badRequest('NOT_OFFERED', 'remove', 'This server removes nothing.'));

const logTo =
  ({ logger }: Telemetry) =>
  (error: unknown): void => {
    logger.error({ err: error }, 'An error that callers are not shown');
  };

const requestIdIn = ({ scopes }: Telemetry): string | null => scopes.current()?.requestId ?? null;

/** What Yoga offers and something of ours does, or nothing. */
const OFF = { graphiql: false, landingPage: false, multipart: false, logging: false } as const;

/** What every resolver is given: what the host adds, and what is ours whatever that is. */
const tellContext = (options: ApiOptions, limits: ApiLimits, access: Access, { liveFor }: LiveServer) => {
  const reachable = readAllowList(options.fetchAllow ?? []);
  const ours = (request: Request) => ({
    store: options.database.prisma,
    ingest: options.ingest,
    match: options.match ?? refuseMatch,
    remove: options.remove ?? refuseRemoval,
    limits,
    caller: access.of(request),
    live: liveFor(request),
    reachable,
    keysChanged: access.keysChanged,
    now: options.clock ?? (() => new Date()),
  });
  const { context } = options;
  // Without a host's own there is nothing to wait for.
  if (context === undefined) return ({ request }: YogaInitialContext): ApiContext => ours(request);
  return async ({ request }: YogaInitialContext): Promise<ApiContext> => ({
    ...(await context(request)),
    ...ours(request),
  });
};

/** The ways in which frameworks hand requests over. */
const mountable = (yoga: YogaServerInstance<Record<never, never>, ApiContext>): Omit<Api, 'stop'> => ({
  fetch: async (input, init) =>
    input instanceof Request ? yoga.fetch(new Request(input, init)) : yoga.fetch(String(input), init ?? {}),
  handler: async (request) => yoga.fetch(request),
  listener: takingParsed((request, response) => void yoga(request, response)),
});

/** Puts the API together. Nothing is opened and nothing listens until it is given to a server. */
export function createApi(options: ApiOptions): Api {
  const { database, allowedOrigins = [] } = options;
  const { telemetry = createTelemetry({ logger: options.logger }) } = options;
  const log = logTo(telemetry);
  const mask = masker(log, () => requestIdIn(telemetry));
  const served = options.schema?.(schema) ?? schema;
  const paths = pathsAround(options.path);
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const access = accessFor(options, log);
  const callers = tellCallers(options.behindProxy ?? false, access);
  const { feed = new NoticeFeed(database.prisma, database.connection, log) } = options;
  const live = serveLive({ feed, limits, callerOf: callers.callerOf, refused: access.refused, log });
  const stopping = new AbortController();
  const operated = operating({
    ...options,
    ...{ telemetry, paths, limits, mask, schema: served, callerOf: access.of, stopping: stopping.signal },
  });
  const yoga = createYoga({
    schema: served,
    context: tellContext(options, limits, access, live),
    graphqlEndpoint: paths.graphql,
    ...OFF,
    // Yoga's own check tells that the process lives; /health below also asks the store.
    healthCheckEndpoint: paths.beside('live'),
    batching: { limit: limits.batch },
    // Yoga counts every body anew as it comes in; ours counts those whose length was not told.
    maxRequestBodySize: false,
    cors: corsFor(allowedOrigins),
    maskedErrors: { maskError: mask },
    plugins: pluginsFor(options, paths, limits, access, callers, operated),
  });
  const stop = (): Promise<void> => {
    stopping.abort();
    return live.close();
  };
  return { ...mountable(yoga), stop };
}
