import { rememberOf } from '../shared/remember.js';
import type { Answer } from './answers.js';
import { keepTexts } from './alike.js';
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

const keyOf = rememberOf(({ fromKey, toKey, kind }: RelationDraft) => [fromKey, toKey, kind].join('\n'));

/** One relation of a kind for a pair, the surest; in the order of their keys. The very relation of before where it is equal. */
function unique(
  relations: readonly RelationDraft[],
  before: ReadonlyMap<string, RelationDraft>,
): Map<string, RelationDraft> {
  const kept = new Map<string, RelationDraft>();
  for (const relation of relations) {
    const key = keyOf(relation);
    const other = kept.get(key);
    if (relation.fromKey !== relation.toKey && (other === undefined || other.score < relation.score))
      kept.set(key, relation);
  }
  const now = (key: string, relation: RelationDraft): RelationDraft => {
    const old = before.get(key);
    return old !== undefined && sameGround(old, relation) ? old : relation;
  };
  const keys = keptFirst(before.keys(), [...kept.keys()]).sort(compareText);
  return new Map(
    keys.flatMap((key) => {
      const relation = kept.get(key);
      return relation === undefined ? [] : [[key, now(key, relation)]];
    }),
  );
}

const sameGround = (a: RelationDraft, b: RelationDraft): boolean =>
  a === b ||
  (a.score === b.score && a.method === b.method && JSON.stringify(a.reasons) === JSON.stringify(b.reasons));

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

/** The texts of statements that another article or a plan may be held against. */
function comparedTexts(answers: readonly Answer[]): string[] {
  const statements = answers.filter(({ draft }) => draft.kind === 'STATEMENT');
  const articles = new Set(statements.flatMap(({ articles: own }) => [...own]));
  const compared = articles.size > 1 || statements.some(({ stance }) => stance === 'PLAN');
  return compared ? statements.map(({ draft }) => draft.text) : [];
}

/** How the assertions of one event stand to one another. `answers` in the order of their keys. */
export function relationsAmong(
  answers: readonly Answer[],
  memory: EventMemory = newEventMemory(),
): RelationDraft[] {
  const figures = answers.filter(({ measure }) => measure !== null);
  memory.slots = slotRelations(figures, memory.slots);
  memory.families = partRelations(figures.filter(isAffirmed), memory.families);
  keepTexts(memory.texts, new Set(comparedTexts(answers)));
  const relations = [
    ...[...memory.slots.values()].flatMap((slot) => slot.relations),
    ...[...memory.families.values()].flatMap((family) => family.relations),
    ...statementPlanRelations(
      answers.filter(({ measure }) => measure === null),
      memory.texts,
    ),
    ...denialRelations(answers, memory.matters),
    ...listRelations(answers),
    ...retractionRelations(answers),
    ...wordingRelations(answers, memory.texts),
  ];
  memory.relations = unique(relations, memory.relations);
  return [...memory.relations.values()];
}

/**
 * Puts the claims of one event into assertions and relates those: what is equal, compatible, part of, superseded,
 * contradicted, denied or realised, each with the rule that says so. Every claim is in exactly one assertion. Deterministic
 * and independent of the claims' order. It never says which side is right.
 *
 * @param eventPath the path of the event's main place, which figures without a place of their own are about; null when unknown
 * @param memory what the last link of this event left, which spares what has not changed since and is brought up to date. Claims
 *   are told to be unchanged by their identity: equal copies of them are linked alike, only slower. Measures, assertions and
 *   relations that are as they were are the very objects of the last graph, so that they can be told by identity
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
    relations: relationsAmong(answers, memory),
  };
  memory.linked = { claims: [...claims], eventPath, graph };
  return graph;
}
