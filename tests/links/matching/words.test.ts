import { describe, expect, it } from 'vitest';
import { ACTIONS } from '../../../src/links/matching/data/actions.js';
import { FAMILIES, NATIONS } from '../../../src/links/matching/data/families.js';
import { actionOf, readWords, rootOf } from '../../../src/links/matching/words.js';

describe('words of one root', () => {
  it.each([
    ['resigned', 'resignation'],
    ['arrests', 'arresting'],
    ['died', 'deaths'],
    ['dying', 'deadly'],
    ['explosion', 'exploded'],
    ['stole', 'thieves'],
    ['fallen', 'fell'],
    ['robbery', 'robbed'],
    ['shot', 'shootings'],
    ['acquisition', 'acquires'],
    ['norwegian', 'norway'],
  ])('%s and %s are one', (a, b) => {
    expect(rootOf(a)).toBe(rootOf(b));
  });

  it.each([
    ['port', 'report'],
    ['strike', 'stride'],
    ['found', 'fund'],
    ['19', '20'],
  ])('%s and %s are two', (a, b) => {
    expect(rootOf(a)).not.toBe(rootOf(b));
  });
});

describe('classes of actions', () => {
  it.each([
    ['quits', 'resign'],
    ['slain', 'die'],
    ['collided', 'crash'],
    ['detained', 'arrest'],
    ['quake', 'earthquake'],
    ['takeover', 'buy'],
    ['acquires', 'buy'],
  ])('%s is told as %s', (word, action) => {
    expect(actionOf(rootOf(word))).toBe(action);
  });

  it.each(['said', 'lawyer', 'fjord', 'announcement'])('%s tells of no class', (word) => {
    expect(actionOf(rootOf(word))).toBeNull();
  });

  it('are read in the order told, each once', () => {
    expect(
      readWords('Police arrested two men who robbed a bank; the arrests and the robbery').actions,
    ).toEqual(['arrest', 'steal']);
  });
});

it('no word stands in two entries of a list', () => {
  for (const list of [ACTIONS, FAMILIES.replace(/;/g, ' ') + NATIONS.replace(/;/g, ' ')]) {
    const words = list.split(/\s+/).filter(Boolean);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  }
});
