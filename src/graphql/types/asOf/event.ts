import type { EventSnapshot } from '../../../pipeline/index.js';
import { builder } from '../../builder.js';
import { pageArgs } from '../../lists/listing.js';
import { arrayPage } from '../../paging/arrayPage.js';
import { byId } from '../../paging/byId.js';
import { TimeInterval } from '../intervals.js';
import { asOfField, KnownByEnum, snapshot } from './moment.js';
import { AssertionSnapshots, EventSnapshotType, MeasureSnapshots, RelationSnapshots } from './snapshots.js';

EventSnapshotType.implement({
  description:
    'An event as it stood at a moment: the claims of the articles known by then, linked by the rules of today. Which claims are about the event is what is known now, so what was merged later is seen as it turned out. Its claims, articles and sources are the live ones.',
  fields: (t) => ({
    event: t.field({
      description: 'The event as it is now.',
      ...byId('Event', ({ eventId }: EventSnapshot) => eventId),
    }),
    at: t.expose('at', { type: 'DateTime', description: 'The moment, UTC.' }),
    by: t.expose('by', { type: KnownByEnum, description: 'What made an article known.' }),
    title: t.exposeString('title', { description: 'Its name by then.' }),
    kind: t.exposeString('kind', {
      nullable: true,
      description: 'Kind of happening, such as "attack" or "parade"; null when no word told.',
    }),
    time: t.expose('time', {
      type: TimeInterval,
      nullable: true,
      description: 'When it happened, as far as was told; null when nothing did.',
    }),
    place: t.exposeString('place', {
      nullable: true,
      description: 'Where it happened, as far as was told; null when nothing did.',
    }),
    placePath: t.exposeString('placePath', {
      nullable: true,
      description: 'That place as a path from the country down, joined by "/".',
    }),
    disputed: t.exposeBoolean('disputed', {
      description: 'Its assertions contradicted or denied one another.',
    }),
    claimCount: t.exposeInt('claimCount', { description: 'Number of claims about it.' }),
    articleCount: t.exposeInt('articleCount', { description: 'Number of articles that told of it.' }),
    originCount: t.exposeInt('originCount', {
      description: 'Number of independent origins behind its claims.',
    }),
    lastSeenAt: t.expose('lastSeenAt', {
      type: 'DateTime',
      description: 'When it was last reported on by then.',
    }),
  }),
});

/** What its claims amounted to. */
builder.objectFields(EventSnapshotType, (t) => ({
  measures: t.field({
    type: MeasureSnapshots,
    description: 'The questions that its claims answered with figures, in alphabetical order.',
    args: pageArgs,
    resolve: ({ measures }, args) => arrayPage(measures, args, 'measures'),
  }),
  assertions: t.field({
    type: AssertionSnapshots,
    description: 'The different answers and statements, first said first.',
    args: pageArgs,
    resolve: ({ assertions }, args) => arrayPage(assertions, args, 'assertions'),
  }),
  relations: t.field({
    type: RelationSnapshots,
    description: 'How its assertions stood to one another, the surest first.',
    args: pageArgs,
    resolve: ({ relations }, args) => arrayPage(relations, args, 'relations'),
  }),
}));

builder.prismaObjectFields('Event', (t) => ({
  asOf: t.field({
    ...asOfField,
    type: EventSnapshotType,
    description:
      'What was known of it at a moment: the same questions and answers, from what had been published or taken in by then. Null when nothing was known of it yet.',
    select: { id: true },
    resolve: ({ id }, moment, context) => snapshot(context, id, moment),
  }),
}));
