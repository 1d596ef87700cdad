import {
  MAX_NEAR_EVENTS,
  type MatchedClaim,
  type MetAssertion,
  type SimilarTelling,
} from '../../pipeline/index.js';
import { builder } from '../builder.js';
import { byId, byIdIfAny } from '../paging/byId.js';
import { enumOf } from './enums.js';
import { Reason } from './reason.js';

type NearEvent = MatchedClaim['nearEvents'][number];
type MatchedEvent = NonNullable<MatchedClaim['event']>;

const MeetingKind = enumOf<MetAssertion['kind']>(
  'MeetingKind',
  'How a claim of a given text stands to a stored assertion, read from the claim to the assertion unless `outgoing` is false.',
  {
    SAME: 'It says the same: stored, it would make this very assertion.',
    CONTRADICTS: 'Both cannot hold.',
    UPDATES: 'One is a later state of what the other tells.',
    PART_OF: 'One counts a part of what the other counts.',
    COMPATIBLE: 'Both can hold, and one is vaguer.',
    DISPUTES: 'One denies the other.',
    REALISES: 'One tells that what the other announced has happened.',
    OTHER_ANSWER:
      'Both answer one question differently, and no rule relates the two directly: because nobody said when the text was written, or because a later answer stands between them.',
  },
);

export const Meeting = builder.objectRef<MetAssertion>('Meeting').implement({
  description: 'A stored assertion that a claim of a given text meets, and how.',
  fields: (t) => ({
    kind: t.expose('kind', { type: MeetingKind, description: 'How the claim stands to the assertion.' }),
    assertion: t.field({
      description: 'The stored assertion, with who says it, since when and from how many origins.',
      ...byId('Assertion', ({ assertionId }: MetAssertion) => assertionId),
    }),
    outgoing: t.exposeBoolean('outgoing', {
      nullable: true,
      description:
        'True: the claim updates, denies or is a part of the assertion. False: the other way round. Null for SAME and OTHER_ANSWER.',
    }),
    newOrigin: t.exposeBoolean('newOrigin', {
      nullable: true,
      description:
        'For SAME: true when the text would be one more independent origin, false when it copies or cites one that is counted already. Null for all else.',
    }),
    strength: t.exposeFloat('strength', {
      nullable: true,
      description:
        'No probability: how much the rule that made the relation is trusted, 0 to 1, as set by hand. Null for SAME and OTHER_ANSWER.',
    }),
    reasons: t.expose('reasons', { type: [Reason], description: 'Why, as data and in words.' }),
  }),
});

export const TextEvent = builder.objectRef<MatchedEvent>('TextEvent').implement({
  description: 'The stored event that a claim of a given text is about.',
  fields: (t) => ({
    event: t.field({
      description: 'The event.',
      ...byId('Event', ({ eventId }: MatchedEvent) => eventId),
    }),
    probability: t.exposeFloat('probability', {
      description: 'Probability that it is the one, 0 to 1; 0.99, as set by hand, for a copy.',
    }),
    reasons: t.expose('reasons', { type: [Reason], description: 'What speaks for it and against it.' }),
  }),
});

export const NearEventType = builder.objectRef<NearEvent>('NearEvent').implement({
  description: `A stored event that a claim of a given text is not taken to be about, though it comes nearest: ${MAX_NEAR_EVENTS} at most are told.`,
  fields: (t) => ({
    event: t.field({ description: 'The event.', ...byId('Event', ({ eventId }: NearEvent) => eventId) }),
    probability: t.exposeFloat('probability', {
      description: 'Probability that it is the one, 0 to 1; 0 where the date or the place forbids it.',
    }),
    needed: t.exposeFloat('needed', {
      description: 'From which probability it would have been taken: the less is known of days, the higher.',
    }),
    reasons: t.expose('reasons', {
      type: [Reason],
      description: 'What forbids it, if anything, and what speaks for it and against it.',
    }),
  }),
});

export const SimilarTellingType = builder.objectRef<SimilarTelling>('SimilarTelling').implement({
  description:
    'A stored claim or headline that tells of the same action as a claim of a given text. Weaker than saying the same.',
  fields: (t) => ({
    probability: t.exposeFloat('probability', { description: 'Probability that both tell of it, 0 to 1.' }),
    text: t.exposeString('text', { description: 'Its words.' }),
    claim: t.field({
      description: "The claim; null when it is the article's headline.",
      ...byIdIfAny('Claim', ({ claimId }: SimilarTelling) => claimId),
    }),
    article: t.field({
      description: 'The article that tells of it.',
      ...byId('Article', ({ articleId }: SimilarTelling) => articleId),
    }),
    reasons: t.expose('reasons', {
      type: [Reason],
      description: 'What speaks for it and against it, most telling first.',
    }),
    model: t.exposeString('model', { description: 'Version of the weights it was scored with.' }),
  }),
});
