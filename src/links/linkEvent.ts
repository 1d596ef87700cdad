import type { Answer } from './answers.js';
import { growsFrom } from './compare.js';
import { compatibleRelations } from './compatible.js';
import { VOLATILE } from './data/growth.js';
import { denialRelations, figureDenialRelations } from './denials.js';
import { figureAnswers } from './figures.js';
import { fixedRelations } from './fixed.js';
import { growingRelations } from './growing.js';
import { byPublication, compareText } from './order.js';
import { partRelations } from './parts.js';
import { figurePlanRelations, statementPlanRelations } from './plans.js';
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

function slotsOf(answers: readonly Answer[]): Answer[][] {
  const slots = new Map<string, Answer[]>();
  for (const answer of answers) {
    const key = answer.measure?.draft.key;
    if (key !== undefined) slots.set(key, [...(slots.get(key) ?? []), answer]);
  }
  return [...slots.values()];
}

/** Exact figures of other things that the same happened to in the same place. */
const siblingsOf = (slot: readonly Answer[], answers: readonly Answer[]): Answer[] => {
  const own = slot[0]?.measure;
  return answers.filter(
    ({ measure, stance }) =>
      own != null && measure != null && stance === 'FACT' && measure.head !== own.head &&
      measure.draft.predicate === own.draft.predicate && measure.draft.scope === own.draft.scope,
  ); // prettier-ignore
};

/** The relations between the figures of one measure. */
function slotRelations(
  slot: readonly Answer[],
  answers: readonly Answer[],
  vectorOfAnswer: (answer: Answer) => Vector,
): RelationDraft[] {
  const measure = slot[0]?.measure;
  if (measure == null || measure.vague) return [];
  const facts = slot.filter(
    ({ stance, denial, draft }) => stance === 'FACT' && !denial && draft.polarity === 'AFFIRMATIVE',
  );
  const denied = figureDenialRelations(slot);
  const grows = measure.plain && (measure.draft.cumulative || VOLATILE.has(measure.draft.predicate ?? ''));
  const told = grows
    ? growingRelations(facts)
    : fixedRelations(facts, { vectorOf: vectorOfAnswer, siblings: siblingsOf(slot, answers) });
  const spoken = new Set(told.map(({ fromKey, toKey }) => [fromKey, toKey].sort().join('\n')));
  const stages = (a: Answer, b: Answer): boolean => grows && (growsFrom(a, b) || growsFrom(b, a));
  const linked = (a: Answer, b: Answer): boolean =>
    stages(a, b) || spoken.has([a.draft.key, b.draft.key].sort().join('\n'));
  return [...told, ...compatibleRelations(facts, linked), ...figurePlanRelations(slot), ...denied];
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
    ...slotsOf(figures).flatMap((slot) => slotRelations(slot, figures, vectorOfAnswer)),
    ...partRelations(figures.filter(({ stance, denial }) => stance === 'FACT' && !denial)),
    ...statementPlanRelations(statements, vectorOfAnswer),
    ...denialRelations(answers, stemmer),
  ];
  return {
    measures: [...measures].sort((a, b) => compareText(a.key, b.key)),
    assertions: answers.map(({ draft }) => draft),
    relations: unique(relations),
  };
}
