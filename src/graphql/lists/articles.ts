import type { InputRef } from '@pothos/core';
import { builder } from '../builder.js';
import { is, pointsTo } from '../inputs/conditions.js';
import { overlaps, TimeRange, within } from '../inputs/ranges.js';
import { type Filtering, listArgs, listing } from './listing.js';
import { ordering } from './order.js';

interface ArticleFilter {
  readonly publisherId?: string | null;
  readonly wireId?: string | null;
  readonly language?: string | null;
  readonly url?: string | null;
  readonly published?: TimeRange | null;
  readonly ingested?: TimeRange | null;
}

const input = builder.inputType('ArticleFilter', {
  description: 'Which articles to give.',
  fields: (t) => ({
    publisherId: t.id({ description: 'Id of the Source that published it.' }),
    wireId: t.id({ description: 'Id of the agency credited for its text.' }),
    language: t.string({ description: 'BCP 47 code of its language, such as "en".' }),
    url: t.string({ description: 'Its address, letter for letter.' }),
    published: t.field({ type: TimeRange, description: 'Published, as far as is known, in this span.' }),
    ingested: t.field({ type: TimeRange, description: 'Taken in during this span.' }),
  }),
}) as InputRef<ArticleFilter>;

const filter: Filtering<ArticleFilter> = {
  input,
  where: (given) => ({
    ...pointsTo('publisherId', 'Source', given.publisherId),
    ...pointsTo('wireId', 'Source', given.wireId),
    ...is('language', given.language),
    ...is('url', given.url),
    ...overlaps('publishedFrom', 'publishedTo', given.published),
    ...within('ingestedAt', given.ingested),
  }),
};

const order = ordering(
  'Article',
  {
    PUBLISHED: {
      column: 'publishedFrom',
      kind: 'date',
      nullable: true,
      description: 'When it was published, as far as is known.',
    },
    INGESTED: { column: 'ingestedAt', kind: 'date', nullable: false, description: 'When it was taken in.' },
  },
  { field: 'INGESTED', direction: 'DESC' },
);

/** Articles, last taken in first. */
export const articles = listing('Article', 'articles', order, filter);
export const articleArgs = listArgs(order, filter);
