import { is, pointsTo } from '../inputs/conditions.js';
import { overlaps, TimeRange, within } from '../inputs/ranges.js';
import { composed, type FilterPlace } from '../inputs/composed.js';
import { listArgs, listing } from './listing.js';
import { ordering } from './order.js';
import { sourceFilter, type SourceFilter, sourceIs } from './sources.js';

interface OwnConditions {
  readonly publisherId?: string | null;
  readonly publisher?: SourceFilter | null;
  readonly wireId?: string | null;
  readonly wire?: SourceFilter | null;
  readonly language?: string | null;
  readonly url?: string | null;
  readonly published?: TimeRange | null;
  readonly ingested?: TimeRange | null;
  readonly copy?: boolean | null;
}

/** Each article is in a cluster of copied text, whose first article is the original. */
const copies = (copy: boolean | null | undefined): object =>
  copy == null ? {} : { reuses: { [copy ? 'some' : 'none']: { kind: 'COPY' } } };

const filter = composed<OwnConditions>({
  name: 'ArticleFilter',
  description: 'Which articles to give.',
  fields: (t) => ({
    publisherId: t.id({ description: 'Id of the Source that published it.' }),
    publisher: t.field({ type: sourceFilter, description: 'Published by a source that meets this.' }),
    wireId: t.id({ description: 'Id of the agency credited for its text.' }),
    wire: t.field({ type: sourceFilter, description: 'Its text is credited to a source that meets this.' }),
    language: t.string({ description: 'BCP 47 code of its language, such as "en".' }),
    url: t.string({ description: 'Its address, letter for letter.' }),
    published: t.field({ type: TimeRange, description: 'Published, as far as is known, in this span.' }),
    ingested: t.field({ type: TimeRange, description: 'Taken in during this span.' }),
    copy: t.boolean({
      description: 'True: its text is a copy of one that was taken in earlier. False: it is not.',
    }),
  }),
  where: (own, at, inner) => [
    pointsTo('publisherId', 'Source', own.publisherId, at('publisherId')),
    sourceIs('publisher', own.publisher, inner('publisher')),
    pointsTo('wireId', 'Source', own.wireId, at('wireId')),
    sourceIs('wire', own.wire, inner('wire')),
    is('language', own.language, at('language')),
    is('url', own.url, at('url')),
    overlaps('publishedFrom', 'publishedTo', own.published, at('published')),
    within('ingestedAt', own.ingested, at('ingested')),
    copies(own.copy),
  ],
  single: ['publisherId', 'wireId', 'language', 'url', 'copy'],
});

export const articleFilter = filter.input;
export type ArticleFilter = Parameters<typeof filter.where>[0];

/** The article in a column meets a filter. */
export const articleIs = (given: ArticleFilter | null | undefined, place: FilterPlace): object =>
  given == null ? {} : { article: { is: filter.where(given, place) } };

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
