import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, inject } from 'vitest';
import { readAddress } from '../../src/adapters/db/embedded/address.js';
import { layoutOf, type EmbeddedOptions, type Layout } from '../../src/adapters/db/embedded/options.js';
import { readPostmaster } from '../../src/adapters/db/embedded/postmaster.js';

const USER_SCRIPT = fileURLToPath(new URL('store-user.ts', import.meta.url));

/** A process that uses the server of a folder. */
export interface StoreUser {
  readonly process: ChildProcess;
  /** The first line it wrote: the server's address, or its error. */
  readonly said: string;
  /** Sends a signal and waits for its end. Gives its exit code, null when killed. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

const folders: string[] = [];
const users: ChildProcess[] = [];

afterEach(async () => {
  for (const user of users.splice(0)) user.kill('SIGKILL');
  for (const folder of folders.splice(0)) {
    await untilNothingRuns(layoutOf(folder), 10_000);
    rmSync(folder, { recursive: true, force: true });
  }
});

/** An empty data folder that goes after the test. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-test-'));
  chmodSync(folder, 0o755);
  folders.push(folder);
  return folder;
}

/** Options for a server in that folder that share the run's binaries and, unless asked otherwise, do not sync. */
export function optionsFor(
  folder: string,
  settings: Record<string, string> = { fsync: 'off' },
): EmbeddedOptions {
  return { folder, binariesFolder: inject('binariesFolder'), settings };
}

/** Starts a process that joins the folder's server, and waits until it has or has failed. */
export async function startUser(options: EmbeddedOptions): Promise<StoreUser> {
  const child = spawn(process.execPath, ['--import', 'tsx', USER_SCRIPT, JSON.stringify(options)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  users.push(child);
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const said = await new Promise<string>((resolve) => {
    createInterface(child.stdout).once('line', resolve);
    void ended.then((code) => resolve(`ended with ${code}`));
  });
  const end = (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    return ended;
  };
  return { process: child, said, end };
}

/** The numbers of the processes that serve a folder, guard included. */
export function pidsOf(layout: Layout): { postmaster: number; keeper: number } {
  return {
    postmaster: readPostmaster(layout.postmaster)?.pid ?? 0,
    keeper: readAddress(layout.keeper)?.pid ?? 0,
  };
}

/** Every process whose command line names the data folder. */
export function processesOf(folder: string): string[] {
  return commandLines().filter((line) => line.includes(folder));
}

/** Small containers have no `ps`, and a Mac has no /proc. */
function commandLines(): string[] {
  if (!existsSync('/proc/self/cmdline'))
    return execFileSync('ps', ['-axo', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => `${pid} ${readCommandLine(pid)}`);
}

function readCommandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    // It has ended since the folder was listed.
    return '';
  }
}

/** Waits until no process names the folder; gives those that still do. */
export async function untilNothingRuns(layout: Layout, limitMs: number): Promise<string[]> {
  const deadline = Date.now() + limitMs;
  for (;;) {
    const left = processesOf(layout.folder);
    if (left.length === 0 || Date.now() > deadline) return left;
    await sleep(20);
  }
}

/** Runs one statement on a server. */
export async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
