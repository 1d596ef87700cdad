import type { Reason as StoredReason } from '../../shared/reasons.js';
import { builder } from '../builder.js';

export const Reason = builder.objectRef<StoredReason>('Reason').implement({
  description: 'Why something was decided, as data: the rule, what it saw and how much it weighed.',
  fields: (t) => ({
    rule: t.exposeString('rule', {
      description: 'Stable name of the rule or feature, in lower case with hyphens.',
    }),
    value: t.string({
      nullable: true,
      description: 'What the rule saw; null when it saw nothing worth naming.',
      resolve: ({ value }) => value ?? null,
    }),
    weight: t.float({
      nullable: true,
      description: 'A certainty of 0 to 1, or a signed share in a score; null when the rule has no weight.',
      resolve: ({ weight }) => weight ?? null,
    }),
  }),
});

/** Reasons as the store keeps them: written by this project alone, from Reason[]. */
export const reasons = (json: unknown): readonly StoredReason[] =>
  Array.isArray(json) ? (json as StoredReason[]) : [];
