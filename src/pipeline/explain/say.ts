import type { EventWhatIf, HappeningComparison } from '../../events/index.js';
import type { RelationKind, RelationWhatIf } from '../../links/index.js';
import { sayReason } from '../../shared/reasons.js';
import type { PairExplanation } from './types.js';

/** Two digits are all that a probability of this kind is good for, and none of them is certainty. */
export function sayProbability(probability: number): string {
  if (probability > 0 && probability < 0.005) return 'under 0.01';
  return probability < 1 && probability >= 0.995 ? 'over 0.99' : probability.toFixed(2);
}

const VERBS: Readonly<Record<RelationKind, string>> = {
  CONTRADICTS: 'contradicts',
  UPDATES: 'updates',
  PART_OF: 'is a part of',
  COMPATIBLE: 'is compatible with',
  DISPUTES: 'denies',
  REALISES: 'tells that it has come about what was announced by',
};

/** "A updates B". */
export const sayRelation = (kind: RelationKind, fromFirst: boolean): string =>
  `${fromFirst ? 'A' : 'B'} ${VERBS[kind]} ${fromFirst ? 'B' : 'A'}`;

const veto = ({ reasons }: HappeningComparison) => reasons.find(({ rule }) => rule.startsWith('veto:'));

/** Whether two happenings are taken for one by themselves, in a sentence. */
export function sayComparison(comparison: HappeningComparison): string {
  const { probability, likeness, needed, joins } = comparison;
  const forbidden = veto(comparison);
  if (forbidden !== undefined)
    return `kept apart by ${sayReason(forbidden)}. Without it the probability would be ${sayProbability(likeness)}, and ${sayProbability(needed)} is needed`;
  return `probability ${sayProbability(probability)}, ${sayProbability(needed)} is needed: ${joins ? 'one event' : 'two events'}`;
}

/** What a change would have done to the event, in a sentence. */
export function sayEventWhatIf({ reason, probability, joins }: EventWhatIf): string {
  const outcome = joins ? 'they would be on one event' : 'they would be on two events';
  const how = probability === 0 ? 'by a veto' : `probability ${sayProbability(probability)}`;
  return `${sayReason(reason)}, ${outcome} (${how})`;
}

/** What a change would have done to the relation, in a sentence. */
export function sayRelationWhatIf({ reason, kind, fromFirst, because }: RelationWhatIf): string {
  if (kind === null) return `${sayReason(reason)}, no relation would stand between them`;
  const why = because === null ? '' : ` (${sayReason(because)})`;
  return `${sayReason(reason)}: ${sayRelation(kind, fromFirst)}${why}`;
}

function sayStanding({ sameEvent, sameAssertion, relation }: PairExplanation): string {
  if (!sameEvent) return 'No relation: only claims about one event are related.';
  if (sameAssertion) return 'Both make the same assertion.';
  return relation === null
    ? 'No relation stands between their assertions.'
    : `${sayRelation(relation.kind, relation.fromFirst)}.`;
}

/** Event and relation of the two in two sentences. */
export const sayPair = (pair: PairExplanation): string =>
  `${pair.sameEvent ? 'A and B are on one event.' : 'A and B are on two events.'} ${sayStanding(pair)}`;
