import { describe, expect, it } from 'vitest';
import { bcubed } from '../../../src/cli/measure/replay/bcubed.js';
import { replayPages } from '../../../src/cli/measure/replay/demo.js';
import { ORDERS } from '../../../src/cli/measure/replay/orders.js';
import { agreements } from '../../../src/cli/measure/replay/partition.js';
import { replayStories } from '../../../src/cli/measure/replay/stories.js';
import { BRIDGE, BRIDGE_AGAIN, STRIKE } from './documents.js';
import { scratchFolder, writeRows } from './files.js';

describe('B-cubed', () => {
  it.each([
    ['the same partition under other names', 'aabb', 'yyxx', 1, 1],
    ['everything in one', 'aabb', 'xxxx', 0.5, 1],
    ['everything apart', 'aabb', 'wxyz', 1, 0.5],
    // Items 1-2: 1 and 2/3; item 3: 1/3 and 1/3; items 4-5: 2/3 and 1.
    ['one item on the wrong side', 'aaabb', 'xxyyy', 11 / 15, 11 / 15],
  ])('rates %s', (_, reference, other, precision, recall) => {
    const found = bcubed([...reference], [...other]);
    expect(found.precision).toBeCloseTo(precision, 12);
    expect(found.recall).toBeCloseTo(recall, 12);
    expect(found.f1).toBeCloseTo((2 * precision * recall) / (precision + recall), 12);
  });

  it('does not take two clusters for one because their names run together', () => {
    expect(bcubed(['a', 'a b'], ['b c', 'c']).f1).toBe(1);
  });

  it('finds nothing to disagree on without items', () => {
    expect(bcubed([], [])).toEqual({ precision: 1, recall: 1, f1: 1 });
  });
});

describe('the orders of a replay', () => {
  const items = Array.from({ length: 50 }, (_, n) => n);

  it.each(ORDERS)('hold every item once: $name', ({ of }) => {
    expect(of(items).sort((a, b) => a - b)).toEqual(items);
  });

  it('are all different, and the same each time', () => {
    expect(new Set(ORDERS.map(({ of }) => of(items).join())).size).toBe(ORDERS.length);
    for (const { of } of ORDERS) expect(of(items)).toEqual(of(items));
  });
});

describe('agreement', () => {
  const partition = (order: string, events: Readonly<Record<string, string>>) => ({
    order,
    events: new Map(Object.entries(events)),
  });

  it('is told of each two orders, over the documents that have an event in both', () => {
    const found = agreements('reports', [
      partition('one', { a: '1', b: '1', c: '2' }),
      partition('two', { c: '8', b: '9', a: '9' }),
      partition('three', { a: '4', b: '5' }),
    ]);
    expect(found.map(({ corpus, orders, documents, f1 }) => [corpus, ...orders, documents, f1])).toEqual([
      ['reports', 'one', 'two', 3, 1],
      ['reports', 'one', 'three', 2, 2 / 3],
      ['reports', 'two', 'three', 2, 2 / 3],
    ]);
  });
});

describe('a replay of pages', () => {
  it('knows each article again, in whatever order its page came', async () => {
    const page = (...reports: { title: string; text: string }[]) => ({
      content: reports.map(({ title, text }) => `${title}\n\n${text}`).join('\n\nShare\nTweet\n\n'),
      mediaType: 'TEXT' as const,
    });
    const partitions = await replayPages([page(BRIDGE, STRIKE), page(BRIDGE_AGAIN)]);
    expect(partitions.map(({ order }) => order)).toEqual(ORDERS.map(({ name }) => name));
    for (const { events } of partitions) {
      const [bridge, strike, again] = ['page 0 article 0', 'page 0 article 1', 'page 1 article 0'].map((id) =>
        events.get(id),
      );
      expect(bridge).toBeDefined();
      expect(again).toBe(bridge);
      expect(strike).not.toBe(bridge);
      expect(events.size).toBe(3);
    }
  });
});

describe('a replay of stories', () => {
  const folder = scratchFolder();

  it('takes in the orders that are not known yet', async () => {
    const rows = writeRows(folder, 'rows.jsonl', [
      { id: 'a', ...BRIDGE },
      { id: 'b', ...STRIKE },
      { id: 'c', ...BRIDGE_AGAIN },
    ]);
    writeRows(folder, 'stories.jsonl', [
      { id: 'a', event: 'known' },
      { id: 'b', event: 'known' },
      { id: 'c', event: 'known' },
    ]);
    const [given, ...others] = await replayStories(rows, folder);
    expect([...(given?.events ?? [])]).toEqual([
      ['a', 'known'],
      ['b', 'known'],
      ['c', 'known'],
    ]);
    expect(others.map(({ order }) => order)).toEqual(['reversed', 'shuffled']);
    for (const { events } of others) {
      expect(events.get('a')).toBe(events.get('c'));
      expect(events.get('a')).not.toBe(events.get('b'));
    }
  });
});
