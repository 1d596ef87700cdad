import type { Answer } from './answers.js';
import {
  byFirstClaim,
  bySupport,
  comparable,
  differentSpeakers,
  independent,
  sameAuthority,
  sameText,
} from './answers.js';
import { below, correctionCue, growsFrom, orderOf, pointOf, riseCue } from './compare.js';
import { otherDoers } from './doers.js';
import { change, relate } from './relate.js';
import type { RelationDraft } from './types.js';
import { cosine, plainVector } from './vectors.js';

/** The best supported figures of a slot are compared; pairs grow with the square. */
const MAX_COMPARED = 10;
/** Figures without a predicate, and money, lengths and per cents, are one question only when told in like words. */
const LIKE_WORDS = 0.35;
/** The same where not even the predicate is known. */
const ALIKE_WORDS = 0.6;

/** "407 + 45" when the greater figure is the sum of the smaller and of a sibling's. */
function sumOf(a: Answer, b: Answer, hasSibling: (figure: number) => boolean): string | null {
  const [small, great] = pointOf(a) < pointOf(b) ? [a, b] : [b, a];
  const rest = pointOf(great) - pointOf(small);
  return small.draft.low === small.draft.high && hasSibling(rest)
    ? `${String(pointOf(small))} + ${String(rest)}`
    : null;
}

/** Whether two figures of one measure are told in words that make them answers to one question. */
export const likeWords = (a: Answer, b: Answer): boolean =>
  (a.measure?.plain ?? false) ||
  wordingsOf(a).some((left) =>
    wordingsOf(b).some(
      (right) =>
        cosine(plainVector(left), plainVector(right)) >=
        (a.measure?.draft.predicate == null ? ALIKE_WORDS : LIKE_WORDS),
    ),
  );

/** Wordings of a figure that are compared. */
const MAX_WORDINGS = 3;
const wordingsOf = ({ claims }: Answer): string[] => claims.slice(0, MAX_WORDINGS).map(({ text }) => text);

/** A later figure that takes the place of an earlier one, or null. */
function update(earlier: Answer, later: Answer): RelationDraft | null {
  const cue = correctionCue(later);
  if (cue !== null)
    return relate('UPDATES', later, earlier, {
      rule: below(later, earlier) ? 'corrected-down-cue' : 'revised-cue',
      score: 0.85,
      value: cue,
    });
  const value = change(earlier, later);
  if (sameAuthority(earlier, later))
    return relate('UPDATES', later, earlier, { rule: 'same-authority-later', score: 0.7, value });
  const rise = riseCue(later);
  return rise !== null && growsFrom(earlier, later)
    ? relate('UPDATES', later, earlier, { rule: 'cumulative-rise', score: 0.7, value })
    : null;
}

/** One text in two places, or one writer's own two figures. */
const oneVoice = (a: Answer, b: Answer, ordered: boolean): boolean =>
  !independent(a, b) || (ordered ? sameAuthority(a, b) : sameText(a, b));

function contradiction(a: Answer, b: Answer, sum: string | null): RelationDraft {
  const score = differentSpeakers(a, b) ? 0.9 : 0.7;
  return relate('CONTRADICTS', b, a, {
    rule: 'does-not-grow',
    score,
    value: change(a, b),
    ...(sum === null ? {} : { more: [{ rule: 'sum-taken-for-part', value: sum }] }),
  });
}

function pair(a: Answer, b: Answer, hasSibling: (figure: number) => boolean): RelationDraft | null {
  if (!(below(a, b) || below(b, a)) || !likeWords(a, b) || otherDoers(a, b)) return null;
  const order = orderOf(a, b);
  const [earlier, later] = byFirstClaim(a, b) > 0 ? [b, a] : [a, b];
  const ordered = order === 'BEFORE' || order === 'AFTER';
  const sum = sumOf(a, b, hasSibling);
  const superseded = ordered && sum === null ? update(earlier, later) : null;
  if (superseded !== null) return superseded;
  return comparable(a, b) && !oneVoice(a, b, ordered && sum === null)
    ? contradiction(earlier, later, sum)
    : null;
}

/**
 * Rule 5: figures that do not grow (weapons launched in one attack, a price, a share) and have no number in common
 * contradict each other, unless a later one says that it corrects, or comes from the same authority. Symmetric: `from` is
 * the one said later. `hasSibling` tells whether something else in the same happening and place has an exact figure: a sum is
 * sometimes taken for a part.
 */
export function fixedRelations(
  answers: readonly Answer[],
  hasSibling: (figure: number) => boolean,
): RelationDraft[] {
  const compared = [...answers].sort(bySupport).slice(0, MAX_COMPARED);
  return compared.flatMap((a, index) =>
    compared.slice(index + 1).flatMap((b) => {
      const relation = pair(a, b, hasSibling);
      return relation === null ? [] : [relation];
    }),
  );
}
