import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demonymOf, lookupPlace, placeAt, placeRelation } from '../../../src/shared/places/index.js';

const paths = (name: string): string[] => lookupPlace(name).map(({ path }) => path.join('/'));

describe('lookupPlace', () => {
  it.each([
    ['Mumbai', 'in/maharashtra/mumbai'],
    ['Bombay', 'in/maharashtra/mumbai'],
    ['Rangoon', 'mm/yangon'],
    ['Peking', 'cn/beijing'],
    ['the Netherlands', 'nl'],
    ['Türkiye', 'tr'],
    ['Turkiye', 'tr'],
    ["Sana'a", 'ye/sanaa'],
    ['São Paulo', 'br/sao-paulo-state/sao-paulo'],
    ['Brooklyn', 'us/new-york-state/new-york/brooklyn'],
    ['UAE', 'ae'],
    ['U.S.', 'us'],
    ['PERU', 'pe'],
  ])('%s', (name, path) => {
    expect(paths(name)[0]).toBe(path);
  });

  it('gives the largest of several places first', () => {
    expect(paths('Birmingham').slice(0, 2)).toEqual(['gb/england/birmingham', 'us/alabama/birmingham']);
    expect(paths('Georgia')).toEqual(['ge', 'us/georgia']);
    expect(paths('Punjab').sort()).toEqual(['in/punjab', 'pk/punjab']);
  });

  it('tells a region from the city it is named after by its class', () => {
    expect(paths('Smolensk')).toEqual(['ru/smolensk-region/smolensk']);
    expect(paths('Smolensk oblast')).toEqual(['ru/smolensk-region']);
    expect(paths('Smolensk Region')).toEqual(['ru/smolensk-region']);
    expect(paths('state of Texas')).toEqual(['us/texas']);
  });

  it('never goes by likeness', () => {
    expect(paths('Niger')).toEqual(['ne']);
    expect(paths('Nigera')).toEqual([]);
    expect(paths('us')).toEqual([]);
    expect(paths('')).toEqual([]);
  });

  it('marks names that are also common words', () => {
    expect(lookupPlace('Reading')[0]?.common).toBe(true);
    expect(lookupPlace('Leeds')[0]?.common).toBe(false);
  });

  it('throws at no text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (name) => Array.isArray(lookupPlace(name)) && demonymOf(name) !== '',
      ),
    );
  });
});

describe('the gazetteer holds together', () => {
  it('every place of a country lies in a country it knows', () => {
    for (const name of ['Osaka', 'Lyon', 'Kumasi', 'Perth', 'Cusco', 'Novosibirsk', 'Bergen', 'Davao'])
      for (const { path } of lookupPlace(name)) expect(placeAt(path.slice(0, 1))?.kind).toBe('COUNTRY');
  });
});

describe('placeRelation', () => {
  it.each([
    [['us', 'texas'], ['us', 'texas'], 'SAME'],
    [['us', 'texas', 'houston'], ['us'], 'WITHIN'],
    [['us'], ['us', 'texas'], 'CONTAINS'],
    [['us', 'texas'], ['us', 'ohio'], 'DISJOINT'],
    [[], ['us'], 'DISJOINT'],
  ] as const)('%j to %j is %s', (a, b, relation) => {
    expect(placeRelation(a, b)).toBe(relation);
  });
});

describe('demonymOf', () => {
  it.each([
    ['French', 'fr'],
    ['Poles', 'pl'],
    ['Dutchmen', 'nl'],
    ['South Korean', 'kr'],
    ['Korean', null],
    ['table', null],
  ])('%s', (word, code) => {
    expect(demonymOf(word)).toBe(code);
  });
});
