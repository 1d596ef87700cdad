import { describe, expect, it } from 'vitest';
import { linkEvent } from '../../src/links/index.js';
import { claimsOf } from './articles.js';

const reasonsOf = (...texts: string[]): string[] =>
  linkEvent(
    texts.flatMap((text, n) => claimsOf({ outlet: `Outlet ${String(n)}`, at: '2031-05-02', text })),
    ['pt', 'porto'],
  ).relations.map(({ kind, reasons }) =>
    [kind, ...reasons.map(({ rule, value }) => (value === undefined ? rule : `${rule} ${value}`))].join('; '),
  );

const FULL = 'The leaders of Norway, Denmark, Poland, Greece and Malta came to the summit in Porto.';

describe('lists of who was there', () => {
  it('that differ show who is in the one and not in the other, and contradict nothing', () => {
    expect(reasonsOf(FULL, 'The summit was attended by Norway, Denmark, Greece and Cyprus.')).toEqual([
      'COMPATIBLE; lists-differ; only-in-the-first Cyprus; only-in-the-second Malta, Poland',
    ]);
  });

  it('that leave somebody out deny nothing', () => {
    expect(reasonsOf(FULL, 'On the stand one saw guests from Denmark, Greece and Malta.')).toEqual([
      'COMPATIBLE; list-within-list; only-in-the-second Norway, Poland',
    ]);
  });

  it('of other countries are of another matter', () => {
    expect(reasonsOf(FULL, 'Storms were reported from Ghana, Togo and Benin.')).toEqual([]);
  });
});

describe('a report that is taken back', () => {
  const take = (text: string): string[] =>
    linkEvent(
      [
        ...claimsOf({
          outlet: 'Daily Sun',
          at: '2031-03-01',
          text: 'The bank Orix sold its Porto branch to a rival.',
        }),
        ...claimsOf({ outlet: 'Daily Sun', at: '2031-03-03', text }),
      ],
      ['pt', 'porto'],
    ).relations.map(({ kind, method }) => `${kind} ${method}`);

  it('by its outlet updates what it said', () => {
    expect(take('The Daily Sun retracted its report that the bank Orix had sold its Porto branch.')).toEqual([
      'UPDATES withdrawn',
    ]);
  });

  it('as a whole updates what the outlet had led with', () => {
    expect(take('The story has been retracted.')).toEqual(['UPDATES withdrawn']);
  });
});
