import { describe, expect, it } from 'vitest';
import { linkEvent } from '../../src/links/index.js';
import { claim, figure, together, told } from './claims.js';

const PORT = ['pt', 'porto'];
const dead = (value: string, more = {}) => figure(value, 'person', 'killed', more);

describe('figures of one measure', () => {
  it('are called by what is told of them alone: a loss is no fall, and a year earlier belongs to the figure before it', () => {
    const text = 'Its net loss was $310 million, up from $120 million a year earlier.';
    const lost = (value: string, words: string) => ({
      ...figure(value, 'dollar', 'lost', {
        kind: 'MONEY',
        unit: 'dollar',
        countedHead: null,
        change: 'DOWN',
      }),
      text: words,
    });
    const labels = [lost('310000000', '$310 million'), lost('120000000', '$120 million')].map(
      (one) => linkEvent([claim({ id: 'a', text, figure: one })], PORT).measures[0]?.label,
    );
    expect(labels).toEqual(['dollar lost, in Porto', 'dollar lost, in Porto (a year earlier)']);
  });

  it('puts equal figures of two outlets into one assertion and counts outlets, origins and first and last saying', () => {
    const graph = linkEvent(
      [
        claim({ id: 'a', figure: dead('4'), at: '2031-03-04T08:00' }),
        claim({ id: 'b', figure: dead('4'), at: '2031-03-04T10:00', originId: 'origin-a' }),
        claim({ id: 'c', figure: dead('4'), at: '2031-03-04T09:00', publisherId: null }),
        claim({ id: 'd', figure: dead('4'), at: null, publisherId: null, modality: 'ALLEGED' }),
      ],
      PORT,
    );
    expect(graph.assertions).toHaveLength(1);
    expect(graph.assertions[0]).toMatchObject({
      kind: 'FIGURE',
      low: 4,
      high: 4,
      modality: 'ASSERTED',
      outletCount: 4,
      originCount: 3,
      claimIds: ['a', 'c', 'b', 'd'],
      firstSaidAt: new Date('2031-03-04T08:00:00Z'),
      lastSaidAt: new Date('2031-03-04T10:00:00Z'),
    });
    expect(graph.measures).toEqual([
      {
        key: 'killed|person||pt/porto|',
        label: 'people killed, in Porto',
        predicate: 'killed',
        counted: 'person',
        unit: null,
        scope: 'Porto',
        scopePath: PORT,
        cumulative: true,
      },
    ]);
    expect(graph.relations).toEqual([]);
  });

  it.each([
    ['a place of its own', { text: 'In Braga, 9 people were killed.', placePaths: [['pt', 'braga']] }],
    ['another time window', { text: 'Over the past 24 hours 9 people were killed.' }],
    ['another population', { figure: figure('9', 'nurse', 'killed', { counted: 'nurses' }) }],
    ['another thing that happened', { figure: figure('9', 'person', 'injured') }],
    ['an increment', { text: 'Another 9 people were killed.', figure: dead('9') }],
    [
      'another unit',
      { figure: figure('9', 'euro', 'spent', { kind: 'MONEY', unit: 'euro', countedHead: null }) },
    ],
  ])('does not compare a figure with that of %s', (_, more) => {
    const graph = linkEvent(
      [claim({ id: 'a', figure: dead('4') }), claim({ id: 'b', figure: dead('9'), ...more })],
      PORT,
    );
    expect(graph.measures).toHaveLength(2);
    expect(told(graph).filter((line) => !line.includes('PART_OF'))).toEqual([]);
  });

  it('takes the country as a place of its own only when the words put the figure there', () => {
    const graph = linkEvent(
      [
        claim({ id: 'a', figure: dead('4'), text: 'Portuguese police say 4 died.', placePaths: [['pt']] }),
        claim({ id: 'b', figure: dead('7'), text: 'Across Portugal 7 people died.', placePaths: [['pt']] }),
      ],
      PORT,
    );
    expect(graph.measures.map(({ label }) => label).sort()).toEqual([
      'people killed, in Porto',
      'people killed, in Portugal',
    ]);
    expect(told(graph)).toEqual(['a PART_OF b part-of-narrower-place']);
  });

  it('keeps two nations apart when both are counted, and levels the adjective when one is', () => {
    const jets = (id: string, value: string, counted: string) =>
      claim({ id, figure: figure(value, 'aircraft', 'downed', { counted }) });
    const one = linkEvent([jets('a', '6', 'Peruvian aircraft'), jets('b', '6', 'aircraft')]);
    const two = linkEvent([jets('a', '6', 'Peruvian aircraft'), jets('b', '3', 'Chilean aircraft')]);
    expect(together(one)).toEqual(['a b']);
    expect(two.relations).toEqual([]);
    expect(two.measures).toHaveLength(2);
  });

  it('leaves ages and ordinals among the statements', () => {
    const graph = linkEvent([claim({ id: 'a', figure: figure('34', 'person', 'killed', { kind: 'AGE' }) })]);
    expect(graph.measures).toEqual([]);
    expect(graph.assertions[0]).toMatchObject({ kind: 'STATEMENT', measureKey: null, low: null });
  });
});

describe('per cents', () => {
  const share = (id: string, text: string, value: string) =>
    claim({
      id,
      text,
      figure: figure(value, '', null, {
        kind: 'PERCENT',
        unit: 'percent',
        text: `${value} per cent`,
        counted: null,
        countedHead: null,
      }),
    });

  it('of two wholes are two questions', () => {
    const graph = linkEvent([
      share('a', 'The storm took down 34 per cent of the pylons at the coastal sites.', '34'),
      share('b', 'The storm took down 10 per cent of the whole grid.', '10'),
    ]);
    expect(graph.measures.map(({ label }) => label)).toEqual([
      'percent (of the pylons at the coastal sites)',
      'percent (of the whole grid)',
    ]);
    expect(graph.relations).toEqual([]);
  });

  it('of one whole contradict each other', () => {
    const graph = linkEvent([
      share('a', 'The storm took down 34 per cent of the pylons.', '34'),
      share('b', 'The storm took down 10 per cent of pylons, the operator said.', '10'),
    ]);
    expect(told(graph)).toEqual(['b CONTRADICTS a does-not-grow']);
  });
});
