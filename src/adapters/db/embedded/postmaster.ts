import { readFileSync } from 'node:fs';

/** What a running Postgres says of itself in postmaster.pid. */
export interface Postmaster {
  readonly pid: number;
  /** The data folder as the server was told it. */
  readonly folder: string;
  /** Null until it listens. */
  readonly port: number | null;
  readonly status: 'starting' | 'ready' | 'stopping' | 'unknown';
}

/** Reads the text of postmaster.pid; null when it is too short to name a process. */
export function parsePostmaster(text: string): Postmaster | null {
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Math.abs(Number(lines[0]));
  if (!Number.isInteger(pid) || pid === 0) return null;
  const port = Number(lines[3]);
  const status = lines[7] ?? '';
  return {
    pid,
    folder: lines[1] ?? '',
    port: Number.isInteger(port) && port > 0 ? port : null,
    status: status === 'ready' || status === 'starting' || status === 'stopping' ? status : 'unknown',
  };
}

/** The Postgres that runs on a data folder, or null. A file left by a dead process counts as null. */
export function runningPostmaster(pidFile: string): Postmaster | null {
  const found = readPostmaster(pidFile);
  return found !== null && isAlive(found.pid) && isServerOf(found) ? found : null;
}

/** What postmaster.pid says, whether or not the process lives. */
export function readPostmaster(pidFile: string): Postmaster | null {
  try {
    return parsePostmaster(readFileSync(pidFile, 'utf8'));
  } catch {
    // No file, or one that is not ours to read: no server that we could use.
    return null;
  }
}

/** Whether a process with this number exists, ours or another account's. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Process numbers are used again, in containers within seconds: a file that names some other program is stale, yet
 * Postgres itself would refuse to start. Where /proc is missing the number alone has to do.
 */
function isServerOf({ pid, folder }: Postmaster): boolean {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return command.includes('postgres') && command.includes(folder);
  } catch {
    return true;
  }
}
