import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterAll, describe, expect, test } from 'vitest';
import { createKey } from '../../src/adapters/db/stores/keys.js';
import { openTracing } from '../../src/adapters/telemetry/otlp.js';
import { openLogger } from '../../src/adapters/telemetry/pino.js';
import { createTelemetry } from '../../src/adapters/telemetry/telemetry.js';
import { createApi, type ApiOptions } from '../../src/graphql/index.js';
import { useDatabase } from '../helpers/database.js';

const database = useDatabase();
const SECRET = 'a-value-that-nobody-shall-read';
const NAMED =
  'query Titles($kind: [String!]) { events(filter: { kind: $kind }) { edges { node { title } } } }';

type Line = Record<string, unknown>;

/** An API with its log. */
function open(options: Partial<ApiOptions> = {}) {
  const lines: Line[] = [];
  const target = { write: (line: string) => lines.push(JSON.parse(line) as Line) };
  const logger = openLogger({ level: 'debug', format: 'json' }, target);
  const ingest = () => Promise.reject(new Error(`INSERT of ${SECRET} failed`));
  return { lines, api: createApi({ database: database(), ingest, logger, ...options }) };
}
type Opened = ReturnType<typeof open>;

const post = ({ api }: Opened, query: string, headers: Record<string, string> = {}, variables = {}) =>
  api.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
const get = ({ api }: Opened, path: string, headers = {}) =>
  api.fetch(`http://localhost${path}`, { headers });
const metricsOf = async (opened: Opened): Promise<string> => (await get(opened, '/metrics')).text();

describe('the log', () => {
  test('has one line for a request, with its operation and caller, and never its variables or key', async () => {
    const { key, text } = await createKey(
      database().prisma,
      { name: 'desk', scopes: ['READ'], expiresAt: null },
      new Date(),
    );
    const opened = open({ access: {} });
    const headers = { authorization: `Bearer ${text}`, 'x-request-id': 'proxy-17' };
    const response = await post(opened, NAMED, headers, { kind: [SECRET] });
    expect([response.status, response.headers.get('x-request-id')]).toEqual([200, 'proxy-17']);
    expect(opened.lines).toMatchObject([
      {
        ...{ level: 'info', msg: 'request', requestId: 'proxy-17', method: 'POST', path: '/graphql' },
        ...{
          status: 200,
          operation: 'Titles',
          type: 'query',
          key: key.prefix,
          ms: expect.any(Number) as number,
        },
      },
    ]);
    expect(JSON.stringify(opened.lines)).not.toMatch(new RegExp(`${SECRET}|${text}`));
  });

  test.each(['two words', 'x'.repeat(200), 'a "quoted" one', ''])(
    'does not take over the id %j',
    async (id) => {
      const opened = open();
      const response = await post(opened, '{ __typename }', { 'x-request-id': id });
      const given = response.headers.get('x-request-id');
      expect(given).toMatch(/^[0-9a-f-]{36}$/);
      expect(opened.lines[0]).toMatchObject({ requestId: given });
    },
  );

  test('has what an answer hides under the id that the answer tells', async () => {
    const opened = open();
    const mutation = 'mutation { ingestPage(input: { content: "x", mediaType: TEXT }) { __typename } }';
    const { errors } = (await (await post(opened, mutation)).json()) as {
      errors: { message: string; extensions: { requestId: string } }[];
    };
    const requestId = errors[0]?.extensions.requestId;
    expect(JSON.stringify(errors)).not.toContain(SECRET);
    const hidden = opened.lines.find(({ level }) => level === 'error');
    expect(hidden).toMatchObject({ requestId, err: { message: `INSERT of ${SECRET} failed` } });
    expect(opened.lines.at(-1)).toMatchObject({ requestId, codes: 'INTERNAL' });
  });

  test('tells which limit a request broke', async () => {
    const opened = open({ limits: { aliases: 1 } });
    await post(opened, '{ a: __typename b: __typename }');
    expect(opened.lines).toMatchObject([{ refused: 'aliases', codes: 'LIMIT_EXCEEDED' }]);
    expect(await metricsOf(opened)).toContain('corroborate_refused_total{limit="aliases"} 1');
  });

  test('is plain for people', () => {
    let text = '';
    const logger = openLogger({ level: 'info', format: 'text' }, { write: (line) => (text += line) });
    logger.info({ status: 200, operation: 'Two words' }, 'request');
    logger.debug({}, 'left out');
    expect(text).toMatch(/^\d\d:\d\d:\d\d info request status=200 operation="Two words"\n$/);
  });
});

describe('/metrics', () => {
  test('counts requests, operations and what is stored; two instances do not meet', async () => {
    const [one, other] = [open(), open()];
    await post(one, NAMED);
    await post(one, '{ __typename }');
    const text = await metricsOf(one);
    expect(text).toContain('corroborate_requests_total{route="graphql",status="200"} 2');
    expect(text).toContain('corroborate_operations_total{operation="Titles",type="query",outcome="ok"} 1');
    expect(text).toContain('corroborate_operations_total{operation="anonymous",type="query",outcome="ok"} 1');
    expect(text).toMatch(/corroborate_operation_duration_seconds_count\{operation="Titles"\} 1/);
    expect(text).toContain('corroborate_stored{kind="claims"} 0');
    expect(text).toContain('corroborate_queue_jobs{state="waiting"} 0');
    expect(text).toMatch(/corroborate_pool_connections\{state="idle"\} \d/);
    expect(text).toMatch(/^nodejs_eventloop_lag_seconds /m);
    expect(await metricsOf(other)).not.toContain('operation="Titles"');
  });

  test('keeps a bounded number of the names that callers choose', async () => {
    const opened = open();
    for (let n = 0; n < 120; n += 1) await post(opened, `query Made${String(n)} { __typename }`);
    const names = (await metricsOf(opened)).match(/corroborate_operations_total\{operation="\w+"/g) ?? [];
    expect(names).toHaveLength(101);
    expect(names).toContain('corroborate_operations_total{operation="other"');
  });

  test('needs a key that may read', async () => {
    const response = await get(open({ access: {} }), '/metrics');
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED', scope: 'READ' } }],
    });
  });
});

describe('/ready', () => {
  const ready = async (opened: Opened) => {
    const response = await get(opened, '/ready');
    return [response.status, await response.json()];
  };
  const FINE = { database: { ok: true }, migrations: { ok: true }, queue: { ok: true } };

  test('says yes while all is in order, and no when it stops', async () => {
    const opened = open({ access: {} });
    expect(await ready(opened)).toEqual([200, { status: 'ready', checks: FINE }]);
    await opened.api.stop();
    expect(await ready(opened)).toEqual([503, { status: 'stopping', checks: FINE }]);
  });

  test('tells which check fails, without what it failed of', async () => {
    const broken = { name: 'archive', check: () => Promise.reject(new Error(SECRET)) };
    const opened = open({ checks: [broken, { name: 'disk', check: () => Promise.resolve({ ok: true }) }] });
    const archive = { ok: false, detail: 'cannot be checked now' };
    const checks = { ...FINE, archive, disk: { ok: true } };
    expect(await ready(opened)).toEqual([503, { status: 'not ready', checks }]);
    expect(opened.lines[0]).toMatchObject({ check: 'archive', err: { message: SECRET } });
  });

  test('knows a migration that was not applied, and one that it does not know', async () => {
    const { prisma } = database();
    const rename = (to: string, from: string) =>
      prisma.$executeRaw`UPDATE _prisma_migrations SET migration_name = ${to} WHERE migration_name = ${from}`;
    const [first] = await prisma.$queryRaw<{ name: string }[]>`
      SELECT migration_name AS name FROM _prisma_migrations ORDER BY migration_name LIMIT 1`;
    const name = first?.name ?? '';
    await rename('29990101000000_later', name);
    expect(await ready(open())).toMatchObject([
      503,
      {
        checks: {
          migrations: { ok: false, detail: expect.stringContaining('29990101000000_later') as string },
        },
      },
    ]);
    await rename(name, '29990101000000_later');
    expect((await ready(open()))[0]).toBe(200);
  });
});

describe('spans', () => {
  const received: { body: string; path: string | undefined; tenant: unknown }[] = [];
  const collector = createServer((request, response) => {
    void json(request).then((body) => {
      received.push({ body: JSON.stringify(body), path: request.url, tenant: request.headers['tenant'] });
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  afterAll(() => collector.close());

  interface Sent {
    readonly traceId: string;
    readonly spanId: string;
    readonly parentSpanId?: string;
    readonly name: string;
  }
  const spansIn = (body: string): Sent[] =>
    (JSON.parse(body) as { resourceSpans: { scopeSpans: { spans: Sent[] }[] }[] }).resourceSpans.flatMap(
      ({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans),
    );

  test('are sent over OTLP, below the trace of the caller, without values', async () => {
    await once(collector.listen(0, '127.0.0.1'), 'listening');
    const spans = await openTracing({
      url: `http://127.0.0.1:${String((collector.address() as AddressInfo).port)}/v1/traces`,
      headers: { tenant: 'desk' },
      ...{ serviceName: 'claims', serviceVersion: '1', attributes: {}, share: 1 },
    });
    const telemetry = createTelemetry({ logger: openLogger({ level: 'silent', format: 'json' }), spans });
    const opened = open({ telemetry });
    const [trace, parent] = ['4bf92f3577b34da6a3ce929d0e0e4736', '00f067aa0ba902b7'];
    await post(opened, NAMED, { traceparent: `00-${trace}-${parent}-01` }, { kind: [SECRET] });
    await post(open(), NAMED);
    await telemetry.close();
    const sent = received.flatMap(({ body }) => spansIn(body));
    const request = sent.find(({ name }) => name === 'POST graphql');
    expect(request).toMatchObject({ traceId: trace, parentSpanId: parent });
    expect(sent.find(({ name }) => name === 'query Titles')).toMatchObject({
      traceId: trace,
      parentSpanId: request?.spanId,
    });
    expect(sent).toHaveLength(2);
    expect(received[0]).toMatchObject({ path: '/v1/traces', tenant: 'desk' });
    expect(received[0]?.body).toContain('claims');
    expect(JSON.stringify(received)).not.toContain(SECRET);
  });
});
