import type { Features } from './features.js';
import type { Reason } from '../shared/reasons.js';
import type { TimeInterval } from '../shared/time/types.js';

/** A count with its noun, as a fingerprint: two tellings of one happening seldom differ wildly in it. */
export interface CountFact {
  /** What is counted and what happened to it: "killed person", "launched drone". */
  readonly slot: string;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * What is known of a happening: from one article (a Happening), or from all articles of an event (its profile). Bags map a
 * term to its weight; every value is plain data, so that it can be stored as JSON.
 */
export interface Profile {
  readonly kinds: Readonly<Record<string, number>>;
  /** Content stems of the whole text, names included. */
  readonly words: Readonly<Record<string, number>>;
  /** Folded full names of people, organisations and places. */
  readonly names: Readonly<Record<string, number>>;
  /** Folded full names of those people who are mentioned most. */
  readonly people: Readonly<Record<string, number>>;
  /** Stems of the title and the lead alone: they tell most. */
  readonly lead: Readonly<Record<string, number>>;
  /** Paths of the places, joined by "/". */
  readonly places: Readonly<Record<string, number>>;
  /** A name for each place path, as the gazetteer has it. */
  readonly placeNames: Readonly<Record<string, string>>;
  readonly counts: readonly CountFact[];
  /** Articles that were summed up. */
  readonly size: number;
  /** Those among them whose own news it is. */
  readonly newsSize: number;
  /** When it happened. */
  readonly time: TimeInterval | null;
  /** Whether `time` is told by the text, not merely taken from the day of publication. */
  readonly timeTold: boolean;
  /** Publication of the articles; null when none is known to the month. */
  readonly published: TimeInterval | null;
}

/** One article's telling of one happening: some of its claims, by ordinal. */
export interface Happening {
  readonly claims: readonly number[];
  /** The article's own news, as against background. */
  readonly main: boolean;
  /** Why these claims were taken as one happening. */
  readonly reasons: readonly Reason[];
  readonly profile: Profile;
  readonly title: string;
}

/** An event of the store that may be the one a happening tells of. */
export interface Candidate {
  readonly id: string;
  readonly profile: Profile;
  readonly seriesId: string | null;
  readonly createdAt: Date;
  /** Clusters of copied text among the event's articles where the event is the main one. */
  readonly copyClusterIds: readonly string[];
}

/** How likely a happening and an event are the same, and why. */
export interface PairScore {
  /** 0-1; 0 when vetoed. */
  readonly probability: number;
  readonly reasons: readonly Reason[];
  /** The rule that forbids it, null when none does. */
  readonly veto: 'other-date' | 'other-place' | 'same-article' | 'decided-different' | null;
}

/** What is to be done with one happening of a new article. */
export interface Placement {
  readonly happening: Happening;
  /** The event it joins; null for a new event. */
  readonly eventId: string | null;
  readonly probability: number;
  readonly reasons: readonly Reason[];
  /** An event of the same series (same kind and place, other edition); null when none was seen. */
  readonly seriesWith: string | null;
  /** Events that after this insert look like the same event as the one joined, best first. */
  readonly runnersUp: readonly string[];
}

/** The learned weights of the linker. */
export interface EventModel {
  readonly version: string;
  /** Day of learning. */
  readonly date: string;
  readonly data: string;
  readonly scores: {
    readonly rows: number;
    readonly precision: number;
    readonly recall: number;
    readonly calibrationError: number;
  };
  readonly bias: number;
  readonly weights: Features;
}
