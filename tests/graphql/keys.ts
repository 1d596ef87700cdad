import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeEach } from 'vitest';
import { createKey, type KeyScope, type NewKey } from '../../src/adapters/db/stores/keys.js';
import { createApi, type Api, type ApiOptions } from '../../src/graphql/index.js';
import { loggingTo } from '../helpers/logger.js';
import { useApi, type TestApi } from './api.js';

const REPORT = { pageId: '', created: true, articles: [], emptyReason: 'nothing to read' };
export const READ = '{ events { totalCount } }';
export const INGEST =
  'mutation { ingestPage(input: { content: "x", mediaType: TEXT }) { ... on IngestPageSuccess { created } } }';

export interface Reply {
  readonly status: number;
  readonly challenge: string | null;
  /** The code of each error, with the scope that it asks for. */
  readonly codes: readonly string[];
  readonly data: Record<string, unknown> | null;
  readonly text: string;
}

/** Sends a query over a socket. */
export type Send = (query: string, authorization?: string) => Promise<Reply>;

export interface KeyTests {
  readonly use: () => TestApi;
  /** Errors that were logged since the test began. */
  readonly logged: unknown[];
  readonly apiWith: (options: Partial<ApiOptions>) => Api;
  /** Serves an API on a socket of its own. */
  readonly serve: (options: Partial<ApiOptions>) => Promise<Send>;
  readonly make: (scopes: readonly KeyScope[], expiresAt?: Date | null, now?: Date) => Promise<NewKey>;
}

export const bearer = (key: NewKey): string => `Bearer ${key.text}`;

const sender =
  (url: string): Send =>
  async (query, authorization) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
      body: JSON.stringify({ query }),
    });
    const text = await response.text();
    const { data = null, errors = [] } = JSON.parse(text) as {
      data?: Record<string, unknown> | null;
      errors?: { extensions: { code: string; scope?: string } }[];
    };
    const codes = errors.map(({ extensions: { code, scope } }) => (scope ? `${code} ${scope}` : code));
    return {
      status: response.status,
      challenge: response.headers.get('www-authenticate'),
      codes,
      data,
      text,
    };
  };

/** A store that begins each test without a key, and servers over it. Call it at the top of a file. */
export function useKeys(): KeyTests {
  const use = useApi();
  const logged: unknown[] = [];
  const servers: Server[] = [];
  beforeEach(async () => {
    await use().prisma.apiKey.deleteMany();
    logged.length = 0;
  });
  afterAll(() => {
    for (const server of servers) server.close();
  });
  const apiWith = (options: Partial<ApiOptions>) =>
    createApi({
      database: use(),
      ingest: () => Promise.resolve(REPORT),
      logger: loggingTo(logged),
      ...options,
    });
  const serve = async (options: Partial<ApiOptions>) => {
    const server = createServer(apiWith(options).listener);
    servers.push(server);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return sender(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/graphql`);
  };
  const make: KeyTests['make'] = (scopes, expiresAt = null, now = new Date()) =>
    createKey(use().prisma, { name: 'scraper', scopes, expiresAt }, now);
  return { use, logged, apiWith, serve, make };
}
