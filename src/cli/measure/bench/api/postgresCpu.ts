import { readFile } from 'node:fs/promises';
import type pg from 'pg';

/** What the kernel counts processor time in, whatever the machine: USER_HZ. */
const TICKS_PER_SECOND = 100;

/** Processor time of Postgres' processes so far, in microseconds by process. */
export type PostgresTimes = ReadonlyMap<number, number>;

async function timeOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${String(pid)}/stat`, 'utf8').catch(() => '');
  // Behind the name, which stands in brackets and may hold blanks: user and system time are the 14th and 15th field.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1e6) / TICKS_PER_SECOND;
}

/** Null where the system does not tell, which only Linux does, of a Postgres on the same machine. */
export async function postgresTimes(pool: pg.Pool): Promise<PostgresTimes | null> {
  const { rows } = await pool.query<{ pid: number }>(
    `SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
  );
  const times = await Promise.all(rows.map(async ({ pid }) => [pid, await timeOf(pid)] as const));
  return times.some(([, time]) => Number.isNaN(time)) ? null : new Map(times);
}

/** Microseconds between two readings; a process that was not there before began at zero. */
export function used(before: PostgresTimes | null, after: PostgresTimes | null): number | null {
  if (before === null || after === null) return null;
  let total = 0;
  for (const [pid, time] of after) total += time - (before.get(pid) ?? 0);
  return total;
}
