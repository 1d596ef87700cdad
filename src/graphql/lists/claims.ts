import type { InputRef } from '@pothos/core';
import type * as Store from '../../adapters/db/generated/client/enums.js';
import { builder } from '../builder.js';
import { followRedirect } from '../redirects.js';
import { is, isOneOf, pointsTo } from '../inputs/conditions.js';
import { meets, NumberRange, overlaps, TimeRange } from '../inputs/ranges.js';
import { ClaimKind, Modality, Polarity } from '../types/enums.js';
import { type Filtering, listArgs, listing } from './listing.js';
import { ordering } from './order.js';

interface ClaimFilter {
  readonly kind?: readonly Store.ClaimKind[] | null;
  readonly modality?: readonly Store.Modality[] | null;
  readonly polarity?: Store.Polarity | null;
  readonly denial?: boolean | null;
  readonly speakerId?: string | null;
  readonly articleId?: string | null;
  readonly eventId?: string | null;
  readonly assertionId?: string | null;
  readonly publisherId?: string | null;
  readonly time?: TimeRange | null;
  readonly predicate?: string | null;
  readonly counted?: string | null;
  readonly quantity?: NumberRange | null;
}

const input = builder.inputType('ClaimFilter', {
  description: 'Which claims to give.',
  fields: (t) => ({
    kind: t.field({ type: [ClaimKind], description: 'Of one of these kinds.' }),
    modality: t.field({ type: [Modality], description: 'Said in one of these ways.' }),
    polarity: t.field({ type: Polarity, description: 'Saying that it is so, or that it is not.' }),
    denial: t.boolean({ description: 'True: denials of what somebody else said. False: everything else.' }),
    speakerId: t.id({ description: 'Id of the Source that said it.' }),
    articleId: t.id({ description: 'Id of the Article it stands in.' }),
    eventId: t.id({ description: 'Id of the Event it is about.' }),
    assertionId: t.id({ description: 'Id of the Assertion it makes.' }),
    publisherId: t.id({ description: 'Id of the Source that published its article.' }),
    time: t.field({ type: TimeRange, description: 'Telling of a time in this span.' }),
    predicate: t.string({
      description: 'Its figure tells what happened to the counted: "killed", "injured", "launched".',
    }),
    counted: t.string({
      description: 'Its figure counts this: a lower-case noun in the singular, such as "soldier".',
    }),
    quantity: t.field({ type: NumberRange, description: 'Its figure allows a number in this range.' }),
  }),
}) as InputRef<ClaimFilter>;

/** The figure that a claim asserts meets the conditions; no condition when none is given. */
function figure({ predicate, counted, quantity }: ClaimFilter): object {
  if (predicate == null && counted == null && quantity == null) return {};
  const conditions = { ...is('predicate', predicate), ...is('countedHead', counted), AND: meets(quantity) };
  return { quantities: { some: { focus: true, ...conditions } } };
}

const filter: Filtering<ClaimFilter> = {
  input,
  where: (given) => ({
    ...isOneOf('kind', given.kind),
    ...isOneOf('modality', given.modality),
    ...is('polarity', given.polarity),
    ...is('denial', given.denial),
    ...pointsTo('speakerId', 'Source', given.speakerId),
    ...pointsTo('articleId', 'Article', given.articleId),
    ...pointsTo('eventId', 'Event', given.eventId),
    ...pointsTo('assertionId', 'Assertion', given.assertionId),
    ...(given.publisherId == null ? {} : { article: pointsTo('publisherId', 'Source', given.publisherId) }),
    ...overlaps('timeFrom', 'timeTo', given.time),
    ...figure(given),
  }),
  prepare: async (given, context) =>
    given.eventId == null ? given : { ...given, eventId: await followRedirect(context, given.eventId) },
};

const order = ordering(
  'Claim',
  {
    CREATED: {
      column: 'createdAt',
      kind: 'date',
      nullable: false,
      description: 'When the claim was stored.',
    },
    TIME: {
      column: 'timeFrom',
      kind: 'date',
      nullable: true,
      description: 'When it happened, as the claim tells it.',
    },
    POSITION: {
      column: 'ordinal',
      kind: 'number',
      nullable: false,
      description: 'Place in its article, from 0.',
    },
  },
  { field: 'CREATED', direction: 'DESC' },
);

/** Claims, newest first. */
export const claims = listing('Claim', 'claims', order, filter);
export const claimArgs = listArgs(order, filter);
