import type { Reason } from '../../shared/reasons.js';

/** Something that an article of an event tells: one of its claims, or its headline. */
export interface Telling {
  readonly id: string;
  readonly articleId: string;
  readonly text: string;
  /** 0 for the headline, 1 for the article's first claim, and so on. */
  readonly position: number;
}

/** How surely two tellings tell of the same action. */
export interface MatchScore {
  /** 0-1, calibrated. */
  readonly probability: number;
  /** What speaks for it and against it, most telling first, each with its share in the log-odds; last the model. */
  readonly reasons: readonly Reason[];
  /** The version of the weights. */
  readonly model: string;
}

/** A telling of another article that tells of the same action. */
export interface Match<T extends Telling = Telling> extends MatchScore {
  readonly telling: T;
}
