import type * as Store from '../../adapters/db/generated/client/enums.js';
import { composed } from '../inputs/composed.js';
import { isOneOf, senseless } from '../inputs/conditions.js';
import { TimeRange, within } from '../inputs/ranges.js';
import { RelationKind } from '../types/enums.js';
import { listArgs, listing } from './listing.js';
import { ordering } from './order.js';

interface OwnConditions {
  readonly kind?: readonly Store.RelationKind[] | null;
  readonly minStrength?: number | null;
  readonly created?: TimeRange | null;
}

function strong(least: number | null | undefined, place: string): object {
  if (least == null) return {};
  if (least < 0 || least > 1) throw senseless(place, `is ${String(least)}; strengths are 0 to 1`);
  return { score: { gte: least } };
}

const filter = composed<OwnConditions>({
  name: 'RelationFilter',
  description: 'Which relations to give.',
  fields: (t) => ({
    kind: t.field({ type: [RelationKind], description: 'Of one of these kinds.' }),
    minStrength: t.float({ description: 'Of at least this strength, 0 to 1.' }),
    created: t.field({ type: TimeRange, description: 'Found in this span.' }),
  }),
  where: ({ kind, minStrength, created }, at) => [
    isOneOf('kind', kind, at('kind')),
    strong(minStrength, at('minStrength')),
    within('createdAt', created, at('created')),
  ],
  single: ['kind'],
});

const order = ordering(
  'Relation',
  {
    CREATED: { column: 'createdAt', kind: 'date', nullable: false, description: 'When it was found.' },
    STRENGTH: {
      column: 'score',
      kind: 'number',
      nullable: false,
      description: 'How much its rule is trusted.',
    },
  },
  { field: 'CREATED', direction: 'ASC' },
);

/** Relations in the order they were found. */
export const relations = listing('Relation', 'relations', order, filter);
export const relationArgs = listArgs(order, filter);
