import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { totalmem } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from '../errors.js';
import { prepareLog, runOn, type Cluster } from './cluster.js';
import { isAlive, readPostmaster, runningPostmaster } from './postmaster.js';
import { explain } from './run.js';

const POLL_MS = 10;
/** Recovery after a crash replays the log: give a slow disk time. */
const START_SECONDS = 60;
/** By then a starting Postgres has written its process number. */
const SIGN_OF_LIFE_SECONDS = 5;
const STOP_SECONDS = 30;
const START_ATTEMPTS = 5;
const RETRY_MS = 300;
/** Another program took the port between our look and the start; or the processes of a killed server are still ending. */
const PASSING_TROUBLE = /could not bind|Address already in use|is still in use/;
/** Greater than any system's largest process number. */
const NO_PROCESS = 999_999_999;

/**
 * Starts Postgres on the cluster and gives its port once it answers; a server that already runs there (its keeper was
 * killed) is taken over as it is.
 * @throws StoreError with the log's last words when it does not start.
 */
export async function startServer(cluster: Cluster): Promise<number> {
  const { layout } = cluster;
  for (let attempt = 1; ; attempt++) {
    let running = runningPostmaster(layout.postmaster);
    if (running?.status === 'stopping') await waitForEnd(cluster, running.pid);
    running = runningPostmaster(layout.postmaster);
    if (running === null) await launch(cluster, attempt === 1);
    const port = await waitUntilReady(cluster);
    if (port !== null) {
      writeFileSync(layout.port, String(port));
      return port;
    }
    const log = readLog(cluster);
    if (attempt === START_ATTEMPTS || !PASSING_TROUBLE.test(log))
      throw new StoreError(
        explain(log, layout.folder) || `The embedded Postgres in ${layout.folder} did not start`,
      );
    await sleep(RETRY_MS);
  }
}

/** Stops the server: open transactions are rolled back, committed ones are on disk. */
export async function stopServer(cluster: Cluster): Promise<void> {
  for (const mode of ['fast', 'immediate']) {
    const running = runningPostmaster(cluster.layout.postmaster);
    if (running === null) return;
    // Fails when it has just ended by itself: what counts is that it is gone.
    await runOn(cluster, 'pg_ctl', ['stop', '-D', cluster.layout.data, '-m', mode, '-W']).catch(() => '');
    if (await waitForEnd(cluster, running.pid)) return;
  }
}

/**
 * Megabytes of pages that Postgres keeps at hand: a quarter of the machine's memory, as its manual advises, and at most 1,024. With the
 * 128 that it takes by itself, an article of a store of 10,000 cost a tenth more of its processor time.
 */
function sharedBuffers(): number {
  // 0 where nothing but the machine bounds it.
  const most = Math.min(totalmem(), process.constrainedMemory() || Infinity);
  return Math.max(128, Math.min(1024, Math.floor(most / 4 / 2 ** 20)));
}

async function launch(cluster: Cluster, usualPort: boolean): Promise<void> {
  const { layout } = cluster;
  disownReusedPid(layout.postmaster);
  prepareLog(cluster);
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(await choosePort(usualPort ? readUsualPort(layout.port) : 0)),
    unix_socket_directories: '',
    timezone: 'UTC',
    shared_buffers: `${String(sharedBuffers())}MB`,
    cluster_name: 'corroborate',
    ...cluster.settings,
  };
  const flags = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  await runOn(cluster, 'pg_ctl', [
    'start',
    '-D',
    layout.data,
    '-l',
    layout.serverLog,
    '-W',
    '-o',
    flags.join(' '),
  ]);
}

/**
 * A killed server's process number may belong to another program by now, and Postgres would refuse to start. Only the
 * number is replaced: the rest of the file is how Postgres makes sure that no process of that server still writes.
 */
function disownReusedPid(pidFile: string): void {
  const stale = readPostmaster(pidFile);
  if (stale === null || !isAlive(stale.pid)) return;
  writeFileSync(pidFile, readFileSync(pidFile, 'utf8').replace(/^\d+/, String(NO_PROCESS)));
}

/** The port once the server answers; null when it has ended instead. */
async function waitUntilReady(cluster: Cluster): Promise<number | null> {
  const begun = Date.now();
  while (Date.now() - begun < START_SECONDS * 1000) {
    const running = runningPostmaster(cluster.layout.postmaster);
    if (running?.status === 'ready' && running.port !== null) return running.port;
    const failed = /FATAL|PANIC/.test(readLog(cluster)) || Date.now() - begun > SIGN_OF_LIFE_SECONDS * 1000;
    if (running === null && failed) return null;
    await sleep(POLL_MS);
  }
  return null;
}

async function waitForEnd(cluster: Cluster, pid: number): Promise<boolean> {
  const deadline = Date.now() + STOP_SECONDS * 1000;
  while (runningPostmaster(cluster.layout.postmaster)?.pid === pid) {
    if (Date.now() > deadline) return false;
    await sleep(POLL_MS);
  }
  return true;
}

function readLog(cluster: Cluster): string {
  return existsSync(cluster.layout.serverLog) ? readFileSync(cluster.layout.serverLog, 'utf8') : '';
}

function readUsualPort(file: string): number {
  const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : 0;
}

/** The wanted port when it is free, else any free one. 0 means any. */
async function choosePort(wanted: number): Promise<number> {
  return (await tryPort(wanted)) ?? (await tryPort(0)) ?? 0;
}

function tryPort(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(null));
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : null));
    });
  });
}
