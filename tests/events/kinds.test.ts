import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/events/data/kinds.js';
import { isRecurring, kindsIn } from '../../src/events/kinds.js';

const top = (text: string): string | undefined =>
  [...kindsIn(text)].sort(([, a], [, b]) => b - a).map(([kind]) => kind)[0];

describe('the kind of a happening', () => {
  it.each([
    ['A magnitude 6.1 earthquake shook the coast, and aftershocks followed', 'earthquake'],
    ['Two gunmen opened fire in a shopping centre', 'shooting'],
    ['Train drivers went on strike over pay', 'labour strike'],
    ['Overnight drone strikes hit the port city', 'attack'],
    ['The ferry capsized off the island', 'crash'],
    ['Voters went to the polls in a presidential election', 'election'],
    ['The jury found guilty the former banker on trial', 'trial'],
    ['The two leaders spoke by phone on Monday', 'phone call'],
    ['Thousands of troops marched in the military parade', 'parade'],
    ['The company is to be acquired in a takeover worth billions', 'business deal'],
  ])('is told by the words of: %s', (text, kind) => {
    expect(top(text)).toBe(kind);
  });

  it('is told by each phrase of the table that begins with a word', () => {
    const phrases = KINDS.flatMap(({ phrases: list }) => list.split('|').map((phrase) => phrase.trim()))
      .filter((phrase) => /^[a-z]{2}/.test(phrase))
      .map((phrase) => phrase.replace(/ \* /g, ' many ').replace(/\*$/, '').replace(/\s+/g, '\n'));
    expect(phrases.filter((phrase) => kindsIn(`They say “${phrase.toUpperCase()}”`).size !== 1)).toEqual([]);
  });

  it('is not told inside a longer word', () => {
    expect(kindsIn('an anti-earthquake wall, éblaze, blazé').size).toBe(0);
  });

  it('is not told by a word that only begins like one of its own', () => {
    expect(kindsIn('The floodlit trialist callously parsed it').size).toBe(0);
  });

  it('recurs for parades, elections and summits, not for attacks', () => {
    expect(['parade', 'election', 'summit', 'attack', null].map(isRecurring)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
