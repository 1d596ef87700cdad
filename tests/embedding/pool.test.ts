import { setTimeout as sleep } from 'node:timers/promises';
import { createCorroborate, InputError, StoreError } from 'corroborate';
import { describe, expect, it } from 'vitest';
import { ask, TITLES, titlesIn, useInstances } from './instances.js';
import { storm, withField } from './serving.js';

const { url, open, poolWith } = useInstances();

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
    expect(await titlesIn(await open())).not.toContain('Agadir');
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
    await expect(createCorroborate({ databaseUrl: url(), pool: poolWith() })).rejects.toThrow(InputError);
    const nowhere = poolWith({ connectionString: 'postgres://nobody@127.0.0.1:1/none' });
    await expect(createCorroborate({ pool: nowhere })).rejects.toThrow(StoreError);
  });
});
