import { describe, expect, it } from 'vitest';
import { linkEvent } from '../../src/links/index.js';
import { claim, figure, told } from './claims.js';
import type { Told } from './claims.js';

const PLACE = ['cl', 'arica'];
const dead = (value: string, more = {}) => figure(value, 'person', 'killed', more);
const hurt = (value: string) => figure(value, 'person', 'injured');

interface Case {
  readonly name: string;
  readonly claims: readonly Told[];
  readonly relations: readonly string[];
}

const GROWING: readonly Case[] = [
  {
    name: 'a toll that rises is one chain of updates',
    claims: [
      { id: 'a', figure: dead('14'), at: '2031-03-04T18:00' },
      { id: 'b', figure: dead('18'), at: '2031-03-04T21:00' },
      { id: 'c', figure: dead('21'), at: '2031-03-05T00:10' },
      { id: 'd', figure: dead('25'), at: '2031-03-07' },
    ],
    relations: ['b UPDATES a cumulative-rise', 'c UPDATES b cumulative-rise', 'd UPDATES c cumulative-rise'],
  },
  {
    name: '"a day after" is no stretch of time that a toll is of, and "a day earlier" another toll',
    claims: [
      {
        id: 'a',
        at: '2031-03-04',
        text: 'It shut a day after the dam burst, killing 14 people.',
        figure: dead('14'),
      },
      { id: 'b', at: '2031-03-05', text: 'The flood killed 16 people.', figure: dead('16') },
      { id: 'c', at: '2031-03-05', text: 'A day earlier, a landslide killed 19 people.', figure: dead('19') },
    ],
    relations: ['b UPDATES a cumulative-rise'],
  },
  {
    name: 'to cut jobs is to shed them',
    claims: [
      { id: 'a', at: '2031-03-04', text: 'It will cut 1,200 jobs.', figure: figure('1200', 'job', 'cut') },
      { id: 'b', at: '2031-03-05', text: 'It shed 2,000 jobs.', figure: figure('2000', 'job', 'dismissed') },
    ],
    relations: ['b UPDATES a cumulative-rise'],
  },
  {
    name: 'the missing become fewer and more, and the later figure takes the place of the earlier',
    claims: [
      { id: 'a', figure: figure('40', 'person', 'missing'), at: '2031-03-04T18:00', speakerId: 'mayor' },
      { id: 'b', figure: figure('28', 'person', 'missing'), at: '2031-03-04T21:00', speakerId: 'governor' },
      { id: 'c', figure: figure('31', 'person', 'missing'), at: '2031-03-05T00:10', speakerId: 'mayor' },
    ],
    relations: ['b UPDATES a later-of-volatile', 'c UPDATES b later-of-volatile'],
  },
  {
    name: 'stages told as "at least" rise too',
    claims: [
      { id: 'a', figure: dead('>=14'), at: '2031-03-04' },
      { id: 'b', figure: dead('>=18'), at: '2031-03-05' },
      { id: 'c', figure: dead('21'), at: '2031-03-06' },
    ],
    relations: ['b UPDATES a cumulative-rise', 'c UPDATES b cumulative-rise'],
  },
  {
    name: '"at least 4" and "4" are compatible and the exact figure refines',
    claims: [
      { id: 'a', figure: dead('>=4'), at: '2031-03-04T08:00' },
      { id: 'b', figure: dead('4'), at: '2031-03-04T09:00' },
    ],
    relations: ['b COMPATIBLE a intersecting'],
  },
  {
    name: 'figures of one day without hours are taken as stages, less surely',
    claims: [
      { id: 'b', figure: dead('18'), at: '2031-03-04' },
      { id: 'a', figure: dead('14'), at: '2031-03-04' },
    ],
    relations: ['b UPDATES a cumulative-rise'],
  },
  {
    name: 'a lower figure that takes an earlier one back is a correction',
    claims: [
      { id: 'a', figure: dead('4'), at: '2031-03-04T08:00', speakerId: 'mayor' },
      {
        id: 'b',
        figure: dead('3'),
        at: '2031-03-04T12:00',
        speakerId: 'governor',
        sentence: 'Three people died, the governor said, after earlier reports of four.',
      },
    ],
    relations: ['b UPDATES a corrected-down-cue'],
  },
  {
    name: 'a lower figure by the same authority is a correction',
    claims: [
      { id: 'a', figure: dead('4'), at: '2031-03-04T08:00', speakerId: 'mayor' },
      { id: 'b', figure: dead('3'), at: '2031-03-04T20:00', speakerId: 'mayor' },
    ],
    relations: ['b UPDATES a corrected-down-same-authority'],
  },
  {
    name: 'a lower figure by another authority is a contradiction',
    claims: [
      { id: 'a', figure: dead('4'), at: '2031-03-04T08:00', speakerId: 'mayor' },
      { id: 'b', figure: dead('3'), at: '2031-03-04T10:00', speakerId: 'ministry' },
    ],
    relations: ['b CONTRADICTS a lower-later'],
  },
  {
    name: 'a late report of an early stage is no contradiction',
    claims: [
      { id: 'a', figure: dead('10'), at: '2031-03-04T08:00' },
      { id: 'b', figure: dead('20'), at: '2031-03-04T14:00' },
      { id: 'c', figure: dead('18'), at: '2031-03-04T15:00' },
      { id: 'd', figure: dead('22'), at: '2031-03-05T08:00' },
    ],
    relations: ['b UPDATES a cumulative-rise', 'c UPDATES a cumulative-rise', 'd UPDATES b cumulative-rise'],
  },
  {
    name: 'two officials who differ in the same minute contradict each other',
    claims: [
      { id: 'a', figure: dead('3'), at: '2031-03-04T08:00', speakerId: 'mayor' },
      { id: 'b', figure: dead('5'), at: '2031-03-04T08:00', speakerId: 'ministry' },
    ],
    relations: ['b CONTRADICTS a same-moment'],
  },
  {
    name: 'the injured may become a few less as wounded die',
    claims: [
      { id: 'a', figure: hurt('111'), at: '2031-03-04T08:00' },
      { id: 'b', figure: hurt('109'), at: '2031-03-06T08:00' },
    ],
    relations: ['b UPDATES a small-fall'],
  },
  {
    name: 'figures of unknown publication are left alone',
    claims: [
      { id: 'a', figure: dead('3'), at: null },
      { id: 'b', figure: dead('5'), at: '2031-03-04T08:00' },
    ],
    relations: [],
  },
];

describe('counts that grow', () => {
  it.each(GROWING)('$name', ({ claims, relations }) => {
    expect(told(linkEvent(claims.map(claim), PLACE))).toEqual(relations);
  });
});
