import { denialRelations } from './denials.js';
import { figureAnswers } from './figures.js';
import { byPublication, compareText } from './order.js';
import { partRelations } from './parts.js';
import { statementPlanRelations } from './plans.js';
import { isAffirmed, slotRelations } from './slots.js';
import { statementAnswers } from './statements.js';
import type { EventGraph, LinkableClaim, RelationDraft } from './types.js';

/** One relation of a kind for a pair, the surest. */
function unique(relations: readonly RelationDraft[]): RelationDraft[] {
  const kept = new Map<string, RelationDraft>();
  for (const relation of relations) {
    const key = [relation.fromKey, relation.toKey, relation.kind].join('\n');
    const other = kept.get(key);
    if (relation.fromKey !== relation.toKey && (other === undefined || other.score < relation.score))
      kept.set(key, relation);
  }
  return [...kept].sort(([a], [b]) => compareText(a, b)).map(([, relation]) => relation);
}

/**
 * Puts the claims of one event into assertions and relates those: what is equal, compatible, part of, superseded,
 * contradicted, denied or realised, each with the rule that says so. Every claim is in exactly one assertion. Deterministic
 * and independent of the claims' order. It never says which side is right.
 *
 * @param eventPath the path of the event's main place, which figures without a place of their own are about; null when unknown
 */
export function linkEvent(
  claims: readonly LinkableClaim[],
  eventPath: readonly string[] | null = null,
): EventGraph {
  const ordered = [...claims].sort(byPublication);
  const { answers: figures, measures, rest } = figureAnswers(ordered, eventPath);
  const statements = statementAnswers(rest);
  const answers = [...figures, ...statements].sort((a, b) => compareText(a.draft.key, b.draft.key));
  const relations = [
    ...slotRelations(figures),
    ...partRelations(figures.filter(isAffirmed)),
    ...statementPlanRelations(statements),
    ...denialRelations(answers),
  ];
  return {
    measures: [...measures].sort((a, b) => compareText(a.key, b.key)),
    assertions: answers.map(({ draft }) => draft),
    relations: unique(relations),
  };
}
