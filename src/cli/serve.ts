import { createServer, type RequestListener } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { onStop } from '../adapters/process/shutdown.js';
import type { Environment } from '../env.js';
import type { Api, PersistedOptions } from '../graphql/index.js';
import type { Workspace } from '../pipeline/index.js';
import { readDocuments } from './documents.js';
import { doorOf } from './door.js';
import { addressOf, boundTo, closeServer, listen } from './listen.js';
import { progressBar } from './progress.js';
import { reportAndExit } from './report.js';

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

async function fillWithDemo(workspace: Workspace, signal: AbortSignal): Promise<void> {
  let bar: ReturnType<typeof progressBar> | undefined;
  try {
    const loaded = await workspace.loadDemo((done, total) => {
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

/** Puts the API over a store, with what the environment says of it. */
async function serveStore(
  { database, ingest, match }: Workspace,
  environment: Environment,
  address: string,
  persisted: PersistedOptions | undefined,
): Promise<Api> {
  const { operationsPerMinute, origins, behindProxy } = environment;
  const { createApi } = await import('../graphql/index.js');
  const { access, told } = await doorOf(environment, address, database);
  process.stdout.write(`${told}\n`);
  return createApi({
    database,
    ingest,
    match,
    access,
    allowedOrigins: origins,
    behindProxy,
    ...(operationsPerMinute === undefined ? {} : { limits: { operationsPerMinute } }),
    ...(persisted === undefined ? {} : { persisted }),
  });
}

/** Takes the port, opens the store, and fills an empty one with the demo corpus. */
export function startServing(environment: Environment): Serving {
  const stopped = new AbortController();
  let listener = starting;
  let workspace: Workspace | undefined;
  const server = createServer((request, response) => {
    listener(request, response);
  });

  const bringUp = async (): Promise<string> => {
    const documents = await readDocuments(environment);
    // So early that a taken port is told before anything heavy is loaded.
    await listen(server, environment);
    const address = boundTo(server);
    const { openWorkspace } = await import('../pipeline/index.js');
    const [opened, { GRAPHQL_PATH }] = await Promise.all([
      openWorkspace(environment),
      import('../graphql/index.js'),
    ]);
    workspace = opened;
    listener = (await serveStore(opened, environment, address, documents)).listener;
    if (environment.demo && !stopped.signal.aborted) await fillWithDemo(opened, stopped.signal);
    return addressOf(server, environment.host) + GRAPHQL_PATH;
  };

  const up = bringUp();
  let stopping: Promise<void> | undefined;
  const stop = () =>
    (stopping ??= (async () => {
      stopped.abort();
      await closeServer(server);
      await Promise.race([up.catch(() => null), sleep(OPENING_MS, null, { ref: false })]);
      await workspace?.close();
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
