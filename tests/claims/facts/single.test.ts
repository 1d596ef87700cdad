import { describe, expect, it } from 'vitest';
import { claimsOf } from '../support.js';

/** The figures that a text's claims assert: low, high, whom, what became of them. */
const asserted = (text: string): string[] =>
  claimsOf(text).flatMap(({ focus, quantities }) => {
    const figure = focus === null ? undefined : quantities[focus];
    if (figure === undefined) return [];
    const { low, high, countedHead, predicate } = figure;
    return [`${String(low)}..${String(high)} ${String(countedHead)} ${String(predicate)}`];
  });

const ROWS: readonly (readonly [string, string, readonly string[]])[] = [
  ['a man shot and killed', 'A 24-year-old man was shot and killed on Monday.', ['1..null man killed']],
  ['a woman who died', 'A woman died in hospital after the fire.', ['1..null woman killed']],
  ['another passenger', 'Another passenger was wounded in the crash.', ['1..null passenger injured']],
  [
    'one beside a number',
    'Two men and a boy were killed by the flood.',
    ['2..2 man killed', '1..null child killed'],
  ],
  ['a numeral as it stands', 'One man was killed in the landslide.', ['1..1 man killed']],
  ['nobody told of before', 'The victim died in hospital.', []],
  ['nobody who was not hurt', 'A cyclist was not injured in the crash.', []],
  ['nobody named', 'Ana Hale died in the crash.', []],
  ['nobody who might have died', 'A child would have been killed by the fall.', []],
];

describe('a claim without a numeral counts', () => {
  it.each(ROWS)('%s', (_, text, figures) => {
    expect(asserted(text)).toEqual(figures);
  });
});
