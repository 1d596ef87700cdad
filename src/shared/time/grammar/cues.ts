import type { TimeExpression } from '../expression.js';

/** How a text speaks of a time that it mentions: as over, as coming, or without telling. */
export type Telling = 'PAST' | 'FUTURE' | 'NEUTRAL';

/** Sentences longer than this are looked at only this far, in UTF-16 code units. */
const SENTENCE_REACH = 240;

const FUTURE =
  /\b(?:will|shall|would|won['’]t|going to|due|set to|scheduled|slated|planned|plans|upcoming|coming|forthcoming|expected|expects|ahead|poised|intends?|aims?|hopes?|next)\b/gi;
/** Participles ("speaking on March 3") take the time of the verb that they lean on and are passed over. */
const PRESENT = /\b(?:is|are|am|to [a-z]+|be|can|may|might|must|should)\b/gi;
/** Regular pasts by their ending, irregular ones by list: the verbs that news reports most. */
const PAST =
  /\b(?:[a-z]{2,}ed|was|were|had|did|said|told|took|met|held|came|went|began|left|saw|made|struck|hit|won|lost|fell|rose|broke|brought|found|got|gave|spoke|wrote|sent|set|shot|fought|fled|flew|swept|burst|burnt|sank|shook|led|paid|sold|bought|grew|drew|became|ran|put|cut)\b/gi;

const sentenceEnd = /[.!?…]["”’)]*\s|\n/g;

/** The sentence's words before and after the expression. */
export function sentenceAround(text: string, expression: TimeExpression): readonly [string, string] {
  const ahead = text.slice(Math.max(0, expression.start - SENTENCE_REACH), expression.start);
  const behind = text.slice(expression.end, expression.end + SENTENCE_REACH);
  let cut = 0;
  for (const mark of ahead.matchAll(sentenceEnd)) cut = mark.index + mark[0].length;
  const stop = behind.search(sentenceEnd);
  return [ahead.slice(cut), stop < 0 ? behind : behind.slice(0, stop)];
}

const lastAt = (words: string, cue: RegExp): number => [...words.matchAll(cue)].at(-1)?.index ?? -1;
const firstAt = (words: string, cue: RegExp): number => words.matchAll(cue).next().value?.index ?? Infinity;

/**
 * Told by the nearest verb before the expression in its sentence; where none stands before it, by the first
 * verb after it. A verb in a form that fits any time tells nothing.
 */
export function tellingOf(text: string, expression: TimeExpression): Telling {
  if (expression.bound === 'BEFORE') return 'FUTURE';
  if (expression.bound === 'AFTER' || expression.bound === 'SINCE') return 'PAST';
  const [ahead, behind] = sentenceAround(text, expression);
  const before = {
    FUTURE: lastAt(ahead, FUTURE),
    NEUTRAL: lastAt(ahead, PRESENT),
    PAST: lastAt(ahead, PAST),
  };
  const nearest = Math.max(before.FUTURE, before.NEUTRAL, before.PAST);
  if (nearest >= 0) return tied(before, nearest);
  const after = {
    FUTURE: firstAt(behind, FUTURE),
    NEUTRAL: firstAt(behind, PRESENT),
    PAST: firstAt(behind, PAST),
  };
  const first = Math.min(after.FUTURE, after.NEUTRAL, after.PAST);
  return first === Infinity ? 'NEUTRAL' : tied(after, first);
}

const tied = (at: Readonly<Record<Telling, number>>, place: number): Telling =>
  at.FUTURE === place ? 'FUTURE' : at.PAST === place ? 'PAST' : 'NEUTRAL';
