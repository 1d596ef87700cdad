import { expect, it } from 'vitest';
import { CANDIDATE_SEARCH, weightOfTerm } from '../../src/events/index.js';

it('a term that an event is found by weighs less the later it comes, by steps that grow wider', () => {
  const weights = Array.from({ length: CANDIDATE_SEARCH.stored }, (_, n) => weightOfTerm(n));
  expect([...new Set(weights)]).toEqual([1, 1 / 1.4, 1 / 2.2, 1 / 3.8]);
  expect([4, 12, 28].map((n) => weights.indexOf(weightOfTerm(n)))).toEqual([4, 12, 28]);
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
});
