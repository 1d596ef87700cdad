import { expect, test } from 'vitest';
import { WriterMemory, type KnownGraph } from '../../src/adapters/db/stores/memory.js';
import type { StoredEvent } from '../../src/adapters/db/stores/events.js';
import { newEventMemory, type LinkableClaim } from '../../src/links/index.js';

// Only ids are looked at.
const claim = (id: string) => ({ id }) as LinkableClaim;
const event = (id: string) => ({ id }) as StoredEvent;
const assertion = (id: string, eventId: string) =>
  ({ id, eventId, key: `key of ${id}`, measureId: 'm' }) as KnownGraph['assertions'][number];

const graphOf = (eventId: string, ids: readonly string[]): KnownGraph => ({
  claims: ids.map(claim),
  assertionOf: new Map(ids.map((id) => [id, `a${id}`])),
  measures: [],
  drafts: { measures: [], assertions: [], relations: [] },
  assertions: ids.map((id) => assertion(`a${id}`, eventId)),
  relations: [],
  terms: [`term of ${eventId}`],
  linking: newEventMemory(),
});

/** Nothing is kept packed. */
const limits = { events: 2, packedEvents: 0, claims: 3, packedGraphs: 0, origins: 2 };

test('the event used longest ago is forgotten first', () => {
  const memory = new WriterMemory(limits);
  memory.setEvent(event('1'));
  memory.setEvent(event('2'));
  memory.event('1');
  memory.setEvent(event('3'));
  expect(['1', '2', '3'].map((id) => memory.event(id)?.id)).toEqual(['1', undefined, '3']);
});

test('the origin used longest ago is forgotten first', () => {
  const memory = new WriterMemory(limits);
  memory.setOrigin('a', '1');
  memory.setOrigin('b', '2');
  memory.origin('a');
  memory.setOrigin('c', '3');
  expect(['a', 'b', 'c'].map((key) => memory.origin(key))).toEqual(['1', undefined, '3']);
  memory.forget();
  expect(memory.origin('a')).toBeUndefined();
});

test('graphs are bounded by their claims, and one that has grown counts once', () => {
  const memory = new WriterMemory(limits);
  memory.setGraph('1', graphOf('1', ['a']));
  memory.setGraph('2', graphOf('2', ['b']));
  memory.setGraph('2', graphOf('2', ['b', 'c']));
  expect([memory.graph('1'), memory.graph('2')].map((graph) => graph?.claims.length)).toEqual([1, 2]);
  memory.setGraph('3', graphOf('3', ['d']));
  expect(['1', '2', '3'].map((id) => memory.graph(id)?.claims.length)).toEqual([undefined, 2, 1]);
  memory.setGraph('4', graphOf('4', ['e', 'f', 'g', 'h']));
  expect(['2', '3', '4'].map((id) => memory.graph(id))).toEqual([undefined, undefined, undefined]);
});

test('what was used longer ago is kept packed, and is the same when it is unpacked', () => {
  const memory = new WriterMemory({ ...limits, packedEvents: 10_000, packedGraphs: 10_000 });
  const day = { from: new Date('2026-03-01'), to: new Date('2026-03-02'), precision: 'DAY' };
  const told = { ...event('1'), lastSeenAt: day.from, profile: { words: { b: 2, a: 1 }, time: day } };
  memory.setEvent(told as unknown as StoredEvent);
  memory.setEvent(event('2'));
  memory.setEvent(event('3'));
  expect(memory.event('1')).toEqual(told);
  expect(memory.event('1')).not.toBe(told);
  expect(Object.keys(memory.event('1')?.profile.words ?? {})).toEqual(['b', 'a']);
  const graph = graphOf('1', ['a', 'b']);
  memory.setGraph('1', graph);
  memory.setGraph('2', graphOf('2', ['c', 'd', 'e']));
  // Drafts are told by identity, which does not survive.
  expect(memory.graph('1')).toEqual({ ...graph, drafts: null });
  expect(memory.graph('2')?.claims.map(({ id }) => id)).toEqual(['c', 'd', 'e']);
  memory.forget();
  expect([memory.event('1'), memory.graph('1')]).toEqual([undefined, undefined]);
});

test('an event takes over claims and assertions of another, or both are forgotten', () => {
  const memory = new WriterMemory();
  memory.setEvent(event('1'));
  memory.setGraph('1', graphOf('1', ['b']));
  memory.setGraph('2', graphOf('2', ['a', 'c']));
  expect(memory.absorb('1', '2')).toEqual(['term of 1']);
  expect([memory.event('1'), memory.graph('1')]).toEqual([undefined, undefined]);
  const kept = memory.graph('2');
  expect(kept?.claims.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(kept?.assertionOf.get('b')).toBe('ab');
  // Linking makes the same drafts again of what has other rows now.
  expect(kept?.drafts).toBeNull();
  expect(kept?.assertions.at(-1)).toEqual({ id: 'ab', eventId: '2', key: '1 key of ab', measureId: null });
  expect(memory.absorb('3', '2')).toBeUndefined();
  expect(memory.graph('2')).toBeUndefined();
});
