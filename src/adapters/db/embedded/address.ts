import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Where the keeper of a data folder answers. */
export interface KeeperAddress {
  /** First line of the file, where the guard's shell reads it. */
  readonly pid: number;
  readonly port: number;
  /** Greeted with, so that another program on a reused port is not taken for a keeper. */
  readonly id: string;
  /** Asked for, so that only those who may read the file can join. */
  readonly secret: string;
}

/** The published address; null when no keeper runs, or one ended without clearing up and was removed. */
export function readAddress(file: string): KeeperAddress | null {
  try {
    const [pid, port, id, secret] = readFileSync(file, 'utf8').split('\n');
    return id && secret ? { pid: Number(pid), port: Number(port), id, secret } : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Publishes the address if no other is: the file appears whole or not at all, and only one process can make it appear,
 * which makes it the lock on the data folder.
 */
export function publishAddress(file: string, address: KeeperAddress): boolean {
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, `${address.pid}\n${address.port}\n${address.id}\n${address.secret}\n`, {
    mode: 0o600,
  });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** A process that died while it held the breaker for microseconds. */
const BREAKER_SECONDS = 5;

/**
 * Removes the address of a keeper that was found dead. Two processes may find that at once, and the slower must not
 * remove the address that the faster has published meanwhile: whoever removes holds the breaker and looks again.
 */
export async function removeDeadAddress(file: string, dead: KeeperAddress): Promise<void> {
  const breaker = `${file}.breaker`;
  while (!tryMkdir(breaker)) {
    const made = statSync(breaker, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - made > BREAKER_SECONDS * 1000) tryRmdir(breaker);
    await sleep(10);
  }
  try {
    if (readAddress(file)?.id === dead.id) rmSync(file, { force: true });
  } finally {
    tryRmdir(breaker);
  }
}

function tryMkdir(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function tryRmdir(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
