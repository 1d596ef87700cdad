import { remember } from '../../shared/remember.js';
import { contentOf, holds } from './cover.js';
import { figureRule } from './counts.js';
import { directionRule, fillerRule, seatRule } from './fillers.js';
import { negationRule, oppositeRule } from './predicates.js';
import { respectivelyRule } from './respectively.js';
import type { Clash, Rule } from './rule.js';
import { swapRule } from './sides.js';
import { sentencesOf, type Sentence, type Word } from './words.js';

/** Rules that look at words; those of figures stand apart, because figures of an event have questions of their own. */
const WORD_RULES: readonly Rule[] = [
  negationRule,
  oppositeRule,
  swapRule,
  respectivelyRule,
  fillerRule,
  seatRule,
  directionRule,
];
const ALL_RULES: readonly Rule[] = [...WORD_RULES, figureRule];

function firstClash(
  sentences: readonly Sentence[],
  others: readonly Sentence[],
  rules: readonly Rule[],
): Clash | null {
  const text = sentences.flat();
  for (const other of others)
    for (const sentence of sentences)
      for (const rule of rules) {
        const clash = rule({ sentence, sentences, text, other });
        if (clash !== null) return clash;
      }
  return null;
}

/**
 * Why a sentence cannot be so when a text is, by the first rule that says so; null when none does, which is no proof that both can be.
 * Made to be silent rather than wrong: the words that clash must be said of the same people and things.
 */
export const clashOf = (text: string, statement: string): Clash | null =>
  firstClash(sentencesOf(text), sentencesOf(statement), ALL_RULES);

/** Two statements of an event are about the same when each holds this share of the other's words beside the one that clashes. */
const MUTUAL = 0.7;
const LEAST_SHARED = 2;

const matterOf = remember((text) => sentencesOf(text).flatMap(contentOf));

function aboutTheSame(left: readonly Word[], right: readonly Word[]): boolean {
  const covers = (own: readonly Word[], other: readonly Word[]): boolean =>
    own.filter((word) => holds(other, word)).length >= Math.max(LEAST_SHARED, own.length * MUTUAL - 1);
  return covers(left, right) && covers(right, left);
}

/**
 * The same for two statements of one event, whichever is held against the other. Statements about one event share many words anyway:
 * these must share nearly all but the one that clashes. Figures are left to the questions that they answer.
 */
export function clashInWords(a: string, b: string): Clash | null {
  if (a === b || !aboutTheSame(matterOf(a), matterOf(b))) return null;
  const [left, right] = [sentencesOf(a), sentencesOf(b)];
  return firstClash(left, right, WORD_RULES) ?? firstClash(right, left, WORD_RULES);
}
