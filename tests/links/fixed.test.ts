import { describe, expect, it } from 'vitest';
import { linkEvent } from '../../src/links/index.js';
import { claim, figure, told } from './claims.js';
import type { Told } from './claims.js';

const PLACE = ['cl', 'arica'];
const drones = (value: string) => figure(value, 'drone', 'launched');

interface Case {
  readonly name: string;
  readonly claims: readonly Told[];
  readonly relations: readonly string[];
}

const FIXED: readonly Case[] = [
  {
    name: 'two speakers who put different figures to one salvo contradict each other',
    claims: [
      { id: 'a', figure: drones('18'), at: '2031-03-04T08:00', speakerId: 'president' },
      { id: 'b', figure: drones('19'), at: '2031-03-05T08:00', speakerId: 'air force' },
    ],
    relations: ['b CONTRADICTS a does-not-grow'],
  },
  {
    name: 'a later figure of the same speaker supersedes',
    claims: [
      { id: 'a', figure: drones('18'), at: '2031-03-04T08:00', speakerId: 'air force' },
      { id: 'b', figure: drones('19'), at: '2031-03-05T08:00', speakerId: 'air force' },
    ],
    relations: ['b UPDATES a same-authority-later'],
  },
  {
    name: 'roundings are compatible with the exact figure',
    claims: [
      { id: 'a', figure: drones('~430'), at: '2031-03-04T08:00' },
      { id: 'b', figure: drones('>400'), at: '2031-03-04T09:00' },
      { id: 'c', figure: drones('428'), at: '2031-03-04T10:00' },
    ],
    relations: ['a COMPATIBLE b intersecting', 'c COMPATIBLE a intersecting', 'c COMPATIBLE b intersecting'],
  },
  {
    name: 'an article that holds both figures without naming speakers saw no conflict',
    claims: [
      { id: 'a', figure: drones('18'), articleId: 'one' },
      { id: 'b', figure: drones('7'), articleId: 'one' },
    ],
    relations: [],
  },
  {
    name: 'one article may report a dispute between two speakers',
    claims: [
      { id: 'a', figure: drones('41'), articleId: 'one', speakerId: 'service' },
      { id: 'b', figure: drones('20'), articleId: 'one', speakerId: 'officials' },
    ],
    relations: ['b CONTRADICTS a does-not-grow'],
  },
  {
    name: 'an allegation contradicts nothing',
    claims: [
      { id: 'a', figure: drones('18'), speakerId: 'president' },
      { id: 'b', figure: drones('19'), speakerId: 'blogger', modality: 'ALLEGED' },
    ],
    relations: [],
  },
];

describe('figures that do not grow', () => {
  it.each(FIXED)('$name', ({ claims, relations }) => {
    expect(told(linkEvent(claims.map(claim), PLACE))).toEqual(relations);
  });
});

it('says when a figure looks like the sum of itself and a sibling', () => {
  const graph = linkEvent([
    claim({ id: 'a', figure: drones('407'), speakerId: 'air force' }),
    claim({ id: 'b', figure: figure('45', 'missile', 'launched'), speakerId: 'air force' }),
    claim({ id: 'c', figure: drones('452'), at: '2031-03-04T12:00' }),
  ]);
  expect(told(graph)).toEqual(['c CONTRADICTS a does-not-grow']);
  expect(graph.relations[0]?.reasons).toContainEqual({ rule: 'sum-taken-for-part', value: '407 + 45' });
});
