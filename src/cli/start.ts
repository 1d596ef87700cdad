import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Command } from 'commander';
import { readEnvironment, type Environment } from '../env.js';
import { createApi } from '../graphql/index.js';
import { openWorkspace, type Workspace } from '../pipeline/index.js';
import { progressBar } from './progress.js';
import { reportAndExit, StartError } from './report.js';

/** Requests still running at a stop are given so long before they are cut. */
const DRAIN_MS = 5000;

const starting: RequestListener = (_request, response) => {
  response
    .writeHead(503, { 'content-type': 'text/plain', 'retry-after': '1' })
    .end('Corroborate is starting.\n');
};

/** Takes the port before anything else is done, so that a taken one is told at once. */
function listen(server: Server, { port, host }: Environment): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const why: Partial<Record<string, string>> = {
        EADDRINUSE: `port ${String(port)} is taken: stop what uses it, or choose another with PORT=4001`,
        EACCES: `port ${String(port)} may not be opened by this user: choose one above 1023 with PORT=4000`,
        EADDRNOTAVAIL: `${host} is no address of this machine: set HOST to one that is`,
        ENOTFOUND: `${host} is no known host: set HOST to an address of this machine`,
      };
      reject(
        new StartError(
          why[cause.code ?? ''] ?? `cannot listen on ${host}:${String(port)}: ${cause.message}`,
          { cause },
        ),
      );
    });
    server.listen(port, host, resolve);
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeIdleConnections();
    setTimeout(() => {
      server.closeAllConnections();
    }, DRAIN_MS).unref();
  });
}

function addressOf(server: Server, { host }: Environment): string {
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  const shown = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host;
  return `http://${shown}:${String(port)}/graphql`;
}

/** A server that runs until it is stopped. */
export interface RunningServer {
  readonly url: string;
  /** Finishes running requests, then lets go of the store. Calling it again waits for the same stop. */
  readonly stop: () => Promise<void>;
}

async function fillWithDemo(workspace: Workspace): Promise<void> {
  let bar: ReturnType<typeof progressBar> | undefined;
  const loaded = await workspace.loadDemo((done, total) => {
    bar ??= progressBar('Loading the demo corpus', total);
    bar.set(done);
  });
  bar?.stop();
  if (loaded > 0) process.stdout.write(`Loaded ${String(loaded)} demo articles\n`);
}

/**
 * Starts the store and the HTTP server, and fills an empty store with the demo corpus. `onStoppable` is called as soon as
 * there is something to stop, before the demo corpus is loaded.
 *
 * @throws StartError when the address cannot be taken, StoreError when the store cannot be used.
 */
export async function start(
  environment: Environment,
  onStoppable: (stop: () => Promise<void>) => void = () => undefined,
): Promise<RunningServer> {
  let listener = starting;
  let stopping: Promise<void> | undefined;
  const server = createServer((request, response) => {
    listener(request, response);
  });
  await listen(server, environment);
  try {
    const workspace = await openWorkspace(environment);
    const stop = () => (stopping ??= closeServer(server).then(() => workspace.close()));
    onStoppable(stop);
    listener = createApi({ database: workspace.database, ingest: workspace.ingest }).listener;
    // A stop takes the store from under the loading; the next start goes on with it.
    if (environment.demo)
      await fillWithDemo(workspace).catch(
        (error: unknown) => stopping ?? stop().then(() => Promise.reject(error)),
      );
    return { url: addressOf(server, environment), stop };
  } catch (error) {
    await (stopping ?? closeServer(server));
    throw error;
  }
}

/** Runs the server until SIGINT or SIGTERM; a second signal ends the process at once. */
export async function runServer(environment: Environment): Promise<void> {
  let stop: (() => Promise<void>) | undefined;
  let signalled = false;
  const onSignal = () => {
    if (signalled) process.exit(130);
    signalled = true;
    process.stdout.write('\nStopping\n');
    // Before the start is through there is nothing to finish: what is begun is left to its own clean-up.
    stop?.().then(() => process.exit(0), reportAndExit);
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  const running = await start(environment, (early) => {
    stop = early;
    if (signalled) void early().then(() => process.exit(0), reportAndExit);
  });
  process.stdout.write(`Corroborate is ready: ${running.url}\n`);
}

/** `corroborate start` */
export const startCommand = (): Command =>
  new Command('start')
    .description('Start the GraphQL server, with a Postgres of its own when DATABASE_URL is not set.')
    .addHelpText(
      'after',
      `
An empty store is filled with the demo corpus; CORROBORATE_DEMO=off leaves it empty. PORT and HOST choose the address,
CORROBORATE_DATA the data folder. Ctrl-C finishes running requests and stops everything.`,
    )
    .action(() => runServer(readEnvironment()));
