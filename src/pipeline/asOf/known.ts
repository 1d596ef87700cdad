import type { KnownBy, Moment } from './types.js';

/** What tells when an article became known. */
export interface Dated {
  readonly revision: number;
  readonly publishedFrom: Date | null;
  readonly ingestedAt: Date;
}

/**
 * Since when an article is known. By publication: from the first instant at which it can have been published; from its coming
 * in, where nothing tells of publication. A later revision carries the date of the first, though its text is younger: it counts
 * from its coming in at the earliest.
 */
export function knownSince({ revision, publishedFrom, ingestedAt }: Dated, by: KnownBy): Date {
  if (by === 'INGESTION' || publishedFrom === null) return ingestedAt;
  return revision > 1 && ingestedAt > publishedFrom ? ingestedAt : publishedFrom;
}

/** Whether an article was known at a moment. */
export const wasKnown = (article: Dated, { at, by }: Moment): boolean => knownSince(article, by) <= at;
