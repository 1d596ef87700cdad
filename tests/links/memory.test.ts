import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkEvent, newEventMemory, type LinkableClaim } from '../../src/links/index.js';
import { claimsOf } from './articles.js';
import { claim, figure } from './claims.js';
import { SMALL_EVENTS } from './events.data.js';
import { MORE_SMALL_EVENTS } from './eventsMore.data.js';
import { someEvent } from './someEvent.js';

/** Adds claims to an event some at a time, and then takes the first ones away again. */
function growAndShrink(claims: readonly LinkableClaim[], steps: number): LinkableClaim[][] {
  const size = Math.max(1, Math.ceil(claims.length / steps));
  const grown = Array.from({ length: steps }, (_, n) => claims.slice(0, (n + 1) * size));
  return [...grown, claims.slice(size), claims.slice(2 * size), [...claims]];
}

const copyOf = (one: LinkableClaim): LinkableClaim => ({ ...one });

describe('the memory of an event', () => {
  it('gives the very same graph for the very same claims', () => {
    const claims = [claim({ id: 'a', text: 'The bridge was closed' }), claim({ id: 'b' })];
    const memory = newEventMemory();
    const first = linkEvent(claims, ['is'], memory);
    expect(linkEvent([...claims], ['is'], memory)).toBe(first);
    expect(linkEvent(claims, ['pe'], memory)).not.toBe(first);
  });

  it('changes no graph, whatever comes and goes in whatever order, anew or as copies', () => {
    fc.assert(
      fc.property(
        someEvent.chain((claims) => fc.shuffledSubarray(claims, { minLength: claims.length })),
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom(null, ['is'], ['is', 'vik']),
        fc.boolean(),
        (claims, steps, path, copied) => {
          const memory = newEventMemory();
          for (const now of growAndShrink(claims, steps)) {
            const given = copied ? now.map(copyOf) : now;
            expect(linkEvent(given, path, memory)).toEqual(linkEvent(now.map(copyOf), path));
          }
        },
      ),
    );
  });

  it.each([...SMALL_EVENTS, ...MORE_SMALL_EVENTS])('changes no graph of $name', ({ place, reports }) => {
    const claims = reports.flatMap(claimsOf);
    for (const order of [claims, [...claims].reverse()]) {
      const memory = newEventMemory();
      for (const now of growAndShrink(order, 4))
        expect(linkEvent(now, place, memory)).toEqual(linkEvent(now.map(copyOf), place));
    }
  });

  it('follows the main place of the event when that changes', () => {
    const claims = [
      claim({ id: 'a', figure: figure('4', 'person', 'killed') }),
      claim({ id: 'b', figure: figure('9', 'person', 'killed') }),
    ];
    const memory = newEventMemory();
    for (const path of [['is'], ['is', 'vik'], null, ['is']])
      expect(linkEvent(claims, path, memory)).toEqual(linkEvent(claims.map(copyOf), path));
  });

  it('leaves what has not changed the very objects of before', () => {
    const claims = [
      claim({ id: 'a', figure: figure('14', 'person', 'killed'), at: '2031-03-04T18:00' }),
      claim({ id: 'b', figure: figure('18', 'person', 'killed'), at: '2031-03-04T21:00' }),
    ];
    const memory = newEventMemory();
    const before = linkEvent(claims, ['is'], memory);
    const after = linkEvent([...claims, claim({ id: 'c', text: 'The harbour was closed' })], ['is'], memory);
    expect(after.relations).toHaveLength(1);
    expect(after.relations[0]).toBe(before.relations[0]);
    for (const assertion of before.assertions) expect(after.assertions).toContain(assertion);
  });

  it('holds nothing of claims that have left the event', () => {
    const claims = [...'abcdefghijklmnop'].map((letter) =>
      claim({ id: letter, text: `Boat${letter.repeat(5)} sank`, denial: letter === 'a' }),
    );
    const memory = newEventMemory();
    linkEvent(claims, ['is'], memory);
    linkEvent(claims.slice(0, 2), ['is'], memory);
    const { vocabulary, matters, texts } = memory;
    const sizes = [vocabulary.worded, matters.counted, texts.entries].map(({ size }) => size);
    expect(sizes).toEqual([2, 2, 2]);
    expect([...vocabulary.ids.keys()].filter((word) => /^boat\S+$/.test(word))).toHaveLength(2);
    expect([...texts.postings.keys()].filter((word) => /^boat\S+$/.test(word))).toHaveLength(2);
  });
});
