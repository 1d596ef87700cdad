import { Prisma } from '../../adapters/db/generated/client/client.js';
import type { NewsFacts } from '../../claims/index.js';
import { builder } from '../builder.js';
import { db } from '../context.js';
import { rowId } from '../ids.js';
import { articleArgs, articles } from '../lists/articles.js';
import { claimArgs, claims } from '../lists/claims.js';
import { articleRevisions, articlesFromFirst } from '../lists/fixed.js';
import { pageArgs, startingWith } from '../lists/listing.js';
import { relationPage, rootPage } from '../paging/connection.js';
import { plannedById } from '../planned/field.js';
import { sortBy } from '../paging/sort.js';
import { sqlPage } from '../paging/sqlPage.js';
import { TimeInterval, times } from './intervals.js';
import { Reason, reasons } from './reason.js';

const PublishedTime = builder
  .objectRef<{
    readonly interval: NonNullable<ReturnType<typeof times>>;
    readonly reasons: ReturnType<typeof reasons>;
  }>('PublishedTime')
  .implement({
    description: 'When an article was published, and how that is known.',
    fields: (t) => ({
      interval: t.expose('interval', {
        type: TimeInterval,
        description: 'The time, as finely as it is known.',
      }),
      reasons: t.expose('reasons', { type: [Reason], description: 'The clues that it was read from.' }),
    }),
  });

const byPosition = sortBy({ column: 'ordinal', kind: 'number', nullable: false }, 'asc');

const otherRevisions = Prisma.sql`
  SELECT other.id, other.revision AS value FROM article AS this
  JOIN article AS other ON other.revision_key = this.revision_key AND other.id <> this.id
  WHERE this.id = p.a`;

const NewsFactsType = builder.objectRef<NewsFacts>('NewsFacts').implement({
  description:
    "What an article's own news did to people, when and where, read together from all of its sentences: each person told of one by one counts once. Null wherever the text leaves it in doubt; background and other happenings do not count.",
  fields: (t) => ({
    killed: t.exposeInt('killed', { nullable: true, description: 'People killed.' }),
    injured: t.exposeInt('injured', {
      nullable: true,
      description: 'People injured and alive, as far as the article tells.',
    }),
    day: t.exposeString('day', {
      nullable: true,
      description: 'The day it happened, as YYYY-MM-DD where it happened.',
    }),
    town: t.exposeString('town', { nullable: true, description: 'The town it happened in, as written.' }),
  }),
});

builder.prismaNode('Article', {
  description:
    'One report: its own text without page furniture, who published it and when, and what it claims.',
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    title: t.exposeString('title', { nullable: true, description: 'Its headline; null when it has none.' }),
    text: t.exposeString('text', {
      description: 'Its own paragraphs, joined by blank lines. Claims are spans of it.',
    }),
    url: t.exposeString('url', {
      nullable: true,
      description: 'Its address, when the page or the sender tells.',
    }),
    byline: t.exposeString('byline', { nullable: true, description: 'Who wrote it, as written.' }),
    language: t.exposeString('language', {
      nullable: true,
      description: 'BCP 47 code of its language; null when the text is too short to tell.',
    }),
    datelinePlace: t.exposeString('datelinePlace', {
      nullable: true,
      description: 'The place its dateline names, as written.',
    }),
    newsFacts: t.field({
      type: NewsFactsType,
      nullable: true,
      description: 'What its own news did to people, when and where; null when its language is not read.',
      select: { newsFacts: true },
      resolve: ({ newsFacts }) => newsFacts as unknown as NewsFacts | null,
    }),
    revision: t.exposeInt('revision', {
      description: 'Number of this revision, from 1: the same article with another text.',
    }),
    ingestedAt: t.expose('ingestedAt', { type: 'DateTime', description: 'When it was taken in.' }),
  }),
});

/** Who published it, and when. */
builder.prismaObjectFields('Article', (t) => ({
  publisher: t.relation('publisher', {
    nullable: true,
    description: 'Who published it; null when that is not known.',
  }),
  publisherRule: t.exposeString('publisherRule', {
    nullable: true,
    description: 'The rule that found the publisher.',
  }),
  publisherReasons: t.field({
    type: [Reason],
    description: 'Why it is taken for the publisher; empty when none is known.',
    select: { publisherRule: true },
    resolve: ({ publisherRule }) => (publisherRule === null ? [] : [{ rule: publisherRule }]),
  }),
  wire: t.relation('wire', {
    nullable: true,
    description: 'The agency credited for the text; null when none is.',
  }),
  published: t.field({
    type: PublishedTime,
    nullable: true,
    description: 'When it was published; null when nothing tells.',
    select: { publishedFrom: true, publishedTo: true, publishedPrecision: true, publishedReasons: true },
    resolve: ({ publishedFrom, publishedTo, publishedPrecision, publishedReasons }) => {
      const interval = times(publishedFrom, publishedTo, publishedPrecision);
      return interval && { interval, reasons: reasons(publishedReasons) };
    },
  }),
}));

/** Where it stands on its page. */
builder.prismaObjectFields('Article', (t) => ({
  page: t.relation('page', { description: 'The page it was found on.' }),
  segments: t.relation('segments', {
    description: 'Where each stretch of its text stands on the page.',
    query: { orderBy: { articleStart: 'asc' } },
  }),
  captions: t.relation('captions', {
    description: 'Captions of its pictures.',
    query: { orderBy: { ordinal: 'asc' } },
  }),
  credits: t.relation('credits', {
    description: 'Its credit lines.',
    query: { orderBy: { ordinal: 'asc' } },
  }),
  corrections: t.relation('corrections', {
    description:
      'What its publisher says in it about changes of its text ("This article was amended on ..."), in the order of the text.',
    query: { orderBy: { start: 'asc' } },
  }),
}));

/** What it claims, and its other texts. */
builder.prismaObjectFields('Article', (t) => ({
  claims: t.field({
    description: 'What it claims, in the order of the text unless asked for otherwise.',
    args: claimArgs,
    ...relationPage(startingWith(claims, byPosition), { model: 'Article', relation: 'claims' }),
  }),
  revisions: t.field({
    description: 'The other revisions of the same article, first one first.',
    args: pageArgs,
    ...sqlPage(articleRevisions, {
      key: ({ id }: { id: string }) => id,
      list: otherRevisions,
      sort: articleRevisions.sort({}),
    }),
  }),
  reuses: t.relation('reuses', {
    description:
      'The earlier texts that it shares text with, and why they count as shared: ten at most, those it shares most with.',
    query: { orderBy: { containment: 'desc' } },
  }),
  copies: t.field({
    description: 'The articles whose text was collapsed into this one as copies, earliest publication first.',
    args: pageArgs,
    ...relationPage(articlesFromFirst, {
      model: 'Article',
      relation: 'copies',
      where: { reuses: { some: {} } },
    }),
  }),
  original: t.relation('copyCluster', {
    description: 'The first article taken in that has this text: the article itself when it copies none.',
  }),
}));

builder.queryFields((t) => ({
  article: t.prismaField({
    type: 'Article',
    nullable: true,
    extensions: plannedById('Article'),
    description: 'The article with this id; null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'Id of an Article.' }) },
    resolve: (query, _root, { id }, context) =>
      db(context).article.findUnique({ ...query, where: { id: rowId('Article', id) } }),
  }),
  articles: t.field({
    description: 'All articles, last taken in first unless asked for otherwise.',
    args: articleArgs,
    ...rootPage(articles),
  }),
}));
