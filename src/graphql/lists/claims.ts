import type * as Store from '../../adapters/db/generated/client/enums.js';
import { type At, composed, type FilterPlace, type FilterRules } from '../inputs/composed.js';
import { is, isOneOf, pointsTo } from '../inputs/conditions.js';
import { meets, NumberRange, overlaps, TimeRange, within } from '../inputs/ranges.js';
import { followRedirect } from '../redirects.js';
import { ClaimKind, Modality, Polarity } from '../types/enums.js';
import { articleFilter, type ArticleFilter, articleIs } from './articles.js';
import { assertionFilter, type AssertionFilter, assertionIs } from './assertions.js';
import { eventFilter, type EventFilter, eventIs } from './events.js';
import { listArgs, listing } from './listing.js';
import { ordering } from './order.js';
import { sourceFilter, type SourceFilter, sourceIs } from './sources.js';

type Given<Value> = Value | null | undefined;

interface OwnConditions {
  readonly kind?: Given<readonly Store.ClaimKind[]>;
  readonly modality?: Given<readonly Store.Modality[]>;
  readonly polarity?: Given<Store.Polarity>;
  readonly denial?: Given<boolean>;
  readonly speakerId?: Given<string>;
  readonly speaker?: Given<SourceFilter>;
  readonly attributedTo?: Given<SourceFilter>;
  readonly origin?: Given<SourceFilter>;
  readonly articleId?: Given<string>;
  readonly article?: Given<ArticleFilter>;
  readonly eventId?: Given<string>;
  readonly event?: Given<EventFilter>;
  readonly assertionId?: Given<string>;
  readonly assertion?: Given<AssertionFilter>;
  readonly publisherId?: Given<string>;
  readonly time?: Given<TimeRange>;
  readonly created?: Given<TimeRange>;
  readonly predicate?: Given<string>;
  readonly counted?: Given<string>;
  readonly quantity?: Given<NumberRange>;
}

/** The figure that a claim asserts meets the conditions; no condition when none is given. */
function figure({ predicate, counted, quantity }: OwnConditions, at: At): object {
  if (predicate == null && counted == null && quantity == null) return {};
  const conditions = {
    ...is('predicate', predicate, at('predicate')),
    ...is('countedHead', counted, at('counted')),
    AND: meets(quantity, at('quantity')),
  };
  return { quantities: { some: { focus: true, ...conditions } } };
}

/** Whom the words go back to: a step of the chain, the innermost one, or the one that makes the origin. */
const saidBy = ({ speakerId, speaker, attributedTo, origin }: OwnConditions, at: At, inner: Inner) => [
  pointsTo('speakerId', 'Source', speakerId, at('speakerId')),
  sourceIs('speaker', speaker, inner('speaker')),
  attributedTo == null
    ? {}
    : { attributions: { some: sourceIs('source', attributedTo, inner('attributedTo')) } },
  origin == null ? {} : { origin: { is: sourceIs('source', origin, inner('origin')) } },
];

type Inner = (field: string) => FilterPlace;

const fields = (t: Parameters<FilterRules<OwnConditions>['fields']>[0]) => ({
  kind: t.field({ type: [ClaimKind], description: 'Of one of these kinds.' }),
  modality: t.field({ type: [Modality], description: 'Said in one of these ways.' }),
  polarity: t.field({ type: Polarity, description: 'Saying that it is so, or that it is not.' }),
  denial: t.boolean({ description: 'True: denials of what somebody else said. False: everything else.' }),
  speakerId: t.id({ description: 'Id of the Source that said it.' }),
  speaker: t.field({ type: sourceFilter, description: 'Said by a source that meets this.' }),
  attributedTo: t.field({
    type: sourceFilter,
    description: 'A step of its chain, from the outlet to the speaker, is a source that meets this.',
  }),
  origin: t.field({
    type: sourceFilter,
    description: 'It goes back to a source that meets this: the one its independent origin is counted by.',
  }),
  articleId: t.id({ description: 'Id of the Article it stands in.' }),
  article: t.field({ type: articleFilter, description: 'Standing in an article that meets this.' }),
  eventId: t.id({ description: 'Id of the Event it is about.' }),
  event: t.field({ type: eventFilter, description: 'About an event that meets this.' }),
  assertionId: t.id({ description: 'Id of the Assertion it makes.' }),
  assertion: t.field({ type: assertionFilter, description: 'Making an assertion that meets this.' }),
  publisherId: t.id({ description: 'Id of the Source that published its article.' }),
  time: t.field({ type: TimeRange, description: 'Telling of a time in this span.' }),
  created: t.field({ type: TimeRange, description: 'Stored in this span.' }),
  predicate: t.string({
    description: 'Its figure tells what happened to the counted: "killed", "injured", "launched".',
  }),
  counted: t.string({
    description: 'Its figure counts this: a lower-case noun in the singular, such as "soldier".',
  }),
  quantity: t.field({ type: NumberRange, description: 'Its figure allows a number in this range.' }),
});

const filter = composed<OwnConditions>({
  name: 'ClaimFilter',
  description: 'Which claims to give.',
  fields,
  where: (own, at, inner) => [
    isOneOf('kind', own.kind, at('kind')),
    isOneOf('modality', own.modality, at('modality')),
    is('polarity', own.polarity, at('polarity')),
    is('denial', own.denial),
    ...saidBy(own, at, inner),
    pointsTo('articleId', 'Article', own.articleId, at('articleId')),
    articleIs(own.article, inner('article')),
    pointsTo('eventId', 'Event', own.eventId, at('eventId')),
    eventIs(own.event, inner('event')),
    pointsTo('assertionId', 'Assertion', own.assertionId, at('assertionId')),
    assertionIs(own.assertion, inner('assertion')),
    own.publisherId == null
      ? {}
      : { article: { is: pointsTo('publisherId', 'Source', own.publisherId, at('publisherId')) } },
    overlaps('timeFrom', 'timeTo', own.time, at('time')),
    within('createdAt', own.created, at('created')),
    figure(own, at),
  ],
  single: [
    'kind',
    'modality',
    'polarity',
    'denial',
    'speakerId',
    'articleId',
    'eventId',
    'assertionId',
    'publisherId',
  ],
  prepare: async (own, context) =>
    own.eventId == null ? own : { ...own, eventId: await followRedirect(context, own.eventId) },
});

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
