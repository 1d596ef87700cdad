import type { Reason } from '../shared/reasons.js';
import type { Answer } from './answers.js';
import type { RelationDraft, RelationKind } from './types.js';

/** The rule that made a relation, how sure it is, and what it saw. */
export interface Ground {
  readonly rule: string;
  readonly score: number;
  readonly value?: string;
  readonly more?: readonly Reason[];
}

/** A relation from one assertion to another; the rule's name is its method. */
export const relate = (kind: RelationKind, from: Answer, to: Answer, ground: Ground): RelationDraft => ({
  fromKey: from.draft.key,
  toKey: to.draft.key,
  kind,
  score: ground.score,
  method: ground.rule,
  reasons: [
    {
      rule: ground.rule,
      ...(ground.value === undefined ? {} : { value: ground.value }),
      weight: ground.score,
    },
    ...(ground.more ?? []),
  ],
});

/** A figure's interval for people to read: "at least 4", "more than 40", "14". */
export function readable({ draft }: Answer): string {
  const { low, high, lowOpen, highOpen } = draft;
  if (low !== null && low === high) return String(low);
  if (low !== null && high === null) return `${lowOpen ? 'more than' : 'at least'} ${String(low)}`;
  if (low === null && high !== null) return `${highOpen ? 'less than' : 'at most'} ${String(high)}`;
  return `${String(low ?? '')} to ${String(high ?? '')}`;
}

/** "14 -> 18": what a rule about two figures saw. */
export const change = (before: Answer, after: Answer): string => `${readable(before)} -> ${readable(after)}`;
