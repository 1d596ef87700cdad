import type { AssertionDraft, MeasureDraft, RelationDraft } from '../../links/index.js';
import type { TimeInterval } from '../../shared/time/types.js';

/** What makes an article known at a moment: that it was published by then, or that it was taken in by then. */
export type KnownBy = 'PUBLICATION' | 'INGESTION';

/** A moment, and what counts as known at it. */
export interface Moment {
  readonly at: Date;
  readonly by: KnownBy;
}

/** An event as it stood at a moment. */
export interface EventSnapshot extends Moment {
  readonly eventId: string;
  readonly title: string;
  readonly kind: string | null;
  readonly time: TimeInterval | null;
  readonly place: string | null;
  readonly placePath: string | null;
  readonly disputed: boolean;
  readonly claimCount: number;
  readonly articleCount: number;
  readonly originCount: number;
  readonly lastSeenAt: Date;
  /** In alphabetical order of what they ask. */
  readonly measures: readonly MeasureSnapshot[];
  /** First said first. */
  readonly assertions: readonly AssertionSnapshot[];
  /** The surest first. */
  readonly relations: readonly RelationSnapshot[];
}

export interface MeasureSnapshot extends Omit<MeasureDraft, 'scopePath'> {
  readonly of: EventSnapshot;
  /** Of the live measure; null when claims that came later made another one of it. */
  readonly id: string | null;
  readonly scopePath: string | null;
}

export interface AssertionSnapshot extends AssertionDraft {
  readonly of: EventSnapshot;
  /** Of the live assertion that most of its claims make now. */
  readonly id: string;
}

export interface RelationSnapshot extends RelationDraft {
  readonly of: EventSnapshot;
}
