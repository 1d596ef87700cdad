import type { Sentence, Word } from './words.js';

/** Why two wordings cannot both be so. */
export interface Clash {
  readonly rule: string;
  /** What the rule saw, for people to read. */
  readonly value: string;
  /** 0-1 */
  readonly score: number;
}

/** One sentence of a text against a sentence told elsewhere. */
export interface Compared {
  readonly sentence: Sentence;
  /** All sentences of the text, and all its words: a pronoun in one stands for a name in another. */
  readonly sentences: readonly Sentence[];
  readonly text: readonly Word[];
  readonly other: Sentence;
}

/** Silent (null) unless the two are about the same people and things. */
export type Rule = (compared: Compared) => Clash | null;

/** Words as they are written. */
export const written = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');
