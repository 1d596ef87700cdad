import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '../../src/adapters/db/client.js';
import { loadEvents } from '../../src/adapters/db/stores/events.js';
import { loadGraphs } from '../../src/adapters/db/stores/graph.js';
import { WriterMemory, type KnownGraph } from '../../src/adapters/db/stores/memory.js';
import { askForTerms } from '../../src/adapters/db/stores/terms.js';
import { inTurn, type Tx } from '../../src/adapters/db/stores/tx.js';
import { ingestMany } from '../../src/pipeline/ingest.js';
import { ingestPage, readDemo } from '../../src/pipeline/index.js';
import type { PageInput } from '../../src/pages/index.js';
import type { PipelineDeps } from '../../src/pipeline/deps.js';
import { createTestDatabase, type TestDatabase } from '../helpers/database.js';
import { depsOn, graphOf, ingestAll, textPage } from './helpers.js';

const toll = (outlet: string, day: number, killed: string): PageInput =>
  textPage(
    outlet,
    `2024-03-${String(day)}`,
    `Ferry fire off Palermo kills ${killed}`,
    `A fire on a ferry off Palermo killed ${killed} people on Tuesday, 12 March, commander Elena Ricci said.`,
    `The ferry Aurelia was carrying 204 passengers to Palermo when the fire broke out, the coast guard of Palermo said.`,
  );

async function together(deps: PipelineDeps, pages: readonly PageInput[]): Promise<void> {
  for (const { error } of await ingestMany(deps, pages)) expect(error).toBeNull();
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/** What a graph says, whatever the order of its rows; a loaded claim names its event and assertion too. */
const comparable = ({ claims, assertionOf, measures, assertions, relations }: KnownGraph) => ({
  claims: claims.map(({ figure, ...claim }) => ({
    ...claim,
    eventId: null,
    assertionId: null,
    figure: figure === null ? null : { ...figure, start: null, end: null },
  })),
  assertionOf: [...assertionOf].sort(),
  measures: [...measures].sort(byId),
  assertions: [...assertions].sort(byId),
  relations: [...relations].sort(byId),
});

describe('what a writer remembers', () => {
  let made: TestDatabase;
  let database: Database;
  let other: Database;

  beforeAll(async () => {
    made = await createTestDatabase();
    database = openDatabase({ url: made.url, poolSize: 2 });
    other = openDatabase({ url: made.url, poolSize: 2 });
  });
  afterAll(async () => {
    await database.close();
    await other.close();
    await made.drop();
  });

  const remembered = (id: string) =>
    inTurn(database, (tx) => Promise.resolve(tx.memory.event(id)?.id ?? null));
  const eventId = async () => (await database.prisma.event.findFirstOrThrow({ orderBy: { id: 'asc' } })).id;

  it('is kept from turn to turn', async () => {
    await ingestPage(depsOn(database), toll('Harbour Post', 12, 'six'));
    const id = await eventId();
    expect(await remembered(id)).toBe(id);
    expect(await remembered(id)).toBe(id);
  });

  it('is dropped when another has written, and when a turn failed', async () => {
    const id = await eventId();
    await ingestPage(depsOn(other), toll('Island Gazette', 13, 'eight'));
    expect(await remembered(id)).toBeNull();

    await inTurn(database, (tx) => loadEvents(tx, [id]));
    expect(await remembered(id)).toBe(id);
    await expect(inTurn(database, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await remembered(id)).toBeNull();
  });

  it('is nothing over a connection that is new', async () => {
    const id = await eventId();
    await inTurn(database, (tx) => loadEvents(tx, [id]));
    const held = await database.pool.connect();
    expect(await remembered(id)).toBeNull();
    held.release();
  });

  it('is what the store holds', async () => {
    await ingestAll(depsOn(database), (await readDemo()).slice(0, 24));
    const ids = (await database.prisma.event.findMany({ select: { id: true } })).map(({ id }) => id);
    await inTurn(database, async (tx) => {
      const cold: Tx = { ...tx, memory: new WriterMemory() };
      const events = await loadEvents(cold, ids);
      const graphs = await loadGraphs(cold, ids);
      let known = 0;
      for (const id of ids) {
        const event = tx.memory.event(id);
        const graph = tx.memory.graph(id);
        const stored = graphs.get(id);
        if (event === undefined || graph === undefined || stored === undefined) continue;
        known += 1;
        expect(event).toEqual(events.get(id));
        expect(JSON.stringify(event.profile.words)).toBe(JSON.stringify(events.get(id)?.profile.words));
        expect(comparable(graph)).toEqual(comparable(stored));
      }
      expect(known).toBeGreaterThan(10);
      const terms = await tx.query<{ term: string }>('select distinct term from event_term');
      const held = await askForTerms(
        cold,
        terms.map(({ term }) => term),
      )();
      const remembered = terms.filter(({ term }) => tx.memory.terms.posting(term) !== undefined);
      expect(remembered.length).toBeGreaterThan(100);
      for (const { term } of remembered) expect(tx.memory.terms.posting(term)).toEqual(held.get(term));
    });
  });
});

it('pages that come together give the graph of the same pages one by one', async () => {
  const demo = (await readDemo()).slice(0, 14);
  const [first = toll('Harbour Post', 12, 'six')] = demo;
  // Each is about what was just written, a copy of it, or from the same sources.
  const pages = [
    toll('Harbour Post', 12, 'six'),
    toll('Island Gazette', 13, 'nine'),
    toll('Morning Courier', 13, 'nine'),
    ...demo,
    { ...first, url: 'https://copy.example/1', publisher: 'Morning Courier' },
  ];
  const graphs: unknown[] = [];
  for (const take of [ingestAll, together]) {
    const { url, drop } = await createTestDatabase();
    const database = openDatabase({ url, poolSize: 2 });
    await take(depsOn(database), pages);
    graphs.push(await graphOf(database));
    await database.close();
    await drop();
  }
  expect(graphs[1]).toEqual(graphs[0]);
});

it('two writers that take turns give the graph of one', async () => {
  const pages = [
    toll('Harbour Post', 12, 'six'),
    ...(await readDemo()).slice(0, 11),
    toll('Island Gazette', 13, 'nine'),
  ];
  const graphs: unknown[] = [];
  for (const writers of [1, 2]) {
    const { url, drop } = await createTestDatabase();
    const databases = Array.from({ length: writers }, () => openDatabase({ url, poolSize: 2 }));
    const [first, second = first] = databases;
    if (first === undefined || second === undefined) throw new Error('a writer has a database');
    // One clock for both.
    const { now, ...deps } = depsOn(first);
    for (const [n, page] of pages.entries())
      await ingestPage({ ...deps, now, database: n % 2 === 0 ? first : second }, page);
    graphs.push(await graphOf(first));
    for (const database of databases) await database.close();
    await drop();
  }
  expect(graphs[0]).toEqual(graphs[1]);
});
