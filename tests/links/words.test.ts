import { describe, expect, it } from 'vitest';
import { linkEvent } from '../../src/links/index.js';
import { claim, figure, told } from './claims.js';
import type { Told } from './claims.js';

const PLACE = ['pt', 'porto'];
const dead = (text: string, number: string, more = {}) => ({
  figure: { ...figure(number, 'person', 'killed'), text, ...more },
});

interface Case {
  readonly name: string;
  readonly claims: readonly Told[];
  readonly relations: readonly string[];
  readonly place?: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'a rise told in one sentence is an update, whatever was published when',
    claims: [
      { id: 'a', articleId: 'one', text: 'The toll has risen from 10 to 11.', ...dead('10', '10') },
      { id: 'b', articleId: 'one', text: 'The toll has risen from 10 to 11.', ...dead('11', '11') },
    ],
    relations: ['b UPDATES a risen-in-words'],
  },
  {
    name: 'what a figure is down from counts the same, and no other figure of the sentence',
    claims: ['28', '40', '12'].map((number) => ({
      id: `n${number}`,
      articleId: 'one',
      text: 'She put the number of missing at 28, down from 40, after 12 people were found.',
      figure: { ...figure(number, 'person', number === '28' ? 'missing' : null), text: number },
    })),
    relations: ['n28 UPDATES n40 corrected-in-words'],
  },
  {
    name: 'a correction told in one sentence is an update downwards',
    claims: [
      {
        id: 'a',
        articleId: 'one',
        text: 'Three people died; the prefect had earlier said four.',
        ...dead('Three people', '3'),
      },
      {
        id: 'b',
        articleId: 'one',
        text: 'Three people died; the prefect had earlier said four.',
        ...dead('four', '4'),
      },
    ],
    relations: ['a UPDATES b corrected-in-words'],
  },
  {
    name: 'the figure after "not" is the negated one, not the whole sentence',
    claims: [
      {
        id: 'a',
        at: '2031-03-04T06:00',
        text: 'Four people died.',
        ...dead('Four people', '4'),
        speakerId: 'police',
      },
      {
        id: 'b',
        articleId: 'two',
        polarity: 'NEGATIVE',
        text: 'Three people died, not four.',
        ...dead('Three people', '3'),
        speakerId: 'mayor',
      },
      {
        id: 'c',
        articleId: 'two',
        polarity: 'NEGATIVE',
        text: 'Three people died, not four.',
        ...dead('four', '4'),
        speakerId: 'mayor',
      },
    ],
    relations: ['b UPDATES a corrected-down-cue', 'c DISPUTES a denial'],
  },
  {
    name: 'figures of an article that names another town are about that town',
    claims: [
      {
        id: 'a',
        articleId: 'one',
        text: 'In Porto 9 people died.',
        ...dead('9 people', '9'),
        placePaths: [PLACE],
      },
      { id: 'b', articleId: 'two', text: 'Braga mourned on Sunday.', placePaths: [['pt', 'braga']] },
      { id: 'c', articleId: 'two', text: 'The toll stands at 2.', ...dead('2', '2'), at: '2031-03-05' },
    ],
    relations: [],
  },
  {
    name: 'a lower figure without a place, in an article of several towns, disputes nothing',
    claims: [
      {
        id: 'a',
        text: 'In Porto 9 people died.',
        ...dead('9 people', '9'),
        placePaths: [PLACE],
        speakerId: 'mayor',
      },
      { id: 'b', articleId: 'two', text: 'Porto and Braga mourned.', placePaths: [PLACE, ['pt', 'braga']] },
      {
        id: 'c',
        articleId: 'two',
        text: 'Two people died.',
        ...dead('Two people', '2'),
        at: '2031-03-05',
        speakerId: 'bishop',
      },
    ],
    relations: [],
  },
  {
    name: 'each of two places in a sentence has its own figure',
    claims: [
      {
        id: 'a',
        text: 'Six died in Porto and two in Braga.',
        ...dead('Six', '6'),
        placePaths: [PLACE, ['pt', 'braga']],
      },
      {
        id: 'b',
        text: 'Six died in Porto and two in Braga.',
        ...dead('two', '2'),
        placePaths: [PLACE, ['pt', 'braga']],
      },
      { id: 'c', text: 'Across the country 8 people died.', ...dead('8 people', '8') },
    ],
    relations: ['a PART_OF c part-of-narrower-place', 'b PART_OF c part-of-narrower-place'],
    place: PLACE,
  },
  {
    name: 'a figure that two places share is compared with neither',
    claims: [
      {
        id: 'a',
        text: 'In Porto and Braga, nine people died.',
        ...dead('nine people', '9'),
        placePaths: [PLACE, ['pt', 'braga']],
      },
      {
        id: 'b',
        text: 'In Porto 3 people died.',
        ...dead('3 people', '3'),
        placePaths: [PLACE],
        at: '2031-03-05',
      },
    ],
    relations: [],
  },
  {
    name: 'weapons used, fired and launched are one question',
    claims: [
      { id: 'a', text: 'They used 40 drones in the raid.', figure: figure('40', 'drone', null) },
      {
        id: 'b',
        text: 'They attacked with 52 drones.',
        figure: figure('52', 'drone', 'hit'),
        at: '2031-03-05',
      },
    ],
    relations: ['b CONTRADICTS a does-not-grow'],
  },
  {
    name: 'counts that share only a noun are not compared',
    claims: [
      { id: 'a', text: 'Nine ministers spoke at dinner.', figure: figure('9', 'minister', null) },
      {
        id: 'b',
        text: 'The photograph shows 4 ministers.',
        figure: figure('4', 'minister', null),
        at: '2031-03-05',
      },
    ],
    relations: [],
  },
  {
    name: 'drones of one nation are not counted against drones of anybody',
    claims: [
      { id: 'a', text: '199 drones were shot down.', figure: figure('199', 'drone', 'downed') },
      {
        id: 'b',
        text: '174 Danish drones were shot down.',
        figure: figure('174', 'drone', 'downed', { counted: 'Danish drones' }),
        at: '2031-03-05',
      },
    ],
    relations: [],
  },
  {
    name: '"nobody was hurt" in one building denies no toll',
    claims: [
      {
        id: 'a',
        text: '12 people were hurt.',
        figure: figure('12', 'person', 'injured'),
        speakerId: 'mayor',
      },
      {
        id: 'b',
        text: 'No member of staff was hurt.',
        figure: figure('0', 'person', 'injured'),
        polarity: 'NEGATIVE',
        speakerId: 'embassy',
      },
    ],
    relations: [],
  },
  {
    name: 'one authority with two figures at one time is reported in two ways',
    claims: [
      {
        id: 'a',
        text: 'They fired 44 missiles.',
        figure: figure('44', 'missile', 'launched'),
        at: '2031-03-04',
        speakerId: 'air force',
      },
      {
        id: 'b',
        text: 'They fired 45 missiles.',
        figure: figure('45', 'missile', 'launched'),
        at: '2031-03-04',
        speakerId: 'air force',
      },
    ],
    relations: ['b CONTRADICTS a does-not-grow'],
  },
];

describe('what the words around a figure say', () => {
  it.each(CASES)('$name', ({ claims, relations, place = PLACE }) => {
    expect(told(linkEvent(claims.map(claim), place))).toEqual(relations);
  });
});
