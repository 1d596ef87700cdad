import { afterAll, beforeAll } from 'vitest';
import { openDatabase, type Database } from '../../../src/adapters/db/client.js';
import { createApi, type Api, type ApiOptions } from '../../../src/graphql/index.js';
import { ingestPage, type PipelineDeps } from '../../../src/pipeline/index.js';
import type { PageInput } from '../../../src/pages/index.js';
import { createTestDatabase, type TestDatabase } from '../../helpers/database.js';
import { depsOn } from '../../pipeline/helpers.js';
import { serveApi, subscribe, type Received, type Served, type Subscription } from './sse.js';

/** One server of several over a store, with connections of its own, as another process has. */
export interface LiveServer extends Served {
  readonly api: Api;
  readonly database: Database;
  readonly ingest: (...pages: readonly PageInput[]) => Promise<void>;
}

const servers: (LiveServer & { readonly end: () => Promise<void> })[] = [];
const subscriptions: Subscription[] = [];

/** Starts a server over a store. */
export async function startServer(url: string, options: Partial<ApiOptions> = {}): Promise<LiveServer> {
  const database = openDatabase({ url, poolSize: 3 });
  const deps: PipelineDeps = depsOn(database);
  const api = createApi({ database, ingest: (page) => ingestPage(deps, page), ...options });
  const served = await serveApi(api);
  const ingest = async (...pages: readonly PageInput[]) => {
    for (const page of pages) await ingestPage(deps, page);
  };
  const end = async () => {
    await api.stop();
    await served.close();
    await database.close();
  };
  const server = { ...served, api, database, ingest, end };
  servers.push(server);
  return server;
}

/** A store of one's own, and two servers over it. Call it at the top of a file. */
export function useServers(): () => {
  readonly url: string;
  readonly one: LiveServer;
  readonly other: LiveServer;
} {
  let store: TestDatabase | undefined;
  let made: { url: string; one: LiveServer; other: LiveServer } | undefined;
  beforeAll(async () => {
    store = await createTestDatabase();
    const { url } = store;
    made = { url, one: await startServer(url), other: await startServer(url) };
  });
  afterAll(async () => {
    for (const subscription of subscriptions.splice(0)) subscription.close();
    for (const server of servers.splice(0)) await server.end();
    await store?.drop();
  });
  return () => {
    if (made === undefined) throw new Error('The servers are started before the tests: use them inside one.');
    return made;
  };
}

/** Subscribes, and goes away after the tests. */
export async function follow(
  server: Served,
  selection: string,
  authorization?: string,
): Promise<Subscription> {
  const subscription = await subscribe(server.url, `subscription { ${selection} }`, authorization);
  subscriptions.push(subscription);
  return subscription;
}

/** The cursor of this moment. */
export async function cursorOf(server: LiveServer): Promise<string> {
  const answer = await server.api.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ noticeCursor }"}',
  });
  const { data } = (await answer.json()) as { data: { noticeCursor: string } };
  return data.noticeCursor;
}

/** The next so many answers, each with its one field taken off. */
export async function take(subscription: Subscription, count: number): Promise<Record<string, unknown>[]> {
  const taken: Record<string, unknown>[] = [];
  while (taken.length < count) {
    const received = await subscription.next();
    if (received?.data == null) throw new Error(`no notice, but ${JSON.stringify(received)}`);
    taken.push(Object.values(received.data)[0] ?? {});
  }
  return taken;
}

export const codesOf = (received: Received | null): unknown[] =>
  (received?.errors ?? []).map(({ extensions }) => extensions['code']);
