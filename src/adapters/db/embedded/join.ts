import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { StoreError } from '../errors.js';
import { readAddress } from './address.js';
import { ensureFolder, layoutOf, type EmbeddedOptions, type Layout } from './options.js';
import { isAlive } from './postmaster.js';
import { callKeeper, type Farewell, type KeeperReply, type Line } from './wire.js';

/** Our share of an embedded Postgres. */
export interface EmbeddedPostgres {
  readonly folder: string;
  readonly url: string;
  /** Leaves it; the last to leave waits until the server is down and nothing of it runs. */
  close(): Promise<void>;
}

const JOIN_SECONDS = 120;
const POLL_MS = 10;

/**
 * Joins the Postgres that serves a data folder, starting it when nobody has. It ends with its last user, however that
 * ends.
 * @throws StoreError in one line that says what to do.
 */
export async function joinEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  ensureFolder(options.folder);
  const member = new Membership(options);
  return { folder: options.folder, url: await member.join(), close: () => member.leave() };
}

class Membership {
  readonly #options: EmbeddedOptions;
  readonly #layout: Layout;
  #line: Line | null = null;
  #keeperPid = 0;
  #leaving = false;

  constructor(options: EmbeddedOptions) {
    this.#options = options;
    this.#layout = layoutOf(options.folder);
  }

  async join(): Promise<string> {
    const deadline = Date.now() + JOIN_SECONDS * 1000;
    let child: KeeperProcess | null = null;
    while (Date.now() < deadline) {
      const reply = await this.#ask();
      if (reply?.kind === 'serving') return reply.url;
      if (reply?.kind === 'failed') throw new StoreError(reply.message);
      // One that ended well had lost the race to another keeper.
      if (child?.code) throw new StoreError(childTrouble(this.#layout));
      if (reply === null && (child === null || child.code === 0))
        child = startKeeper(this.#options, this.#layout);
      await sleep(POLL_MS);
    }
    throw new StoreError(
      `The embedded Postgres in ${this.#layout.folder} did not answer in ${JOIN_SECONDS} seconds: see ${this.#layout.serverLog}.`,
    );
  }

  async leave(): Promise<void> {
    this.#leaving = true;
    const line = this.#line;
    if (line === null || line.socket.destroyed) return;
    line.socket.ref();
    line.write('leave');
    const farewell = await line.read();
    line.socket.destroy();
    if (farewell !== null && (JSON.parse(farewell) as Farewell).kind === 'stopped')
      await ended(this.#keeperPid);
  }

  async #ask(): Promise<KeeperReply | null> {
    const address = readOwnAddress(this.#layout);
    const line = address === null ? null : await callKeeper(address);
    if (address === null || line === null) return null;
    line.write(address.secret);
    const reply = await line.read();
    if (reply === null) return { kind: 'stopping' };
    const parsed = JSON.parse(reply) as KeeperReply;
    if (parsed.kind === 'serving') this.#hold(line, address.pid);
    else line.socket.destroy();
    return parsed;
  }

  #hold(line: Line, keeperPid: number): void {
    this.#line = line;
    this.#keeperPid = keeperPid;
    line.socket.unref();
    line.socket.once('close', () => {
      // The keeper was killed: a new one takes the running server over. Without it, queries fail and say so.
      if (!this.#leaving) this.join().catch(() => undefined);
    });
  }
}

interface KeeperProcess {
  /** Null while it runs. */
  code: number | null;
}

function startKeeper(options: EmbeddedOptions, layout: Layout): KeeperProcess {
  const script = fileURLToPath(
    new URL(import.meta.url.endsWith('.ts') ? 'keeper.ts' : 'keeper.js', import.meta.url),
  );
  // From source the keeper needs the same loader as its developer; the package holds compiled code.
  const loader = script.endsWith('.ts') ? ['--import', createRequire(import.meta.url).resolve('tsx')] : [];
  const log = openSync(layout.keeperLog, 'w', 0o600);
  const child = spawn(process.execPath, [...loader, script, JSON.stringify(options)], {
    cwd: layout.folder,
    detached: true,
    stdio: ['ignore', log, log],
    windowsHide: true,
  });
  closeSync(log);
  const state: KeeperProcess = { code: null };
  child.once('exit', (code) => (state.code = code ?? 1));
  child.once('error', () => (state.code = 1));
  child.unref();
  return state;
}

function readOwnAddress(layout: Layout): ReturnType<typeof readAddress> {
  try {
    return readAddress(layout.keeper);
  } catch (cause) {
    throw new StoreError(
      `The data folder ${layout.folder} belongs to another user: set CORROBORATE_DATA to one of your own.`,
      { cause },
    );
  }
}

function childTrouble(layout: Layout): string {
  const lines = readFileSync(layout.keeperLog, 'utf8').split('\n');
  const telling = lines.find((line) => /Error/.test(line))?.trim() ?? 'it ended at once';
  return `The embedded Postgres in ${layout.folder} cannot be kept: ${telling}. Set CORROBORATE_DATA to a folder you may write.`;
}

async function ended(pid: number): Promise<void> {
  const deadline = Date.now() + 2000;
  while (isAlive(pid) && Date.now() < deadline) await sleep(POLL_MS);
}
