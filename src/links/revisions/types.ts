import type { ClaimKind, Modality, Polarity } from '../../claims/index.js';
import type { NumberInterval } from '../../shared/intervals.js';

/** A claim of one revision of an article, with what may change in it. */
export interface RevisedClaim {
  readonly id: string;
  readonly text: string;
  readonly kind: ClaimKind;
  readonly modality: Modality;
  readonly polarity: Polarity;
  /** The speaker as written; null when the text gives none. */
  readonly speakerText: string | null;
  /** The figure that it asserts, with what is counted; null for a statement without one. */
  readonly figure: RevisedFigure | null;
  /** When it happened, as the claim tells it; null when it does not. */
  readonly timeFrom: Date | null;
  readonly timeTo: Date | null;
}

export interface RevisedFigure extends NumberInterval {
  readonly predicate: string | null;
  readonly countedHead: string | null;
  readonly unit: string | null;
}

/** What differs between two wordings of one claim. */
export type ChangedPart = 'WORDING' | 'FIGURE' | 'SPEAKER' | 'TIME' | 'MODALITY' | 'POLARITY';

/** A claim that stands in both revisions with something changed. */
export interface ChangedClaim<Claim extends RevisedClaim> {
  readonly before: Claim;
  readonly after: Claim;
  readonly parts: readonly ChangedPart[];
}

/** What became of an article's claims from one revision to the next, in the order of the texts. */
export interface RevisionChanges<Claim extends RevisedClaim> {
  readonly added: readonly Claim[];
  readonly dropped: readonly Claim[];
  readonly changed: readonly ChangedClaim<Claim>[];
}
