import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { createApi, type Api, type ApiOptions } from '../../src/graphql/index.js';
import { useDatabase } from '../helpers/database.js';

const database = useDatabase();
const URL_PATH = 'http://localhost/graphql';

const apiWith = (options: Partial<ApiOptions>): Api =>
  createApi({ database: database(), ingest: () => Promise.reject(new Error()), ...options });

/** Serves an API on a socket of its own. */
async function serving<T>(api: Api, then: (url: string) => Promise<T>): Promise<T> {
  const server = createServer(api.listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  try {
    return await then(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/graphql`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const send = (url: string, query: string, headers: Record<string, string> = {}, signal?: AbortSignal) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
    ...(signal === undefined ? {} : { signal }),
  });

describe('the rate of a caller is limited', () => {
  const limited = (behindProxy: boolean) => apiWith({ limits: { operationsPerMinute: 3 }, behindProxy });

  test('by address, with the time to wait for', () =>
    serving(limited(false), async (url) => {
      const statuses = [];
      for (let n = 0; n < 3; n += 1)
        statuses.push((await send(url, '{ __typename }', { 'x-forwarded-for': String(n) })).status);
      expect(statuses).toEqual([200, 200, 200]);
      const refused = await send(url, '{ __typename }', { 'x-forwarded-for': '9.9.9.9' });
      expect(refused.status).toBe(429);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await refused.json()).toMatchObject({
        errors: [{ extensions: { limit: 'operationsPerMinute', value: 4, allowed: 3 } }],
      });
    }));

  test('by what a trusted proxy says, of which only its own word counts', () =>
    serving(limited(true), async (url) => {
      const from = async (forwarded: string) =>
        (await send(url, '{ __typename }', { 'x-forwarded-for': forwarded })).status;
      for (let n = 0; n < 3; n += 1) expect(await from(`${String(n)}.1.1.1, 7.7.7.7`)).toBe(200);
      expect(await from('8.8.8.8, 7.7.7.7')).toBe(429);
      expect(await from('8.8.8.8')).toBe(200);
    }));

  test('each operation of a batch counts', () =>
    serving(limited(false), async (url) => {
      const body = JSON.stringify(Array.from({ length: 5 }, () => ({ query: '{ __typename }' })));
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      const answers = (await response.json()) as { errors?: unknown }[];
      expect(answers.filter(({ errors }) => errors !== undefined)).toHaveLength(2);
    }));
});

describe('a caller that goes away', () => {
  test('leaves no statement behind', async () => {
    const locker = await database().pool.connect();
    const waiting = async (): Promise<number> => {
      const { rows } = await database().pool.query<{ n: number }>(
        "select count(*)::int n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
      );
      return rows[0]?.n ?? 0;
    };
    const until = async (n: number) => {
      for (let tries = 0; tries < 200 && (await waiting()) !== n; tries += 1) await sleep(25);
      expect(await waiting()).toBe(n);
    };
    await locker.query('begin; lock table event in access exclusive mode');
    const api = apiWith({});
    await serving(api, async (url) => {
      const leaving = new AbortController();
      const answer = send(url, '{ events { edges { node { id } } } }', {}, leaving.signal).catch(
        () => 'gone',
      );
      await until(1);
      leaving.abort();
      expect(await answer).toBe('gone');
      await until(0);
    });
    await locker.query('rollback');
    locker.release();
  });
});

describe('known documents', () => {
  const DOCUMENTS = { abc: 'query Name { __typename }' };
  const made = (only: boolean) => apiWith({ persisted: { documents: DOCUMENTS, only } });
  const sent = async (api: Api, body: object) => {
    const response = await api.fetch(URL_PATH, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return response.json() as Promise<{ data?: unknown; errors?: { extensions: { code: string } }[] }>;
  };
  const APOLLO = { extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } } };

  test.each([
    [false, { documentId: 'abc' }, null],
    [false, APOLLO, null],
    [false, { query: '{ __typename }' }, null],
    [false, { documentId: 'xyz' }, 'DOCUMENT_NOT_FOUND'],
    [true, { documentId: 'abc' }, null],
    [true, APOLLO, null],
    [true, { query: '{ __typename }' }, 'DOCUMENTS_ONLY'],
    [true, { query: '{ __typename }', documentId: 'abc' }, 'DOCUMENTS_ONLY'],
    [true, { documentId: 'xyz' }, 'DOCUMENT_NOT_FOUND'],
  ])('only them %s: %j', async (only, body, code) => {
    const { data, errors } = await sent(made(only), body);
    if (code === null) expect(data).toEqual({ __typename: 'Query' });
    else expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  });
});
