import type { Reason } from '../shared/reasons.js';
import { byScore, neededProbability } from './place.js';
import { scorePair } from './score.js';
import type { Candidate, Happening } from './types.js';

/** An event that a happening was compared with and is not taken for. */
export interface NearEvent {
  readonly eventId: string;
  /** 0-1; 0 under a veto. */
  readonly probability: number;
  /** From which probability the two would be one. */
  readonly needed: number;
  /** The veto, if any, and each feature with its share in the log-odds. */
  readonly reasons: readonly Reason[];
}

/** The events that look most like a happening, best first, by the score that places it. */
export const nearestEvents = (
  { profile }: Happening,
  candidates: readonly Candidate[],
  most: number,
): NearEvent[] =>
  candidates
    .map((candidate) => ({ candidate, score: scorePair(profile, candidate.profile) }))
    .sort(byScore)
    .slice(0, most)
    .map(({ candidate, score: { probability, reasons } }) => ({
      eventId: candidate.id,
      probability,
      needed: neededProbability(profile, candidate.profile),
      reasons,
    }));
