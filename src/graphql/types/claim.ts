import { builder } from '../builder.js';
import { db } from '../context.js';
import { rowId } from '../ids.js';
import { claimArgs, claims } from '../lists/claims.js';
import { rootPage } from '../paging/connection.js';
import { plannedById } from '../planned/field.js';
import { articleText, contextOf } from './claimContext.js';
import { claimLinks } from './claimLink.js';
import { ClaimKind, Modality, Polarity } from './enums.js';
import { TimeInterval, times } from './intervals.js';
import { modelOf, Reason, reasons } from './reason.js';
import { TextSpan } from './spans.js';
import { pageArgs } from '../lists/listing.js';

export const ClaimTime = builder
  .objectRef<{
    readonly interval: NonNullable<ReturnType<typeof times>>;
    readonly text: string | null;
    readonly reasons: ReturnType<typeof reasons>;
  }>('ClaimTime')
  .implement({
    description: 'When the happening that a claim tells of took place, and how that is known.',
    fields: (t) => ({
      interval: t.expose('interval', {
        type: TimeInterval,
        description: 'The time, as finely as it is known.',
      }),
      text: t.exposeString('text', {
        nullable: true,
        description: 'The words it was read from; null when it was inferred.',
      }),
      reasons: t.expose('reasons', { type: [Reason], description: 'How the words became a time.' }),
    }),
  });

const Sentence = builder
  .objectRef<{ readonly start: number; readonly end: number; readonly text: string }>('Sentence')
  .implement({
    description: 'The sentence or quotation that a claim stands in.',
    fields: (t) => ({
      span: t.field({
        type: TextSpan,
        description: "Where it stands in the article's text.",
        resolve: (sentence) => sentence,
      }),
      text: t.exposeString('text', { description: 'The sentence.' }),
    }),
  });

/** Characters shown on either side of a claim when the caller does not say how many. */
const CONTEXT_CHARACTERS = 200;

builder.prismaNode('Claim', {
  description:
    "One thing that one article reports, tied to an exact stretch of the article's text. It says what is said, not what is true.",
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    text: t.exposeString('text', {
      description: "The article's words: its text from `start` to `end`, checked when it was stored.",
    }),
    start: t.exposeInt('start', {
      description: "Offset of the claim in the article's text, in UTF-16 code units.",
    }),
    end: t.exposeInt('end', {
      description: "Offset of the first code unit after the claim in the article's text.",
    }),
    paragraph: t.exposeInt('paragraph', { description: 'Number of the paragraph it stands in, from 0.' }),
    kind: t.expose('kind', { type: ClaimKind, description: 'How the article makes it.' }),
    modality: t.expose('modality', { type: Modality, description: 'How firmly it is said.' }),
    polarity: t.expose('polarity', {
      type: Polarity,
      description: 'Whether it says that something is so or not.',
    }),
    denial: t.exposeBoolean('denial', { description: 'It denies what somebody else said.' }),
    rule: t.exposeString('rule', { description: 'The rule that made the claim.' }),
    reasons: t.field({
      type: [Reason],
      description: 'Why these words were taken for a claim of this kind.',
      select: { rule: true },
      resolve: ({ rule }) => [{ rule }],
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was stored.' }),
  }),
});

/** When it happened, and the text around it. */
builder.prismaObjectFields('Claim', (t) => ({
  time: t.field({
    type: ClaimTime,
    nullable: true,
    description: 'When it happened, as the claim tells it; null when it does not.',
    select: { timeFrom: true, timeTo: true, timePrecision: true, timeText: true, timeReasons: true },
    resolve: ({ timeFrom, timeTo, timePrecision, timeText, timeReasons }) => {
      const interval = times(timeFrom, timeTo, timePrecision);
      return interval && { interval, text: timeText, reasons: reasons(timeReasons) };
    },
  }),
  sentence: t.field({
    type: Sentence,
    description: 'The sentence or quotation around it.',
    select: { sentenceStart: true, sentenceEnd: true, sentence: true },
    resolve: ({ sentenceStart, sentenceEnd, sentence }) => ({
      start: sentenceStart,
      end: sentenceEnd,
      text: sentence,
    }),
  }),
  context: t.string({
    description: "The article's text around the claim, the claim included.",
    args: {
      characters: t.arg.int({
        required: true,
        defaultValue: CONTEXT_CHARACTERS,
        description: 'How many UTF-16 code units to show on either side, 0 to 5000.',
      }),
    },
    select: { articleId: true, start: true, end: true },
    resolve: async (claim, { characters }, context) =>
      contextOf(await articleText(context, claim.articleId), claim, characters),
  }),
}));

/** Who says it, and what it names. */
builder.prismaObjectFields('Claim', (t) => ({
  speaker: t.relation('speaker', {
    nullable: true,
    description: 'The innermost source that the text names; null when it names none.',
  }),
  speakerText: t.exposeString('speakerText', { nullable: true, description: 'The speaker as written.' }),
  attribution: t.relation('attributions', {
    description: 'The chain behind it, from the outlet inwards.',
    query: { orderBy: { step: 'asc' } },
  }),
  mentions: t.relation('mentions', {
    description: 'Whom and what it names.',
    query: { orderBy: { ordinal: 'asc' } },
  }),
  quantities: t.relation('quantities', {
    description: 'Its figures.',
    query: { orderBy: { ordinal: 'asc' } },
  }),
}));

/** What it is linked to. */
builder.prismaObjectFields('Claim', (t) => ({
  article: t.relation('article', { description: 'The article it stands in.' }),
  event: t.relation('event', { description: 'The event it is about.' }),
  eventScore: t.exposeFloat('eventScore', {
    description:
      'Probability that it is about its event, 0 to 1, as it was when its article came in. 1 where the article founded the event; 0.99, as set by hand, for a copy.',
  }),
  eventReasons: t.field({
    type: [Reason],
    description: 'Why it is taken to be about its event.',
    select: { eventReasons: true },
    resolve: (claim) => reasons(claim.eventReasons),
  }),
  eventModel: t.string({
    nullable: true,
    description:
      'Version of the weights by which its event was found; null where no weights were asked, as for a copy.',
    select: { eventReasons: true },
    resolve: (claim) => modelOf(claim.eventReasons),
  }),
  assertion: t.relation('assertion', {
    description: 'The assertion it makes, together with the claims that say the same.',
  }),
  origin: t.relation('origin', { description: 'Where it independently comes from.' }),
  links: t.field({
    description:
      'The claims it is linked to through its assertion: those that say the same first, then those of related assertions.',
    args: pageArgs,
    ...claimLinks,
  }),
}));

builder.queryFields((t) => ({
  claim: t.prismaField({
    type: 'Claim',
    nullable: true,
    extensions: plannedById('Claim'),
    description: 'The claim with this id; null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'Id of a Claim.' }) },
    resolve: (query, _root, { id }, context) =>
      db(context).claim.findUnique({ ...query, where: { id: rowId('Claim', id) } }),
  }),
  claims: t.field({
    description: 'All claims, last stored first unless asked for otherwise.',
    args: claimArgs,
    ...rootPage(claims),
  }),
}));
