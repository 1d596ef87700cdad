import { includes } from '../shared/intervals.js';
import type { Answer } from './answers.js';
import { differentSpeakers, independent, sameAuthority } from './answers.js';
import { below, correctionCue, growsFrom, intervalOf, orderOf, pointOf } from './compare.js';
import { SMALL_FALL } from './data/growth.js';
import { compareText } from './order.js';
import { change, relate } from './relate.js';
import type { RelationDraft } from './types.js';

const byFirstSaid = (a: Answer, b: Answer): number =>
  (a.draft.firstSaidAt?.getTime() ?? 0) - (b.draft.firstSaidAt?.getTime() ?? 0) ||
  pointOf(a) - pointOf(b) ||
  compareText(a.draft.key, b.draft.key);

/** The figure that stands when a slot has been read so far, and all stages before it. */
interface Timeline {
  readonly head: Answer;
  readonly stages: readonly Answer[];
  /** Figures still to come, the next first excluded. */
  readonly later: readonly Answer[];
}

/** The stage with the greatest figure below: where a late report of an early count belongs. */
const stageBelow = (stages: readonly Answer[], answer: Answer): Answer | undefined =>
  stages.filter((stage) => growsFrom(stage, answer)).sort((a, b) => pointOf(b) - pointOf(a))[0];

/** Whether the higher figure went on standing after the lower one was said. */
function outlived(head: Answer, lower: Answer, later: readonly Answer[]): boolean {
  const repeated = (head.draft.lastSaidAt?.getTime() ?? 0) > (lower.draft.firstSaidAt?.getTime() ?? 0);
  return repeated || later.some((answer) => pointOf(answer) >= pointOf(head));
}

const isSmallFall = (from: Answer, to: Answer): boolean => {
  const share = SMALL_FALL[from.measure?.draft.predicate ?? ''] ?? 0;
  return pointOf(to) >= pointOf(from) * (1 - share);
};

/** Both said at one time by two named speakers who are both sure: the one pair of a growing count that is a dispute. */
const isSplit = (a: Answer, b: Answer): boolean =>
  orderOf(a, b) === 'SAME' &&
  a.draft.firstSaidAt?.getTime() === b.draft.firstSaidAt?.getTime() &&
  a.claims[0]?.published?.precision === 'MINUTE' &&
  differentSpeakers(a, b) &&
  a.draft.modality === 'ASSERTED' &&
  b.draft.modality === 'ASSERTED';

function rise({ head }: Timeline, answer: Answer): RelationDraft {
  const value = change(head, answer);
  const cue = correctionCue(head);
  const unordered = orderOf(head, answer) === 'SAME';
  if (unordered && cue !== null && !sameAuthority(head, answer))
    return relate('UPDATES', head, answer, { rule: 'corrected-down-cue', score: 0.8, value: cue });
  if (isSplit(head, answer) && below(head, answer))
    return relate('CONTRADICTS', answer, head, { rule: 'same-moment', score: 0.6, value });
  return relate('UPDATES', answer, head, { rule: 'cumulative-rise', score: unordered ? 0.5 : 0.9, value });
}

/** A later, lower figure: a correction, a late report of an early stage, or a dispute. */
function fall(timeline: Timeline, answer: Answer): RelationDraft | null {
  const { head, stages, later } = timeline;
  const value = change(head, answer);
  const cue = correctionCue(answer);
  if (cue !== null)
    return relate('UPDATES', answer, head, { rule: 'corrected-down-cue', score: 0.9, value: cue });
  const stale = outlived(head, answer, later);
  if (!stale && sameAuthority(head, answer))
    return relate('UPDATES', answer, head, { rule: 'corrected-down-same-authority', score: 0.8, value });
  if (isSmallFall(head, answer))
    return relate('UPDATES', answer, head, { rule: 'small-fall', score: 0.5, value });
  const stage = stageBelow(stages, answer);
  if (stage !== undefined && (stale || !differentSpeakers(head, answer)))
    return relate('UPDATES', answer, stage, {
      rule: 'cumulative-rise',
      score: 0.5,
      value: change(stage, answer),
    });
  if (stale && !differentSpeakers(head, answer)) return null;
  const sure = head.draft.modality === 'ASSERTED' && answer.draft.modality === 'ASSERTED';
  if (!sure || !independent(head, answer) || sameAuthority(head, answer)) return null;
  return relate('CONTRADICTS', answer, head, {
    rule: 'lower-later',
    score: differentSpeakers(head, answer) ? 0.8 : 0.6,
    value,
  });
}

/** Which figure stands after both were read: a correction or a rise replaces, a dispute and a late report do not. */
function standing({ head }: Timeline, answer: Answer, relation: RelationDraft | null): Answer {
  if (relation === null) return includes(intervalOf(answer), intervalOf(head)) ? head : answer;
  return relation.kind === 'UPDATES' &&
    relation.fromKey === answer.draft.key &&
    relation.toKey === head.draft.key
    ? answer
    : head;
}

/**
 * Rules 3 and 4 of a count that grows while an event goes on: each higher figure updates the one before it, so that 14, 18,
 * 21 and 25 are one chain. A lower one later is a correction when it says so or the same authority says it; a late report
 * of an early stage when higher ones stand on both sides of it; else a contradiction. Figures of unknown publication are
 * left alone: without an order they prove nothing.
 */
export function growingRelations(answers: readonly Answer[]): RelationDraft[] {
  const [first, ...rest] = answers.filter(({ draft }) => draft.firstSaidAt !== null).sort(byFirstSaid);
  if (first === undefined) return [];
  const relations: RelationDraft[] = [];
  let [head, stages] = [first, [first]];
  rest.forEach((answer, index) => {
    const timeline = { head, stages, later: rest.slice(index + 1) };
    const grows = growsFrom(head, answer);
    const relation = grows ? rise(timeline, answer) : below(answer, head) ? fall(timeline, answer) : null;
    if (relation !== null) relations.push(relation);
    stages = [...stages, answer];
    head = standing(timeline, answer, relation);
  });
  return relations;
}
