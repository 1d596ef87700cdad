import type { Answer } from './answers.js';
import { denialRelations } from './denials.js';
import { figureAnswers } from './figures.js';
import { listRelations } from './lists.js';
import { graphBefore, keptFirst, newEventMemory, type EventMemory } from './memory.js';
import { byPublication, compareText } from './order.js';
import { partRelations } from './parts.js';
import { statementPlanRelations } from './plans.js';
import { retractionRelations, withRetraction } from './retractions.js';
import { isAffirmed, slotRelations } from './slots.js';
import { statementAnswers } from './statements.js';
import type { EventGraph, LinkableClaim, MeasureDraft, RelationDraft } from './types.js';
import { wordingRelations } from './wording/index.js';

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

/** The assertions that the claims of one event make, in order of their keys, and the questions they answer. */
export function answersTo(
  claims: readonly LinkableClaim[],
  eventPath: readonly string[] | null,
  memory: EventMemory = newEventMemory(),
): { readonly answers: readonly Answer[]; readonly measures: readonly MeasureDraft[] } {
  const ordered = keptFirst(memory.ordered, claims.map(withRetraction)).sort(byPublication);
  const { answers: figures, measures, rest } = figureAnswers(ordered, eventPath, memory, memory.answers);
  const made = [...figures, ...statementAnswers(rest, memory.vocabulary, memory.answers)];
  const answers = keptFirst(memory.answers.values(), made).sort((a, b) =>
    compareText(a.draft.key, b.draft.key),
  );
  memory.ordered = ordered;
  memory.answers = new Map(answers.map((answer) => [answer.draft.key, answer]));
  return { answers, measures };
}

/** How the assertions of one event stand to one another. */
export function relationsAmong(answers: readonly Answer[]): RelationDraft[] {
  const figures = answers.filter(({ measure }) => measure !== null);
  return unique([
    ...slotRelations(figures),
    ...partRelations(figures.filter(isAffirmed)),
    ...statementPlanRelations(answers.filter(({ measure }) => measure === null)),
    ...denialRelations(answers),
    ...listRelations(answers),
    ...retractionRelations(answers),
    ...wordingRelations(answers),
  ]);
}

/**
 * Puts the claims of one event into assertions and relates those: what is equal, compatible, part of, superseded,
 * contradicted, denied or realised, each with the rule that says so. Every claim is in exactly one assertion. Deterministic
 * and independent of the claims' order. It never says which side is right.
 *
 * @param eventPath the path of the event's main place, which figures without a place of their own are about; null when unknown
 * @param memory what the last link of this event left, which spares what has not changed since and is brought up to date. Claims
 *   are told to be unchanged by their identity: equal copies of them are linked alike, only slower
 */
export function linkEvent(
  claims: readonly LinkableClaim[],
  eventPath: readonly string[] | null = null,
  memory: EventMemory = newEventMemory(),
): EventGraph {
  const before = graphBefore(memory, claims, eventPath);
  if (before !== null) return before;
  const { answers, measures } = answersTo(claims, eventPath, memory);
  const graph = {
    measures: [...measures].sort((a, b) => compareText(a.key, b.key)),
    assertions: answers.map(({ draft }) => draft),
    relations: relationsAmong(answers),
  };
  memory.linked = { claims: [...claims], eventPath, graph };
  return graph;
}
