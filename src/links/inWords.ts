import type { Answer } from './answers.js';
import { below } from './compare.js';
import { isToldAsOld } from './readFigure.js';
import { change, relate } from './relate.js';
import type { LinkableClaim, RelationDraft } from './types.js';

/** One sentence of one article. */
const placeOf = ({ articleId, sentence }: LinkableClaim): string => `${articleId}\n${sentence}`;

/**
 * Updates that a sentence itself tells: "risen from 10 to 11", "three were killed, not the four reported earlier". Surer than
 * any order of publication.
 */
export function inWordsRelations(slot: readonly Answer[]): RelationDraft[] {
  const told = slot.flatMap((answer) =>
    answer.claims.map((claim) => ({ answer, claim, old: isToldAsOld(claim) })),
  );
  const olds = told.filter(({ old }) => old);
  return olds.flatMap(({ answer: before, claim }) => {
    const after = told.filter(
      (other) => !other.old && other.answer !== before && placeOf(other.claim) === placeOf(claim),
    );
    const [only, second] = [...new Set(after.map(({ answer }) => answer))];
    if (only === undefined || second !== undefined || !(below(only, before) || below(before, only)))
      return [];
    const rule = below(only, before) ? 'corrected-in-words' : 'risen-in-words';
    return [relate('UPDATES', only, before, { rule, score: 0.95, value: change(before, only) })];
  });
}

/** Whether somebody states the figure as standing, and not only as one of before. */
export const isCurrent = ({ claims }: Answer): boolean => claims.some((claim) => !isToldAsOld(claim));
