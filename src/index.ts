import type { GraphQLSchema } from 'graphql';
import type { Pool } from 'pg';
import { StoreError } from './adapters/db/errors.js';
import { userAgent } from './adapters/process/version.js';
import { createTelemetry, type Telemetry } from './adapters/telemetry/telemetry.js';
import { readEnvironment } from './env.js';
import {
  closable,
  createApi,
  deliverWebhooks,
  NoticeFeed,
  Running,
  schema,
  type Api,
  type ServeOptions,
} from './graphql/index.js';
import {
  openCrew,
  openWorkspace,
  pageGiven,
  textGiven,
  type GivenPage,
  type GivenText,
  type IngestReport,
  type TextMatch,
  type Workspace,
} from './pipeline/index.js';
import { InputError } from './shared/errors.js';
import type { Logger } from './shared/logger.js';

export { InputError } from './shared/errors.js';
export { StoreError } from './adapters/db/errors.js';
export type { AccessOptions, Api, PersistedOptions, ServeOptions } from './graphql/index.js';
export type { PageInput } from './pages/index.js';
export type {
  GivenPage,
  GivenText,
  GivenTime,
  IngestedArticle,
  IngestReport,
  MatchInput,
  TextMatch,
} from './pipeline/index.js';
export type { Logger } from './shared/logger.js';

/** What an embedding service decides. */
export interface CorroborateOptions extends ServeOptions {
  /** Any Postgres >= 15; `?schema=` names a workspace. Without it an embedded Postgres serves from `dataFolder`. */
  readonly databaseUrl?: string;
  /**
   * Connections of the service's own, in place of a URL. The workspace is the first existing schema of their search path, and
   * how long a statement may run is for them to say (`statement_timeout`). The pool is never ended here. Beside it one
   * connection at a time is made to end what cancelled requests run, and one to hear of what other processes write.
   */
  readonly pool?: Pool;
  /** Absolute path of the embedded Postgres' data; by default that of the command line. */
  readonly dataFolder?: string;
  /** Whether webhooks are delivered from here, on by default; off where other processes of the same store do. */
  readonly deliverWebhooks?: boolean;
  /**
   * Threads that take in what waits in the queue, none by default: pages, addresses and feeds that wait are then left to other
   * processes of the same store. With any, what the API is asked to take in, to match or to remove is left to threads too, so
   * that this one stays free; they make connections of their own and have the machine's own clock. Not with `pool`.
   */
  readonly workers?: number;
  /** Told what happens, as pino is; by default only errors are written, to standard error. */
  readonly logger?: Logger;
}

/** One instance: a store with the stages and the API over it. Two in one process share nothing but code. */
export interface Corroborate extends Omit<Api, 'stop'>, AsyncDisposable {
  /** What is served, with what `schema` made of it. */
  readonly schema: GraphQLSchema;
  /** Takes a page in, all the way to linked claims. Rejects with InputError, which names what is wrong with the page and where. */
  readonly ingest: (page: GivenPage) => Promise<IngestReport>;
  /** Tells what the claims of any text meet in the store, which keeps nothing of it. Rejects as `ingest` does. */
  readonly match: (text: GivenText) => Promise<TextMatch>;
  /**
   * Takes nothing new, ends subscriptions, finishes what runs and what is being delivered, and lets go of the store; an
   * embedded Postgres that nobody else uses stops. Asked for again it waits for the same.
   */
  readonly close: () => Promise<void>;
}

const MOST_WORKERS = 256;

/** Where the store is; the environment is read only where nothing else says so. */
function placeOf({ databaseUrl, pool, dataFolder, workers = 0 }: CorroborateOptions) {
  if (!Number.isInteger(workers) || workers < 0 || workers > MOST_WORKERS)
    throw new InputError(
      'INVALID_ARGUMENT',
      'workers',
      `is ${String(workers)}, expected a whole number of threads from 0 to ${String(MOST_WORKERS)}`,
    );
  if (workers > 0 && pool !== undefined)
    throw new InputError(
      'INVALID_ARGUMENT',
      'workers',
      'Threads make connections of their own: give databaseUrl in place of pool, or leave taking in to "corroborate work".',
    );
  if (databaseUrl !== undefined && pool !== undefined)
    throw new InputError('INVALID_ARGUMENT', 'pool', 'Give databaseUrl or pool, not both.');
  const elsewhere = databaseUrl ?? pool;
  return { databaseUrl, pool, dataFolder: dataFolder ?? (elsewhere ? '' : readEnvironment().dataFolder) };
}

/**
 * Opens a store, bringing its schema up to date, and puts the API over it. Nothing listens: mount `listener`, `handler` or
 * `fetch`.
 *
 * @throws StoreError in one line that says what to do when the store cannot be used
 * @throws InputError for options that do not go together
 */
export async function createCorroborate(options: CorroborateOptions = {}): Promise<Corroborate> {
  const telemetry = createTelemetry({ logger: options.logger });
  const place = placeOf(options);
  const workspace = await openWorkspace({ ...place, clock: options.clock, telemetry });
  try {
    const beside = await startBeside(workspace, place, telemetry, options);
    return serve(workspace, beside, telemetry, options);
  } catch (error) {
    await workspace.close();
    throw error;
  }
}

/** What reads, and what works at the queue, beside the thread of the host. */
interface Beside extends Pick<Workspace, 'ingest' | 'match' | 'remove'> {
  readonly stop: () => Promise<void>;
}

/** @throws StoreError when there is to be work and the workspace has no queue */
async function startBeside(
  workspace: Workspace,
  { databaseUrl, dataFolder }: ReturnType<typeof placeOf>,
  telemetry: Telemetry,
  { workers: count = 0, fetchAllow = [] }: CorroborateOptions,
): Promise<Beside> {
  const { ingest, match, remove } = workspace;
  if (count === 0) return { ingest, match, remove, stop: () => Promise.resolve() };
  const store = { databaseUrl, dataFolder, fetchAllow };
  const crew = openCrew({ ...store, count, telemetry, userAgent: userAgent() });
  await crew.work(workspace.database);
  return { ...crew, stop: crew.close };
}

/** Puts the API, and what delivers to webhooks, over an open store. */
function apiOver(
  database: Workspace['database'],
  work: Pick<Workspace, 'ingest' | 'match' | 'remove'>,
  telemetry: Telemetry,
  options: CorroborateOptions,
) {
  const served = options.schema?.(schema) ?? schema;
  const limits = { statementMs: database.statementTimeoutMs, ...options.limits };
  const log = (error: unknown): void => {
    telemetry.logger.error({ err: error }, 'what happened could not be told');
  };
  const feed = new NoticeFeed(database.prisma, database.connection, log);
  const parts = { ...work, database, feed, telemetry };
  const api = createApi({ ...options, ...parts, limits, schema: () => served });
  const allow = options.fetchAllow ?? [];
  const delivering =
    options.deliverWebhooks === false
      ? undefined
      : deliverWebhooks({ database, feed, schema: served, limits, allow, log });
  return { api, schema: served, delivering };
}

/** What is served, with an end that waits for what runs. */
function serve(
  { database, close: closeStore }: Workspace,
  { ingest, match, remove, stop: stopBeside }: Beside,
  telemetry: Telemetry,
  options: CorroborateOptions,
): Corroborate {
  const running = new Running();
  const {
    api,
    schema: served,
    delivering,
  } = apiOver(database, { ingest, match, remove }, telemetry, options);
  const { stop, ...closableApi } = closable(api, running);
  const unlessClosed = <T>(work: () => Promise<T>): Promise<T> =>
    running.closed ? Promise.reject(new StoreError('This instance was closed.')) : running.track(work());
  const letGo = async (stopped: Promise<void>): Promise<void> => {
    await Promise.all([stopped, running.finished()]);
    await delivering?.stop();
    await stopBeside();
    await closeStore();
  };
  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => (closed ??= letGo(stop()));
  return {
    ...closableApi,
    schema: served,
    ingest: (page) => unlessClosed(async () => ingest(pageGiven(page))),
    match: (text) => unlessClosed(async () => match(textGiven(text))),
    close,
    [Symbol.asyncDispose]: close,
  };
}
