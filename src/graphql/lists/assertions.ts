import type { InputRef } from '@pothos/core';
import type * as Store from '../../adapters/db/generated/client/enums.js';
import { builder } from '../builder.js';
import { atLeast, isOneOf } from '../inputs/conditions.js';
import { sortBy } from '../paging/sort.js';
import { AssertionKind, RelationKind } from '../types/enums.js';
import { type Filtering, fixedListing, listArgs, listing } from './listing.js';
import { ordering } from './order.js';

interface AssertionFilter {
  readonly kind?: readonly Store.AssertionKind[] | null;
  readonly minOrigins?: number | null;
  readonly related?: readonly Store.RelationKind[] | null;
}

const input = builder.inputType('AssertionFilter', {
  description: 'Which assertions to give.',
  fields: (t) => ({
    kind: t.field({ type: [AssertionKind], description: 'Of one of these kinds.' }),
    minOrigins: t.int({ description: 'Resting on at least this many independent origins.' }),
    related: t.field({
      type: [RelationKind],
      description: 'Standing in a relation of one of these kinds, either way.',
    }),
  }),
}) as InputRef<AssertionFilter>;

const related = (kinds: AssertionFilter['related']): object => {
  if (kinds == null) return {};
  const some = { some: { kind: { in: [...kinds] } } };
  return { OR: [{ relationsOut: some }, { relationsIn: some }] };
};

const filter: Filtering<AssertionFilter> = {
  input,
  where: (given) => ({
    ...isOneOf('kind', given.kind),
    ...atLeast('originCount', given.minOrigins),
    ...related(given.related),
  }),
};

const firstSaid = { column: 'firstSaidAt', kind: 'date', nullable: true } as const;

const order = ordering(
  'Assertion',
  {
    FIRST_SAID: { ...firstSaid, description: 'When it was first said, as far as is known.' },
    LAST_SAID: {
      column: 'lastSaidAt',
      kind: 'date',
      nullable: true,
      description: 'When it was last said, as far as is known.',
    },
    ORIGIN_COUNT: {
      column: 'originCount',
      kind: 'number',
      nullable: false,
      description: 'How many independent origins it rests on.',
    },
  },
  { field: 'FIRST_SAID', direction: 'ASC' },
);

/** The order of first saying, which timelines and measures run in. */
export const byFirstSaid = sortBy(firstSaid, 'asc');

/** Assertions, first said first. */
export const assertions = listing('Assertion', 'assertions', order, filter);
export const assertionArgs = listArgs(order, filter);

/** Relations in the order they were found. */
export const relations = fixedListing(
  'Relation',
  'relations',
  sortBy({ column: 'createdAt', kind: 'date', nullable: false }, 'asc'),
);

/** Measures by what they ask. */
export const measures = fixedListing(
  'Measure',
  'measures',
  sortBy({ column: 'label', kind: 'text', nullable: false }, 'asc'),
);
