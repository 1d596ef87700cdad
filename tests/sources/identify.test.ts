import { describe, expect, it } from 'vitest';
import { identifySource } from '../../src/sources/index.js';
import { context, mention } from './known.js';

const PLACE = ['pt', 'braga'];

describe('identifySource', () => {
  it.each([
    ['Defence Minister Rui Alves', 'UNKNOWN', 'PERSON', 'Rui Alves', 'person:rui alves'],
    ['Alves', 'PERSON', 'PERSON', 'Alves', 'person:alves@article-1'],
    ['the mayor', 'PERSON', 'PERSON', 'the mayor', 'person:maior@article-1'],
    ['AFP', 'UNKNOWN', 'AGENCY', 'Agence France-Presse', 'body:agence presse fr'],
    ['The Harbour Times', 'PUBLISHER', 'PUBLISHER', 'The Harbour Times', 'body:harbour times'],
    ['www.harbour-times.co.uk', 'PUBLISHER', 'PUBLISHER', 'www.harbour-times.co.uk', 'body:harbour times'],
    ['the Kremlin', 'UNKNOWN', 'ORGANISATION', 'Kremlin', 'body:presidency ru'],
    ['Portuguese navy', 'GROUP', 'ORGANISATION', 'Portuguese navy', 'body:navy pt'],
    ['the police', 'UNKNOWN', 'ORGANISATION', 'police', 'body:police@article-1'],
    ['Portuguese authorities', 'GROUP', 'GROUP', 'Portuguese authorities', 'group:authority@pt'],
    ['Portuguese officials', 'GROUP', 'ORGANISATION', 'Portugal', 'body:pt'],
    ['local authorities', 'GROUP', 'GROUP', 'local authorities', 'group:local authority@pt/braga'],
    ['officials', 'GROUP', 'GROUP', 'officials', 'group:official@article/article-1'],
    ['officials in Faro', 'GROUP', 'GROUP', 'officials in Faro', 'group:official@faro'],
    [
      'people familiar with the matter',
      'UNKNOWN',
      'GROUP',
      'people familiar with the matter',
      'group:person@article/article-1',
    ],
  ] as const)('makes of %j (%s) a %s', (text, given, kind, name, key) => {
    const made = identifySource(mention(text, { kind: given }), context({ placePath: PLACE }));
    expect({ kind: made.kind, name: made.name, key: made.key }).toEqual({ kind, name, key });
  });

  it.each([
    ['the mayor', 'PERSON'],
    ['the police', 'UNKNOWN'],
    ['the fire service', 'UNKNOWN'],
  ] as const)('has no other article look for %j, and it for nobody', (text, kind) => {
    const { names, folded, lastWords } = identifySource(mention(text, { kind }), context());
    expect([folded, lastWords]).toEqual([[], []]);
    expect(names.map(({ folded, lastWord }) => [folded, lastWord])).toEqual([['', '']]);
  });

  it('has others look for an office of a country', () => {
    const president = identifySource(mention('the Peruvian president', { kind: 'PERSON' }), context());
    expect(president.lastWords).not.toEqual([]);
    expect(president.names[0]?.lastWord).toBe(president.lastWords[0]);
  });

  it('gives the forms by which a full name and a bare surname find each other', () => {
    const full = identifySource(mention('Oleh Hanko'), context());
    const bare = identifySource(mention('Ganko', { kind: 'PERSON' }), context());
    expect(full.names).toEqual([{ name: 'Oleh Hanko', folded: 'oleg hanko', lastWord: 'hanko' }]);
    expect(bare.lastWords).toContain('hanko');
    expect(bare.names).toEqual([{ name: 'Ganko', folded: 'ganko', lastWord: '' }]);
    expect(full.folded).toContain('ganko');
  });

  it('also stores a family name that stands first', () => {
    expect(identifySource(mention('Ren Jiahao'), context()).names.map(({ name }) => name)).toEqual([
      'Ren Jiahao',
      'Ren',
    ]);
  });

  it('takes any text for a name', () => {
    for (const text of ['', ' ', '«»', '—', '(…)', '\u0000', '’s', '🙂', 'of the'])
      expect(identifySource(mention(text), context()).key).toMatch(/^(person|body|group):/);
  });
});
