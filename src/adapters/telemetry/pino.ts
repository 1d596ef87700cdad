import { pino } from 'pino';
import type { Logger } from '../../shared/logger.js';

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];
export type LogFormat = 'json' | 'text';

/** How a process writes its log. */
export interface LogOptions {
  readonly level: LogLevel;
  readonly format: LogFormat;
}

/** Where lines are written. */
export interface LogTarget {
  write(line: string): unknown;
}

const MAX_CAUSES = 4;

/** An error's own words and place. Other properties are left out: drivers put values of rows into them. */
function errorFields(error: unknown, depth = 0): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code, cause } = error as Error & { readonly code?: unknown };
  return {
    type: error.name,
    message: error.message,
    ...(typeof code === 'string' ? { code } : {}),
    stack: error.stack,
    ...(cause !== undefined && depth < MAX_CAUSES ? { cause: errorFields(cause, depth + 1) } : {}),
  };
}

interface Line extends Readonly<Record<string, unknown>> {
  readonly time: string;
  readonly level: string;
  readonly msg: string;
  readonly err?: { readonly stack?: string; readonly message: string };
}

const shown = (value: unknown): string =>
  typeof value === 'string' && /^[\w.:/+-]+$/.test(value) ? value : JSON.stringify(value);

/** A line for people: time, level, message, then the fields as name=value, and the stack below. */
export function plainLine(json: string): string {
  const { time, level, msg, err, ...fields } = JSON.parse(json) as Line;
  const named = Object.entries(fields).map(([name, value]) => ` ${name}=${shown(value)}`);
  const stack = err === undefined ? '' : `\n${err.stack ?? err.message}`;
  return `${time.slice(11, 19)} ${level} ${msg}${named.join('')}${stack}\n`;
}

/** A logger that writes to `target`, line by line at once, so that nothing is lost whatever ends the process. */
export function openLogger(
  { level, format }: LogOptions,
  // Synchronous: a line that waits would be lost with the process.
  target: LogTarget = pino.destination({ dest: 2, sync: true }),
): Logger {
  const plain: LogTarget = { write: (line) => target.write(plainLine(line)) };
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: (error: unknown) => errorFields(error) },
    },
    (format === 'json' ? target : plain) as pino.DestinationStream,
  ) as Logger;
}
