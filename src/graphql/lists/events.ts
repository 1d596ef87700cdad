import type { InputRef } from '@pothos/core';
import { builder } from '../builder.js';
import { atLeast, is, isIn, isOneOf, pointsTo } from '../inputs/conditions.js';
import { overlaps, TimeRange } from '../inputs/ranges.js';
import { type Filtering, listArgs, listing } from './listing.js';
import { ordering } from './order.js';

interface EventFilter {
  readonly kind?: readonly string[] | null;
  readonly time?: TimeRange | null;
  readonly placePath?: string | null;
  readonly disputed?: boolean | null;
  readonly seriesId?: string | null;
  readonly minArticles?: number | null;
  readonly minOrigins?: number | null;
}

const input = builder.inputType('EventFilter', {
  description: 'Which events to give.',
  fields: (t) => ({
    kind: t.stringList({ description: 'Of one of these kinds, such as "attack" or "parade".' }),
    time: t.field({ type: TimeRange, description: 'Happening, as far as is known, in this span.' }),
    placePath: t.string({
      description: 'In this place: a path from the country down, such as "fr" or "fr/paris".',
    }),
    disputed: t.boolean({
      description: 'True: its assertions contradict or deny one another. False: they do not.',
    }),
    seriesId: t.id({ description: 'Id of the Series it belongs to.' }),
    minArticles: t.int({ description: 'Told of by at least this many articles.' }),
    minOrigins: t.int({ description: 'Resting on at least this many independent origins.' }),
  }),
}) as InputRef<EventFilter>;

const filter: Filtering<EventFilter> = {
  input,
  where: (given) => ({
    ...isOneOf('kind', given.kind),
    ...overlaps('timeFrom', 'timeTo', given.time),
    ...isIn('placePath', given.placePath),
    ...is('disputed', given.disputed),
    ...pointsTo('seriesId', 'Series', given.seriesId),
    ...atLeast('articleCount', given.minArticles),
    ...atLeast('originCount', given.minOrigins),
  }),
};

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
