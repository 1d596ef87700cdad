import { MAX_TELLINGS } from '../../adapters/db/stores/tellings.js';
import { MAX_NEAR_EVENTS, MAX_SIMILAR, type MatchedClaim } from '../../pipeline/index.js';
import { builder } from '../builder.js';
import { pageArgs } from '../lists/listing.js';
import { arrayPage } from '../paging/arrayPage.js';
import { byIdIfAny } from '../paging/byId.js';
import { ClaimTime } from './claim.js';
import { ClaimKind, Modality, Polarity } from './enums.js';
import { TextSpan } from './spans.js';
import { Meeting, NearEventType, SimilarTellingType, TextEvent } from './textMeeting.js';
import { TextAttribution, TextMention, TextQuantity } from './textParts.js';

const MeetingConnection = builder.connectionObject(
  { type: Meeting, name: 'MeetingConnection', description: 'A page of what a claim meets.' },
  { name: 'MeetingEdge', description: 'One assertion met, with its place.' },
);

export const TextClaim = builder.objectRef<MatchedClaim>('TextClaim').implement({
  description:
    'A claim found in a given text, and what it meets in the store. It is not stored, so it has no id.',
  fields: (t) => ({
    text: t.string({ description: 'Its words.', resolve: ({ draft }) => draft.text }),
    span: t.field({
      type: TextSpan,
      description: 'Where it stands in the text as given.',
      resolve: ({ draft }) => draft.span,
    }),
    kind: t.field({ type: ClaimKind, description: 'How it is made.', resolve: ({ draft }) => draft.kind }),
    modality: t.field({
      type: Modality,
      description: 'How firmly it is said.',
      resolve: ({ draft }) => draft.modality,
    }),
    polarity: t.field({
      type: Polarity,
      description: 'Whether it says that something is so or not.',
      resolve: ({ draft }) => draft.polarity,
    }),
    denial: t.boolean({
      description: 'It denies what somebody else said.',
      resolve: ({ draft }) => draft.denial,
    }),
    time: t.field({
      type: ClaimTime,
      nullable: true,
      description: 'When it happened, as the claim tells it; null when it does not.',
      resolve: ({ draft }) => draft.time,
    }),
  }),
});

/** Who says it, and what it names. */
builder.objectFields(TextClaim, (t) => ({
  speakerText: t.string({
    nullable: true,
    description: 'Who says it, as written; null when the text names nobody.',
    resolve: ({ draft }) =>
      draft.attribution.findLast(({ role }) => role === 'SPEAKER' || role === 'UNNAMED')?.text ?? null,
  }),
  speaker: t.field({
    description: 'The stored source that says it; null when it is none of them.',
    ...byIdIfAny('Source', ({ speakerId }: MatchedClaim) => speakerId),
  }),
  attribution: t.field({
    type: [TextAttribution],
    description: 'The chain behind it, from the outside inwards: as many steps as the sentence names.',
    resolve: ({ draft }) => draft.attribution,
  }),
  quantities: t.field({
    type: [TextQuantity],
    description: 'Its figures: as many as its words hold.',
    resolve: ({ draft }) => draft.quantities,
  }),
  figure: t.field({
    type: TextQuantity,
    nullable: true,
    description: 'The figure that it asserts; null for a statement without one.',
    resolve: ({ draft }) => (draft.focus === null ? null : (draft.quantities[draft.focus] ?? null)),
  }),
  mentions: t.field({
    type: [TextMention],
    description: 'Whom and what it names: as many as its words hold.',
    resolve: ({ draft }) => draft.entities,
  }),
}));

/** What it meets. */
builder.objectFields(TextClaim, (t) => ({
  event: t.expose('event', {
    type: TextEvent,
    nullable: true,
    description: 'The stored event that it is about; null when no event is sure enough to be the one.',
  }),
  nearEvents: t.expose('nearEvents', {
    type: [NearEventType],
    description: `Where \`event\` is null: the ${MAX_NEAR_EVENTS} events at most that come nearest, best first.`,
  }),
  meets: t.field({
    type: MeetingConnection,
    description:
      'The assertions that it meets in its event: those that say the same first, then those it is related to, the surest first, then other answers to the same question.',
    args: pageArgs,
    resolve: ({ meets }, args) => arrayPage(meets, args, 'meets'),
  }),
  similar: t.expose('similar', {
    type: [SimilarTellingType],
    description: `Stored claims and headlines of its event that tell of the same action, best first, ${MAX_SIMILAR} at most. Of an event with more than ${MAX_TELLINGS} of them only so many are looked at, as for \`Claim.matches\`.`,
  }),
}));
