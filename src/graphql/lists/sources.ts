import type * as Store from '../../adapters/db/generated/client/enums.js';
import { holds, isOneOf } from '../inputs/conditions.js';
import { composed, type FilterPlace } from '../inputs/composed.js';
import { SourceKind } from '../types/enums.js';
import { listArgs, listing } from './listing.js';
import { ordering } from './order.js';

interface OwnConditions {
  readonly kind?: readonly Store.SourceKind[] | null;
  readonly name?: string | null;
}

/** Every name of a source, its fullest included, is one of its aliases. */
const named = (name: string | null | undefined, place: string): object =>
  name == null ? {} : { aliases: { some: holds('name', name, place) } };

const filter = composed<OwnConditions>({
  name: 'SourceFilter',
  description: 'Which sources to give.',
  fields: (t) => ({
    kind: t.field({ type: [SourceKind], description: 'Of one of these kinds.' }),
    name: t.string({ description: 'A name it was seen under holds this, whatever the case of the letters.' }),
  }),
  where: ({ kind, name }, at) => [isOneOf('kind', kind, at('kind')), named(name, at('name'))],
  single: ['kind'],
});

export const sourceFilter = filter.input;
export type SourceFilter = Parameters<typeof filter.where>[0];

/** The source in a column meets a filter; false where there is none. */
export const sourceIs = (
  relation: string,
  given: SourceFilter | null | undefined,
  place: FilterPlace,
): object => (given == null ? {} : { [relation]: { is: filter.where(given, place) } });

const order = ordering(
  'Source',
  {
    NAME: { column: 'name', kind: 'text', nullable: false, description: 'Its fullest name.' },
    CREATED: { column: 'createdAt', kind: 'date', nullable: false, description: 'When it was first stored.' },
  },
  { field: 'NAME', direction: 'ASC' },
);

/** Sources by name. */
export const sources = listing('Source', 'sources', order, filter);
export const sourceArgs = listArgs(order, filter);
