import { describe, expect, it } from 'vitest';
import type { Entity, EntityKind } from '../../src/claims/index.js';
import { isMedium } from '../../src/claims/media.js';
import { SpeakerResolver } from '../../src/claims/speakers.js';

interface Named {
  readonly name: string;
  readonly fullName?: string;
  readonly role?: string;
  readonly kind?: EntityKind;
}

/** The entities of a text, one for each time a name stands in it. */
function entitiesIn(text: string, names: readonly Named[]): Entity[] {
  return names
    .flatMap(({ name, fullName = name, role = null, kind = 'PERSON' }) =>
      [...text.matchAll(new RegExp(`\\b${name}\\b`, 'gu'))].map(({ index }): Entity => ({
        kind,
        name,
        fullName,
        role,
        span: { start: index, end: index + name.length },
        placePath: null,
      })),
    )
    .sort((a, b) => a.span.start - b.span.start);
}

function resolve(text: string, mention: string, names: readonly Named[] = []) {
  const start = text.lastIndexOf(mention);
  return new SpeakerResolver(text, entitiesIn(text, names)).resolve({ start, end: start + mention.length });
}

describe('a speaker', () => {
  it('who is a bare surname gets the full name', () => {
    const speaker = resolve('Ilves said no.', 'Ilves', [{ name: 'Ilves', fullName: 'Marko Ilves' }]);
    expect(speaker).toMatchObject({
      role: 'SPEAKER',
      kind: 'PERSON',
      text: 'Ilves',
      fullName: 'Marko Ilves',
    });
  });

  it('keeps the role before the name', () => {
    const speaker = resolve('Interior Minister Marko Ilves said no.', 'Interior Minister Marko Ilves', [
      { name: 'Marko Ilves', role: 'Interior Minister' },
    ]);
    expect(speaker).toMatchObject({ fullName: 'Marko Ilves', speakerRole: 'Interior Minister' });
  });

  it('known by role only is the one person of that role', () => {
    const text =
      'Estonian President Marko Ilves flew to Riga. The deal is done, the Estonian president said.';
    const speaker = resolve(text, 'the Estonian president', [
      { name: 'Marko Ilves', role: 'Estonian President' },
    ]);
    expect(speaker).toMatchObject({
      text: 'the Estonian president',
      fullName: 'Marko Ilves',
      kind: 'PERSON',
    });
  });

  it('described by office is the one person whom the sentences before are about', () => {
    const text =
      'Marko Ilves opened the dam. He praised the workers. The Estonian president said it was safe.';
    expect(resolve(text, 'The Estonian president', [{ name: 'Marko Ilves' }]).fullName).toBe('Marko Ilves');
  });

  it.each<[string, readonly Named[]]>([
    [
      'Marko Ilves met Ana Ruiz. The Estonian president said no.',
      [{ name: 'Marko Ilves' }, { name: 'Ana Ruiz' }],
    ],
    [
      'Marko Ilves left. The Estonian president said no.',
      [{ name: 'Marko Ilves', role: 'Latvian President' }],
    ],
    ['Marko Ilves left. The Estonian president said no.', [{ name: 'Marko Ilves', role: 'goalkeeper' }]],
    [
      'The dam of Marko Ilves broke. The Estonian president said no.',
      [{ name: 'Marko Ilves', role: 'engineer' }],
    ],
  ])('described by office stays as written where someone else may be meant: %s', (text, names) => {
    expect(resolve(text, 'The Estonian president', names).fullName).toBe('The Estonian president');
  });

  it('known by role only stays as written when two people have it', () => {
    const text = 'President Marko Ilves met President Ana Ruiz. The deal is done, the president said.';
    const speaker = resolve(text, 'the president', [
      { name: 'Marko Ilves', role: 'President' },
      { name: 'Ana Ruiz', role: 'President' },
    ]);
    expect(speaker.fullName).toBe('the president');
  });

  it('whose name stands behind the role is that person, not the one in the possessive', () => {
    const text = '"No," promised Marko Ilves\'s spokesperson, Ana Ruiz.';
    const speaker = resolve(text, "Marko Ilves's spokesperson", [
      { name: 'Marko Ilves' },
      { name: 'Ana Ruiz' },
    ]);
    expect(speaker.fullName).toBe('Ana Ruiz');
  });

  it('before a name that begins a list is not that person', () => {
    const speaker = resolve('The mayor, Ana Ruiz and others left.', 'The mayor', [{ name: 'Ana Ruiz' }]);
    expect(speaker.fullName).toBe('The mayor');
  });

  it('that is an organisation is one', () => {
    const speaker = resolve('The Bank of Riga said no.', 'The Bank of Riga', [
      { name: 'Bank of Riga', kind: 'ORGANISATION' },
    ]);
    expect(speaker).toMatchObject({ kind: 'ORGANISATION', fullName: 'Bank of Riga' });
  });

  it('that is a group is no person, whatever its name holds', () => {
    const speaker = resolve('Sources close to Marko Ilves said no.', 'Sources close to Marko Ilves', [
      { name: 'Marko Ilves' },
    ]);
    expect(speaker).toMatchObject({ kind: 'GROUP', fullName: 'Sources close to Marko Ilves' });
  });

  it.each([
    ['officials', 'UNNAMED', 'GROUP'],
    ['local authorities', 'SPEAKER', 'GROUP'],
    ['experts', 'SPEAKER', 'GROUP'],
    ['a source', 'UNNAMED', 'UNKNOWN'],
    ['the ministry', 'SPEAKER', 'ORGANISATION'],
    ['the UNHCR', 'SPEAKER', 'ORGANISATION'],
  ])('%s is %s %s', (mention, role, kind) => {
    expect(resolve(`It rained, ${mention} said.`, mention)).toMatchObject({ role, kind });
  });

  it('behind "who" is what stands before it', () => {
    const speaker = resolve('Marko Ilves, who said no, left.', 'who', [{ name: 'Marko Ilves' }]);
    expect(speaker).toMatchObject({ text: 'who', fullName: 'Marko Ilves' });
  });

  it('behind a pronoun is the subject of the sentence before, not its last name', () => {
    const text = 'Marko Ilves met Ana Ruiz in Riga. She said no.';
    expect(resolve(text, 'She', [{ name: 'Marko Ilves' }, { name: 'Ana Ruiz' }]).fullName).toBe(
      'Marko Ilves',
    );
  });

  it('behind a pronoun that begins a paragraph is the subject of the paragraph before', () => {
    const text =
      'The judge, Ana Ruiz, ruled on Monday.\n\nThe head of the firm, Marko Ilves, left. He said no.';
    expect(resolve(text, 'He', [{ name: 'Ana Ruiz' }, { name: 'Marko Ilves' }]).fullName).toBe('Marko Ilves');
  });

  it.each([
    ['Brix Mining owns the dam.', 'The company', 'Brix Mining'],
    [
      'Brix Mining, a copper firm, owns the dam. The Harbour Authority closed it.',
      'The mining firm',
      'Brix Mining',
    ],
    ['Brix Mining sold the dam to Oro Holdings.', 'The company', 'The company'],
    ['The Harbour Authority closed the dam.', 'The company', 'The company'],
    ['Brix Mining owns the dam.', 'The ministry', 'The ministry'],
    ['Brix Mining owns the dam.', 'A company', 'A company'],
  ])('after "%s" %s is %s', (before, mention, expected) => {
    const names = ['Brix Mining', 'Oro Holdings', 'Harbour Authority'].map((name) => ({
      name,
      kind: 'ORGANISATION' as const,
    }));
    expect(resolve(`${before} ${mention} said no.`, mention, names).fullName).toBe(expected);
  });
});

describe('a medium', () => {
  it.each([
    ['the Daily Star', false, true],
    ['a local newspaper', false, true],
    ['Kyodo', true, true],
    ['Kyodo', false, false],
    ['the court', true, false],
  ])('%s (as a lone name: %s) is one: %s', (mention, oneName, expected) => {
    expect(isMedium(mention, oneName)).toBe(expected);
  });
});
