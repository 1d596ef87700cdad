import type * as Store from '../../adapters/db/generated/client/enums.js';
import { composed } from '../inputs/composed.js';
import { is, isOneOf } from '../inputs/conditions.js';
import { sortBy } from '../paging/sort.js';
import { RelationKind } from '../types/enums.js';
import { filterArgs, filteredListing } from './listing.js';

interface OwnConditions {
  readonly predicate?: string | null;
  readonly counted?: string | null;
  readonly related?: readonly Store.RelationKind[] | null;
}

/** Answers stand in a relation to other answers or to what denies them. */
function related(kinds: OwnConditions['related'], place: string): object {
  if (kinds == null) return {};
  const some = { some: isOneOf('kind', kinds, place) };
  return { assertions: { some: { OR: [{ relationsOut: some }, { relationsIn: some }] } } };
}

const filter = composed<OwnConditions>({
  name: 'MeasureFilter',
  description: 'Which questions to give.',
  fields: (t) => ({
    predicate: t.string({
      description: 'Asking what happened to the counted: "killed", "injured", "launched".',
    }),
    counted: t.string({
      description: 'Counting this: a lower-case noun in the singular, such as "soldier".',
    }),
    related: t.field({
      type: [RelationKind],
      description:
        'One of its answers stands in a relation of one of these kinds: [CONTRADICTS, DISPUTES] for where sources differ.',
    }),
  }),
  where: ({ predicate, counted, related: kinds }, at) => [
    is('predicate', predicate, at('predicate')),
    is('counted', counted, at('counted')),
    related(kinds, at('related')),
  ],
  single: ['predicate', 'counted'],
});

/** Measures by what they ask. */
export const measures = filteredListing(
  'Measure',
  'measures',
  sortBy({ column: 'label', kind: 'text', nullable: false }, 'asc'),
  filter,
);
export const measureArgs = filterArgs(filter);
