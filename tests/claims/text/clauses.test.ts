import { describe, expect, it } from 'vitest';
import { splitClauses } from '../../../src/claims/clauses.js';
import { spanOf } from '../../../src/claims/speech/content.js';
import { tokenise } from '../../../src/claims/text/tokens.js';

function clauses(text: string): string[] {
  const tokens = tokenise(text, { start: 0, end: text.length }, []);
  return splitClauses(tokens, { from: 0, to: tokens.length })
    .map((range) => spanOf(tokens, range))
    .map(({ start, end }) => text.slice(start, end));
}

describe('clauses', () => {
  it.each([
    ['The dam broke; the valley was flooded.', ['The dam broke', 'the valley was flooded']],
    ['The dam broke, but the village was spared.', ['The dam broke', 'the village was spared']],
    ['The dam broke, and its keeper, Tom Vale, drowned.', ['The dam broke', 'its keeper, Tom Vale, drowned']],
    [
      'After the dam broke in May, the valley was flooded.',
      ['After the dam broke in May', 'the valley was flooded'],
    ],
    ['Some sales fell while others rose sharply.', ['Some sales fell', 'others rose sharply']],
    ['The dam broke and flooded the valley.', ['The dam broke and flooded the valley']],
    [
      'Boats, tents and blankets were sent to the valley.',
      ['Boats, tents and blankets were sent to the valley'],
    ],
    ['A man killed while hunting was named on Monday.', ['A man killed while hunting was named on Monday']],
    [
      'The town has more schools, shops and parks and a new station, and trains stop there.',
      ['The town has more schools, shops and parks and a new station', 'trains stop there'],
    ],
    [
      'The town is adamant that Ana Ruiz and Tom Vale never met.',
      ['The town is adamant that Ana Ruiz and Tom Vale never met'],
    ],
    [
      'After a bus and a lorry collided the road was shut.',
      ['After a bus and a lorry collided the road was shut'],
    ],
    [
      'The list holds both the name of the ship and the number of those who were aboard.',
      ['The list holds both the name of the ship and the number of those who were aboard'],
    ],
    ['That number rose, and the shops closed.', ['That number rose', 'the shops closed']],
    ['While prices fell in May, wages rose sharply.', ['prices fell in May', 'wages rose sharply']],
    ['The fair of May 9 and May 10 was called off.', ['The fair of May 9 and May 10 was called off']],
    [
      'The line will serve both towns, paving the way for trade, tourism, and student exchanges.',
      ['The line will serve both towns, paving the way for trade, tourism, and student exchanges'],
    ],
    ['It took place while the city was at war.', ['It took place while the city was at war']],
  ])('of %s', (text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });
});
