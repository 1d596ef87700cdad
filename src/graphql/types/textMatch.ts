import type { MatchedCopy, TextMatch } from '../../pipeline/index.js';
import { InputError } from '../../shared/errors.js';
import { builder } from '../builder.js';
import type { ApiContext } from '../context.js';
import { badRequest } from '../errors/badRequest.js';
import { refusal } from '../limits/refusal.js';
import { pageArgs } from '../lists/listing.js';
import { arrayPage } from '../paging/arrayPage.js';
import { byId } from '../paging/byId.js';
import { ReuseKind } from './enums.js';
import { Reason } from './reason.js';
import { TextSpan } from './spans.js';
import { TextClaim } from './textClaim.js';

/** What reading a text and linking its events is worth, beside the objects that tell of it. */
const WORK = 1000;

const TextCopy = builder.objectRef<MatchedCopy>('TextCopy').implement({
  description: 'A stored article whose text stands in the given text.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ReuseKind, description: 'How much of the article the text is.' }),
    containment: t.exposeFloat('containment', {
      description:
        "No probability: the share of the shorter text's five-word runs that also stand in the other, 0 to 1.",
    }),
    spans: t.expose('spans', {
      type: [TextSpan],
      description: 'The stretches of the given text that also stand in the article, in their order.',
    }),
    article: t.field({
      description: 'The article.',
      ...byId('Article', ({ articleId }: MatchedCopy) => articleId),
    }),
    reasons: t.expose('reasons', {
      type: [Reason],
      description: 'What tells that the text was taken over.',
    }),
  }),
});

const TextClaimConnection = builder.connectionObject(
  { type: TextClaim, name: 'TextClaimConnection', description: 'A page of claims of a given text.' },
  { name: 'TextClaimEdge', description: 'One claim of a given text, with its place.' },
);

const TextCopyConnection = builder.connectionObject(
  {
    type: TextCopy,
    name: 'TextCopyConnection',
    description: 'A page of articles that a text shares text with.',
  },
  { name: 'TextCopyEdge', description: 'One article that a text shares text with, with its place.' },
);

const TextMatchType = builder.objectRef<TextMatch>('TextMatch').implement({
  description: 'What a given text claims, and what of it meets the store. Nothing of the text is kept.',
  fields: (t) => ({
    unreadReason: t.exposeString('unreadReason', {
      nullable: true,
      description: 'Why no claim was looked for, such as another language than English; null when they were.',
    }),
    copies: t.field({
      type: TextCopyConnection,
      description:
        'The stored articles that it copies or takes passages from, the one it shares most with first. Each article of the text is compared with the ten that share most with it.',
      args: pageArgs,
      resolve: ({ copies }, args) => arrayPage(copies, args, 'copies'),
    }),
    claims: t.field({
      type: TextClaimConnection,
      description: 'The claims found in it, in the order of the text.',
      args: pageArgs,
      resolve: ({ claims }, args) => arrayPage(claims, args, 'claims'),
    }),
  }),
});

interface Given {
  readonly text: string;
  readonly headline?: string | null | undefined;
  readonly published?: Date | null | undefined;
}

async function match({ text, headline, published }: Given, context: ApiContext): Promise<TextMatch> {
  const characters = text.length + (headline?.length ?? 0);
  const { matchCharacters } = context.limits;
  if (characters > matchCharacters) throw refusal('matchCharacters', characters, matchCharacters);
  try {
    return await context.match({
      text,
      ...(headline == null ? {} : { headline }),
      ...(published == null ? {} : { published }),
    });
  } catch (error) {
    if (error instanceof InputError) throw badRequest('INVALID_ARGUMENT', error.place, error.message);
    throw error;
  }
}

builder.queryField('matchClaims', (t) =>
  t.field({
    type: TextMatchType,
    description: `Reads any text, from a sentence to an article, as taking it in would, and tells what its claims meet in the store: who says the same, who contradicts, updates or denies it, and whose copy it is. Nothing is stored. Costs as much as ${WORK} objects beside those of the answer; \`limits\` tells how long a text may be.`,
    extensions: { work: WORK },
    args: {
      text: t.arg.string({
        required: true,
        description: 'The text, such as "At least nine people were killed in the fire, police said".',
      }),
      headline: t.arg.string({
        description: 'Its headline, where that is not a part of the text: it helps to find the event.',
      }),
      published: t.arg({
        type: 'DateTime',
        description:
          'When it was written. "On Monday" is counted from it, and it tells what updates what; left out, such days stay unknown, and a later figure cannot be told from an earlier one.',
      }),
    },
    resolve: (_root, args, context) => match(args, context),
  }),
);
