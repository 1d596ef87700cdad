import { describe, expect, it } from 'vitest';
import { isWrittenAsName, resolveSource } from '../../src/sources/index.js';
import { context, known, mention } from './known.js';

const PHRASES = [
  'a letter of the union to Berg',
  'eleven days after Berg',
  'one investor with knowledge of the talks between Reis and Berg',
];

describe('a phrase with a name in it, as where a text was misread', () => {
  const berg = known('berg', 'Tomas Berg');
  const bare = known('berg', 'Berg', { kind: 'PERSON' });
  const article = context({ inArticle: new Set(['berg', 'phrase']) });

  it.each(PHRASES)('is not who is named: %s', (phrase) => {
    expect(resolveSource(mention(phrase, { kind: 'PERSON' }), [bare], article)).toBeNull();
  });

  it.each(PHRASES)('does not stand in the way of who is named: %s', (phrase) => {
    const misread = known('phrase', phrase, { kind: 'PERSON' });
    const found = resolveSource(mention('Berg', { kind: 'PERSON' }), [misread, berg], article);
    expect(found?.id).toBe('berg');
  });

  it('is none for what stands before a name in one', () => {
    const found = resolveSource(mention('news editor Berg', { kind: 'PERSON' }), [bare], article);
    expect(found?.id).toBe('berg');
  });
});

describe('isWrittenAsName', () => {
  it.each([
    'Ursula von der Leyen',
    'Mohammed bin Rashid',
    'President Ana Reis',
    'Tariq al-Hashimi',
    'J. D. Marlow',
  ])('is so for %s', (name) => {
    expect(isWrittenAsName(name)).toBe(true);
  });
  it.each([...PHRASES, 'news outlet Berg', 'the Peruvian president'])('is not for %s', (name) => {
    expect(isWrittenAsName(name)).toBe(false);
  });
});
