import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkEvent, type EventGraph, type LinkableClaim } from '../../src/links/index.js';
import { claim, figure } from './claims.js';
import { someEvent, WORDS } from './someEvent.js';

const ofLargeEvent = (index: number): LinkableClaim =>
  claim({
    id: `c${String(index).padStart(4, '0')}`,
    text: `${WORDS[index % 12] ?? ''} ${WORDS[(index * 7) % 11] ?? ''} ${String(index % 97)} ${WORDS[(index * 5) % 9] ?? ''} told ${String(index % 13)}`,
    figure: index % 3 === 0 ? figure(String(index % 40), 'person', index % 2 ? 'killed' : 'launched') : null,
    denial: index % 50 === 1,
  });

/** Links so many claims and counts how often a field of one is read: whatever compares claims reads them. */
function linkCounted(size: number): { graph: EventGraph; reads: number } {
  let reads = 0;
  const get = (of: LinkableClaim, field: string | symbol): unknown => {
    reads += 1;
    return Reflect.get(of, field);
  };
  const claims = Array.from({ length: size }, (_, index) => new Proxy(ofLargeEvent(index), { get }));
  const graph = linkEvent(claims);
  return { graph, reads };
}

describe('linkEvent', () => {
  it('gives the same graph whatever the order of the claims', () => {
    fc.assert(
      fc.property(
        someEvent.chain((claims) =>
          fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
        ),
        ([claims, shuffled]) => {
          expect(linkEvent(shuffled, ['is'])).toEqual(linkEvent(claims, ['is']));
        },
      ),
    );
  });

  it('puts every claim into exactly one assertion and relates only assertions that exist, each pair in one way', () => {
    fc.assert(
      fc.property(someEvent, (claims) => {
        const graph = linkEvent(claims, ['is', 'vik']);
        const keys = new Set(graph.assertions.map(({ key }) => key));
        const measures = new Set(graph.measures.map(({ key }) => key));
        expect(keys.size).toBe(graph.assertions.length);
        expect(graph.assertions.flatMap(({ claimIds }) => claimIds).sort()).toEqual(
          claims.map(({ id }) => id).sort(),
        );
        expect(
          graph.assertions.every(({ measureKey }) => measureKey === null || measures.has(measureKey)),
        ).toBe(true);
        for (const relation of graph.relations) {
          expect(keys.has(relation.fromKey) && keys.has(relation.toKey)).toBe(true);
          expect(relation.fromKey).not.toBe(relation.toKey);
          expect(relation.score).toBeGreaterThan(0);
          expect(relation.score).toBeLessThanOrEqual(1);
          expect(relation.reasons[0]?.rule).toBe(relation.method);
        }
        const pairs = graph.relations.map(
          ({ fromKey, toKey, kind }) => `${[fromKey, toKey].sort().join('\n')}\n${kind}`,
        );
        expect(new Set(pairs).size).toBe(pairs.length);
      }),
    );
  });

  it('takes an event without claims', () => {
    expect(linkEvent([])).toEqual({ measures: [], assertions: [], relations: [] });
  });

  it('reads claims as often as there are more of them, not as there are more pairs', () => {
    const [few, many] = [linkCounted(500), linkCounted(4000)];
    expect(many.reads / few.reads).toBeLessThan(2 * (4000 / 500));
    expect(many.graph.relations.length).toBeLessThan(4000);
  });
});
