import type { ClaimKind, Modality, Polarity, Quantity } from '../claims/index.js';
import type { Reason } from '../shared/reasons.js';
import type { TimeInterval } from '../shared/time/types.js';

/** What the link stage needs to know about a claim of one event. Two claims with the same fields but for the ids link alike. */
export interface LinkableClaim {
  readonly id: string;
  readonly articleId: string;
  readonly kind: ClaimKind;
  readonly text: string;
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly denial: boolean;
  /** The figure that the claim asserts; null for a statement without one. */
  readonly figure: Quantity | null;
  /** Time of the happening as the claim tells it; null when it does not. */
  readonly time: TimeInterval | null;
  /** When the article was published; null when unknown. */
  readonly published: TimeInterval | null;
  /** When it came in: the order of claims whose publication is unknown. */
  readonly ingestedAt: Date;
  /** Ids of the publisher and of the innermost named speaker; null when unknown. */
  readonly publisherId: string | null;
  readonly speakerId: string | null;
  readonly originId: string;
  readonly copyClusterId: string;
  /** Paths of the places named in the claim, e.g. [["ua"], ["ua", "kyiv"]]. */
  readonly placePaths: readonly (readonly string[])[];
  /** Lower-case full names of people and organisations in the claim. */
  readonly names: readonly string[];
  /** The sentence around the claim, for cues ("revised down", "corrected"). */
  readonly sentence: string;
}

export interface MeasureDraft {
  readonly key: string;
  /** For people to read: "people killed, in Lisbon". */
  readonly label: string;
  readonly predicate: string | null;
  readonly counted: string | null;
  readonly unit: string | null;
  readonly scope: string | null;
  readonly scopePath: readonly string[] | null;
  readonly cumulative: boolean;
}

export type AssertionKind = 'FIGURE' | 'STATEMENT' | 'QUOTE';

export interface AssertionDraft {
  /** Unique within the event, and the same again when the event is linked again. */
  readonly key: string;
  readonly kind: AssertionKind;
  readonly measureKey: string | null;
  readonly text: string;
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly low: number | null;
  readonly high: number | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  readonly approximate: boolean;
  readonly claimIds: readonly string[];
  readonly outletCount: number;
  readonly originCount: number;
  readonly firstSaidAt: Date | null;
  readonly lastSaidAt: Date | null;
}

export type RelationKind = 'CONTRADICTS' | 'UPDATES' | 'PART_OF' | 'COMPATIBLE' | 'DISPUTES' | 'REALISES';

/** Directed: `from` updates, is part of, refines, realises or denies `to`. */
export interface RelationDraft {
  readonly fromKey: string;
  readonly toKey: string;
  readonly kind: RelationKind;
  /** 0-1 */
  readonly score: number;
  readonly method: string;
  readonly reasons: readonly Reason[];
}

export interface EventGraph {
  readonly measures: readonly MeasureDraft[];
  readonly assertions: readonly AssertionDraft[];
  readonly relations: readonly RelationDraft[];
}
