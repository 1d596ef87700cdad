import { setTimeout as sleep } from 'node:timers/promises';
import {
  createCorroborate,
  InputError,
  StoreError,
  type Corroborate,
  type CorroborateOptions,
} from 'corroborate';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../helpers/database.js';
import { storm, withField, type Answer } from './serving.js';

let database: TestDatabase;
const opened: Corroborate[] = [];
const pools: pg.Pool[] = [];
beforeAll(async () => {
  database = await createTestDatabase();
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
  await Promise.all(pools.splice(0).map((pool) => pool.end()));
});
afterAll(() => database.drop());

async function open(options: CorroborateOptions): Promise<Corroborate> {
  const corroborate = await createCorroborate(options);
  opened.push(corroborate);
  return corroborate;
}

function poolWith(config: pg.PoolConfig = {}): pg.Pool {
  const pool = new pg.Pool({ connectionString: database.url, ...config });
  pools.push(pool);
  return pool;
}

const ask = async ({ fetch }: Corroborate, query: string): Promise<Answer> => {
  const response = await fetch('http://service/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as Answer;
};

const TITLES = '{ articles { edges { node { title } } } }';
const titlesIn = async (corroborate: Corroborate): Promise<string> =>
  JSON.stringify((await ask(corroborate, TITLES)).data);

describe("a service's own pool", () => {
  it('carries everything, and stays open and as it was', async () => {
    const pool = poolWith();
    const listeners = pool.eventNames();
    const corroborate = await createCorroborate({ pool });
    await corroborate.ingest(storm('Zadar'));
    expect(await titlesIn(corroborate)).toContain('Zadar');
    await corroborate.close();
    expect(pool.eventNames()).toEqual(listeners);
    expect((await pool.query('SELECT 1 AS n')).rows).toEqual([{ n: 1 }]);
  });

  it('chooses the workspace by its search path, which may be made by the service', async () => {
    const pool = poolWith({ options: '-c search_path=newsdesk' });
    await expect(createCorroborate({ pool })).rejects.toThrow(
      /No schema of the pool's search path \(newsdesk\) exists/,
    );
    await pool.query('CREATE SCHEMA newsdesk');
    const desk = await open({ pool });
    await desk.ingest(storm('Agadir'));
    expect(await titlesIn(desk)).toContain('Agadir');
    expect(await titlesIn(await open({ databaseUrl: database.url }))).not.toContain('Agadir');
    const { rows } = await pool.query('SELECT count(*)::int AS n FROM newsdesk.article');
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('may be shared by two instances with different statements', async () => {
    const pool = poolWith({ max: 2 });
    const [first, second] = await Promise.all([open({ pool }), open({ pool })]);
    for (const query of [TITLES, '{ events { edges { node { title } } } }', '{ sources { totalCount } }'])
      for (const one of [first, second, second, first])
        expect(await ask(one, query)).not.toHaveProperty('errors');
  });

  it('tells the limit of a statement that holds for it', async () => {
    const corroborate = await open({ pool: poolWith({ options: '-c statement_timeout=1234' }) });
    expect(await ask(corroborate, '{ limits { statementMs } }')).toEqual({
      data: { limits: { statementMs: 1234 } },
    });
  });

  it('has what an abandoned request runs ended, also when all its connections are busy', async () => {
    const pool = poolWith({ max: 1 });
    const away = new AbortController();
    const slow = withField('slow', (store) => store.$queryRawUnsafe('SELECT pg_sleep(60)::text'));
    const corroborate = await open({ pool, schema: slow });
    const body = JSON.stringify({ query: '{ slow }' });
    const asked = corroborate.fetch('http://service/graphql', {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body },
      signal: away.signal,
    });
    const outcome = asked.then(
      () => undefined,
      () => undefined,
    );
    const watcher = poolWith({ max: 1 });
    const sleeping = async () =>
      (await watcher.query("SELECT 1 FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep(60)%'"))
        .rowCount;
    while ((await sleeping()) === 0) await sleep(10);
    away.abort();
    await outcome;
    // The one connection is free again long before its minute is over.
    expect((await pool.query('SELECT 2 AS n')).rows).toEqual([{ n: 2 }]);
  });

  it('is refused beside a URL, and named when it leads nowhere', async () => {
    await expect(createCorroborate({ databaseUrl: database.url, pool: poolWith() })).rejects.toThrow(
      InputError,
    );
    const nowhere = poolWith({ connectionString: 'postgres://nobody@127.0.0.1:1/none' });
    await expect(createCorroborate({ pool: nowhere })).rejects.toThrow(StoreError);
  });
});

describe('what a service decides', () => {
  it('is the time at which pages come in and keys expire', async () => {
    let now = new Date('2031-05-06T07:08:09.000Z');
    const corroborate = await open({
      databaseUrl: database.url,
      clock: () => now,
      access: { openUntilFirstKey: true },
    });
    await corroborate.ingest(storm('Rijeka'));
    expect(
      JSON.stringify(await ask(corroborate, '{ articles(first: 1) { edges { node { ingestedAt } } } }')),
    ).toContain('2031-05-06T07:08:09.000Z');
    const made = await ask(
      corroborate,
      `mutation { createApiKey(input: {name: "reader", scopes: [READ], expiresAt: "2031-06-01T00:00:00Z"}) {
        ... on CreateApiKeySuccess { text key { createdAt } } } }`,
    );
    const { text, key } = (made.data as { createApiKey: { text: string; key: { createdAt: string } } })
      .createApiKey;
    expect(key.createdAt).toBe('2031-05-06T07:08:09.000Z');
    const withKey = () =>
      corroborate.fetch('http://service/graphql?query={limits{page}}', {
        headers: { authorization: `Bearer ${text}` },
      });
    expect((await withKey()).status).toBe(200);
    now = new Date('2031-06-01T00:00:00.000Z');
    expect(await (await withKey()).json()).toMatchObject({
      errors: [{ extensions: { code: 'KEY_EXPIRED' } }],
    });
  });

  it('is a context and plugins of its own, which cannot take the place of what protects the store', async () => {
    const seen: unknown[] = [];
    const corroborate = await open({
      databaseUrl: database.url,
      access: {},
      context: (request) => ({ desk: request.headers.get('x-desk'), caller: { scopes: new Set(['READ']) } }),
      plugins: [
        {
          onExecute({ args }) {
            seen.push((args.contextValue as unknown as { readonly desk: unknown }).desk);
          },
        },
      ],
    });
    const response = await corroborate.handler(
      new Request('http://service/graphql?query={limits{page}}', { headers: { 'x-desk': 'foreign' } }),
    );
    expect(response.status).toBe(401);
    expect(seen).toEqual(['foreign']);
  });

  it('is a path, which must be one', async () => {
    const corroborate = await open({ databaseUrl: database.url, path: '/api/news' });
    expect((await corroborate.fetch('http://service/api/health')).status).toBe(200);
    expect((await corroborate.fetch('http://service/graphql?query={__typename}')).status).toBe(404);
    for (const path of ['graphql', '/graphql/', '/a b', ''])
      await expect(createCorroborate({ databaseUrl: database.url, path })).rejects.toThrow(/^path is /);
  });

  it('is which text is matched, without keeping it', async () => {
    const corroborate = await open({ databaseUrl: database.url });
    await corroborate.ingest(storm('Pula'));
    const before = await titlesIn(corroborate);
    const { claims } = await corroborate.match({
      text: 'Nine people were injured in a storm in Pula on Sunday.',
    });
    expect(claims.length).toBeGreaterThan(0);
    expect(await titlesIn(corroborate)).toBe(before);
  });
});

describe('closing', () => {
  it('finishes what runs, refuses what comes later, and may be asked for twice', async () => {
    const corroborate = await open({ databaseUrl: database.url });
    const running = corroborate.ingest(storm('Dubrovnik'));
    const closing = corroborate.close();
    expect(await running).toMatchObject({ created: true });
    await closing;
    await corroborate.close();
    const response = await corroborate.fetch('http://service/graphql?query={limits{page}}');
    expect([response.status, await response.json()]).toMatchObject([
      503,
      { errors: [{ extensions: { code: 'CLOSED' } }] },
    ]);
    await expect(corroborate.ingest(storm('Omis'))).rejects.toThrow(StoreError);
  });

  it('ends subscriptions in order', async () => {
    const corroborate = await open({ databaseUrl: database.url });
    const response = await corroborate.fetch('http://service/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: 'subscription { eventChanged { event { title } } }' }),
    });
    const text = response.text();
    await corroborate.close();
    expect(await text).toMatch(/event: complete/);
  });

  it('comes by itself at the end of a block that uses it', async () => {
    let kept: Corroborate;
    {
      await using corroborate = await createCorroborate({ databaseUrl: database.url });
      kept = corroborate;
    }
    expect((await kept.fetch('http://service/live')).status).toBe(503);
  });
});
