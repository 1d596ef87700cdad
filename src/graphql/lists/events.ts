import type { InputRef } from '@pothos/core';
import type * as Store from '../../adapters/db/generated/client/enums.js';
import { builder } from '../builder.js';
import { type At, composed, type FilterPlace } from '../inputs/composed.js';
import { atLeast, hasOneOf, is, isIn, isOneOf, pointsTo, senseless } from '../inputs/conditions.js';
import { overlaps, TimeRange, within } from '../inputs/ranges.js';
import { RelationKind } from '../types/enums.js';
import { listArgs, listing } from './listing.js';
import { ordering } from './order.js';

interface Disputed {
  readonly minOrigins?: number | null;
  readonly kind?: readonly Store.RelationKind[] | null;
}

interface OwnConditions {
  readonly kind?: readonly string[] | null;
  readonly time?: TimeRange | null;
  readonly lastSeen?: TimeRange | null;
  readonly created?: TimeRange | null;
  readonly updated?: TimeRange | null;
  readonly placePath?: string | null;
  readonly disputed?: boolean | null;
  readonly disputedBy?: Disputed | null;
  readonly seriesId?: string | null;
  readonly minArticles?: number | null;
  readonly minOrigins?: number | null;
}

const DisputedBy = builder.inputType('DisputedByFilter', {
  description:
    'A dispute within an event: two assertions that stand against one another, each well enough founded.',
  fields: (t) => ({
    minOrigins: t.int({
      required: true,
      defaultValue: 1,
      description: 'Each of the two rests on at least this many independent origins, 1 or more.',
    }),
    kind: t.field({
      type: [RelationKind],
      required: true,
      defaultValue: ['CONTRADICTS', 'DISPUTES'],
      description: 'How the two stand to one another: one of these.',
    }),
  }),
}) as InputRef<Disputed>;

function disputedBy({ disputedBy: given, disputed }: OwnConditions, at: At): object {
  if (given == null) return {};
  const place = at('disputedBy');
  if (disputed === false) throw senseless(place, `can never hold together with ${at('disputed')}: false`);
  const side = { is: atLeast('originCount', given.minOrigins, `${place}.minOrigins`) };
  return { relations: { some: { ...isOneOf('kind', given.kind, `${place}.kind`), from: side, to: side } } };
}

const filter = composed<OwnConditions>({
  name: 'EventFilter',
  description: 'Which events to give.',
  fields: (t) => ({
    kind: t.stringList({ description: 'Of one of these kinds, such as "attack" or "parade".' }),
    time: t.field({ type: TimeRange, description: 'Happening, as far as is known, in this span.' }),
    lastSeen: t.field({ type: TimeRange, description: 'Last reported on in this span.' }),
    created: t.field({ type: TimeRange, description: 'First stored in this span.' }),
    updated: t.field({ type: TimeRange, description: 'Last changed in this span.' }),
    placePath: t.string({
      description: 'In this place: a path from the country down, such as "fr" or "fr/paris".',
    }),
    disputed: t.boolean({
      description: 'True: its assertions contradict or deny one another. False: they do not.',
    }),
    disputedBy: t.field({
      type: DisputedBy,
      description: 'Two of its assertions stand against one another, each from enough independent origins.',
    }),
    seriesId: t.id({ description: 'Id of the Series it belongs to.' }),
    minArticles: t.int({ description: 'Told of by at least this many articles, 1 or more.' }),
    minOrigins: t.int({ description: 'Resting on at least this many independent origins, 1 or more.' }),
  }),
  where: (own, at) => [
    hasOneOf('kind', own.kind, at('kind')),
    overlaps('timeFrom', 'timeTo', own.time, at('time')),
    within('lastSeenAt', own.lastSeen, at('lastSeen')),
    within('createdAt', own.created, at('created')),
    within('updatedAt', own.updated, at('updated')),
    isIn('placePath', own.placePath, at('placePath')),
    is('disputed', own.disputed),
    disputedBy(own, at),
    pointsTo('seriesId', 'Series', own.seriesId, at('seriesId')),
    atLeast('articleCount', own.minArticles, at('minArticles')),
    atLeast('originCount', own.minOrigins, at('minOrigins')),
  ],
  single: ['kind', 'disputed', 'seriesId'],
});

export type EventFilter = Parameters<typeof filter.where>[0];

/** The event in a column meets a filter. */
export const eventIs = (given: EventFilter | null | undefined, place: FilterPlace): object =>
  given == null ? {} : { event: { is: filter.where(given, place) } };

const order = ordering(
  'Event',
  {
    LAST_SEEN: {
      column: 'lastSeenAt',
      kind: 'date',
      nullable: false,
      description: 'When it was last reported on.',
    },
    TIME: {
      column: 'timeFrom',
      kind: 'date',
      nullable: true,
      description: 'When it happened, as far as is known.',
    },
    CREATED: { column: 'createdAt', kind: 'date', nullable: false, description: 'When it was first stored.' },
    UPDATED: { column: 'updatedAt', kind: 'date', nullable: false, description: 'When it last changed.' },
    ARTICLE_COUNT: {
      column: 'articleCount',
      kind: 'number',
      nullable: false,
      description: 'How many articles tell of it.',
    },
  },
  { field: 'LAST_SEEN', direction: 'DESC' },
);

/** Events, last reported on first. */
export const events = listing('Event', 'events', order, filter);
export const eventArgs = listArgs(order, filter);
export const eventFilter = filter.input;
