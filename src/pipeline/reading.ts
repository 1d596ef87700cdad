import { extractClaims, factsOfNews, type ArticleClaims, type NewsFacts } from '../claims/index.js';
import { groupHappenings, type Happening } from '../events/index.js';
import type { ArticleDraft } from '../pages/index.js';
import { wireOf } from './credits.js';

/** Everything about an article that can be known without the store. */
export interface ReadArticle extends ArticleClaims {
  /** What the claims tell of, each claim in one of them. */
  readonly happenings: readonly Happening[];
  /** Of its own news; null when it was not read. */
  readonly facts: NewsFacts | null;
  /** Claims whose offsets did not reproduce their words. */
  readonly rejected: number;
  /** Why no claim was looked for; null when they were. */
  readonly unreadReason: string | null;
}

/** What of an article its claims are read from. */
export type ReadableArticle = Pick<ArticleDraft, 'title' | 'text' | 'language' | 'datelinePlace'> & {
  readonly published: Pick<NonNullable<ArticleDraft['published']>, 'interval'> | null;
  readonly publisher: Pick<NonNullable<ArticleDraft['publisher']>, 'name'> | null;
  readonly credits: readonly Pick<ArticleDraft['credits'][number], 'kind' | 'name'>[];
};

/** The rules of the claim stage are those of English; in another language they would find what nobody said. */
const whyUnread = ({ language }: ReadableArticle): string | null =>
  language === null || /^en\b/.test(language) ? null : `it is in another language than English (${language})`;

/**
 * Article -> claims -> what they tell of. The text's own offsets are checked here for the last time before they are stored.
 */
export function readArticle(draft: ReadableArticle): ReadArticle {
  const unreadReason = whyUnread(draft);
  if (unreadReason !== null)
    return {
      claims: [],
      entities: [],
      happenings: [],
      facts: null,
      corrections: [],
      rejected: 0,
      unreadReason,
    };
  const article = {
    title: draft.title,
    text: draft.text,
    published: draft.published?.interval ?? null,
    publisher: draft.publisher?.name ?? null,
    wire: wireOf(draft),
    datelinePlace: draft.datelinePlace,
  };
  const told = extractClaims(article);
  const claims = told.claims.filter(({ span, text }) => draft.text.slice(span.start, span.end) === text);
  const happenings = groupHappenings(article, claims);
  const news = new Set(happenings.filter(({ main }) => main).flatMap((happening) => happening.claims));
  const facts = factsOfNews(
    article,
    told,
    claims.filter(({ ordinal }) => news.has(ordinal)),
  );
  const rejected = told.claims.length - claims.length;
  return { ...told, claims, happenings, facts, rejected, unreadReason };
}
