import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims/index.js';
import { groupHappenings } from '../../src/events/index.js';
import { rulersIn } from '../../src/events/rulers.js';

const claimsOf = (text: string) =>
  extractClaims({ title: null, text, published: null, publisher: null, wire: null, datelinePlace: null })
    .claims;

const TEXT =
  'President Olga Brandt opened a bridge in Lyon on Friday. The engineer Paul Novak said that it had cost 40 million euros.';

describe('who is at the head of a state', () => {
  it.each([
    ['President Olga Brandt opened a bridge in Lyon on Friday.', 'brandt'],
    ['Prime Minister Aldo Ferri opened a bridge in Lyon on Friday.', 'ferri'],
    ['The Kenyan leader Amos Kiptum opened a bridge in Lyon on Friday.', 'kiptum'],
  ])('is told by the office: %s', (text, name) => {
    expect([...rulersIn(claimsOf(text))].some((word) => word.includes(name))).toBe(true);
  });

  it.each([
    'The engineer Olga Brandt opened a bridge in Lyon on Friday.',
    'The gang leader Olga Brandt opened a bridge in Lyon on Friday.',
  ])('is nobody else: %s', (text) => {
    expect([...rulersIn(claimsOf(text))]).toEqual([]);
  });

  it('is no mark of a happening, as others are', () => {
    const [news] = groupHappenings({ title: null, text: TEXT, published: null }, claimsOf(TEXT));
    const told = Object.keys({ ...news?.profile.people, ...news?.profile.words }).join(' ');
    expect(told).toContain('novak');
    expect(told).not.toContain('brandt');
  });
});
