import { describe, expect, it } from 'vitest';
import { reasonEntries, sayReason, wordsOfReason, type Reason } from '../../src/shared/reasons.js';

describe('a reason in words', () => {
  it.each<[Reason, string]>([
    [
      { rule: 'cumulative-rise', value: '3 -> 5' },
      'the count can only grow, and the later figure is the higher: 3 -> 5',
    ],
    [{ rule: 'new-event' }, 'no known event was like it: the article founded the event'],
    [{ rule: 'time-month-day', value: '4 July' }, '“4 July” is a day of a month'],
    [{ rule: 'time-tense', value: 'PAST' }, 'the verb beside it is in the past tense'],
    [{ rule: 'past-day', value: '4 July: 7-4 -0/+183 days' }, 'the text tells of “4 July” as past'],
    [
      { rule: 'address-day', value: '/2031/03/04: 2031-03-04', weight: 0.9 },
      "the page's address holds the date “/2031/03/04”: 2031-03-04",
    ],
  ])('%j', (reason, words) => {
    expect(sayReason(reason)).toBe(words);
  });

  it('tells the weight of a feature with its sign', () => {
    expect(sayReason({ rule: 'names', value: '0.500', weight: 1.9 })).toMatch(/0\.500 \(\+1\.90\)$/);
    expect(sayReason({ rule: 'countConflict', value: '1.000', weight: -0.3 })).toMatch(/\(-0\.30\)$/);
  });

  it('says less where a rule saw less', () => {
    expect(sayReason({ rule: 'other-time', value: '2031-03-04' })).toBe(
      "background: told of another time than the article's news, 2031-03-04",
    );
    expect(sayReason({ rule: 'other-time' })).toBe(
      "background: told of another time than the article's news",
    );
  });

  it.each<[string, RegExp]>([
    ['past-day-dropped', /as past, but better clues speak against it: not taken$/],
    ['past-day-within-a-day', /as past, a day beside what better clues say: not taken$/],
  ])('tells what became of a clue: %s', (rule, words) => {
    expect(sayReason({ rule, value: '4 July: 7-4', weight: 0 })).toMatch(words);
  });

  it('names a rule that has no words of its own, with all that it saw', () => {
    const reason = { rule: 'no-such-rule', value: 'this', weight: 0.25 };
    expect(wordsOfReason(reason)).toBeNull();
    expect(sayReason(reason)).toBe('by the rule "no-such-rule", which saw: this (+0.25)');
  });
});

describe('the catalogue of rules', () => {
  it('gives no rule two meanings', () => {
    const rules = reasonEntries().map(([rule]) => rule);
    expect(rules.filter((rule, n) => rules.indexOf(rule) !== n)).toEqual([]);
  });

  it('has words on every line, with blanks that can be filled', () => {
    const blanks = new Set(['value', 'lower', 'quote', 'rest', 'weight']);
    const wrong = reasonEntries().filter(
      ([, sentences]) =>
        sentences.length === 0 ||
        sentences.some((sentence) =>
          [...sentence.matchAll(/\{(\w*)\}/g)].some(([, blank = '']) => !blanks.has(blank)),
        ),
    );
    expect(wrong).toEqual([]);
  });
});
