import { describe, expect, it } from 'vitest';
import { compareRevisions, type RevisedClaim } from '../../src/links/index.js';

let made = 0;
const claim = (text: string, more: Partial<RevisedClaim> = {}): RevisedClaim => ({
  id: `claim-${String((made += 1))}`,
  text,
  kind: 'STATEMENT',
  modality: 'ASSERTED',
  polarity: 'AFFIRMATIVE',
  speakerText: null,
  figure: null,
  timeFrom: null,
  timeTo: null,
  ...more,
});

const dead = (n: number, low: number | null = n) => ({
  low,
  high: n,
  lowOpen: false,
  highOpen: false,
  predicate: 'killed',
  countedHead: 'person',
  unit: null,
});

const told = (before: readonly RevisedClaim[], after: readonly RevisedClaim[]) => {
  const { added, dropped, changed } = compareRevisions(before, after);
  return {
    added: added.map(({ text }) => text),
    dropped: dropped.map(({ text }) => text),
    changed: changed.map((change) => [change.before.text, change.after.text, change.parts]),
  };
};

describe('comparing two revisions of an article', () => {
  it('tells nothing of claims that stand in both, however the quotation marks are drawn', () => {
    expect(told([claim('“The dam held,” she said')], [claim('"The dam held,"  she said')])).toEqual({
      added: [],
      dropped: [],
      changed: [],
    });
  });

  it('tells what was added and what was dropped', () => {
    const stays = 'The dam above the village held';
    expect(
      told(
        [claim(stays), claim('The mayor had been warned twice')],
        [claim(stays), claim('Helicopters brought drinking water')],
      ),
    ).toEqual({
      added: ['Helicopters brought drinking water'],
      dropped: ['The mayor had been warned twice'],
      changed: [],
    });
  });

  it('takes another figure in the same words for a changed claim', () => {
    expect(
      told(
        [claim('The flood killed 14 people', { figure: dead(14) })],
        [claim('The flood killed 19 people', { figure: dead(19) })],
      ).changed,
    ).toEqual([['The flood killed 14 people', 'The flood killed 19 people', ['WORDING', 'FIGURE']]]);
  });

  it('follows the answer to one question through a sentence written anew', () => {
    expect(
      told(
        [claim('The flood killed 14 people in the valley', { figure: dead(14) })],
        [claim('Rescuers now say the dead in the valley number 19', { figure: dead(19) })],
      ).changed,
    ).toHaveLength(1);
  });

  it('sees that only the speaker was changed', () => {
    const words = 'The dam held through the night';
    expect(
      told([claim(words, { speakerText: 'police' })], [claim(words, { speakerText: 'the water board' })])
        .changed,
    ).toEqual([[words, words, ['SPEAKER']]]);
  });

  it('sees a claim taken from fact to allegation', () => {
    const words = 'The contractor skipped two inspections';
    expect(told([claim(words)], [claim(words, { modality: 'ALLEGED' })]).changed).toEqual([
      [words, words, ['MODALITY']],
    ]);
  });

  it('pairs each claim once, the likest first', () => {
    const { added, dropped, changed } = told(
      [claim('Water reached the school on Monday'), claim('Water reached the church on Monday')],
      [claim('Water reached the church late on Monday')],
    );
    expect(changed).toEqual([
      ['Water reached the church on Monday', 'Water reached the church late on Monday', ['WORDING']],
    ]);
    expect([added, dropped]).toEqual([[], ['Water reached the school on Monday']]);
  });

  it('keeps a claim that is repeated apart from one that is gone', () => {
    const words = 'The bridge is closed';
    expect(told([claim(words), claim(words)], [claim(words)])).toEqual({
      added: [],
      dropped: [words],
      changed: [],
    });
  });

  it('compares two texts of two thousand claims', () => {
    const many = (year: number) =>
      Array.from({ length: 2000 }, (_, n) =>
        claim(`Village ${String(n)} counted losses in ${String(year)} of barley`),
      );
    const { added, dropped, changed } = compareRevisions(many(2030), many(2031));
    expect(changed.length + added.length).toBe(2000);
    expect(changed.length + dropped.length).toBe(2000);
  });
});
