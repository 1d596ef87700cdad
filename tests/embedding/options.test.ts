import { createCorroborate, StoreError, type Corroborate } from 'corroborate';
import { describe, expect, it } from 'vitest';
import { ask, titlesIn, useInstances } from './instances.js';
import { storm } from './serving.js';

const { url, open } = useInstances();

describe('what a service decides', () => {
  it('is the time at which pages come in and keys expire', async () => {
    let now = new Date('2031-05-06T07:08:09.000Z');
    const corroborate = await open({
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
    const corroborate = await open({ path: '/api/news' });
    expect((await corroborate.fetch('http://service/api/health')).status).toBe(200);
    expect((await corroborate.fetch('http://service/graphql?query={__typename}')).status).toBe(404);
    for (const path of ['graphql', '/graphql/', '/a b', ''])
      await expect(createCorroborate({ databaseUrl: url(), path })).rejects.toThrow(/^path is /);
  });

  it('is which text is matched, without keeping it', async () => {
    const corroborate = await open();
    await corroborate.ingest(storm('Pula'));
    const before = await titlesIn(corroborate);
    const { claims } = await corroborate.match({
      text: 'Nine people were injured in a storm in Pula on Sunday.',
    });
    expect(claims.length).toBeGreaterThan(0);
    expect(await titlesIn(corroborate)).toBe(before);
  });
});

describe('two instances on one store', () => {
  const status = async ({ fetch }: Corroborate, text?: string): Promise<number> => {
    const headers: Record<string, string> = text === undefined ? {} : { authorization: `Bearer ${text}` };
    return (await fetch('http://service/graphql?query=query+Counted{limits{page}}', { headers })).status;
  };

  it('have limits, doors and numbers of their own', async () => {
    const [strict, open_] = [await open({ access: {}, limits: { operationsPerMinute: 2 } }), await open()];
    const { data } = await ask(
      open_,
      'mutation { createApiKey(input: {name: "reader", scopes: [READ]}) { ... on CreateApiKeySuccess { text } } }',
    );
    const { text } = (data as { createApiKey: { text: string } }).createApiKey;
    expect([await status(strict), await status(strict, text), await status(strict, text)]).toEqual([
      401, 200, 200,
    ]);
    expect([await status(strict, text), await status(open_, text), await status(open_)]).toEqual([
      429, 200, 200,
    ]);
    await open_.ingest(storm('Makarska'));
    const numbers = async (one: Corroborate, key = text): Promise<(string | undefined)[]> => {
      const headers = { authorization: `Bearer ${key}` };
      const told = await (await one.fetch('http://service/metrics', { headers })).text();
      const total = (name: string) => new RegExp(`^${name}_total\\{[^}]*\\} (\\d+)$`, 'm').exec(told)?.[1];
      return [total('corroborate_refused'), total('corroborate_ingested_articles')];
    };
    expect(await numbers(open_)).toEqual([undefined, '1']);
    expect(await numbers(strict)).toEqual([expect.stringMatching(/^[1-9]/), undefined]);
  });
});

describe('closing', () => {
  it('finishes what runs, refuses what comes later, and may be asked for twice', async () => {
    const corroborate = await open();
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
    const corroborate = await open();
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
      await using corroborate = await createCorroborate({ databaseUrl: url() });
      kept = corroborate;
    }
    expect((await kept.fetch('http://service/live')).status).toBe(503);
  });
});
