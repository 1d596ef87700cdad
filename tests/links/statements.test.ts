import { describe, expect, it } from 'vitest';
import { linkEvent } from '../../src/links/index.js';
import { claim, together, told } from './claims.js';

describe('statements', () => {
  it('joins tellings of one thing and keeps others apart', () => {
    const graph = linkEvent([
      claim({ id: 'a', text: 'A fire destroyed the fish market in the old harbour of Bergen.' }),
      claim({ id: 'b', text: 'The old harbour fish market in Bergen was destroyed by fire.' }),
      claim({ id: 'c', text: 'Firefighters from three towns fought the flames until dawn.' }),
      claim({ id: 'd', text: 'Traders will be paid compensation by the council.' }),
    ]);
    expect(together(graph)).toEqual(['a b', 'c', 'd']);
    expect(
      graph.assertions.every(({ kind, measureKey }) => kind === 'STATEMENT' && measureKey === null),
    ).toBe(true);
  });

  it.each([
    [
      'other numbers',
      'The bridge at Lund was closed for 3 hours.',
      'The bridge at Lund was closed for 9 hours.',
      {},
      {},
    ],
    [
      'other people',
      'The minister met Ana Reis in Lund.',
      'The minister met Eva Holm in Lund.',
      { names: ['ana reis'] },
      { names: ['eva holm'] },
    ],
    [
      'another polarity',
      'The bridge at Lund was closed.',
      'The bridge at Lund was closed.',
      {},
      { polarity: 'NEGATIVE' as const },
    ],
    [
      'another modality',
      'The bridge at Lund was closed.',
      'The bridge at Lund was closed.',
      {},
      { modality: 'PLANNED' as const },
    ],
    [
      'other places',
      'The river bridge was closed.',
      'The river bridge was closed.',
      { placePaths: [['se', 'lund']] },
      { placePaths: [['se', 'umea']] },
    ],
  ])('does not join statements of %s', (_, first, second, a, b) => {
    const graph = linkEvent([claim({ id: 'a', text: first, ...a }), claim({ id: 'b', text: second, ...b })]);
    expect(together(graph)).toEqual(['a', 'b']);
  });

  it('joins translations of one quotation by one speaker, never quotations of two speakers', () => {
    const quote = (id: string, text: string, speakerId: string) =>
      claim({ id, text, speakerId, kind: 'QUOTE' });
    const graph = linkEvent([
      quote('a', 'We shall never let anyone threaten the peace of our fishing villages.', 'premier'),
      quote('b', 'We will not let anyone threaten our peaceful fishing villages, never.', 'premier'),
      quote('c', 'We shall never let anyone threaten the peace of our fishing villages.', 'rival'),
    ]);
    expect(together(graph)).toEqual(['a b', 'c']);
    expect(graph.assertions.map(({ kind }) => kind)).toEqual(['QUOTE', 'QUOTE']);
  });
});

describe('denials', () => {
  const AFFIRMED = {
    text: 'The chancellor and the banker spoke by telephone on Thursday.',
    speakerId: 'gazette',
  };

  it('dispute what somebody else affirms in other words for the same thing', () => {
    const graph = linkEvent([
      claim({ id: 'a', ...AFFIRMED }),
      claim({
        id: 'b',
        text: 'The chancellor had a telephone conversation with the banker.',
        speakerId: 'aide',
      }),
      claim({
        id: 'c',
        text: 'There was no conversation, the office said.',
        speakerId: 'office',
        denial: true,
        polarity: 'NEGATIVE',
      }),
    ]);
    expect(together(graph)).toEqual(['a b', 'c']);
    expect(told(graph)).toEqual(['c DISPUTES a denial']);
  });

  it('read their sentence when their own words name nothing', () => {
    const graph = linkEvent([
      claim({ id: 'a', ...AFFIRMED }),
      claim({
        id: 'b',
        kind: 'QUOTE',
        text: 'This is pure fiction',
        sentence: '"This is pure fiction," the office said of the reported telephone call with the banker.',
        speakerId: 'office',
        denial: true,
      }),
    ]);
    expect(told(graph)).toEqual(['b DISPUTES a denial']);
  });

  it('do not dispute another matter of the event', () => {
    const graph = linkEvent([
      claim({ id: 'a', text: 'The harbour was closed for repairs all of Thursday.', speakerId: 'gazette' }),
      claim({
        id: 'b',
        text: 'The office denied that the banker was paid.',
        speakerId: 'office',
        denial: true,
      }),
    ]);
    expect(graph.relations).toEqual([]);
  });

  it('need no verb of denial when a sentence says the opposite', () => {
    const graph = linkEvent([
      claim({
        id: 'a',
        text: 'The council warned residents about the dam before the flood.',
        speakerId: 'council',
      }),
      claim({
        id: 'b',
        text: 'The council did not warn residents about the dam before the flood.',
        speakerId: 'union',
        polarity: 'NEGATIVE',
      }),
    ]);
    expect(told(graph)).toEqual(['b DISPUTES a opposite-polarity']);
  });
});

describe('announced statements', () => {
  it('are realised by the fact most like them', () => {
    const graph = linkEvent([
      claim({
        id: 'a',
        text: 'The queen will open the new tunnel under the strait on Sunday.',
        modality: 'PLANNED',
        at: '2031-03-01',
      }),
      claim({ id: 'b', text: 'The queen opened the new tunnel under the strait.', at: '2031-03-09' }),
      claim({ id: 'c', text: 'Thousands of motorists queued at the toll booths.', at: '2031-03-09' }),
    ]);
    expect(told(graph)).toEqual(['b REALISES a plan-realised']);
  });
});
