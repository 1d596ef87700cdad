import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Paths } from '../server/paths.js';

/** A request's name in logs and answers, taken over from the caller or a proxy when it is sane. */
export const REQUEST_ID_HEADER = 'x-request-id';

// What nobody can break a line, a table or a shell with.
const SANE_ID = /^[\w.:=+/@-]{1,128}$/;

/** An operation of a request. */
export interface Operation {
  /** Null when it has none. */
  readonly name: string | null;
  readonly type: string;
}

/** What is known of a request while it runs. */
export interface RequestRecord {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly operations: Operation[];
  /** Codes of the errors that it was answered with. */
  readonly codes: Set<string>;
  /** The limits that it broke. */
  readonly refused: Set<string>;
}

/** Begins the record of a request. */
export function recordOf(request: Request): RequestRecord {
  const sent = request.headers.get(REQUEST_ID_HEADER)?.trim() ?? '';
  return {
    id: SANE_ID.test(sent) ? sent : randomUUID(),
    method: request.method,
    path: new URL(request.url, 'http://localhost').pathname,
    operations: [],
    codes: new Set(),
    refused: new Set(),
  };
}

/** Notes an error that a request is answered with. */
export function noteError(record: RequestRecord, error: unknown): void {
  if (!(error instanceof GraphQLError)) return;
  const { code, limit } = error.extensions;
  // GraphQL's own errors, of documents that do not parse or fit the schema, may have none.
  record.codes.add(typeof code === 'string' ? code : 'INVALID_DOCUMENT');
  if (typeof limit === 'string') record.refused.add(limit);
}

/** Routes that machines ask over and over: their lines would bury the others. */
const PROBES = ['health', 'live', 'ready', 'metrics'];

/** Routes that are counted apart; everything else is one, because callers choose paths. */
export function routeOf(path: string, paths: Paths): string {
  if (path === paths.graphql) return 'graphql';
  if (path.startsWith(paths.beside('export/'))) return 'export';
  return PROBES.find((name) => path === paths.beside(name)) ?? 'other';
}

export const isProbe = (route: string): boolean => PROBES.includes(route);
