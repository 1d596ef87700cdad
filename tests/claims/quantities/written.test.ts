import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../src/claims/quantities/index.js';

const read = (text: string): string[] =>
  findQuantities(text).map(({ low, high, unit, counted }) =>
    [low === high ? String(low) : `${String(low)}..${String(high)}`, unit ?? counted ?? '-'].join(' '),
  );

describe('figures in unusual dress', () => {
  it.each([
    ['a fraction with a bar', 'Stir in 3/4 pound of butter.', ['0.75 pound']],
    ['a date with a bar stays none', 'The wall fell on 3/4 in the rain.', []],
    ['a power of ten', 'The star weighs 4.2 × 10^31 kilograms.', ['4.2e+31 kilogram']],
    ['a small power of ten', 'A grain weighs 3×10−5 grams.', ['0.00003 gram']],
    ['a number of folds', 'Exports grew eightfold.', ['8 times']],
    ['a suspended hyphen', 'They sell 9- or 11-inch pans.', ['9 inch', '11 inch']],
    ['a prime for inches', 'The shelf is 32″ wide.', ['32 inch']],
    ['seconds with a part', 'It starts in a 2.7 second burst.', ['2.7 second']],
    ['pence apart from the figure', 'Shares closed at 417 p on Friday.', ['417 pence']],
    ['an afternoon stays a time', 'Doors open at 7 p.m. today.', []],
    ['the country behind a sum', 'Gas costs $4 U.S. per gallon.', ['4 dollar per gallon']],
    ['an article is no currency', 'They pay a $900 a week rent.', ['900 dollar per week']],
    ['a currency of one letter', 'The ticket is A$90.', ['90 australian dollar']],
    ['a rate in a short unit', 'Land sold for $40 per sq ft.', ['40 dollar per square foot']],
    [
      'a time is no rate',
      'Sales were $8 million, from $6 million a year earlier.',
      ['8000000 dollar', '6000000 dollar'],
    ],
    ['an average of so many', 'Bills will rise by an average of 1900.', ['1710..2090 -']],
    ['a name with a slipped hyphen', 'Cases of SARS -2 fell.', []],
  ])('%s: %s', (_what, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('numbers that are names', () => {
  it.each([
    'Part 4 of the Harbour Act applies.',
    'Type 1 patients waited outside.',
    'The S&P 500 and the S P 500 are one.',
    'He lives at 7 Rue Verte.',
    'The house at 12 E 83rd St is empty.',
  ])('%s', (text) => {
    expect(findQuantities(text).filter(({ kind }) => kind !== 'ORDINAL')).toEqual([]);
  });

  it('inside what another figure counts are part of its words', () => {
    expect(read('The plant built 900 Series 4 tractors.')).toEqual(['900 Series 4 tractors']);
    expect(read('They found six 40-litre drums.')).toEqual(['6 40-litre drums', '40 litre']);
  });
});

describe('a figure told again in another unit', () => {
  const bounds = (text: string): string[] =>
    findQuantities(text).map(({ low, high, change }) => `${String(low)} ${String(high)} ${change}`);

  it('keeps the modifier of the first', () => {
    expect(bounds('The river is more than 90 km (56 miles) long.')).toEqual(['90 null NONE', '56 null NONE']);
    expect(bounds('He paid under £300 ($380).')).toEqual(['0 300 NONE', '0 380 NONE']);
  });

  it('keeps the direction of the first', () => {
    expect(bounds('The shares fell €4, or 2%.')).toEqual(['4 4 DOWN', '2 2 DOWN']);
  });
});

describe('a unit that stands with one figure only', () => {
  it.each([
    ['They raised 40 million of the 90 million euros.', ['40000000 euro', '90000000 euro']],
    ['A coffee is 3 or £4.', ['3 pound sterling', '4 pound sterling']],
    ['She paid with three of the $5 notes.', ['3 -', '5 dollar']],
    ['The twins, who turned 40, and Ada, who was 12, left.', ['40 year', '12 year']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
