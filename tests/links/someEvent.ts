import fc from 'fast-check';
import type { LinkableClaim } from '../../src/links/index.js';
import { claim, figure } from './claims.js';

export const WORDS = [
  'ferry',
  'harbour',
  'council',
  'storm',
  'bridge',
  'closed',
  'sank',
  'rescue',
  'island',
  'captain',
  'warned',
  'crew',
];

const someClaim: fc.Arbitrary<Omit<LinkableClaim, 'id'>> = fc
  .record({
    words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }),
    value: fc.option(fc.constantFrom('3', '4', '>=4', '>40', '~45', '45', '0')),
    head: fc.constantFrom('person', 'child', 'drone'),
    predicate: fc.constantFrom('killed', 'launched', null),
    hour: fc.option(fc.integer({ min: 0, max: 60 })),
    day: fc.boolean(),
    modality: fc.constantFrom('ASSERTED' as const, 'PLANNED' as const, 'ALLEGED' as const),
    polarity: fc.constantFrom('AFFIRMATIVE' as const, 'NEGATIVE' as const),
    denial: fc.boolean(),
    speakerId: fc.option(fc.constantFrom('mayor', 'ministry')),
    articleId: fc.constantFrom('one', 'two', 'three', 'four'),
    path: fc.option(fc.constantFrom(['is'], ['is', 'vik'], ['is', 'hofn'])),
    kind: fc.constantFrom('STATEMENT' as const, 'QUOTE' as const),
  })
  .map(({ words, value, head, predicate, hour, day, path, ...rest }) => {
    const at = hour === null ? null : new Date(Date.UTC(2031, 2, 4, hour)).toISOString();
    return claim({
      ...rest,
      id: '',
      text: words.join(' '),
      figure: value === null ? null : figure(value, head, predicate),
      at: at === null ? null : at.slice(0, day ? 10 : 16),
      placePaths: path === null ? [] : [path],
    });
  });

/** Claims of an event: statements, quotes and figures in few words, so that many are alike. */
export const someEvent = fc
  .array(someClaim, { minLength: 1, maxLength: 25 })
  .map((claims) => claims.map((made, index) => ({ ...made, id: `claim-${String(index).padStart(2, '0')}` })));
