import { assembleClaims } from './assemble.js';
import { findQuantities } from './quantities/index.js';
import { findEntities } from './entities/index.js';
import { findSpeechActs } from './speech/find.js';
import type { SpeechAct } from './speech/acts.js';
import { sceneOfNews } from './scene/index.js';
import { readText } from './text/reading.js';
import { tollOfNews } from './tolls/index.js';
import type { ArticleClaims, ArticleForClaims, ClaimDraft } from './types.js';

export { findQuantities } from './quantities/index.js';
export type {
  ArticleClaims,
  ArticleForClaims,
  AttributionRole,
  AttributionStep,
  ClaimDraft,
  ClaimKind,
  ClaimTime,
  Entity,
  EntityKind,
  Modality,
  Polarity,
  Quantity,
  QuantityChange,
  QuantityKind,
} from './types.js';
export type { Correction } from './corrections.js';
export type { CorrectionKind } from './text/correctionKind.js';
export type { ActKind, SpeechAct } from './speech/acts.js';

export { verbBase } from './text/verbForms.js';

/**
 * Reads an article into claims: one for each thing that it reports, tied to its exact words, with who says it, how and when.
 * Spans are UTF-16 code units into `article.text`. Takes any text; what tells nothing makes no claim.
 */
export const extractClaims = (article: ArticleForClaims): ArticleClaims =>
  assembleClaims(article, findEntities(article.text, article.title, article), findQuantities(article.text));

/** Everything that a text reports somebody as saying, thinking, judging or showing; wider than what makes claims. */
export const findAttributions = (text: string): SpeechAct[] => findSpeechActs(readText(text));

/** What an article's own news did to people, when and where; null wherever the text leaves it in doubt. */
export interface NewsFacts {
  readonly killed: number | null;
  /** Injured and alive, as far as the article tells. */
  readonly injured: number | null;
  /** ISO 8601 day. */
  readonly day: string | null;
  readonly town: string | null;
}

/** The facts of an article's news; `news` are those of its claims that tell of it. */
export const factsOfNews = (
  article: ArticleForClaims,
  told: ArticleClaims,
  news: readonly ClaimDraft[],
): NewsFacts => ({ ...tollOfNews(article, told, news), ...sceneOfNews(article) });
