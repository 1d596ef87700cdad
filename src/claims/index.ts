import { assembleClaims } from './assemble.js';
import { findQuantities } from './quantities/index.js';
import { findEntities } from './entities/index.js';
import { findSpeechActs } from './speech/find.js';
import type { SpeechAct } from './speech/acts.js';
import { readText } from './text/reading.js';
import type { ArticleClaims, ArticleForClaims } from './types.js';

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
export type { ActKind, SpeechAct } from './speech/acts.js';

export { verbBase } from './text/verbForms.js';

/**
 * Reads an article into claims: one for each thing that it reports, tied to its exact words, with who says it, how and when.
 * Spans are UTF-16 code units into `article.text`. Takes any text; what tells nothing makes no claim.
 */
export const extractClaims = (article: ArticleForClaims): ArticleClaims =>
  assembleClaims(article, findEntities(article.text, article.title), findQuantities(article.text));

/** Everything that a text reports somebody as saying, thinking, judging or showing; wider than what makes claims. */
export const findAttributions = (text: string): SpeechAct[] => findSpeechActs(readText(text));
