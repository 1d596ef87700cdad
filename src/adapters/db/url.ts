import type pg from 'pg';
import { StoreError } from './errors.js';

/** How to reach a database, and the schema in it that is ours. */
export interface DatabaseTarget {
  /** Without Prisma's own `schema` parameter, which Postgres' drivers do not know. */
  readonly connectionString: string;
  /** Start-up options that the URL asks for. */
  readonly options: string;
  /** One workspace is one schema. */
  readonly schema: string;
  /** How a pool that was given connects, instead of the above: its search path leads to the schema already. */
  readonly given?: pg.ClientConfig;
}

const DEFAULT_SCHEMA = 'public';

/**
 * Takes `?schema=name` out of a database URL; without it the schema is "public".
 * @throws StoreError for a name that Prisma, which does not escape it, could not quote
 */
export function parseDatabaseUrl(url: string): DatabaseTarget {
  const parsed = new URL(url);
  const schema = parsed.searchParams.get('schema') || DEFAULT_SCHEMA;
  if (schema.includes('"'))
    throw new StoreError(`The schema name ${schema} has a quotation mark in it: choose another.`);
  const options = parsed.searchParams.get('options') ?? '';
  for (const name of ['schema', 'options']) parsed.searchParams.delete(name);
  return { connectionString: parsed.href, options, schema };
}

/** Puts a schema back into a database URL. */
export function withSchema(url: string, schema: string): string {
  const parsed = new URL(url);
  parsed.searchParams.set('schema', schema);
  return parsed.href;
}

/** A name as an SQL identifier, whatever it contains. */
export function quoteIdentifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/**
 * How `pg` connects so that unqualified names mean our schema alone: a start-up option costs no round trip. Spaces and
 * backslashes are escaped as the server wants them.
 */
export function connectionOf(target: DatabaseTarget): pg.ClientConfig {
  if (target.given !== undefined) return target.given;
  const path = quoteIdentifier(target.schema).replace(/[\\ ]/g, '\\$&');
  return {
    connectionString: target.connectionString,
    options: `${target.options} -c search_path=${path}`.trim(),
  };
}

/** Where a database is, for messages: without the password. */
export function describeTarget({ connectionString, given = {} }: DatabaseTarget): string {
  if (!URL.canParse(connectionString)) return `${given.host ?? 'localhost'}/${given.database ?? ''}`;
  const url = new URL(connectionString);
  return `${url.host || url.searchParams.get('host') || 'localhost'}${url.pathname}`;
}
