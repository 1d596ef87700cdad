import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../src/claims/quantities/index.js';

const intervals = (text: string): string[] =>
  findQuantities(text).map(
    ({ low, high, lowOpen, highOpen }) =>
      `${lowOpen ? '(' : '['}${low ?? '-inf'}, ${high ?? 'inf'}${highOpen ? ')' : ']'}`,
  );

describe('the value of a figure is an interval', () => {
  it.each([
    ['Some shops sold 12 lamps.', ['[12, 12]']],
    ['At least 12 climbers were rescued.', ['[12, inf]']],
    ['No fewer than 12 climbers were rescued.', ['[12, inf]']],
    ['More than 1,500 runners took part.', ['(1500, inf]']],
    ['Over 1 500 runners took part.', ['(1500, inf]']],
    ['Fewer than 40 guests came.', ['[0, 40)']],
    ['Up to 40 guests came.', ['[0, 40]']],
    ['As many as 40 guests came.', ['[0, 40]']],
    ['About 200 cyclists crossed the line.', ['[180, 220]']],
    ['Nearly 200 cyclists crossed the line.', ['[180, 200]']],
    ['There were 200 or more cyclists.', ['[200, inf]']],
    ['Between 50 and 70 tents were blown away.', ['[50, 70]']],
    ['Five to ten sheep escaped.', ['[5, 10]']],
    ['Three or four boats sank.', ['[3, 4]']],
    ['Dozens of trees fell.', ['[24, 99]']],
    ['A dozen trees fell.', ['[12, 12]']],
    ['A couple of trees fell.', ['[2, 2]']],
    ['Several trees fell.', ['[3, 9]']],
    ['Hundreds of thousands of bees died.', ['[200000, 999999]']],
    ['One hundred and five trees fell.', ['[105, 105]']],
    ['One hundred five trees fell.', ['[105, 105]']],
    ['Twenty-three thousand bees died.', ['[23000, 23000]']],
    ['Half a million visitors came.', ['[500000, 500000]']],
    ['The loan was for £1.5billion.', ['[1500000000, 1500000000]']],
    ['Some 10million homes lost power.', ['[9000000, 11000000]']],
    ['The firm owes $2bn and €3m.', ['[2000000000, 2000000000]', '[3000000, 3000000]']],
    ['Tickets cost $5 to $10 each.', ['[5, 10]']],
    ['Not a single foreign singer appeared.', ['[0, 0]']],
    ['No injuries were reported.', ['[0, 0]']],
    ['Nobody was hurt.', ['[0, 0]']],
    ['Two-thirds of farmers agreed.', [`[${(200 / 3).toString()}, ${(200 / 3).toString()}]`]],
    ['One in five farmers agreed.', ['[20, 20]']],
    ['It was minus 12 degrees.', ['[-12, -12]']],
  ])('%s', (text, expected) => {
    expect(intervals(text).map((value) => value.replace(/66\.6{5,}\d*/g, '66.6'))).toEqual(
      expected.map((value) => value.replace(/66\.6{5,}\d*/g, '66.6')),
    );
  });
});

describe('kinds and units', () => {
  it.each([
    ['Prices rose 2.5%.', 'PERCENT', 'percent', 'UP'],
    ['Prices fell 34 per cent.', 'PERCENT', 'percent', 'DOWN'],
    ['Prices were up 5pc.', 'PERCENT', 'percent', 'UP'],
    ['Support dropped by 3 percentage points.', 'PERCENT', 'percentage point', 'DOWN'],
    ['The rate stands at 4%.', 'PERCENT', 'percent', 'NONE'],
    ['The bill came to $40 a month.', 'MONEY', 'dollar per month', 'NONE'],
    ['The bridge is 300 metres long.', 'MEASUREMENT', 'metre', 'NONE'],
    ['A 4.5-magnitude quake shook the valley.', 'MEASUREMENT', 'magnitude', 'NONE'],
    ['The clean-up could cost $200 million.', 'MONEY', 'dollar', 'NONE'],
    ['The 71-page report is out.', 'MEASUREMENT', 'page', 'NONE'],
    ['The strike lasted six weeks.', 'DURATION', 'week', 'NONE'],
    ['A 55-year-old farmer won.', 'AGE', 'year', 'NONE'],
    ['Her brother, Tom Baker, 34, won.', 'AGE', 'year', 'NONE'],
    ['She retired at the age of 61.', 'AGE', 'year', 'NONE'],
    ['It was their 21st meeting.', 'ORDINAL', null, 'NONE'],
  ])('%s', (text, kind, unit, change) => {
    expect(findQuantities(text)).toMatchObject([{ kind, unit, change }]);
  });

  it('a person is never counted by an age, a year, a page, a model, a time, a score, a telephone number or a section', () => {
    for (const text of [
      'Lee, 71, spoke to people in 2019.',
      'The 71-page affidavit names him.',
      'An F-16 and a Boeing 737 landed at 5:30 p.m. on 9 May 2024.',
      'They won 2-1 on May 5.',
      'Call 0800 123 4567 or +44 20 7946 0018.',
      'Section 12 and Article 7 apply.',
      'She lives at 49 Mill Road.',
      'Image 10 of 12 and photo 1 / 8.',
      "A woman in her 20's and men aged 25, 26 and 33 left.",
      'A three -year-old left.',
      'No one was told, and this one left.',
    ])
      expect(findQuantities(text).filter(({ kind }) => kind === 'COUNT')).toEqual([]);
  });
});

describe('what is counted and what happened to it', () => {
  const facts = (text: string): string[] =>
    findQuantities(text).map(
      ({ low, countedHead, predicate }) => `${low ?? ''} ${countedHead ?? '-'} ${predicate ?? '-'}`,
    );

  it.each([
    ['The fire killed four and injured 20.', ['4 person killed', '20 person injured']],
    [
      'At least 12 residents were killed and 30 others injured when a bus overturned.',
      ['12 person killed', '30 person injured'],
    ],
    ['A bomb left dozens dead.', ['24 person killed']],
    ['Four people lost their lives.', ['4 person killed']],
    [
      'The landslide claimed 120 lives and left 3,000 homeless.',
      ['120 person killed', '3000 person displaced'],
    ],
    ['At least 27 were injured.', ['27 person injured']],
    ['The blast wounded twenty.', ['20 person injured']],
    ['Police arrested 23 people and 15 in the suburbs.', ['23 person detained', '15 person detained']],
    ['There were 800 troops wounded or killed.', ['800 soldier casualties']],
    ['The mine collapse trapped 14 workers.', ['14 worker missing']],
    ['Rescuers evacuated 900 villagers.', ['900 person evacuated']],
    ['The evacuation of 900 tourists began.', ['900 tourist evacuated']],
    ['The army shot down 36 of 40 drones.', ['36 drone downed', '40 drone -']],
    ['The fire destroyed 12 of the 30 houses.', ['12 home destroyed', '30 home -']],
    ['The carmaker sold 5,000 vans and hired 40 engineers.', ['5000 van sold', '40 engineer hired']],
    ['The bank laid off 300 employees.', ['300 worker dismissed']],
    ['Up to 5,000 fans marched through the city.', ['0 fan marched']],
    ['The measles outbreak has infected 58, up from 41.', ['58 person infected', '41 person -']],
    ['Nine people remain missing.', ['9 person missing']],
    [
      'Thirty people were being treated in two hospitals, four of them in intensive care.',
      ['30 person injured', '2 hospital -', '4 person injured'],
    ],
    [
      'A charity put the death toll at 17 and said 23 people had been arrested.',
      ['17 person killed', '23 person detained'],
    ],
    ['Storms hit two towns, one of them twice.', ['2 town hit', '1 town hit']],
    ['No injuries were reported.', ['0 person injured']],
    ['Six bodies were recovered.', ['6 person killed']],
    ['Parades were held in 28 towns.', ['28 town -']],
    ['Not one envoy came to the ceremony.', ['0 envoy attended']],
    ['One guest fell out late.', ['1 guest -']],
    ['There was one ferry only.', ['1 ferry -']],
    ['One abandoned car blocked the lane.', ['1 vehicle -']],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });

  it('keeps the counted noun phrase as it is written', () => {
    const [drones] = findQuantities('They flew 17 first-person view (FPV) racing drones over the lake.');
    expect(drones?.counted).toBe('first-person view (FPV) racing drones');
    expect(drones?.text).toBe('17 first-person view (FPV) racing drones');
  });
});

describe('parts, totals and changes', () => {
  it.each([
    ['Nine people died, including three children.', [false, true]],
    ['Nine people died, among them two nurses.', [false, true]],
    ['Nine people were hurt, of whom 5 critically.', [false, true]],
    ['Three of those arrested were teachers.', [true]],
    ['Nine people died and two nurses were hurt.', [false, false]],
  ])('%s', (text, parts) => {
    expect(findQuantities(text).map(({ partOf }) => partOf)).toEqual(parts);
  });

  it.each([
    ['The arrests bring to five the number of officials held.', true],
    ['The death toll rose to 25.', true],
    ['A total of 45 flights were cancelled.', true],
    ['The storm killed 25 people.', false],
  ])('%s', (text, cumulative) => {
    expect(findQuantities(text)[0]?.cumulative).toBe(cumulative);
  });

  it('tells a step from the level it leads to', () => {
    expect(findQuantities('Cases rose by 5 to 117.').map(({ low, change }) => [low, change])).toEqual([
      [5, 'UP'],
      [117, 'NONE'],
    ]);
  });
});

describe('spans', () => {
  it('reads only the range that is asked for, in the light of what stands around it', () => {
    const text = 'The crash killed four and injured 20.';
    const start = text.indexOf('injured');
    expect(findQuantities(text, { start, end: text.length })).toMatchObject([
      { low: 20, countedHead: 'person', predicate: 'injured' },
    ]);
  });

  it('every span gives back the text of the figure, whatever the text', () => {
    const words = fc.constantFrom(
      'at least',
      'about',
      '12',
      'twenty',
      'people',
      'killed',
      '$5m',
      '-',
      ',',
      '.',
      '\n',
      'one',
      'and',
      'of',
      '3%',
      'to',
      'injured',
      'the',
      'á🦉',
      '2024',
      'May',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(words).map((list) => list.join(' ')),
        ),
        (text) => {
          for (const { span, text: written, low, high } of findQuantities(text)) {
            expect(text.slice(span.start, span.end)).toBe(written);
            expect(span.start).toBeLessThan(span.end);
            if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['figures without a stop', '12 people killed and 7 '],
    ['number words', 'twenty one hundred thousand '],
    ['hyphens', '1-2-3-'],
    ['letters', 'a'],
  ])('reads a line of a megabyte of %s in seconds', (_what, unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const begun = performance.now();
    findQuantities(text);
    expect(performance.now() - begun).toBeLessThan(25_000);
  });
});
