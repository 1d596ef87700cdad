import type { Sentence, Word } from './words.js';

/** How far from a predicate its participants stand, in words. */
const REACH = 18;

/** Whether two words tell the same: one number, or one term. */
export const alike = (a: Word, b: Word): boolean =>
  a.value !== null || b.value !== null ? a.value === b.value : a.term === b.term;

export const holds = (words: readonly Word[], word: Word): boolean =>
  words.some((other) => alike(word, other));

/** The words around a place of a sentence. */
export const around = (sentence: Sentence, at: number, reach = REACH): Sentence =>
  sentence.slice(Math.max(0, at - reach), at + reach + 1);

export const contentOf = (sentence: Sentence): Word[] => sentence.filter(({ content }) => content);

/** The telling words of a sentence but for some. */
export const othersOf = (sentence: Sentence, ...without: readonly Word[]): Word[] =>
  contentOf(sentence).filter((word) => !without.includes(word));

/**
 * Share of `words` (0-1) that stand in `near`; a name may stand in another sentence of the text, where a pronoun takes its place in
 * this one. 1 when there are none.
 */
export function coverOf(words: readonly Word[], near: readonly Word[], text: readonly Word[]): number {
  if (words.length === 0) return 1;
  const found = words.filter((word) => holds(near, word) || (word.name && holds(text, word)));
  return found.length / words.length;
}

/** Names and numbers tell who and what: each has to be in the text. */
export const namesHeld = (words: readonly Word[], text: readonly Word[]): boolean =>
  words.every((word) => (!word.name && word.value === null) || holds(text, word));
