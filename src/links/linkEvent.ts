import type { Answer } from './answers.js';
import { denialRelations } from './denials.js';
import { figureAnswers } from './figures.js';
import { byPublication, compareText } from './order.js';
import { partRelations } from './parts.js';
import { statementPlanRelations } from './plans.js';
import { isAffirmed, slotRelations } from './slots.js';
import { statementAnswers } from './statements.js';
import type { Stemmer, Vector } from './terms.js';
import { contentStems, createStemmer, vectorOf } from './terms.js';
import type { EventGraph, LinkableClaim, RelationDraft } from './types.js';

/** The words of each assertion's claim, remembered. Unweighted: assertions of one slot share its words anyway. */
function vectors(stemmer: Stemmer): (answer: Answer) => Vector {
  const known = new Map<string, Vector>();
  return (answer) => {
    const found = known.get(answer.draft.key);
    if (found !== undefined) return found;
    const made = vectorOf(contentStems(answer.draft.text, stemmer), () => 1);
    known.set(answer.draft.key, made);
    return made;
  };
}

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
  const stemmer = createStemmer();
  const { answers: figures, measures, rest } = figureAnswers(ordered, eventPath, stemmer);
  const statements = statementAnswers(rest, stemmer);
  const answers = [...figures, ...statements].sort((a, b) => compareText(a.draft.key, b.draft.key));
  const vectorOfAnswer = vectors(stemmer);
  const relations = [
    ...slotRelations(figures, vectorOfAnswer),
    ...partRelations(figures.filter(isAffirmed)),
    ...statementPlanRelations(statements, vectorOfAnswer),
    ...denialRelations(answers, stemmer),
  ];
  return {
    measures: [...measures].sort((a, b) => compareText(a.key, b.key)),
    assertions: answers.map(({ draft }) => draft),
    relations: unique(relations),
  };
}
