import type { Reason } from '../../shared/reasons.js';
import type { Feature } from './features.js';

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

/** Weights of the features of a match, and what they were learned from. */
export interface MatchWeights {
  /** Stands with every score. */
  readonly version: string;
  /** Day of learning. */
  readonly date: string;
  /** Fingerprint of the files learned from. */
  readonly data: string;
  /** Expected calibration error, 0-1, by models that had seen no pair of the same topic. */
  readonly calibrationError: number;
  readonly bias: number;
  readonly weights: Readonly<Record<Feature, number>>;
}
