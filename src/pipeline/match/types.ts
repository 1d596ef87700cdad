import type { Span } from '../../shared/spans.js';
import type { Reason } from '../../shared/reasons.js';
import type { ClaimDraft } from '../../claims/index.js';
import type { NearEvent } from '../../events/index.js';
import type { MatchScore, RelationKind } from '../../links/index.js';

/** A text that is to be compared with the store and not to be kept. */
export interface MatchInput {
  /** Anything from a sentence to an article. */
  readonly text: string;
  /** Its headline, where that is not a part of the text. */
  readonly headline?: string;
  /** When it was written: "on Monday" is counted from it. */
  readonly published?: Date;
}

/** A stored article whose text stands in the given one. */
export interface MatchedCopy {
  readonly articleId: string;
  readonly kind: 'COPY' | 'DERIVED';
  /** Share of the shorter text's shingles that stand in the other, 0-1. */
  readonly containment: number;
  /** Stretches of the given text that also stand in the article. */
  readonly spans: readonly Span[];
  readonly reasons: readonly Reason[];
}

/** The event that a claim of the text is about. */
export interface MatchedEvent {
  readonly eventId: string;
  /** 0-1 */
  readonly probability: number;
  readonly reasons: readonly Reason[];
}

/** An assertion of the store that a claim of the text meets. */
export interface MetAssertion {
  readonly assertionId: string;
  /** SAME: the claim would make this very assertion. OTHER_ANSWER: both answer one question, and no relation follows. */
  readonly kind: 'SAME' | RelationKind | 'OTHER_ANSWER';
  /** The relation runs from the claim to the assertion; null where there is no relation. */
  readonly outgoing: boolean | null;
  /** For SAME: the claim does not go back to any origin that the assertion already has. Null for all else. */
  readonly newOrigin: boolean | null;
  /** How far the rule that made the relation is trusted, 0-1; null where there is no relation. */
  readonly strength: number | null;
  readonly reasons: readonly Reason[];
}

/** A stored claim or headline that tells of the same action, without necessarily saying the same of it. */
export interface SimilarTelling extends MatchScore {
  /** Null for a headline. */
  readonly claimId: string | null;
  readonly articleId: string;
  readonly text: string;
}

/** A claim of the text. Every span is an offset into the text as it was given. */
export interface MatchedClaim {
  readonly draft: ClaimDraft;
  /** Stored source that speaks; null when nobody is named or nobody of the store is meant. */
  readonly speakerId: string | null;
  /** Null when no event of the store is the one. */
  readonly event: MatchedEvent | null;
  /** Where there is no event: those that come nearest, best first. */
  readonly nearEvents: readonly NearEvent[];
  /** SAME first, then relations, the surest first, then other answers. */
  readonly meets: readonly MetAssertion[];
  /** Best first. */
  readonly similar: readonly SimilarTelling[];
}

/** What a text claims, and what of it meets the store. */
export interface TextMatch {
  /** Why no claim was looked for; null when they were. */
  readonly unreadReason: string | null;
  /** Those that share most first. */
  readonly copies: readonly MatchedCopy[];
  /** In the order of the text. */
  readonly claims: readonly MatchedClaim[];
}
