import { createServer, type Server } from 'node:http';
import { serve } from '@hono/node-server';
import { createCorroborate, type Corroborate } from 'corroborate';
import express from 'express';
import { createClient } from 'graphql-sse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../helpers/database.js';
import { withExpress } from './hosts/express.js';
import { withFastify } from './hosts/fastify.js';
import { withHono } from './hosts/hono.js';
import { withHttp } from './hosts/http.js';
import { routeOf } from './hosts/next.js';
import { addressOf, send, storm, withField } from './serving.js';

const SECRET = 'SELECT password FROM /etc/passwd';

const INGEST = `mutation ($input: IngestPageInput!) {
  ingestPage(input: $input) { __typename ... on IngestPageSuccess { created articles { article { title } } } }
}`;

let database: TestDatabase;
let corroborate: Corroborate;
const logged: unknown[] = [];
const note = (fields: object) => logged.push(fields);

beforeAll(async () => {
  database = await createTestDatabase();
  corroborate = await createCorroborate({
    databaseUrl: database.url,
    path: '/api/graphql',
    schema: withField('fails', () => Promise.reject(new Error(SECRET))),
    logger: { debug: () => undefined, info: () => undefined, warn: note, error: note },
  });
});
afterAll(async () => {
  await corroborate.close();
  await database.drop();
});

/** What Next does with a route file: one handler for a method, called with the request and more. */
function next(): Server {
  const route: Record<string, (request: Request, more: object) => Promise<Response>> = routeOf(
    Promise.resolve(corroborate),
  );
  const app = (request: Request) =>
    new URL(request.url).pathname === '/api/graphql'
      ? (route[request.method]?.(request, { params: Promise.resolve({}) }) ??
        new Response(null, { status: 405 }))
      : new Response(null, { status: 404 });
  return serve({ fetch: app, port: 0, hostname: '127.0.0.1' }) as Server;
}

const fastify = async (): Promise<Server> => {
  const app = withFastify(corroborate);
  await app.listen({ port: 0, host: '127.0.0.1' });
  return app.server;
};

const HOSTS: Record<string, () => Server | Promise<Server>> = {
  'Express 5': () => createServer((request, response) => void withExpress(corroborate)(request, response)),
  'Fastify 5': fastify,
  Hono: () => serve({ fetch: withHono(corroborate).fetch, port: 0, hostname: '127.0.0.1' }) as Server,
  'a Next route': next,
  'node:http': () => withHttp(corroborate),
};

describe.each(Object.entries(HOSTS))('mounted below /api in %s', (name, start) => {
  let server: Server;
  let url: string;
  beforeAll(async () => {
    server = await start();
    url = `${await addressOf(server)}/api/graphql`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('answers a query, and takes a page in', async () => {
    expect(await send(url, '{ limits { page } }')).toEqual({ data: { limits: { page: 100 } } });
    const { data } = await send(url, INGEST, { input: storm(`Town of ${name.replace(/\W/g, '')}`) });
    expect(data).toMatchObject({ ingestPage: { __typename: 'IngestPageSuccess', created: true } });
  });

  it('tells subscribers what happens', async () => {
    let subscribed = (): void => undefined;
    const connected = new Promise<void>((resolve) => (subscribed = resolve));
    const client = createClient({ url, on: { connected: () => subscribed() }, retryAttempts: 0 });
    const told = client.iterate({ query: 'subscription { articleIngested { article { title } } }' });
    const first = told.next();
    await connected;
    await corroborate.ingest(storm(`Bay of ${name.replace(/\W/g, '')}`));
    expect((await first).value).toMatchObject({
      data: { articleIngested: { article: { title: expect.stringContaining('Bay of') as string } } },
    });
    client.dispose();
  });

  it('shows GraphiQL to browsers, and leaves what is not below the prefix to the host', async () => {
    const page = await fetch(url, { headers: { accept: 'text/html' } });
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toContain('<title>Corroborate</title>');
    expect((await fetch(new URL('/graphql', url))).status).toBe(404);
    expect((await fetch(`${url}/more`)).status).toBe(404);
  });

  it('shows nobody what a resolver of the host throws, and tells its logger', async () => {
    logged.length = 0;
    const answer = await send(url, '{ fails }');
    expect(answer).toMatchObject({ data: { fails: null }, errors: [{ extensions: { code: 'INTERNAL' } }] });
    expect(JSON.stringify(answer)).not.toContain('passwd');
    expect(logged).toMatchObject([{ err: { message: SECRET } }]);
  });
});

describe('behind a framework that has read the body', () => {
  const servers: Server[] = [];
  const mounted = (...before: express.RequestHandler[]): Promise<string> => {
    const app = express();
    app.use(...before, corroborate.listener);
    const server = createServer((request, response) => void app(request, response));
    servers.push(server);
    return addressOf(server);
  };
  afterAll(() => {
    for (const server of servers) server.close();
  });

  it('takes what it parsed', async () => {
    const url = `${await mounted(express.json())}/api/graphql`;
    expect(await send(url, '{ limits { page } }')).toEqual({ data: { limits: { page: 100 } } });
  });

  it('does not take a parsed form for JSON, which pages of other sites may send', async () => {
    const url = `${await mounted(express.urlencoded())}/api/graphql`;
    const response = await fetch(url, {
      method: 'POST',
      body: new URLSearchParams({ query: '{ limits { page } }' }),
    });
    expect(response.status).toBe(415);
  });

  it('says so when nothing was left of it', async () => {
    const url = `${await mounted((request, _response, go) => {
      request.resume().once('end', go);
    })}/api/graphql`;
    expect(await send(url, '{ limits { page } }')).toMatchObject({
      errors: [{ extensions: { code: 'BODY_ALREADY_READ' } }],
    });
  });
});
