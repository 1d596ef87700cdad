import type { ExplainableClaim } from '../../adapters/db/stores/explain.js';
import type { HappeningComparison } from '../../events/index.js';
import type { RelationKind, RelationWhatIf } from '../../links/index.js';
import type { Reason } from '../../shared/reasons.js';

/** A relation between the assertions of two claims. */
export interface StoredRelation {
  readonly id: string;
  readonly kind: RelationKind;
  /** It runs from the first claim's assertion to the second's. */
  readonly fromFirst: boolean;
  readonly reasons: readonly Reason[];
}

/** Why two claims are, or are not, on one event, and how their assertions stand to one another. */
export interface PairExplanation {
  readonly sameArticle: boolean;
  readonly sameEvent: boolean;
  /**
   * The happenings of the two articles against each other, by the linker's own score; null when one article tells both:
   * then it is the article that tells them together or apart.
   */
  readonly happenings: HappeningComparison | null;
  /** The second's happening against the event of the first as it stands now; null unless the events differ. */
  readonly againstEvent: HappeningComparison | null;
  /** What explains the membership beside the comparison. */
  readonly reasons: readonly Reason[];
  readonly sameAssertion: boolean;
  /** The relation of the two assertions in the store; null when there is none. */
  readonly relation: StoredRelation | null;
  /** Why the assertions stand to one another as they do; nothing when the events differ. */
  readonly relationReasons: readonly Reason[];
  readonly relationWhatIfs: readonly RelationWhatIf[];
}

/** Everything about one or two claims. */
export interface Explanation {
  readonly first: ExplainableClaim;
  readonly second: ExplainableClaim | null;
  /** Null for one claim. */
  readonly pair: PairExplanation | null;
}
