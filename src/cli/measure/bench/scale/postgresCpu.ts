import { readdir, readFile } from 'node:fs/promises';
import type { Workspace } from '../../../../pipeline/index.js';

/** What Linux counts a process's time in, for programs on any machine. */
const MILLISECONDS_PER_TICK = 10;

/** A line of `/proc/<pid>/stat`, as far as it tells of time. */
interface ProcessTime {
  readonly parent: number;
  readonly own: number;
  /** Of its children that have ended. */
  readonly ended: number;
}

/** Reads a line of `/proc/<pid>/stat`; times in milliseconds. */
export function readStat(line: string): ProcessTime {
  // The second field is the name in brackets, which may hold anything; the parent is the fourth, the times begin at the fourteenth.
  const fields = line
    .slice(line.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const ticks = (n: number): number => fields[n - 3] ?? 0;
  return {
    parent: ticks(4),
    own: (ticks(14) + ticks(15)) * MILLISECONDS_PER_TICK,
    ended: (ticks(16) + ticks(17)) * MILLISECONDS_PER_TICK,
  };
}

/** Null for a process that has ended, and on a system without `/proc`. */
const statOf = (pid: string): Promise<ProcessTime | null> =>
  readFile(`/proc/${pid}/stat`, 'latin1').then(readStat, () => null);

/**
 * Processor time that a store's Postgres has taken so far, all its processes together, in milliseconds; null where the system
 * does not tell.
 */
export async function postgresCpu({ pool }: Workspace['database']): Promise<number | null> {
  const { rows } = await pool.query<{ pid: number }>('select pg_backend_pid() as pid');
  const backend = await statOf(String(rows[0]?.pid));
  const server = backend === null ? null : await statOf(String(backend.parent));
  if (backend === null || server === null) return null;
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const all = await Promise.all(pids.map(statOf));
  return all.reduce(
    (sum, stat) => sum + (stat?.parent === backend.parent ? stat.own + stat.ended : 0),
    server.own + server.ended,
  );
}
