import { describe, expect, it } from 'vitest';
import { followsFrom } from '../../../src/links/wording/index.js';

const TEXT =
  'The opera house in Graz reopened on Friday after three years of repairs, and the composer Ilse Marr, 62, conducted the first evening.';

describe('what follows from a text by its words', () => {
  it.each([
    ['The opera house in Graz reopened.', true],
    ['Ilse Marr conducted in Graz.', true],
    ['Repairs of the opera house took three years.', true],
    ['The opera house in Linz reopened.', false],
    ['Repairs took four years.', false],
    ['Singers demanded better wages.', false],
    ['', false],
  ])('%s: %s', (statement, expected) => {
    expect(followsFrom(TEXT, statement)).toBe(expected);
  });
});
