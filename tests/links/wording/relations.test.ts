import { describe, expect, it } from 'vitest';
import { linkEvent } from '../../../src/links/index.js';
import { claim, together, told } from '../claims.js';

const APPROVED = 'The senate in Lund approved the ferry bill after midnight.';
const REJECTED = 'The senate in Lund rejected the ferry bill after midnight.';

describe('statements of one event that cannot both be so', () => {
  it('stay apart and contradict each other, with the rule that says so', () => {
    const graph = linkEvent([claim({ id: 'a', text: APPROVED }), claim({ id: 'b', text: REJECTED })]);
    expect(together(graph)).toEqual(['a', 'b']);
    expect(told(graph).map((line) => line.replace(/^(\w) CONTRADICTS (\w)/, 'CONTRADICTS'))).toEqual([
      'CONTRADICTS opposite-words',
    ]);
    expect(graph.relations[0]?.reasons[0]).toMatchObject({
      rule: 'opposite-words',
      value: expect.stringMatching(/approved|rejected/) as string,
    });
  });

  it.each([
    ['one article tells both', {}, { articleId: 'a' }],
    ['one speaker said both', { speakerId: 'mayor' }, { speakerId: 'mayor' }],
    ['one is planned', {}, { modality: 'PLANNED' as const }],
    ['one is quoted', {}, { kind: 'QUOTE' as const }],
  ])('do not when %s', (_, a, b) => {
    const graph = linkEvent([
      claim({ id: 'a', text: APPROVED, articleId: 'a', ...a }),
      claim({ id: 'b', text: REJECTED, ...b }),
    ]);
    expect(graph.relations.filter(({ kind }) => kind === 'CONTRADICTS')).toEqual([]);
  });

  it('do not when they tell of different days', () => {
    const day = (of: number): { from: Date; to: Date; precision: 'DAY' } => ({
      from: new Date(Date.UTC(2031, 4, of)),
      to: new Date(Date.UTC(2031, 4, of + 1)),
      precision: 'DAY',
    });
    const graph = linkEvent([
      claim({ id: 'a', text: APPROVED, time: day(3) }),
      claim({ id: 'b', text: REJECTED, time: day(5) }),
    ]);
    expect(graph.relations).toEqual([]);
  });
});
