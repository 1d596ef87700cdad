import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../src/claims/quantities/index.js';

describe('what happened to the counted', () => {
  it.each([
    [
      'Fourteen people, two of them children, were killed in the flood.',
      ['14 killed person', '2 killed child'],
    ],
    [
      'At least 21 miners, including three women, have been rescued.',
      ['21 rescued miner', '3 rescued woman'],
    ],
    ['Twelve adults and two children were injured on Saturday.', ['12 injured adult', '2 injured child']],
    ['Nine trucks and a tank were destroyed.', ['9 destroyed truck']],
    ['Two dogs, three cats and a parrot live there.', ['2 - dog', '3 - cat']],
  ])('is read past an aside and shared by two subjects: %s', (text, expected) => {
    const found = findQuantities(text).map(
      ({ low, predicate, countedHead }) => `${String(low)} ${predicate ?? '-'} ${countedHead ?? '-'}`,
    );
    expect(found).toEqual(expect.arrayContaining(expected));
  });
});

describe('the height of a toll', () => {
  it.each([
    ['The death toll from a coach crash in southern Colombia has risen to 12 after rain.', 12, 'killed'],
    ['The death toll in the flood stood at 31.', 31, 'killed'],
    ['The number of people injured in the blaze climbed to at least 40.', 40, 'injured'],
    ['The toll of the landslide, the worst in years, reached 250.', 250, 'killed'],
  ])('counts what the toll counts, as a running total: %s', (text, low, predicate) => {
    expect(findQuantities(text)).toContainEqual(
      expect.objectContaining({ low, predicate, countedHead: 'person', cumulative: true }),
    );
  });

  it.each(['The price of a seat has risen to 12.', 'The index fell to 31 after the toll was published.'])(
    'is no toll of people: %s',
    (text) => {
      expect(findQuantities(text).filter(({ predicate }) => predicate === 'killed')).toEqual([]);
    },
  );
});
