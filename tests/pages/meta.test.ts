import { describe, expect, it } from 'vitest';
import { isAge, isAgeLine, isByline, isDateLine, outletBesideAge } from '../../src/pages/classify/meta.js';
import { isoDates } from '../../src/pages/facts/date-lines.js';
import { bylineOf } from '../../src/pages/facts/byline.js';

describe('head matter', () => {
  it.each(['16 minutes ago', 'an hour ago', '3h ago', '2 days ago'])('ages: %s', (line) => {
    expect(isAge(line)).toBe(true);
  });

  it.each(['Updated 21 hours ago', 'Last updated 3 hours ago'])(
    'ages with a word beside them: %s',
    (line) => {
      expect(isAge(line)).toBe(false);
      expect(isAgeLine(line)).toBe(true);
    },
  );

  it('an outlet beside an age', () => {
    expect(outletBesideAge('The Alder Herald · 2 hours ago')).toBe('The Alder Herald');
    expect(outletBesideAge('The dog was found 2 hours ago')).toBeNull();
  });

  it.each([
    'Published 6 June 2025',
    'June 6, 2025 10:40 GMT',
    '2017-09-15 21:45',
    'Xinhua | Updated: 2017-09-15 21:45',
    '18. September 2024',
  ])('dates: %s', (line) => {
    expect(isDateLine(line)).toBe(true);
  });

  it.each([
    'Two people were hurt on June 6, 2025 in a fire',
    'The budget for 2025',
    'On 3 May the talks failed again',
  ])('no date lines: %s', (line) => {
    expect(isDateLine(line)).toBe(false);
  });

  it.each([
    ['By Jane Doe', 'Jane Doe'],
    ['By Jane Doe and Tom Reyes', 'Jane Doe and Tom Reyes'],
    ['By Jane Doe | The Herald | Updated 3 hours ago', 'Jane Doe'],
    ['Jane Doe, BBC News', 'Jane Doe, BBC News'],
    ['Written by Jane van der Berg', 'Jane van der Berg'],
  ])('bylines: %s', (line, name) => {
    expect(isByline(line)).toBe(true);
    expect(bylineOf(line)).toBe(name);
  });

  it.each(['By Friday evening most roads were open again', 'By a narrow margin', 'Jane Doe is a teacher.'])(
    'no bylines: %s',
    (line) => {
      expect(isByline(line)).toBe(false);
    },
  );

  it.each([
    ['6. März 2020', '2020-03-06'],
    ['le 1er juillet 2019', 'le 2019-07-01'],
    ['3 de mayo de 2021', '2021-05-03'],
    ['06.03.2020', '2020-03-06'],
    ['42.99.2020', '42.99.2020'],
  ])('dates of other languages in ISO form: %s', (line, iso) => {
    expect(isoDates(line)).toBe(iso);
  });
});
