import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEntities } from '../../../src/claims/entities/index.js';

const names = (text: string, title: string | null = null): string[] =>
  findEntities(text, title).map(({ kind, name }) => `${kind} ${name}`);

describe('people', () => {
  it('a surname takes the full name of the article', () => {
    const text = 'Health Minister Anna Berger resigned on Monday. Berger had led the ministry since May.';
    expect(findEntities(text, null)).toMatchObject([
      { kind: 'PERSON', name: 'Anna Berger', fullName: 'Anna Berger', role: 'Health Minister' },
      { kind: 'PERSON', name: 'Berger', fullName: 'Anna Berger', role: null },
    ]);
  });

  it('a surname that two people share stays itself', () => {
    const people = findEntities('Paul Moreau met Claire Moreau. Later Moreau spoke.', null);
    expect(people.map(({ fullName }) => fullName)).toEqual(['Paul Moreau', 'Claire Moreau', 'Moreau']);
  });

  it('initials and middle names are one person, other given names are not', () => {
    const people = findEntities('John F. Walker spoke. Walker left. J. Walker returned.', null);
    expect(new Set(people.map(({ fullName }) => fullName))).toEqual(new Set(['John F. Walker']));
  });

  it('learns full names from the title', () => {
    expect(findEntities('The board praised Okafor.', 'Ngozi Okafor leaves the bank')).toMatchObject([
      { name: 'Okafor', fullName: 'Ngozi Okafor' },
    ]);
  });

  it.each([
    ['Former Deputy Prime Minister Tomas Novak won.', 'Former Deputy Prime Minister'],
    ['The Leeds coach Tomas Novak won.', 'Leeds coach'],
    ['Tomas Novak, the mayor of Lyon, won.', 'mayor of Lyon'],
    ['Tomas Novak, 52, head of the regional administration, won.', 'head of the regional administration'],
    ['Spanish Foreign Minister Tomas Novak won.', 'Spanish Foreign Minister'],
    ['Mr Tomas Novak won.', null],
    ['Tomas Novak, who won, left.', null],
  ])('%s', (text, role) => {
    expect(findEntities(text, null).find(({ kind }) => kind === 'PERSON')).toMatchObject({
      name: 'Tomas Novak',
      role,
    });
  });
});

describe('organisations', () => {
  it.each([
    ['The Ministry of Health and Welfare said so.', 'Ministry of Health and Welfare'],
    ['Officials at the University of Leeds said so.', 'University of Leeds'],
    ['The White House and the Pentagon said so.', 'White House'],
    ['Spanish Interior Ministry officials said so.', 'Spanish Interior Ministry'],
    ['Shares in Northfield Steel Corporation fell.', 'Northfield Steel Corporation'],
  ])('%s', (text, name) => {
    expect(names(text)).toContain(`ORGANISATION ${name}`);
  });

  it('an acronym takes the name it was explained by', () => {
    const found = findEntities(
      'The Food Safety Authority of Ireland (UNO) met. Later UN staff and UNO left.',
      null,
    );
    expect(found[0]).toMatchObject({ kind: 'ORGANISATION', name: 'Food Safety Authority of Ireland' });
  });
});

describe('places', () => {
  it.each([
    ['The train left Lyon for Paris.', ['fr/lyon', 'fr/paris']],
    ['He was born in Paris, Texas.', ['us/texas/paris', 'us/texas']],
    [
      'A flood hit the Tomsk region and the British city of Reading.',
      ['ru/tomsk-region', 'gb/england/reading'],
    ],
    ['Reading books is fun in Alabama, and Birmingham agrees.', ['us/alabama', 'us/alabama/birmingham']],
    ['Protests spread in sofia and beyond.', ['bg/sofia']],
    ['A Leeds-based firm won.', ['gb/england/leeds']],
  ])('%s', (text, paths) => {
    const found = findEntities(text, null).filter(({ kind }) => kind === 'PLACE');
    expect(found.map(({ placePath }) => placePath?.join('/'))).toEqual(paths);
  });

  it('a place that no gazetteer has is told by its class', () => {
    expect(findEntities('Fire swept the village of Aldbury on Sunday.', null)).toMatchObject([
      { kind: 'PLACE', name: 'Aldbury', placePath: null },
    ]);
    expect(findEntities('Fire swept Aldbury Forest on Sunday.', null)).toMatchObject([
      { kind: 'PLACE', name: 'Aldbury Forest' },
    ]);
  });

  it('a place named like someone in the article is that person, unless a place is meant', () => {
    const found = findEntities('Grace Houston sued. Houston won. The court in Houston agreed.', null);
    expect(found.map(({ kind }) => kind)).toEqual(['PERSON', 'PERSON', 'PLACE']);
  });
});

describe('capitals that name nobody', () => {
  it.each([
    ['Yesterday the French and the Dutch voted on Monday, in March.'],
    ['Meanwhile prices rose. However, nobody cared.'],
    ['The president spoke. President and minister agreed.'],
  ])('%s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('a headline in capitals is read by what is known, not by its capitals', () => {
    expect(names('STORM HITS CUBA AS THOUSANDS FLEE')).toEqual(['PLACE CUBA']);
    expect(names('Storm Hits Cuba as Thousands Flee Homes')).toEqual(['PLACE Cuba']);
  });
});

describe('spans', () => {
  it('are in order, give back the name, and nothing throws', () => {
    const words = fc.constantFrom(
      'Anna',
      'Berger',
      'Minister',
      'of',
      'the',
      'London',
      '.',
      ',',
      '\n',
      'said',
      'Bank',
      'de',
      'Mr.',
      '(SBX)',
      "Leeds's",
      'U.S.',
      'and',
      '“',
      'İz',
      '🦉',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(words).map((list) => list.join(' ')),
        ),
        (text) => {
          let last = 0;
          for (const { span, name } of findEntities(text, text)) {
            expect(text.slice(span.start, span.end)).toBe(name);
            expect(span.start).toBeGreaterThanOrEqual(last);
            last = span.end;
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([['Anna Berger '], ['of the Bank '], ['word '], ['A, '], ["'s "]])(
    'reads a line of a megabyte of "%s" in seconds',
    (unit) => {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      const begun = performance.now();
      findEntities(text, null);
      expect(performance.now() - begun).toBeLessThan(25_000);
    },
  );
});
