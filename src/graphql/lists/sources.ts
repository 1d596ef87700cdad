import type { InputRef } from '@pothos/core';
import type * as Store from '../../adapters/db/generated/client/enums.js';
import { builder } from '../builder.js';
import { holds, isOneOf } from '../inputs/conditions.js';
import { SourceKind } from '../types/enums.js';
import { type Filtering, listArgs, listing } from './listing.js';
import { ordering } from './order.js';

interface SourceFilter {
  readonly kind?: readonly Store.SourceKind[] | null;
  readonly name?: string | null;
}

const input = builder.inputType('SourceFilter', {
  description: 'Which sources to give.',
  fields: (t) => ({
    kind: t.field({ type: [SourceKind], description: 'Of one of these kinds.' }),
    name: t.string({ description: 'A name it was seen under holds this, whatever the case of the letters.' }),
  }),
}) as InputRef<SourceFilter>;

/** Every name of a source, its fullest included, is one of its aliases. */
const named = (name: string | null | undefined): object =>
  name == null ? {} : { aliases: { some: holds('name', name) } };

const filter: Filtering<SourceFilter> = {
  input,
  where: (given) => ({ ...isOneOf('kind', given.kind), ...named(given.name) }),
};

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
