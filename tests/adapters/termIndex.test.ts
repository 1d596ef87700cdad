import { describe, expect, it } from 'vitest';
import { TermIndex } from '../../src/adapters/db/stores/termIndex.js';
import { CANDIDATE_SEARCH, weightOfTerm } from '../../src/events/index.js';

const { newestOfTerm } = CANDIDATE_SEARCH;

const idOf = (n: number): string => String(n).padStart(4, '0');

/** A term in so many events, those with the greatest numbers first. */
const postingOf = (count: number) => ({
  eventIds: Array.from({ length: count }, (_, n) => idOf(count - n)),
  weights: Array.from({ length: count }, () => 1),
});

describe('the terms that are remembered', () => {
  it('take an event in by its age, with what they weigh in it', () => {
    const index = new TermIndex();
    index.setPosting('fire', { eventIds: ['0009', '0003'], weights: [1, 1] });
    index.setTerms('0005', [], ['ferry', 'crew', 'smoke', 'harbour', 'fire']);
    expect(index.posting('fire')).toEqual({
      eventIds: ['0009', '0005', '0003'],
      weights: [1, weightOfTerm(4), 1],
    });
    expect(index.posting('ferry')).toBeUndefined();
    index.setTerms('0005', ['ferry'], ['crew', 'smoke', 'harbour', 'fire']);
    expect(index.posting('fire')?.weights).toEqual([1, weightOfTerm(3), 1]);
  });

  it('lose an event that has them no more, whether or not it is known which it had', () => {
    const index = new TermIndex();
    index.setPosting('fire', postingOf(3));
    index.setPosting('ferry', postingOf(3));
    index.setTerms('0002', ['ferry'], ['fire']);
    expect(index.posting('ferry')?.eventIds).toEqual(['0003', '0001']);
    index.remove('0003', ['fire', 'crew']);
    expect(index.posting('fire')?.eventIds).toEqual(['0002', '0001']);
    index.remove('0001', undefined);
    expect(['fire', 'ferry'].map((term) => index.posting(term)?.eventIds)).toEqual([['0002'], ['0003']]);
  });

  it('hold the newest events only, and are forgotten when one of those goes', () => {
    const index = new TermIndex();
    index.setPosting('fire', postingOf(newestOfTerm));
    index.setTerms('0000', [], ['fire']);
    expect(index.posting('fire')?.eventIds.at(-1)).toBe('0001');
    index.setTerms('9999', [], ['fire']);
    expect(index.posting('fire')?.eventIds).toHaveLength(newestOfTerm);
    expect(index.posting('fire')?.eventIds.at(-1)).toBe('0002');
    index.setTerms('9999', ['fire'], []);
    expect(index.posting('fire')).toBeUndefined();
  });

  it('are forgotten first when they were used longest ago', () => {
    const index = new TermIndex(2);
    index.setPosting('fire', postingOf(1));
    index.setPosting('ferry', postingOf(1));
    index.posting('fire');
    index.setPosting('crew', postingOf(1));
    expect(['fire', 'ferry', 'crew'].map((term) => index.posting(term) !== undefined)).toEqual([
      true,
      false,
      true,
    ]);
    index.clear();
    expect(index.posting('crew')).toBeUndefined();
  });
});
