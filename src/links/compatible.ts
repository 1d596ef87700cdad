import { includes } from '../shared/intervals.js';
import type { Answer } from './answers.js';
import { byFirstClaim } from './answers.js';
import { below, intervalOf, pointOf } from './compare.js';
import { compareText } from './order.js';
import { change, relate } from './relate.js';
import type { RelationDraft } from './types.js';

/** A figure is linked to so many that it is compatible with, the nearest first. */
const MAX_COMPATIBLE = 3;

function pair(a: Answer, b: Answer): RelationDraft {
  const [first, second] = includes(intervalOf(a), intervalOf(b)) ? [a, b] : [b, a];
  const refines = includes(intervalOf(first), intervalOf(second));
  const value = change(first, second);
  return relate('COMPATIBLE', second, first, {
    rule: 'intersecting',
    score: refines ? 0.9 : 0.7,
    value,
    ...(refines ? { more: [{ rule: 'refines' }] } : {}),
  });
}

/**
 * Rule 2: figures of one slot that have a number in common are compatible, and the narrower one refines the other ("about
 * 430" and "over 400"). `linked` tells which pairs another rule has already spoken for.
 */
export function compatibleRelations(
  answers: readonly Answer[],
  linked: (a: Answer, b: Answer) => boolean,
): RelationDraft[] {
  const ordered = [...answers].sort(byFirstClaim);
  return ordered.flatMap((later, index) =>
    ordered
      .slice(0, index)
      .filter((earlier) => !below(earlier, later) && !below(later, earlier) && !linked(earlier, later))
      .sort(
        (a, b) =>
          Math.abs(pointOf(a) - pointOf(later)) - Math.abs(pointOf(b) - pointOf(later)) ||
          compareText(a.draft.key, b.draft.key),
      )
      .slice(0, MAX_COMPATIBLE)
      .map((earlier) => pair(earlier, later)),
  );
}
