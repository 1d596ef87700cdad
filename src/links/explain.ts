import type { Reason } from '../shared/reasons.js';
import type { Answer } from './answers.js';
import { byFirstClaim, comparable, independent, sameAuthority } from './answers.js';
import { below, orderOf } from './compare.js';
import { answersTo, relationsAmong } from './linkEvent.js';
import { readable } from './relate.js';
import type { LinkableClaim, RelationDraft, RelationKind } from './types.js';
import { variationsOf } from './variations.js';

/** What the relation would have been, had one thing been told otherwise. */
export interface RelationWhatIf {
  /** The change, as a rule with words of its own. */
  readonly reason: Reason;
  /** The relation that the change would have given; null for none. */
  readonly kind: RelationKind | null;
  /** Whether it would run from the first of the two to the second. */
  readonly fromFirst: boolean;
  /** The rule that would have given it. */
  readonly because: Reason | null;
}

/** How the assertions of two claims of one event stand to one another, and why. */
export interface AnswerComparison {
  /** Both make one assertion. */
  readonly same: boolean;
  /** The surest relation between the two; null when there is none, or only one assertion. */
  readonly relation: RelationDraft | null;
  /** The relation runs from the first's assertion to the second's; false without one. */
  readonly fromFirst: boolean;
  readonly reasons: readonly Reason[];
  readonly whatIfs: readonly RelationWhatIf[];
}

/** The surest relation between two answers of some. */
function between(answers: readonly Answer[], a: Answer, b: Answer): RelationDraft | null {
  const keys = [a.draft.key, b.draft.key];
  const found = relationsAmong(answers).filter(
    ({ fromKey, toKey }) => keys.includes(fromKey) && keys.includes(toKey),
  );
  return [...found].sort((x, y) => y.score - x.score)[0] ?? null;
}

const exchanged = (answers: readonly Answer[], changed: readonly Answer[]): Answer[] =>
  answers.map((answer) => changed.find(({ draft }) => draft.key === answer.draft.key) ?? answer);

/** Both figures for people to read, that said first in front. */
function figuresOf(a: Answer, b: Answer): string {
  const [first, second] = byFirstClaim(a, b) > 0 ? [b, a] : [a, b];
  return `${readable(first)}, then ${readable(second)}`;
}

/** Answers that stand between two figures of one question: each was linked to its neighbours. */
function standingBetween(answers: readonly Answer[], a: Answer, b: Answer): string | null {
  const key = a.measure?.draft.key;
  const [low, high] = below(a, b) ? [a, b] : [b, a];
  const found = answers.filter(
    (other) => other.measure?.draft.key === key && below(low, other) && below(other, high),
  );
  return found.length === 0 || key === undefined ? null : found.map(readable).join(', ');
}

/** Why two figures of one question stand in no relation. */
function whyNotRelated(answers: readonly Answer[], a: Answer, b: Answer): Reason[] {
  const told = { value: figuresOf(a, b) };
  if (a.measure?.vague === true || b.measure?.vague === true) return [{ rule: 'vague-question' }];
  const isolated = between([a, b], a, b);
  const closer = standingBetween(answers, a, b);
  if (isolated !== null)
    return [{ rule: 'between-others', ...(closer === null ? {} : { value: closer }) }, ...isolated.reasons];
  if (!(below(a, b) || below(b, a))) return [{ rule: 'figures-meet', ...told }];
  return [
    ...(comparable(a, b) ? [] : [{ rule: 'not-comparable' }]),
    ...(independent(a, b) && !sameAuthority(a, b) ? [] : [{ rule: 'one-voice' }]),
    ...(orderOf(a, b) === 'UNKNOWN' ? [{ rule: 'order-unknown' }] : []),
  ];
}

function whyUnrelated(answers: readonly Answer[], a: Answer, b: Answer): Reason[] {
  if (a.measure === null && b.measure === null) return [{ rule: 'unlike-words' }];
  if (a.measure === null || b.measure === null) return [{ rule: 'figure-and-statement' }];
  const labels = [a, b].map(({ measure }) => `“${measure?.draft.label ?? ''}”`);
  if (a.measure.draft.key !== b.measure.draft.key)
    return [{ rule: 'other-question', value: labels.join(' and ') }];
  const reasons = whyNotRelated(answers, a, b);
  return reasons.length > 0 ? reasons : [{ rule: 'no-rule' }];
}

function whySame(answer: Answer): Reason[] {
  const { measure } = answer;
  if (measure === null) return [{ rule: 'same-statement' }];
  return [{ rule: 'one-assertion', value: `${measure.draft.label}: ${readable(answer)}` }];
}

/** Relations that hold both ways: which was said later gives them their direction. */
const SYMMETRIC: ReadonlySet<RelationKind> = new Set<RelationKind>(['CONTRADICTS', 'COMPATIBLE']);

/** The changes under which the two would stand otherwise than they do, each tried alone. */
function whatIfsOf(
  answers: readonly Answer[],
  a: Answer,
  b: Answer,
  now: RelationDraft | null,
): RelationWhatIf[] {
  return variationsOf(a, b).flatMap(({ reason, changed }) => {
    const then = between(exchanged(answers, changed), ...changed);
    const fromFirst = then?.fromKey === a.draft.key;
    const sameSense = then?.fromKey === now?.fromKey || (now !== null && SYMMETRIC.has(now.kind));
    if (then?.kind === now?.kind && sameSense) return [];
    return [{ reason, kind: then?.kind ?? null, fromFirst, because: then?.reasons[0] ?? null }];
  });
}

/**
 * Why the assertions of two claims of one event stand to one another as they do, by the very rules that link the event, and
 * what would have changed it: each change is made to the two alone, and the whole event is linked again.
 *
 * @param claims all claims of the event
 * @throws RangeError when one of the two is not among them
 */
export function explainRelation(
  claims: readonly LinkableClaim[],
  eventPath: readonly string[] | null,
  firstId: string,
  secondId: string,
): AnswerComparison {
  const { answers } = answersTo(claims, eventPath);
  const [a, b] = [firstId, secondId].map((id) => answers.find(({ draft }) => draft.claimIds.includes(id)));
  if (a === undefined || b === undefined)
    throw new RangeError(`Claims ${firstId} and ${secondId} are not both of this event.`);
  if (a === b) return { same: true, relation: null, fromFirst: false, reasons: whySame(a), whatIfs: [] };
  const relation = between(answers, a, b);
  return {
    same: false,
    relation,
    fromFirst: relation?.fromKey === a.draft.key,
    reasons: relation?.reasons ?? whyUnrelated(answers, a, b),
    whatIfs: whatIfsOf(answers, a, b, relation),
  };
}
