import { describe, expect, it } from 'vitest';
import { linkEvent } from '../../src/links/index.js';
import { claim, figure, told } from './claims.js';
import type { Told } from './claims.js';

const COUNTRY = ['pt'];
const [PORTO, LISBON] = [
  ['pt', 'porto'],
  ['pt', 'lisbon'],
];

const hurt = (text: string, number: string): Pick<Told, 'text' | 'figure'> => ({
  text,
  figure: { ...figure(number.replace(/\D+/g, ''), 'person', 'injured'), text: number },
});

/** The place of each claim's figure, by claim. */
function places(claims: readonly Told[], event: readonly string[]): Record<string, string> {
  const graph = linkEvent(claims.map(claim), event);
  const scopes = new Map(graph.measures.map(({ key, scopePath }) => [key, scopePath?.join('/') ?? '']));
  return Object.fromEntries(
    graph.assertions.flatMap(({ claimIds, measureKey }) =>
      claimIds.map((id) => [id, scopes.get(measureKey ?? '') ?? '']),
    ),
  );
}

describe('a figure of an event in a whole country', () => {
  it.each([
    ['is of the place that its words give', '9 people were hurt in Porto.', '9 people', [PORTO], 'pt/porto'],
    ['is of the country when its words say so', '90 people were hurt nationwide.', '90 people', [], 'pt'],
    [
      'is of the country when several places are meant',
      '32 people were hurt in four regions, 15 of them in Porto.',
      '32 people',
      [PORTO],
      'pt',
    ],
    [
      'is of another country when it was counted there',
      "4 people were hurt in Spain's Galicia region, and help came from Porto.",
      '4 people',
      [['es'], PORTO],
      'es',
    ],
  ])('%s', (_, text, number, placePaths, place) => {
    expect(places([{ id: 'a', ...hurt(text, number), placePaths }], COUNTRY)).toEqual({ a: place });
  });

  it('is of the capital when the words say "the capital"', () => {
    const claims = [
      { id: 'a', ...hurt('9 people were hurt in the capital.', '9 people') },
      { id: 'b', text: 'Trains to Lisbon were stopped.', placePaths: [LISBON ?? []] },
    ];
    expect(places(claims, COUNTRY).a).toBe('pt/lisbon');
  });

  it('is of the one place that its article names when it has none of its own', () => {
    const claims = [
      { id: 'a', articleId: 'one', ...hurt('9 people were hurt.', '9 people') },
      { id: 'b', articleId: 'one', text: 'Trains to Porto were stopped.', placePaths: [PORTO ?? []] },
    ];
    expect(places(claims, COUNTRY).a).toBe('pt/porto');
  });

  it('contradicts none for "the city" of another article', () => {
    const graph = linkEvent(
      [
        claim({
          id: 'a',
          text: 'The city was attacked with 15 drones.',
          figure: { ...figure('15', 'drone', 'launched'), text: '15 drones' },
        }),
        claim({
          id: 'b',
          text: 'The country was attacked with 400 drones.',
          figure: { ...figure('400', 'drone', 'launched'), text: '400 drones' },
        }),
      ],
      COUNTRY,
    );
    expect(told(graph)).toEqual([]);
  });
});

describe('weapons', () => {
  const fired = (id: string, text: string, written: string, value: string): Told => ({
    id,
    text,
    speakerId: `speaker-${id}`,
    figure: { ...figure(value, 'drone', 'launched'), text: written },
  });

  it('of two kinds in one figure are not compared with those of one', () => {
    const graph = linkEvent(
      [
        fired('a', 'They launched 400 drones.', '400 drones', '400'),
        fired('b', 'They launched 500 drones and ballistic missiles.', '500 drones', '500'),
        fired('c', 'They launched 410 drones and 30 missiles.', '410 drones', '410'),
      ].map(claim),
      PORTO,
    );
    expect(told(graph)).toEqual([
      'a PART_OF b part-of-narrower-population',
      'c CONTRADICTS a does-not-grow',
      'c PART_OF b part-of-narrower-population',
    ]);
  });

  it('"over 430" and 430 are one number rounded', () => {
    const graph = linkEvent(
      [
        fired('a', 'They launched 430 drones.', '430 drones', '430'),
        fired('b', 'They launched over 430 drones.', 'over 430 drones', '>430'),
      ].map(claim),
      PORTO,
    );
    expect(told(graph)).toEqual(['a COMPATIBLE b intersecting']);
  });

  it('counted as "19 of these" are those that the sentence goes on to name', () => {
    const graph = linkEvent(
      [
        claim({
          id: 'a',
          text: 'Nineteen of these were missiles.',
          speakerId: 'air force',
          figure: { ...figure('19', 'x', null), text: 'Nineteen', counted: null, countedHead: null },
        }),
        claim({
          id: 'b',
          text: 'They launched 18 missiles.',
          speakerId: 'president',
          figure: { ...figure('18', 'missile', 'launched'), text: '18 missiles' },
        }),
      ],
      PORTO,
    );
    expect(told(graph)).toEqual(['b CONTRADICTS a does-not-grow']);
  });
});
