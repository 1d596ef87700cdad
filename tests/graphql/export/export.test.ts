import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, useApi } from '../api.js';
import { tellFerryFire, type FerryFire } from '../news.js';
import { at, world } from '../world.js';

const use = useApi();
let fire: FerryFire;
const MANY = 460;

/** A second event with more claims than a page has, and than one batch of an export. */
async function tellMany() {
  const w = world(use().prisma, 5000);
  const event = await w.event('Delays of ferries', { claimCount: MANY, articleCount: 1, originCount: 1 });
  const { id: eventId } = event;
  const article = await w.article({ title: '=SUM(A1)', text: 'Nine ferries were delayed in Oslo.' });
  const origin = await w.origin({ copyClusterId: article.id });
  const assertion = await w.assertion(eventId, "-9 ferries, 'delayed'");
  const row = (n: number) => ({
    ...{ id: w.next(), ordinal: n, kind: 'STATEMENT' as const, start: 0, end: 33 },
    ...{ text: 'Nine ferries were delayed in Oslo', sentence: 'Nine ferries were delayed in Oslo.' },
    ...{ sentenceStart: 0, sentenceEnd: 34, paragraph: 0, modality: 'ASSERTED' as const },
    ...{ polarity: 'AFFIRMATIVE' as const, denial: false, rule: 'clause', eventScore: 1 },
    ...{ timeReasons: [], eventReasons: [], articleId: article.id, eventId, assertionId: assertion.id },
    // Many share one instant, so that batches part between equal values.
    ...{ originId: origin.id, createdAt: at(12, Math.floor(n / 150)) },
  });
  await use().prisma.claim.createMany({ data: Array.from({ length: MANY }, (_, n) => row(n)) });
  return eventId;
}

let many: string;
beforeAll(async () => {
  fire = await tellFerryFire(world(use().prisma));
  many = await tellMany();
});

const fetchExport = (called: string, headers: Record<string, string> = {}) =>
  use().api.fetch(`http://localhost/export/${called}`, { headers });

const linesOf = async (called: string): Promise<Record<string, never>[]> => {
  const response = await fetchExport(called);
  expect(response.status).toBe(200);
  const lines = (await response.text()).split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => JSON.parse(line) as Record<string, never>);
};

const json = (value: unknown): string => encodeURIComponent(JSON.stringify(value));

interface IdPage {
  readonly edges: readonly { node: { id: string } }[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string };
}

async function pagedIds(filter: object): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const query: string =
      'query($filter: ClaimFilter, $after: String) { claims(first: 100, after: $after, filter: $filter) { edges { node { id } } pageInfo { hasNextPage endCursor } } }';
    const { data } = await ask(use().api, query, { filter, after });
    const { edges, pageInfo } = (data as { claims: IdPage }).claims;
    ids.push(...edges.map(({ node }) => node.id));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return ids;
}

describe('a list', () => {
  test('is exported whole, in the order and by the filter that GraphQL has', async () => {
    const filter = { eventId: `Event:${many}` };
    const lines = await linesOf(`claims.ndjson?filter=${json(filter)}`);
    expect(lines).toHaveLength(MANY);
    expect(lines.map(({ id }) => id)).toEqual(await pagedIds(filter));
  });

  test('is cut where that is asked for', async () => {
    expect(await linesOf('claims.ndjson?limit=3')).toHaveLength(3);
    expect(await linesOf('claims.ndjson?limit=201')).toHaveLength(201);
  });

  test.each(['events', 'articles', 'sources'])('of %s has the ids that GraphQL gives', async (name) => {
    const lines = await linesOf(`${name}.ndjson`);
    const { data } = await ask(use().api, `{ ${name}(first: 100) { edges { node { id } } } }`);
    const { edges } = (data as Record<string, { edges: { node: { id: string } }[] }>)[name] ?? { edges: [] };
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.map(({ id }) => id)).toEqual(edges.map(({ node }) => node.id));
  });

  test('follows an order, and an event that was merged', async () => {
    const filter = json({ eventId: `Event:${fire.merged}` });
    const order = json({ field: 'POSITION', direction: 'ASC' });
    const lines = await linesOf(`claims.ndjson?filter=${filter}&orderBy=${order}`);
    expect(lines.map(({ id }) => id).at(-1)).toBe(`Claim:${fire.claims.denied}`);
    expect(lines).toHaveLength(5);
  });

  test('tells of a claim what stands behind it', async () => {
    const filter = json({ eventId: `Event:${fire.event}` });
    const lines = await linesOf(`claims.ndjson?filter=${filter}`);
    expect(lines.find(({ id }) => id === `Claim:${fire.claims.copied}`)).toMatchObject({
      type: 'claim',
      text: 'Four passengers were hurt',
      start: 0,
      end: 25,
      article: { title: 'Ferry fire: four hurt', publisher: { name: 'Harbour Post', kind: 'PUBLISHER' } },
      speaker: { name: 'Bergen police' },
      event: { id: `Event:${fire.event}` },
      measure: { label: 'people hurt' },
      origin: { source: { name: 'Bergen police' } },
      firstReport: { publisher: { name: 'Nordic Wire' } },
    });
    expect(lines.find(({ id }) => id === `Claim:${fire.claims.first}`)).toMatchObject({
      chain: [{ role: 'OUTLET' }, { role: 'SPEAKER', span: { start: 27, end: 40 } }],
      figure: { interval: { low: 4, high: 4, text: '4' }, predicate: 'injured' },
    });
  });
});

describe('an event', () => {
  test('is exported with all that is said of it', async () => {
    const lines = await linesOf(`events/Event:${fire.merged}.ndjson`);
    const count = (type: string) => lines.filter((line) => line['type'] === type).length;
    expect(lines[0]).toMatchObject({ type: 'event', id: `Event:${fire.event}`, disputed: true });
    expect(['measure', 'assertion', 'relation', 'claim'].map(count)).toEqual([1, 4, 3, 5]);
    expect(lines.find(({ id }) => id === `Assertion:${fire.assertions.four}`)).toMatchObject({
      interval: { low: 4, high: 4, text: '4' },
      origins: [
        {
          source: { name: 'Bergen police' },
          claims: [`Claim:${fire.claims.first}`, `Claim:${fire.claims.copied}`],
        },
      ],
    });
    const { data } = await ask(
      use().api,
      `{ event(id: "Event:${fire.event}") { relations { edges { node { id kind strength } } } } }`,
    );
    const relations = lines.filter((line) => line['type'] === 'relation');
    expect(relations.map(({ id, kind, strength }) => ({ node: { id, kind, strength } }))).toEqual(
      (data as { event: { relations: { edges: unknown[] } } }).event.relations.edges,
    );
  });

  test('that there is not is a typed error', async () => {
    const response = await fetchExport(`events/${fire.series}.csv`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'NOT_FOUND', place: 'id' } }],
    });
  });
});

describe('a search', () => {
  test('finds what GraphQL finds, in its order', async () => {
    const lines = await linesOf('search.ndjson?q=hurt+police');
    const { data } = await ask(
      use().api,
      '{ search(query: "hurt police", first: 100) { edges { node { rank claim { id } article { id } } } } }',
    );
    const { edges } = (
      data as {
        search: {
          edges: { node: { rank: number; claim: { id: string } | null; article: { id: string } } }[];
        };
      }
    ).search;
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.map(({ id, rank }) => [id, rank])).toEqual(
      edges.map(({ node }) => [node.claim?.id ?? node.article.id, node.rank]),
    );
  });

  test('longer than a batch is exported whole, as a table too', async () => {
    const rows = parse(await (await fetchExport('search.csv?q=ferries&in=claim')).text());
    expect(rows).toHaveLength(MANY + 1);
  });
});

describe('as a table', () => {
  const table = async (called: string) =>
    parse(await (await fetchExport(called)).text(), { columns: true }) as Record<string, string>[];

  test('texts that a spreadsheet would run are made harmless, and can be had as they are', async () => {
    const filter = json({ eventId: `Event:${many}` });
    const [row] = await table(`claims.csv?limit=1&filter=${filter}`);
    expect(row).toMatchObject({ 'article.title': "'=SUM(A1)", 'assertion.text': "'-9 ferries, 'delayed'" });
    const [plain] = await table(`claims.csv?limit=1&formulas=plain&filter=${filter}`);
    expect(plain).toMatchObject({ 'article.title': '=SUM(A1)', 'assertion.text': "-9 ferries, 'delayed'" });
  });

  test('an event has a row for each claim, with its figure as bounds', async () => {
    const rows = await table(`events/${fire.event}.csv`);
    expect(rows).toHaveLength(5);
    expect(rows.find(({ id }) => id === `Claim:${fire.claims.first}`)).toMatchObject({
      'figure.interval.low': '4',
      'article.publisher.name': 'Nordic Wire',
      chain: 'OUTLET Nordic Wire > SPEAKER Bergen police',
      'time.from': '2025-03-01T06:00:00.000Z',
      denial: 'false',
    });
  });

  test('lines end as RFC 4180 has it, and an empty one has its header', async () => {
    const body = await (await fetchExport(`events.csv?filter=${json({ kind: ['none'] })}`)).text();
    expect(body).toMatch(/^id,title,[^\n]*\r\n$/);
  });
});

describe('over a socket', () => {
  let server: Server;
  let base: string;
  beforeAll(async () => {
    server = createServer(use().api.listener);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/export/`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const open = async (called: string, headers = {}): Promise<IncomingMessage> => {
    const [response] = (await once(get(base + called, { headers }), 'response')) as [IncomingMessage];
    return response;
  };

  test('it is packed when that is accepted, and kept under a name', async () => {
    const response = await open('claims.ndjson', { 'accept-encoding': 'gzip' });
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk as Buffer);
    expect(response.headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-type': 'application/x-ndjson; charset=utf-8',
      'content-disposition': 'attachment; filename="corroborate-claims.ndjson"',
    });
    expect(gunzipSync(Buffer.concat(chunks)).toString().trimEnd().split('\n')).toHaveLength(MANY + 5);
    expect((await open('claims.ndjson')).headers['content-encoding']).toBeUndefined();
  });

  test('it is the same as in memory', async () => {
    expect(await text(await open('claims.csv'))).toBe(await (await fetchExport('claims.csv')).text());
  });
});
