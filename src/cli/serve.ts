import { createServer, type RequestListener, type Server } from 'node:http';
import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from '../adapters/db/errors.js';
import { onStop } from '../adapters/process/shutdown.js';
import type { Environment } from '../env.js';
import type { Api, Delivering, PersistedOptions } from '../graphql/index.js';
import type { Crew, Patience, Workspace } from '../pipeline/index.js';
import type { Telemetry } from '../adapters/telemetry/telemetry.js';
import { readDocuments } from './documents.js';
import { doorOf } from './door.js';
import { addressOf, boundTo, closeServer, listen } from './listen.js';
import { progressBar } from './progress.js';
import { reportAndExit } from './report.js';
import { openTelemetry } from './telemetry.js';
import { userAgent, version } from '../adapters/process/version.js';

/** A store that is still being opened at a stop is waited for so long, to close it in order; nothing is in it yet. */
const OPENING_MS = 3000;

const starting: RequestListener = (_request, response) => {
  response
    .writeHead(503, { 'content-type': 'text/plain', 'retry-after': '1' })
    .end('Corroborate is starting.\n');
};

/** A server on its way up. */
export interface Serving {
  /**
   * Where GraphQL answers, once it does; null when it was stopped before.
   *
   * @throws StartError when the address cannot be taken, StoreError when the store cannot be used
   */
  readonly ready: Promise<string | null>;
  /** Finishes running requests, closes the port and lets go of the store. */
  readonly stop: () => Promise<void>;
}

async function fillWithDemo(store: Store, signal: AbortSignal): Promise<void> {
  const { loadDemo } = await import('../pipeline/index.js');
  let bar: ReturnType<typeof progressBar> | undefined;
  try {
    const loaded = await loadDemo(store, (done, total) => {
      // Between two pages: what is begun is finished, and the next start goes on from here.
      signal.throwIfAborted();
      bar ??= progressBar('Loading the demo corpus', total);
      bar.set(done);
    });
    bar?.stop();
    if (loaded > 0) process.stdout.write(`Loaded ${String(loaded)} demo pages\n`);
  } finally {
    bar?.stop();
  }
}

/** A store, with the crew that works on it. */
type Store = Pick<Workspace, 'database' | 'ingest' | 'match' | 'remove'>;

/** An API with what goes on beside it. */
interface Served {
  readonly api: Api;
  readonly delivering: Delivering;
}

/** Puts the API over a store, with what the environment says of it, and begins to deliver. */
async function serveStore(
  { database, ingest, match, remove }: Store,
  environment: Environment,
  address: string,
  persisted: PersistedOptions | undefined,
  telemetry: Telemetry,
  signal: AbortSignal,
): Promise<Served> {
  const { operationsPerMinute, origins, behindProxy, fetchAllow, noticeDays } = environment;
  const { createApi, deliverWebhooks, NoticeFeed } = await import('../graphql/index.js');
  const { access, told } = await doorOf(environment, address, database);
  // Asked to stop meanwhile, the store is being let go of: nothing may begin to work on it.
  signal.throwIfAborted();
  process.stdout.write(`${told}\n`);
  const log = (error: unknown): void => {
    telemetry.logger.error({ err: error }, 'what happened could not be told');
  };
  const feed = new NoticeFeed(database.prisma, database.connection, log);
  const api = createApi({
    database,
    feed,
    fetchAllow,
    ingest,
    match,
    remove,
    access,
    telemetry,
    allowedOrigins: origins,
    behindProxy,
    ...(operationsPerMinute === undefined ? {} : { limits: { operationsPerMinute } }),
    ...(persisted === undefined ? {} : { persisted }),
  });
  const kept = { days: noticeDays };
  const sent = { allow: fetchAllow, kept, userAgent: userAgent() };
  return { api, delivering: deliverWebhooks({ database, feed, ...sent, log }) };
}

/** Threads beside the one that answers requests: all cores but its own, or what the environment says. */
const threadsOfServer = ({ workers }: Environment): number =>
  workers ?? Math.max(1, availableParallelism() - 1);

/** What has been opened on the way up. */
interface Opened {
  telemetry?: Telemetry;
  workspace?: Workspace;
  api?: Api;
  delivering?: Delivering;
  crew?: Crew;
}

/** Opens the store and puts the API over it, noting in `opened` what there is to close. */
async function openAll(
  opened: Opened,
  environment: Environment,
  address: string,
  documents: PersistedOptions | undefined,
  patience: Patience,
  signal: AbortSignal,
): Promise<Store> {
  const telemetry = (opened.telemetry = await openTelemetry(environment));
  const { openWorkspace } = await import('../pipeline/index.js');
  const [workspace, { crewOf }] = await Promise.all([
    openWorkspace({ ...environment, telemetry }),
    import('./crew.js'),
    import('../graphql/index.js'),
  ]);
  opened.workspace = workspace;
  const crew = crewOf(environment, telemetry, threadsOfServer(environment), patience);
  opened.crew = crew;
  const store = { ...crew, database: workspace.database };
  Object.assign(opened, await serveStore(store, environment, address, documents, telemetry, signal));
  telemetry.logger.info({ address, version: version() }, 'serving');
  return store;
}

/** Begins to take in what waits in the queue, unless that is switched off. A store without a queue is served all the same. */
async function startWorking(
  { crew, telemetry }: Opened,
  { database }: Store,
  environment: Environment,
): Promise<void> {
  if (threadsOfServer(environment) === 0) return;
  try {
    await crew?.work(database);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    telemetry?.logger.warn({}, error.message);
  }
}

/** Lets requests finish, and closes the port. */
async function closePort(server: Server, { api, telemetry }: Opened, seconds: number): Promise<void> {
  // What has not begun to serve is not told to stop: its error says all.
  if (api !== undefined) telemetry?.logger.info({}, 'stopping');
  const [cut] = await Promise.all([closeServer(server, seconds * 1000), api?.stop()]);
  if (cut) telemetry?.logger.warn({ seconds }, 'answers still running were cut');
}

/**
 * Takes the port, opens the store, and fills an empty one with the demo corpus.
 *
 * @param patience with sites that do not answer as they should; by default as is fit for real ones
 */
export function startServing(environment: Environment, patience: Patience = {}): Serving {
  const stopped = new AbortController();
  const opened: Opened = {};
  const server = createServer((request, response) => {
    (opened.api?.listener ?? starting)(request, response);
  });

  const bringUp = async (): Promise<string> => {
    const documents = await readDocuments(environment);
    // So early that a taken port is told before anything heavy is loaded.
    await listen(server, environment);
    const { signal } = stopped;
    const store = await openAll(opened, environment, boundTo(server), documents, patience, signal);
    if (environment.demo && !signal.aborted) await fillWithDemo(store, signal);
    if (!signal.aborted) await startWorking(opened, store, environment);
    const { GRAPHQL_PATH } = await import('../graphql/index.js');
    return addressOf(server, environment.host) + GRAPHQL_PATH;
  };

  const up = bringUp();
  let stopping: Promise<void> | undefined;
  const stop = () =>
    (stopping ??= (async () => {
      stopped.abort();
      await closePort(server, opened, environment.stopSeconds);
      await Promise.race([up.catch(() => null), sleep(OPENING_MS, null, { ref: false })]);
      await opened.delivering?.stop();
      await opened.crew?.close();
      await opened.workspace?.close();
      await opened.telemetry?.close();
    })());
  const ready = up.then(
    (url) => (stopping === undefined ? url : null),
    async (error: unknown) => {
      if (stopping !== undefined) return null;
      await stop();
      throw error;
    },
  );
  return { ready, stop };
}

/** Serves until the process is asked to end. */
export async function serve(environment: Environment): Promise<void> {
  const serving = startServing(environment);
  const stop = () => {
    // After the ^C that a terminal shows.
    process.stdout.write(process.stdout.isTTY ? '\nStopping\n' : 'Stopping\n');
    return serving.stop();
  };
  onStop(stop, { fail: reportAndExit });
  const url = await serving.ready;
  if (url !== null) process.stdout.write(`Corroborate is ready: ${url}\n`);
}
