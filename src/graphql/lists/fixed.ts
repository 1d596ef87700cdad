import { sortBy } from '../paging/sort.js';
import { articles } from './articles.js';
import { claims } from './claims.js';
import { events } from './events.js';
import { inOrder } from './listing.js';
import { sources } from './sources.js';

const published = { column: 'publishedFrom', kind: 'date', nullable: true } as const;

/** Articles as they stand on a page. */
export const articlesOnPage = inOrder(
  articles,
  sortBy({ column: 'ordinal', kind: 'number', nullable: false }, 'asc'),
);

/** Articles, latest publication first. */
export const articlesByPublication = inOrder(articles, sortBy(published, 'desc'));

/** Articles, earliest publication first. */
export const articlesFromFirst = inOrder(articles, sortBy(published, 'asc'));

/** Revisions of an article, first one first. */
export const articleRevisions = inOrder(
  articles,
  sortBy({ column: 'revision', kind: 'number', nullable: false }, 'asc'),
);

/** Sources in alphabetical order. */
export const sourcesByName = inOrder(
  sources,
  sortBy({ column: 'name', kind: 'text', nullable: false }, 'asc'),
);

/** Events in the order they happened. */
export const eventsByTime = inOrder(
  events,
  sortBy({ column: 'timeFrom', kind: 'date', nullable: true }, 'asc'),
);

/** Claims, first stored first. */
export const claimsFromFirst = inOrder(
  claims,
  sortBy({ column: 'createdAt', kind: 'date', nullable: false }, 'asc'),
);
