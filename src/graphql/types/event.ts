import { Prisma } from '../../adapters/db/generated/client/client.js';
import { builder } from '../builder.js';
import { db } from '../context.js';
import { rowId } from '../ids.js';
import { assertionArgs, assertions } from '../lists/assertions.js';
import { measureArgs, measures } from '../lists/measures.js';
import { relationArgs, relations } from '../lists/relations.js';
import { claimArgs, claims } from '../lists/claims.js';
import { eventArgs, events } from '../lists/events.js';
import { articlesByPublication, sourcesByName } from '../lists/fixed.js';
import { pageArgs } from '../lists/listing.js';
import { relationPage, rootPage } from '../paging/connection.js';
import { plannedById } from '../planned/field.js';
import { sqlPage } from '../paging/sqlPage.js';
import { liveEventId } from '../redirects.js';
import { TimeInterval, times } from './intervals.js';
import './eventMerger.js';
import { Reason } from './reason.js';
import { timeline } from './timeline.js';

const tellingArticles = Prisma.sql`
  SELECT article.id, article.published_from AS value FROM article
  WHERE article.id IN (SELECT article_id FROM claim WHERE event_id = p.a)`;

const speakingSources = Prisma.sql`
  SELECT source.id, source.name AS value FROM source
  WHERE source.id IN (
    SELECT speaker_id FROM claim WHERE event_id = p.a
    UNION SELECT article.publisher_id FROM claim JOIN article ON article.id = claim.article_id WHERE event_id = p.a
  )`;

const own = ({ id }: { id: string }): string => id;

builder.prismaNode('Event', {
  description: 'A real-world happening that claims of different articles are about.',
  id: { field: 'id' },
  findUnique: async (id, context) => ({ id: await liveEventId(context, id) }),
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    title: t.exposeString('title', { description: 'A short name for it, taken from its articles.' }),
    kind: t.exposeString('kind', {
      nullable: true,
      description: 'Kind of happening, such as "attack" or "parade"; null when no word tells.',
    }),
    time: t.field({
      type: TimeInterval,
      nullable: true,
      description: 'When it happened; null when nothing tells.',
      select: { timeFrom: true, timeTo: true, timePrecision: true },
      resolve: ({ timeFrom, timeTo, timePrecision }) => times(timeFrom, timeTo, timePrecision),
    }),
    place: t.exposeString('place', {
      nullable: true,
      description: 'Where it happened; null when nothing tells.',
    }),
    placePath: t.exposeString('placePath', {
      nullable: true,
      description: 'Its place as a path from the country down, joined by "/".',
    }),
    series: t.relation('series', {
      nullable: true,
      description: 'The recurring happening that it is one of; null when it is none.',
    }),
    disputed: t.exposeBoolean('disputed', { description: 'Its assertions contradict or deny one another.' }),
    claimCount: t.exposeInt('claimCount', { description: 'Number of claims about it.' }),
    articleCount: t.exposeInt('articleCount', { description: 'Number of articles that tell of it.' }),
    originCount: t.exposeInt('originCount', {
      description: 'Number of independent origins behind its claims.',
    }),
    lastSeenAt: t.expose('lastSeenAt', { type: 'DateTime', description: 'When it was last reported on.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was first stored.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it last changed.' }),
  }),
});

/** Why it is what it is. */
builder.prismaObjectFields('Event', (t) => ({
  seriesReasons: t.field({
    type: [Reason],
    description: 'Why it is one of its series; empty when it is none.',
    select: { series: { select: { name: true } } },
    resolve: ({ series }) => (series === null ? [] : [{ rule: 'other-edition', value: series.name }]),
  }),
  mergers: t.relation('redirects', {
    description: 'The events that turned out to be this one, and why, earliest merger first.',
    query: { orderBy: [{ createdAt: 'asc' }, { fromId: 'asc' }] },
  }),
}));

/** What is said about it, and by whom. */
builder.prismaObjectFields('Event', (t) => ({
  claims: t.field({
    description: 'What is claimed about it, last stored first unless asked for otherwise.',
    args: claimArgs,
    ...relationPage(claims, { model: 'Event', relation: 'claims' }),
  }),
  articles: t.field({
    description: 'The articles that tell of it, latest publication first.',
    args: pageArgs,
    ...sqlPage(articlesByPublication, {
      key: own,
      list: tellingArticles,
      sort: articlesByPublication.sort({}),
    }),
  }),
  sources: t.field({
    description: 'Who published or said something about it, by name.',
    args: pageArgs,
    ...sqlPage(sourcesByName, { key: own, list: speakingSources, sort: sourcesByName.sort({}) }),
  }),
}));

/** What its claims amount to. */
builder.prismaObjectFields('Event', (t) => ({
  measures: t.field({
    description: 'The questions that its claims answer with figures, in alphabetical order.',
    args: measureArgs,
    ...relationPage(measures, { model: 'Event', relation: 'measures' }),
  }),
  assertions: t.field({
    description: 'The different answers and statements, first said first unless asked for otherwise.',
    args: assertionArgs,
    ...relationPage(assertions, { model: 'Event', relation: 'assertions' }),
  }),
  relations: t.field({
    description: 'How its assertions stand to one another, in the order found.',
    args: relationArgs,
    ...relationPage(relations, { model: 'Event', relation: 'relations' }),
  }),
  timeline: t.field({
    description:
      'When each assertion was first made and what it changed, earliest first; those of unknown time last.',
    args: pageArgs,
    ...timeline,
  }),
}));

builder.queryFields((t) => ({
  event: t.prismaField({
    type: 'Event',
    nullable: true,
    extensions: plannedById('Event', 'event_redirect'),
    description: 'The event with this id, or the one it was merged into; null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'Id of an Event.' }) },
    resolve: async (query, _root, { id }, context) =>
      db(context).event.findUnique({
        ...query,
        where: { id: await liveEventId(context, rowId('Event', id)) },
      }),
  }),
  events: t.field({
    description: 'All events, last reported on first unless asked for otherwise.',
    args: eventArgs,
    ...rootPage(events),
  }),
  disputes: t.field({
    description:
      'The events whose assertions contradict or deny one another, last reported on first unless asked for otherwise.',
    args: eventArgs,
    ...rootPage({ ...events, where: (args) => ({ AND: [{ disputed: true }, events.where(args)] }) }),
  }),
}));
