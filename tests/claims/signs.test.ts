import { describe, expect, it } from 'vitest';
import { SIGN, signsIn } from '../../src/claims/signs.js';

const signsOf = (clause: string): number => signsIn(clause.split(' '));

describe('the words that can make a clause planned, alleged, conditional or negative', () => {
  it.each([
    'the bridge will open',
    "the bridge won't open",
    'talks are about to begin',
    'prices look set to rise',
    'the bridge was to open',
    'the bridge was reportedly to open',
    'a vote is due on monday',
    'the firm seeks to merge',
    'hoping to win they went on',
  ])('sees a plan in "%s"', (clause) => {
    expect(signsOf(clause) & SIGN.planned).toBe(SIGN.planned);
  });

  it.each(['he allegedly fled', 'the two were said to have met', 'she was accused of theft'])(
    'sees an allegation in "%s"',
    (clause) => {
      expect(signsOf(clause) & SIGN.alleged).toBe(SIGN.alleged);
    },
  );

  it.each(['the dam could break', 'it should hold'])('sees a condition in "%s"', (clause) => {
    expect(signsOf(clause) & SIGN.conditional).toBe(SIGN.conditional);
  });

  it.each(["it isn't open", 'no-one was hurt', 'nobody came', 'he failed to stop', "nobody's car was hit"])(
    'sees a negation in "%s"',
    (clause) => {
      expect(signsOf(clause) & SIGN.negative).toBe(SIGN.negative);
    },
  );

  it('sees nothing in a plain report', () => {
    expect(signsOf('the bridge collapsed on monday , 3 hours after the storm')).toBe(0);
  });

  it('judges no word that is written with other letters', () => {
    expect(signsOf('the café burned')).toBe(15);
  });
});
