import { describe, expect, it } from 'vitest';
import { dayInterval } from '../../../src/shared/time/calendar.js';
import type { DateClue } from '../../../src/shared/time/index.js';
import { cluesBeside, dateCluesOf, fetchedClue } from '../../../src/shared/time/index.js';
import { cluesOf, LEAD, published, rulesOf } from './clueKit.js';

describe('clues that contradict each other', () => {
  it('drop the less trusted one and say so', () => {
    const clues = cluesOf([
      ['META', '2023-05-02'],
      ['PAGE_FURNITURE', 'Published: 9 June 2021'],
    ]);
    expect(published(clues)).toBe('2023-05-02 DAY');
    expect(rulesOf(clues)).toEqual(['meta-date', 'published-label-dropped']);
  });

  it('tell apart a clue that is off by a day, as zones make it', () => {
    const clues = cluesOf([
      ['META', '2023-05-02T23:30:00-05:00'],
      ['URL', 'https://news.example/2023/05/02/a'],
    ]);
    expect(published(clues)).toBe('2023-05-03T04:30..2023-05-03T04:31 MINUTE');
    expect(rulesOf(clues)).toContain('address-day-within-a-day');
  });

  it('do not let a coming date in the text move a dateline', () => {
    const clues = cluesOf([
      ['DATELINE', 'Quito, May 2, 2023 —'],
      ['BODY', 'The pact signed here runs to a vote planned for June 1, 2022.'],
    ]);
    expect(published(clues)).toBe('2023-05-02 DAY');
    expect(rulesOf(clues)).toContain('coming-date-dropped');
  });

  it('never make a day out of two bounds that touch', () => {
    const clues: DateClue[] = [
      { rule: 'a', trust: 'LOW', text: 'a', constraint: { kind: 'NOT_BEFORE', at: new Date('2023-05-02') } },
      {
        rule: 'b',
        trust: 'LOW',
        text: 'b',
        constraint: { kind: 'NOT_AFTER', at: new Date('2023-05-02T23:59:59.999Z') },
      },
    ];
    expect(published(clues)).toBe('2023-05-02 RANGE');
  });
});

describe('the time of fetching', () => {
  const fetched = fetchedClue(new Date('2023-05-02T12:00:00Z'));

  it('turns an age into a time', () => {
    expect(published([fetched, ...dateCluesOf('29 minutes ago', 'PAGE_FURNITURE')])).toBe(
      '2023-05-02T11:30..2023-05-02T11:32 MINUTE',
    );
  });

  it('bounds a yearless date together with what the text looks back on', () => {
    const clues = [
      fetched,
      ...cluesOf([
        ['DATELINE', 'QUITO, May 2 (Agency) -'],
        ['BODY', `${LEAD} It was sold on March 3, 2019.`],
      ]),
    ];
    expect(published(clues)).toBe('2023-05-02 DAY');
  });

  it('alone tells nothing', () => {
    expect(published([fetched])).toBe('unknown');
  });
});

describe('a dated article on the same page', () => {
  const may2 = dayInterval(new Date('2023-05-02'));
  const age = (text: string): DateClue => {
    const [found] = dateCluesOf(text, 'PAGE_FURNITURE');
    if (found === undefined) throw new Error('no age');
    return found;
  };

  it('dates its neighbour by the distance of their ages', () => {
    expect(published(cluesBeside(may2, age('16 minutes ago'), age('29 minutes ago')))).toBe('2023-05-02 DAY');
    expect(published(cluesBeside(may2, age('1 hour ago'), age('2 days ago')))).toMatch(/^2023-04-29.*RANGE$/);
  });

  it('gives the year to a yearless dateline', () => {
    const clues = [
      ...cluesOf([
        ['DATELINE', 'QUITO, May 2 (Agency) -'],
        ['BODY', LEAD],
      ]),
      ...cluesBeside(may2, null, null),
    ];
    expect(published(clues)).toBe('2023-05-02 DAY');
  });

  it('is not older than the page was, so that the other is no newer', () => {
    const clues = [
      ...dateCluesOf('On April 20 this year the 5th anniversary of the 2018 flood was kept.', 'BODY'),
      ...cluesBeside(may2, age('16 minutes ago'), null),
    ];
    expect(published(clues)).toMatch(/^2023-04-20.*2023-05-03T00:1\d RANGE$/);
  });
});

describe('the calendar of elections', () => {
  it('gives the year of a day counted from election day', () => {
    const text =
      'Just days after the election, the American president-elect called allies. On November 10, he spoke to Tokyo. It came two days after his election victory.';
    expect(published(dateCluesOf(text, 'BODY'))).toBe('2016-11-10..2017-01-20 RANGE');
  });
});
