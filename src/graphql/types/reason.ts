import { type Reason as StoredReason, sayReason } from '../../shared/reasons.js';
import { builder } from '../builder.js';

export const Reason = builder.objectRef<StoredReason>('Reason').implement({
  description:
    'Why something was decided: the rule, what it saw and how much it weighed, as data and in words. A decision has as many as there were rules and features to bear on it, some dozens at most.',
  fields: (t) => ({
    rule: t.exposeString('rule', {
      description: 'Stable name of the rule or feature.',
    }),
    value: t.string({
      nullable: true,
      description: 'What the rule saw; null when it saw nothing worth naming.',
      resolve: ({ value }) => value ?? null,
    }),
    weight: t.float({
      nullable: true,
      description:
        'No probability: in a scored decision the signed share in its log-odds, else a share, or how far the rule is trusted as set by hand, both 0 to 1. Null when the rule has no weight.',
      resolve: ({ weight }) => weight ?? null,
    }),
    text: t.string({
      description: 'The reason in words, with what the rule saw.',
      resolve: (reason) => sayReason(reason),
    }),
  }),
});

/** Reasons as the store keeps them: written by this project alone, from Reason[]. */
export const reasons = (json: unknown): readonly StoredReason[] =>
  Array.isArray(json) ? (json as StoredReason[]) : [];

/** The version of the weights that a scored decision was made with; null for one that rules made. */
export const modelOf = (json: unknown): string | null =>
  reasons(json).find(({ rule }) => rule === 'model')?.value ?? null;
