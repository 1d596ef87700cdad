/**
 * The process that keeps one data folder's Postgres: it starts it, holds a line to every process that uses it, and
 * stops it when the last line breaks. The operating system closes a line however its process ends, so not even
 * `kill -9` leaves a server behind. Uses nothing but Node, so that it is small and up at once.
 */
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from '../errors.js';
import { publishAddress, readAddress, removeDeadAddress, type KeeperAddress } from './address.js';
import { clusterUrl, prepareCluster, type Cluster } from './cluster.js';
import { startGuard } from './guard.js';
import { layoutOf, type EmbeddedOptions } from './options.js';
import { runningPostmaster } from './postmaster.js';
import { explain } from './run.js';
import { startServer, stopServer } from './server.js';
import { callKeeper, Line, type Farewell, type KeeperReply } from './wire.js';

/** For the process that started us to join, before we take it for dead. */
const FIRST_USER_SECONDS = 10;
/** For the last user to read that the server is down. */
const FAREWELL_SECONDS = 2;
const HEALTH_CHECK_SECONDS = 1;

class Keeper {
  readonly #users = new Set<Socket>();
  readonly #options: EmbeddedOptions;
  readonly #server: Server;
  #address: KeeperAddress = { pid: process.pid, port: 0, id: randomUUID(), secret: randomUUID() };
  #serving: Promise<KeeperReply> = Promise.resolve({ kind: 'stopping' });
  #cluster: Cluster | null = null;
  #endGuard: () => void = () => undefined;
  readonly #rounds = new AbortController();
  #watch: Promise<void> = Promise.resolve();
  #stopping = false;

  constructor(options: EmbeddedOptions) {
    this.#options = options;
    this.#server = createServer((socket) => void this.#receive(new Line(socket)));
  }

  /** Becomes the folder's keeper, or ends when there is one. */
  async run(): Promise<void> {
    const port = await listen(this.#server);
    this.#address = { ...this.#address, port };
    if (!(await takeFolder(layoutOf(this.#options.folder).keeper, this.#address))) process.exit(0);
    this.#serving = this.#start();
    setTimeout(() => void this.#stopIfUnused(), FIRST_USER_SECONDS * 1000);
  }

  async #start(): Promise<KeeperReply> {
    try {
      const cluster = await prepareCluster(this.#options);
      this.#cluster = cluster;
      const port = await startServer(cluster);
      this.#endGuard = startGuard(cluster.layout);
      this.#watch = this.#restartWhenCrashed(cluster);
      return { kind: 'serving', url: clusterUrl(cluster, port) };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const told = error instanceof StoreError ? message : explain(message, this.#options.folder);
      return { kind: 'failed', message: told };
    }
  }

  async #receive(line: Line): Promise<void> {
    line.write(this.#address.id);
    const admitted = (await line.read()) === this.#address.secret;
    if (!admitted || line.socket.destroyed) return void line.socket.destroy();
    this.#users.add(line.socket);
    line.socket.on('close', () => {
      this.#users.delete(line.socket);
      void this.#stopIfUnused();
    });
    const reply: KeeperReply = this.#stopping ? { kind: 'stopping' } : await this.#serving;
    line.write(JSON.stringify(reply));
    if ((await line.read()) !== null) await this.#sayFarewell(line);
  }

  async #sayFarewell(line: Line): Promise<void> {
    this.#users.delete(line.socket);
    const last = this.#users.size === 0;
    if (last) await this.#stop();
    const farewell: Farewell = { kind: last ? 'stopped' : 'left' };
    line.socket.end(`${JSON.stringify(farewell)}\n`);
    if (!last) return;
    line.socket.once('close', () => process.exit(0));
    setTimeout(() => process.exit(0), FAREWELL_SECONDS * 1000);
  }

  async #stopIfUnused(): Promise<void> {
    if (this.#users.size > 0 || this.#stopping) return;
    await this.#stop();
    process.exit(0);
  }

  async #stop(): Promise<void> {
    this.#stopping = true;
    await this.#serving;
    this.#rounds.abort();
    await this.#watch;
    if (this.#cluster !== null) await stopServer(this.#cluster);
    this.#endGuard();
    const { folder, keeper } = layoutOf(this.#options.folder);
    if (this.#options.temporary) rmSync(folder, { recursive: true, force: true });
    else rmSync(keeper, { force: true });
  }

  /** The kernel may have killed it for want of memory: its users' connections heal once it is back on its port. */
  async #restartWhenCrashed(cluster: Cluster): Promise<void> {
    const { signal } = this.#rounds;
    while (!signal.aborted) {
      await sleep(HEALTH_CHECK_SECONDS * 1000, undefined, { signal }).catch(() => undefined);
      if (signal.aborted || runningPostmaster(cluster.layout.postmaster) !== null) continue;
      await startServer(cluster).catch((error: unknown) => console.error(error));
    }
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

/** Makes our address the folder's, unless a living keeper has it. */
async function takeFolder(file: string, ours: KeeperAddress): Promise<boolean> {
  while (!publishAddress(file, ours)) {
    const other = readAddress(file);
    if (other === null) continue;
    const line = await callKeeper(other);
    if (line !== null) {
      line.socket.destroy();
      return false;
    }
    await removeDeadAddress(file, other);
  }
  return true;
}

const options = JSON.parse(process.argv[2] ?? '{}') as EmbeddedOptions;
process.title = `corroborate-keeper ${options.folder}`;
// A terminal's Ctrl-C and hang-up are for the keeper's users: they say when they are done.
for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => undefined);
await new Keeper(options).run();
