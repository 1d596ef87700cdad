import { includes } from '../shared/intervals.js';
import type { Answer } from './answers.js';
import { comparable, differentSpeakers, independent, sameAuthority } from './answers.js';
import { below, correctionCue, firstOf, growsFrom, intervalOf, orderOf, pointOf } from './compare.js';
import { SMALL_FALL, VOLATILE } from './data/growth.js';
import { isCurrent } from './inWords.js';
import { compareText } from './order.js';
import { change, relate } from './relate.js';
import type { RelationDraft } from './types.js';

const timeOf = (answer: Answer): number | null => firstOf(answer)?.published?.from.getTime() ?? null;

const byFirstSaid = (a: Answer, b: Answer): number =>
  (timeOf(a) ?? 0) - (timeOf(b) ?? 0) || pointOf(a) - pointOf(b) || compareText(a.draft.key, b.draft.key);

const isCoarse = (answer: Answer): boolean => {
  const precision = firstOf(answer)?.published?.precision;
  return precision !== 'MINUTE' && precision !== 'HOUR' && precision !== 'PART_OF_DAY';
};

/**
 * Figures in the order in which they were said. One whose report has no hour stands where its number fits among those of its day
 * that have one, since a count grows.
 */
function chronicle(answers: readonly Answer[]): Answer[] {
  const order = answers.filter((answer) => !isCoarse(answer)).sort(byFirstSaid);
  for (const answer of answers.filter(isCoarse).sort(byFirstSaid)) {
    const after = order.findLastIndex((other) => orderOf(other, answer) === 'BEFORE') + 1;
    const fits = order.findIndex(
      (other, at) => at >= after && (orderOf(answer, other) === 'BEFORE' || pointOf(other) > pointOf(answer)),
    );
    order.splice(fits < 0 ? order.length : fits, 0, answer);
  }
  return order;
}

/** The figure that stands when a slot has been read so far, and all stages before it. */
interface Timeline {
  readonly head: Answer;
  readonly stages: readonly Answer[];
  /** Figures still to come. */
  readonly later: readonly Answer[];
}

/** The stage before the head with the greatest figure below: where a late report of an early count belongs. */
const stageBelow = ({ stages, head }: Timeline, answer: Answer): Answer | undefined =>
  stages
    .slice(0, stages.indexOf(head))
    .filter((stage) => growsFrom(stage, answer))
    .sort((a, b) => pointOf(b) - pointOf(a))[0];

/** Whether the higher figure went on standing after the lower one was said. */
function outlived(head: Answer, lower: Answer, later: readonly Answer[]): boolean {
  const repeated = (head.draft.lastSaidAt?.getTime() ?? 0) > (timeOf(lower) ?? 0);
  return repeated || later.some((answer) => pointOf(answer) >= pointOf(head));
}

function isSmallFall(from: Answer, to: Answer): boolean {
  const share = SMALL_FALL[from.measure?.draft.predicate ?? ''] ?? 0;
  return pointOf(to) >= pointOf(from) * (1 - share);
}

/** Both said in one minute by two named speakers: the one pair of a rising count that is a dispute. */
const isSplit = (a: Answer, b: Answer): boolean =>
  timeOf(a) === timeOf(b) &&
  firstOf(a)?.published?.precision === 'MINUTE' &&
  firstOf(b)?.published?.precision === 'MINUTE' &&
  differentSpeakers(a, b) &&
  comparable(a, b) &&
  !isLoose(a) &&
  !isLoose(b);

/** The missing are found, and more are missed: of such a count the later figure takes the place of the earlier, higher or lower. */
const isVolatile = ({ measure }: Answer): boolean => VOLATILE.has(measure?.draft.predicate ?? '');

const riseRule = (answer: Answer): string => (isVolatile(answer) ? 'later-of-volatile' : 'cumulative-rise');

function rise({ head }: Timeline, answer: Answer): RelationDraft {
  const value = change(head, answer);
  const cue = correctionCue(head);
  const unordered = orderOf(head, answer) === 'SAME';
  if (unordered && cue !== null && below(head, answer) && comparable(head, answer))
    return relate('UPDATES', head, answer, { rule: 'corrected-down-cue', score: 0.7, value: cue });
  if (isSplit(head, answer) && below(head, answer))
    return relate('CONTRADICTS', answer, head, { rule: 'same-moment', score: 0.6, value });
  const score = unordered || !answer.sure ? 0.5 : 0.9;
  return relate('UPDATES', answer, head, { rule: riseRule(answer), score, value });
}

/** A later, lower figure that no longer stands against the higher one, or null. */
function correction({ head, later }: Timeline, answer: Answer): RelationDraft | null {
  const cue = correctionCue(answer);
  if (cue !== null)
    return relate('UPDATES', answer, head, { rule: 'corrected-down-cue', score: 0.9, value: cue });
  const value = change(head, answer);
  if (isVolatile(answer) && orderOf(head, answer) === 'BEFORE')
    return relate('UPDATES', answer, head, { rule: 'later-of-volatile', score: 0.8, value });
  if (sameAuthority(head, answer) && !outlived(head, answer, later))
    return relate('UPDATES', answer, head, { rule: 'corrected-down-same-authority', score: 0.8, value });
  return isSmallFall(head, answer)
    ? relate('UPDATES', answer, head, { rule: 'small-fall', score: 0.5, value })
    : null;
}

/** A later, lower figure: a correction, a late report of an early stage, or a dispute. */
function fall(timeline: Timeline, answer: Answer): RelationDraft | null {
  const { head, later } = timeline;
  const corrected = correction(timeline, answer);
  if (corrected !== null) return corrected;
  const stale = outlived(head, answer, later);
  if (!stale && isUnsupported(head, answer))
    return relate('CONTRADICTS', answer, head, {
      rule: 'not-borne-out',
      score: 0.7,
      value: change(head, answer),
    });
  const stage = stageBelow(timeline, answer);
  if (stage !== undefined && (stale || !differentSpeakers(head, answer)))
    return relate('UPDATES', answer, stage, {
      rule: 'cumulative-rise',
      score: 0.5,
      value: change(stage, answer),
    });
  if (
    (stale && !differentSpeakers(head, answer)) ||
    sameAuthority(head, answer) ||
    isLoose(answer) ||
    isLoose(head)
  )
    return null;
  if (!comparable(head, answer) || !independent(head, answer)) return null;
  const score = differentSpeakers(head, answer) ? 0.8 : 0.6;
  return relate('CONTRADICTS', answer, head, { rule: 'lower-later', score, value: change(head, answer) });
}

/**
 * A high figure of one outlet alone, after which several others give a lower one: a toll does not fall, so the one had it wrong
 * or they do.
 */
const isUnsupported = (head: Answer, lower: Answer): boolean =>
  head.draft.outletCount === 1 &&
  lower.draft.outletCount > 1 &&
  orderOf(head, lower) === 'BEFORE' &&
  lower.claims.every(({ published }) => (published?.from.getTime() ?? 0) > (timeOf(head) ?? 0)) &&
  comparable(head, lower) &&
  !isLoose(head) &&
  !isLoose(lower);

/** A lower figure that disputes the one that stands is still a later stage of those below it. */
function earlierStage(timeline: Timeline, answer: Answer, { kind }: RelationDraft): RelationDraft[] {
  const stage = kind === 'CONTRADICTS' ? stageBelow(timeline, answer) : undefined;
  if (stage === undefined || !below(answer, timeline.head)) return [];
  const value = change(stage, answer);
  return [relate('UPDATES', answer, stage, { rule: 'cumulative-rise', score: 0.5, value })];
}

/** So wide an interval ("dozens") is no count that could be disputed. */
const WIDE = 2.5;

/** "A man was killed", "dozens were hurt": told beside a toll far more often than against it. */
function isLoose({ interval }: Answer): boolean {
  const [low, high] = [interval?.low ?? 0, interval?.high ?? Infinity];
  return high <= 1 || (high !== Infinity && high >= low * WIDE);
}

/** Which figure stands after both were read: a correction or a rise replaces, a dispute and a late report do not. */
function standing({ head }: Timeline, answer: Answer, relation: RelationDraft | null): Answer {
  if (!answer.sure && head.sure) return head;
  if (relation === null)
    return includes(intervalOf(answer), intervalOf(head)) || below(answer, head) ? head : answer;
  const replaces = relation.fromKey === answer.draft.key && relation.toKey === head.draft.key;
  return replaces && (relation.kind === 'UPDATES' || below(head, answer)) ? answer : head;
}

function step(timeline: Timeline, answer: Answer): RelationDraft | null {
  if (growsFrom(timeline.head, answer)) return rise(timeline, answer);
  return answer.sure && below(answer, timeline.head) ? fall(timeline, answer) : null;
}

/**
 * Rules 3 and 4 of a count that grows while an event goes on: each higher figure updates the one before it, so that 14, 18,
 * 21 and 25 are one chain. A lower one later is a correction when it says so or the same authority says it; a late report
 * of an early stage when higher ones stand on both sides of it; else a contradiction. Figures of unknown publication are
 * left alone: without an order they prove nothing. `told` are the relations that the words themselves give.
 */
export function growingRelations(
  answers: readonly Answer[],
  told: readonly RelationDraft[],
): RelationDraft[] {
  const timed = chronicle(answers.filter((answer) => timeOf(answer) !== null && isCurrent(answer)));
  const [first, ...rest] = timed;
  if (first === undefined) return [];
  const relations: RelationDraft[] = [];
  let [head, stages] = [first, [first]];
  rest.forEach((answer, index) => {
    const timeline = { head, stages, later: rest.slice(index + 1) };
    const inWords = told.find(({ fromKey, toKey }) =>
      sameKeys([fromKey, toKey], [head.draft.key, answer.draft.key]),
    );
    const relation = inWords ?? step(timeline, answer);
    if (relation !== null && inWords === undefined)
      relations.push(relation, ...earlierStage(timeline, answer, relation));
    stages = [...stages, answer];
    head = standing(timeline, answer, relation);
  });
  return relations;
}

const sameKeys = (a: readonly string[], b: readonly string[]): boolean => a.every((key) => b.includes(key));
