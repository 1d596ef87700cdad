import type { InputRef } from '@pothos/core';
import { z } from 'zod';
import type { TimePrecision as Precision } from '../../adapters/db/generated/client/enums.js';
import type { PageInput } from '../../pages/index.js';
import type { IngestedArticle, IngestReport } from '../../pipeline/index.js';
import { InputError } from '../../shared/errors.js';
import { builder } from '../builder.js';
import { ValidationError } from '../errors/validation.js';
import { byId } from '../paging/byId.js';
import { MediaType, TimePrecision } from './enums.js';

interface PublishedInput {
  readonly from: Date;
  readonly to: Date;
  readonly precision: Precision;
}

interface GivenPage extends Pick<PageInput, 'content' | 'mediaType'> {
  readonly url?: string | null;
  readonly publisher?: string | null;
  readonly fetchedAt?: Date | null;
  readonly published?: PublishedInput | null;
}

const MAX_NAME = 500;
const webAddress = z.url({ protocol: /^https?$/, error: 'url must be an http or https address.' }).nullish();
const publisherName = z
  .string()
  .regex(/\S/, { error: 'publisher must not be blank; leave it out where it is not known.' })
  .max(MAX_NAME, { error: `publisher may have ${MAX_NAME} characters.` })
  .nullish();
const forwards = z.custom<PublishedInput>(
  (value) => (value as PublishedInput).from < (value as PublishedInput).to,
  { error: 'published.to must be later than published.from.' },
);

const Published = builder.inputType('PublishedInput', {
  description: 'When a page was published, as an interval of UTC instants.',
  validate: forwards,
  fields: (t) => ({
    from: t.field({ type: 'DateTime', required: true, description: 'The first instant it can have been.' }),
    to: t.field({ type: 'DateTime', required: true, description: 'The first instant after it.' }),
    precision: t.field({ type: TimePrecision, required: true, description: 'How finely it is known.' }),
  }),
});

/** A page as callers give it. */
export const IngestPageInput = builder.inputType('IngestPageInput', {
  description: 'A page, with what the sender knows about it.',
  fields: (t) => ({
    content: t.string({
      required: true,
      description: 'The page: plain text or HTML, 10,000,000 UTF-16 code units at most.',
    }),
    mediaType: t.field({ type: MediaType, required: true, description: 'What it is written in.' }),
    url: t.string({ validate: webAddress, description: 'Where it was found: an http or https address.' }),
    publisher: t.string({
      validate: publisherName,
      description: "The publisher's name; beats what the page says.",
    }),
    fetchedAt: t.field({
      type: 'DateTime',
      description: 'When it was fetched: nothing on it was published later.',
    }),
    published: t.field({
      type: Published,
      description: 'When it was published, as a feed or archive says; beats what the page says.',
    }),
  }),
}) as InputRef<GivenPage>;

/** What became of an article. */
export const IngestOutcome = builder.enumType('IngestOutcome', {
  description: 'What became of an article.',
  values: {
    NEW: { description: 'It was stored.' },
    UNCHANGED: { description: 'The store had this very text already.' },
    REVISED: { description: 'The store had an older text of it; this one was stored as a revision.' },
  },
});

const IngestedArticleType = builder.objectRef<IngestedArticle>('IngestedArticle').implement({
  description: 'What became of one article of a page.',
  fields: (t) => ({
    article: t.field({
      description: 'The article as stored. Needs the scope READ.',
      authScopes: { scope: 'READ' },
      ...byId('Article', ({ articleId }: IngestedArticle) => articleId),
    }),
    outcome: t.expose('outcome', { type: IngestOutcome, description: 'What became of it.' }),
    claimCount: t.exposeInt('claimCount', { description: 'Number of its claims.' }),
    rejectedClaimCount: t.exposeInt('rejectedClaimCount', {
      description:
        'Number of claims that were refused because their place in the text did not reproduce their words.',
    }),
    unreadReason: t.exposeString('unreadReason', {
      nullable: true,
      description: 'Why no claim was looked for, such as another language than English; null when they were.',
    }),
  }),
});

const Success = builder.objectRef<IngestReport>('IngestPageSuccess').implement({
  description: 'The page was taken in.',
  fields: (t) => ({
    page: t.field({
      description: 'The page as stored. Needs the scope READ.',
      authScopes: { scope: 'READ' },
      ...byId('Page', ({ pageId }: IngestReport) => pageId),
    }),
    created: t.exposeBoolean('created', {
      description: 'False when the very same page had come in before: then nothing changed.',
    }),
    articles: t.expose('articles', {
      type: [IngestedArticleType],
      description: 'The articles found on it, in their order on the page: as many as it holds.',
    }),
    emptyReason: t.exposeString('emptyReason', {
      nullable: true,
      description: 'Why no article was found; null when there is one.',
    }),
  }),
});

/** The page of a caller's input. */
export const pageOf = ({ url, publisher, fetchedAt, published, ...page }: GivenPage): PageInput => ({
  ...page,
  ...(url == null ? {} : { url }),
  ...(publisher == null ? {} : { publisher }),
  ...(fetchedAt == null ? {} : { fetchedAt }),
  ...(published == null ? {} : { published }),
});

builder.mutationField('ingestPage', (t) =>
  t.field({
    type: Success,
    description:
      'Takes a page in: finds its articles, their claims, and links these to what is known. The same page twice changes nothing. Needs the scope INGEST.',
    authScopes: { scope: 'INGEST' },
    args: { input: t.arg({ type: IngestPageInput, required: true, description: 'The page.' }) },
    errors: {
      types: [InputError, ValidationError],
      union: { name: 'IngestPageResult', description: 'What became of a page, or what was wrong with it.' },
    },
    resolve: (_root, { input }, context) => context.ingest(pageOf(input)),
  }),
);
