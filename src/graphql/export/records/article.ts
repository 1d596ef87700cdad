import type { Prisma } from '../../../adapters/db/generated/client/client.js';
import { encodeGlobalId } from '../../ids.js';
import { times } from '../../types/intervals.js';
import { SOURCE, sourceOf } from './source.js';

/** What is told of an article within other things. */
export const ARTICLE = {
  id: true,
  url: true,
  title: true,
  language: true,
  publisher: { select: SOURCE },
  publishedFrom: true,
  publishedTo: true,
  publishedPrecision: true,
} as const satisfies Prisma.ArticleSelect;

export const WHOLE_ARTICLE = {
  ...ARTICLE,
  text: true,
  byline: true,
  revision: true,
  datelinePlace: true,
  copyClusterId: true,
  ingestedAt: true,
  wire: { select: SOURCE },
} as const satisfies Prisma.ArticleSelect;

export type ArticleRow = Prisma.ArticleGetPayload<{ select: typeof ARTICLE }>;
export type WholeArticleRow = Prisma.ArticleGetPayload<{ select: typeof WHOLE_ARTICLE }>;

/** An article as it stands within other things. */
export const articleOf = (row: ArticleRow) => ({
  id: encodeGlobalId('Article', row.id),
  url: row.url,
  title: row.title,
  language: row.language,
  publisher: sourceOf(row.publisher),
  published: times(row.publishedFrom, row.publishedTo, row.publishedPrecision),
});

export type ArticleRef = ReturnType<typeof articleOf>;

/** An article by itself, with its own text. */
export const articleRecord = (row: WholeArticleRow) => ({
  type: 'article' as const,
  ...articleOf(row),
  text: row.text,
  byline: row.byline,
  revision: row.revision,
  datelinePlace: row.datelinePlace,
  wire: sourceOf(row.wire),
  /** The first article of its cluster of copied text: its own id when it copies nobody. */
  original: encodeGlobalId('Article', row.copyClusterId),
  ingestedAt: row.ingestedAt,
});
