import { holds } from './cover.js';
import type { Rule } from './rule.js';
import type { Sentence, Word } from './words.js';

/** The names that the last two of a list before `at` end with, and their places. */
function pairBefore(
  sentence: Sentence,
  at: number,
  of: (word: Word) => boolean,
): readonly [Word, Word] | null {
  const joins = sentence.filter(({ lower, at: place }) => lower === 'and' && place < at).reverse();
  for (const join of joins) {
    const left = sentence
      .slice(Math.max(0, join.at - 3), join.at)
      .filter(of)
      .at(-1);
    const right = sentence.slice(join.at + 1, join.at + 4).filter(of)[0];
    if (left !== undefined && right !== undefined) return [left, right];
  }
  return null;
}

/** "A and B got 5 and 7 years, respectively" against "A got 7 years". */
export const respectivelyRule: Rule = ({ sentence, other }) => {
  const respectively = sentence.findIndex(({ lower }) => lower === 'respectively');
  if (respectively < 0) return null;
  const figures = pairBefore(sentence, respectively, ({ value }) => value !== null);
  const names = figures === null ? null : pairBefore(sentence, figures[0].at - 1, ({ name }) => name);
  if (figures === null || names === null) return null;
  for (const i of [0, 1] as const) {
    const [name, rival, own, crossed] = [
      names[i],
      names[(1 - i) as 0 | 1],
      figures[i],
      figures[(1 - i) as 0 | 1],
    ];
    if (holds(other, name) && !holds(other, rival) && holds(other, crossed) && !holds(other, own))
      return { rule: 'respectively', value: `${name.text}: ${own.text}`, score: 0.9 };
  }
  return null;
};
