import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { createKey } from '../../../src/adapters/db/stores/keys.js';
import { createApi, type ApiOptions } from '../../../src/graphql/index.js';
import { SILENT, type LogFields } from '../../../src/shared/logger.js';
import { useDatabase } from '../../helpers/database.js';
import { world } from '../world.js';

const database = useDatabase();
const servers: Server[] = [];
const lines: { readonly message: string; readonly fields: LogFields }[] = [];
const note = (fields: LogFields, message: string) => void lines.push({ fields, message });
const logger = { ...SILENT, info: note, warn: note, error: note };

/** Together more than the buffers of both sides hold, and no words, which would be indexed. */
const LONG = 'x'.repeat(100_000);
const ARTICLES = 200;

beforeAll(async () => {
  const w = world(database().prisma);
  const { id: pageId } = await w.page();
  const row = (n: number) => {
    const id = w.next();
    const key = String(n).padStart(64, '0');
    return {
      ...{ id, key, revisionKey: key, revision: 1, pageId, ordinal: n, text: LONG, copyClusterId: id },
      ...{ publishedReasons: [], ingestedAt: new Date(0) },
    };
  };
  await database().prisma.article.createMany({ data: Array.from({ length: ARTICLES }, (_, n) => row(n)) });
});

afterEach(() => {
  lines.length = 0;
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(options: Partial<ApiOptions> = {}): Promise<string> {
  const api = createApi({
    database: database(),
    ingest: () => Promise.reject(new Error()),
    logger,
    ...options,
  });
  const server = createServer(api.listener);
  servers.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

const open = async (url: string, headers = {}): Promise<IncomingMessage> => {
  const [response] = (await once(get(url, { headers }), 'response')) as [IncomingMessage];
  return response;
};

const backends = async (state: string): Promise<number> => {
  const { rows } = await database().pool.query(
    'SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND state LIKE $1 AND pid <> pg_backend_pid()',
    [state],
  );
  return (rows as { count: number }[])[0]?.count ?? 0;
};

/** Ends the connection that an export waits in, if there is one by now. */
const endReading = async (): Promise<boolean> => {
  const { rowCount } = await database().pool.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'",
  );
  return rowCount === 1;
};

const said = (message: string) => vi.waitUntil(() => lines.find((line) => line.message === message), 10_000);

describe('an export', () => {
  test('waits for a slow reader with little in memory, and ends when that goes away', async () => {
    const url = await serve();
    const response = await open(`${url}/export/articles.ndjson`);
    await once(response, 'readable');
    // The reader takes nothing more, so the store is asked for nothing more.
    await vi.waitUntil(async () => (await backends('idle in transaction')) === 1, 10_000);
    response.destroy();
    const { fields } = await said('export broken off');
    expect(Number(fields['records'])).toBeLessThan(ARTICLES);
    await vi.waitUntil(async () => (await backends('idle in transaction')) === 0, 10_000);
  });

  test('that fails on the way breaks the connection: it is no short file', async () => {
    const url = await serve();
    const response = await open(`${url}/export/articles.ndjson`);
    await once(response, 'readable');
    await vi.waitUntil(endReading, 10_000);
    await expect(text(response).then(({ length }) => length)).rejects.toThrow('aborted');
    await said('export broken off');
  });

  test('is refused beyond as many as may run, and runs when one has ended', async () => {
    const url = await serve({ limits: { exports: 1 } });
    const first = await open(`${url}/export/articles.ndjson`);
    const refused = await fetch(`${url}/export/sources.csv`);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '10']);
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'exports', value: 2, allowed: 1 } }],
    });
    first.destroy();
    await said('export broken off');
    expect((await fetch(`${url}/export/sources.csv`)).status).toBe(200);
  });

  test('counts as an operation of its caller', async () => {
    const url = await serve({ limits: { operationsPerMinute: 1 } });
    expect((await fetch(`${url}/export/sources.csv`)).status).toBe(200);
    expect((await fetch(`${url}/export/sources.csv`)).status).toBe(429);
  });

  test('needs a key that may read', async () => {
    const { prisma } = database();
    const key = async (scope: 'READ' | 'INGEST') =>
      (await createKey(prisma, { name: 'desk', scopes: [scope], expiresAt: null }, new Date())).text;
    const url = await serve({ access: {} });
    const keys = [await key('INGEST'), await key('READ')];
    const status = async (sent: string) =>
      (await fetch(`${url}/export/sources.csv`, { headers: { authorization: sent } })).status;
    expect((await fetch(`${url}/export/sources.csv`)).status).toBe(401);
    expect(await Promise.all(keys.map((sent) => status(`Bearer ${sent}`)))).toEqual([403, 200]);
  });
});
