import type * as Store from '../../adapters/db/generated/client/enums.js';
import { composed, type FilterPlace } from '../inputs/composed.js';
import { atLeast, is, isOneOf, pointsTo } from '../inputs/conditions.js';
import { meets, NumberRange, TimeRange, within } from '../inputs/ranges.js';
import { sortBy } from '../paging/sort.js';
import { followRedirect } from '../redirects.js';
import { AssertionKind, Modality, Polarity, RelationKind } from '../types/enums.js';
import { eventFilter, type EventFilter, eventIs } from './events.js';
import { listArgs, listing } from './listing.js';
import { ordering } from './order.js';

type Given<Value> = Value | null | undefined;

interface OwnConditions {
  readonly kind?: Given<readonly Store.AssertionKind[]>;
  readonly modality?: Given<readonly Store.Modality[]>;
  readonly polarity?: Given<Store.Polarity>;
  readonly eventId?: Given<string>;
  readonly event?: Given<EventFilter>;
  readonly measureId?: Given<string>;
  readonly predicate?: Given<string>;
  readonly figure?: Given<NumberRange>;
  readonly minOrigins?: Given<number>;
  readonly minOutlets?: Given<number>;
  readonly related?: Given<readonly Store.RelationKind[]>;
  readonly firstSaid?: Given<TimeRange>;
  readonly lastSaid?: Given<TimeRange>;
}

const related = (kinds: OwnConditions['related'], place: string): object => {
  if (kinds == null) return {};
  const some = { some: isOneOf('kind', kinds, place) };
  return { OR: [{ relationsOut: some }, { relationsIn: some }] };
};

const figureIs = (figure: OwnConditions['figure'], place: string): object =>
  figure == null ? {} : { AND: [{ kind: 'FIGURE' }, ...meets(figure, place)] };

const filter = composed<OwnConditions>({
  name: 'AssertionFilter',
  description: 'Which assertions to give.',
  fields: (t) => ({
    kind: t.field({ type: [AssertionKind], description: 'Of one of these kinds.' }),
    modality: t.field({ type: [Modality], description: 'Said in one of these ways.' }),
    polarity: t.field({ type: Polarity, description: 'Saying that it is so, or that it is not.' }),
    eventId: t.id({ description: 'Id of the Event it is about.' }),
    event: t.field({ type: eventFilter, description: 'About an event that meets this.' }),
    measureId: t.id({ description: 'Id of the Measure it answers.' }),
    predicate: t.string({
      description: 'Answering what happened to the counted: "killed", "injured", "launched".',
    }),
    figure: t.field({ type: NumberRange, description: 'A figure that allows a number in this range.' }),
    minOrigins: t.int({ description: 'Resting on at least this many independent origins, 1 or more.' }),
    minOutlets: t.int({ description: 'Published by at least this many outlets, 1 or more.' }),
    related: t.field({
      type: [RelationKind],
      description: 'Standing in a relation of one of these kinds, either way.',
    }),
    firstSaid: t.field({ type: TimeRange, description: 'First said, as far as is known, in this span.' }),
    lastSaid: t.field({ type: TimeRange, description: 'Last said, as far as is known, in this span.' }),
  }),
  where: (own, at, inner) => [
    isOneOf('kind', own.kind, at('kind')),
    isOneOf('modality', own.modality, at('modality')),
    is('polarity', own.polarity, at('polarity')),
    pointsTo('eventId', 'Event', own.eventId, at('eventId')),
    eventIs(own.event, inner('event')),
    pointsTo('measureId', 'Measure', own.measureId, at('measureId')),
    own.predicate == null ? {} : { measure: { is: is('predicate', own.predicate, at('predicate')) } },
    figureIs(own.figure, at('figure')),
    atLeast('originCount', own.minOrigins, at('minOrigins')),
    atLeast('outletCount', own.minOutlets, at('minOutlets')),
    related(own.related, at('related')),
    within('firstSaidAt', own.firstSaid, at('firstSaid')),
    within('lastSaidAt', own.lastSaid, at('lastSaid')),
  ],
  single: ['kind', 'modality', 'polarity', 'eventId', 'measureId', 'predicate'],
  prepare: async (own, context) =>
    own.eventId == null ? own : { ...own, eventId: await followRedirect(context, own.eventId) },
});

export const assertionFilter = filter.input;
export type AssertionFilter = Parameters<typeof filter.where>[0];

/** The assertion in a column meets a filter. */
export const assertionIs = (given: Given<AssertionFilter>, place: FilterPlace): object =>
  given == null ? {} : { assertion: { is: filter.where(given, place) } };

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
