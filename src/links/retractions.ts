import { rememberOf } from '../shared/remember.js';
import type { Answer } from './answers.js';
import { bySupport } from './answers.js';
import { RETRACTION, RETRACTED_AT_LARGE, TAKING_BACK } from './data/cues.js';
import { orderOf } from './compare.js';
import { relate } from './relate.js';
import type { LinkableClaim, RelationDraft } from './types.js';

/** A report that is taken back as a whole takes back so many of its outlet's assertions at most. */
const MAX_WITHDRAWN = 3;

/** The words by which a claim tells that a report was taken back by those who made it, or null. */
export const retractionIn = (text: string): string | null =>
  TAKING_BACK.test(text) ? (RETRACTION.exec(text)?.[0].toLowerCase() ?? null) : null;

/** What is taken back is no longer said: such a claim never counts for it. */
export const withRetraction = rememberOf((claim: LinkableClaim): LinkableClaim =>
  retractionIn(claim.text) === null ? claim : { ...claim, denial: true, polarity: 'NEGATIVE' },
);

/** "The story has been retracted": nothing tells which, so it is what the same outlet had led with. */
const isAtLarge = rememberOf(({ draft }: Answer) => RETRACTED_AT_LARGE.test(draft.text));

/** An outlet's own assertions that a retraction at large takes back. */
function ownOf(retraction: Answer, answers: readonly Answer[]): Answer[] {
  const [claim] = retraction.claims;
  const own = answers.filter(
    ({ claims, denial, draft }) =>
      !denial &&
      draft.polarity === 'AFFIRMATIVE' &&
      claims.some(
        ({ publisherId, articleId }) =>
          publisherId !== null && publisherId === claim?.publisherId && articleId !== claim.articleId,
      ),
  );
  return own
    .filter((answer) => orderOf(answer, retraction) !== 'AFTER')
    .sort(bySupport)
    .slice(0, MAX_WITHDRAWN);
}

/** Reports that were withdrawn without a word of what they said, against what the outlet had said before. */
export function retractionRelations(answers: readonly Answer[]): RelationDraft[] {
  return answers
    .filter((answer) => answer.measure === null && isAtLarge(answer))
    .flatMap((retraction) => ownOf(retraction, answers).map((answer) => withdrawal(retraction, answer, 0.6)));
}

/** A retraction updates what it takes back: its author is in dispute with nobody. */
export const withdrawal = (retraction: Answer, answer: Answer, score: number): RelationDraft => {
  const value = retractionIn(retraction.draft.text);
  return relate('UPDATES', retraction, answer, {
    rule: 'withdrawn',
    score,
    ...(value === null ? {} : { value }),
  });
};
