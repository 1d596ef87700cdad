import { describe, expect, it } from 'vitest';
import { linkEvent } from '../../src/links/index.js';
import { claim, figure, told } from './claims.js';
import type { Told } from './claims.js';

const PLACE = ['cl', 'arica'];
const dead = (value: string, more = {}) => figure(value, 'person', 'killed', more);
const drones = (value: string) => figure(value, 'drone', 'launched');

interface Case {
  readonly name: string;
  readonly claims: readonly Told[];
  readonly relations: readonly string[];
}

const PARTS: readonly Case[] = [
  {
    name: 'children are part of the people',
    claims: [
      { id: 'a', figure: dead('20') },
      { id: 'b', figure: figure('3', 'child', 'killed', { counted: 'children', partOf: true }) },
    ],
    relations: ['b PART_OF a part-of-narrower-population'],
  },
  {
    name: 'emergency workers are rescuers and part of the people',
    claims: [
      { id: 'a', figure: dead('4') },
      { id: 'b', figure: figure('3', 'worker', 'killed', { counted: 'emergency workers' }) },
      {
        id: 'c',
        figure: figure('3', 'rescuer', 'killed', { counted: 'first responders' }),
        at: '2031-03-04T11:00',
      },
    ],
    relations: ['b PART_OF a part-of-narrower-population'],
  },
  {
    name: 'a place within the place is a part',
    claims: [
      { id: 'a', figure: dead('20') },
      { id: 'b', figure: dead('6'), placePaths: [['cl', 'arica', 'azapa']] },
    ],
    relations: ['b PART_OF a part-of-narrower-place'],
  },
  {
    name: 'a part that is greater than the whole is none',
    claims: [
      { id: 'a', figure: dead('5') },
      { id: 'b', figure: dead('6'), placePaths: [['cl', 'arica', 'azapa']] },
    ],
    relations: [],
  },
  {
    name: 'an unnamed part belongs to the whole of its own article',
    claims: [
      { id: 'a', figure: dead('9'), articleId: 'one' },
      {
        id: 'b',
        figure: dead('2', { partOf: true }),
        articleId: 'one',
        text: 'Two of them died in hospital.',
      },
      { id: 'c', figure: dead('9'), articleId: 'two' },
    ],
    relations: ['b PART_OF a part-of-including'],
  },
  {
    name: 'children within a place within the place are part of the nearest wholes only',
    claims: [
      { id: 'a', figure: dead('20') },
      { id: 'b', figure: dead('6'), placePaths: [['cl', 'arica', 'azapa']] },
      { id: 'c', figure: figure('2', 'child', 'killed'), placePaths: [['cl', 'arica', 'azapa']] },
    ],
    relations: ['b PART_OF a part-of-narrower-place', 'c PART_OF b part-of-narrower-population'],
  },
];

const marchers = (value: string) => figure(value, 'soldier', 'marched');

const PLANS: readonly Case[] = [
  {
    name: 'fewer than planned fell short and contradict nothing',
    claims: [
      { id: 'a', figure: marchers('10000'), modality: 'PLANNED', at: '2031-03-01' },
      { id: 'b', figure: marchers('8000'), at: '2031-03-09' },
    ],
    relations: ['b REALISES a plan-fell-short'],
  },
  {
    name: 'as many as planned realise the plan',
    claims: [
      { id: 'a', figure: marchers('>9000'), modality: 'PLANNED', at: '2031-03-01' },
      { id: 'b', figure: marchers('9200'), at: '2031-03-09' },
    ],
    relations: ['b REALISES a plan-realised'],
  },
  {
    name: 'what was told before the plan does not realise it',
    claims: [
      { id: 'a', figure: marchers('9000'), modality: 'PLANNED', at: '2031-03-09' },
      { id: 'b', figure: marchers('8000'), at: '2031-03-01' },
    ],
    relations: [],
  },
];

const DENIALS: readonly Case[] = [
  {
    name: 'a denied figure is disputed between the speakers',
    claims: [
      { id: 'a', figure: drones('41'), speakerId: 'service' },
      { id: 'b', figure: drones('41'), speakerId: 'minister', denial: true },
    ],
    relations: ['b DISPUTES a denial'],
  },
  {
    name: 'nobody disputes himself',
    claims: [
      { id: 'a', figure: drones('41'), speakerId: 'minister' },
      { id: 'b', figure: drones('41'), speakerId: 'minister', denial: true },
    ],
    relations: [],
  },
];

describe.each([
  ['parts', PARTS],
  ['plans', PLANS],
  ['denied figures', DENIALS],
])('%s', (_, cases) => {
  it.each(cases)('$name', ({ claims, relations }) => {
    expect(told(linkEvent(claims.map(claim), PLACE))).toEqual(relations);
  });
});
