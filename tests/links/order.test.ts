import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkEvent } from '../../src/links/index.js';
import type { LinkableClaim } from '../../src/links/index.js';
import { claim, figure } from './claims.js';

const WORDS = [
  'ferry',
  'harbour',
  'council',
  'storm',
  'bridge',
  'closed',
  'sank',
  'rescue',
  'island',
  'captain',
  'warned',
  'crew',
];

const someClaim: fc.Arbitrary<Omit<LinkableClaim, 'id'>> = fc
  .record({
    words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }),
    value: fc.option(fc.constantFrom('3', '4', '>=4', '>40', '~45', '45', '0')),
    head: fc.constantFrom('person', 'child', 'drone'),
    predicate: fc.constantFrom('killed', 'launched', null),
    hour: fc.option(fc.integer({ min: 0, max: 60 })),
    day: fc.boolean(),
    modality: fc.constantFrom('ASSERTED' as const, 'PLANNED' as const, 'ALLEGED' as const),
    polarity: fc.constantFrom('AFFIRMATIVE' as const, 'NEGATIVE' as const),
    denial: fc.boolean(),
    speakerId: fc.option(fc.constantFrom('mayor', 'ministry')),
    articleId: fc.constantFrom('one', 'two', 'three', 'four'),
    path: fc.option(fc.constantFrom(['is'], ['is', 'vik'], ['is', 'hofn'])),
    kind: fc.constantFrom('STATEMENT' as const, 'QUOTE' as const),
  })
  .map(({ words, value, head, predicate, hour, day, path, ...rest }) => {
    const at = hour === null ? null : new Date(Date.UTC(2031, 2, 4, hour)).toISOString();
    return claim({
      ...rest,
      id: '',
      text: words.join(' '),
      figure: value === null ? null : figure(value, head, predicate),
      at: at === null ? null : at.slice(0, day ? 10 : 16),
      placePaths: path === null ? [] : [path],
    });
  });

const someEvent = fc
  .array(someClaim, { minLength: 1, maxLength: 25 })
  .map((claims) => claims.map((made, index) => ({ ...made, id: `claim-${String(index).padStart(2, '0')}` })));

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

  it('links thousands of claims in bounded time', () => {
    const claims = Array.from({ length: 4000 }, (_, index) =>
      claim({
        id: `c${String(index).padStart(4, '0')}`,
        text: `${WORDS[index % 12] ?? ''} ${WORDS[(index * 7) % 11] ?? ''} ${String(index % 97)} ${WORDS[(index * 5) % 9] ?? ''} told ${String(index % 13)}`,
        figure:
          index % 3 === 0 ? figure(String(index % 40), 'person', index % 2 ? 'killed' : 'launched') : null,
        denial: index % 50 === 1,
      }),
    );
    const start = performance.now();
    const graph = linkEvent(claims);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(graph.relations.length).toBeLessThan(4000);
  });
});
