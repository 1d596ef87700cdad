import type { Reason } from '../shared/reasons.js';
import { inOtherCountry } from './anchors.js';
import { sceneryOf } from './scenery.js';
import { likeness, likenessFrom } from './score.js';
import type { Candidate, Happening, PairScore, Placement, Profile } from './types.js';
import { vetoOf } from './vetoes.js';
import { comesAgain, isRecurring } from './kinds.js';
import {
  JOIN_PROBABILITY,
  JOIN_UNDATED_PROBABILITY,
  MERGE_PROBABILITY,
  SERIES_PROBABILITY,
} from './thresholds.js';

/** Events beside the joined one that are looked at again after an insert. */
const RUNNERS_UP = 3;

interface Scored {
  readonly candidate: Candidate;
  readonly score: PairScore;
}

const isOfRepeated = (profile: Profile): boolean => {
  const { kind } = sceneryOf(profile);
  return kind !== null && comesAgain(kind);
};

const isUndated = (a: Profile, b: Profile): boolean => a.published === null || b.published === null;

/** From which probability two profiles are one happening. */
export const neededProbability = (a: Profile, b: Profile): number =>
  isUndated(a, b) && isOfRepeated(a) && isOfRepeated(b) ? JOIN_UNDATED_PROBABILITY : JOIN_PROBABILITY;

const COPIED: Reason = { rule: 'copied-text', weight: 0.99 };

/**
 * The score of a candidate that the happening may join, and 0 for any other, of which only the veto is asked. A copy tells of
 * what its original tells of: no likeness is asked, only that no date or place speaks against it.
 */
function scoreWithCopies(
  { main, profile }: Happening,
  candidate: Candidate,
  copyClusterId: string,
): PairScore {
  const veto = vetoOf(profile, candidate.profile);
  if (veto !== null) return { probability: 0, reasons: [], veto };
  if (main && candidate.copyClusterIds.includes(copyClusterId))
    return { probability: 0.99, reasons: [COPIED, ...likeness(profile, candidate.profile).reasons], veto };
  const needed = neededProbability(profile, candidate.profile);
  return { ...(likenessFrom(needed, profile, candidate.profile) ?? { probability: 0, reasons: [] }), veto };
}

/** Best first; ties go to the older event, so that the order of candidates does not matter. */
export const byScore = (a: Scored, b: Scored): number =>
  b.score.probability - a.score.probability ||
  a.candidate.createdAt.getTime() - b.candidate.createdAt.getTime() ||
  (a.candidate.id < b.candidate.id ? -1 : 1);

/** Same recurring kind at the same place, only the date speaks against it: another edition. */
export function isOtherEdition(a: Profile, b: Profile, veto: PairScore['veto']): boolean {
  const { kind } = sceneryOf(a);
  if (veto !== 'other-date' || !isRecurring(kind) || kind !== sceneryOf(b).kind) return false;
  if (inOtherCountry(Object.keys(a.places), Object.keys(b.places))) return false;
  return likenessFrom(SERIES_PROBABILITY, a, b) !== null;
}

function placeOne(happening: Happening, scored: readonly Scored[]): Placement {
  const likely = scored.filter(({ score }) => score.probability > 0);
  const edition = scored.find(({ candidate, score }) =>
    isOtherEdition(happening.profile, candidate.profile, score.veto),
  );
  const [best, ...others] = likely;
  const reasons = best === undefined ? [{ rule: 'new-event' }] : best.score.reasons;
  return {
    happening,
    eventId: best?.candidate.id ?? null,
    probability: best?.score.probability ?? 1,
    reasons: [...reasons, ...happening.reasons],
    seriesWith: edition?.candidate.id ?? null,
    runnersUp: others.slice(0, RUNNERS_UP).map(({ candidate }) => candidate.id),
  };
}

/**
 * Finds each happening of one article its event among the candidates, or none. The news comes first; an event is given to one
 * happening of the article only, since an article that tells two happenings apart knows that they are two.
 */
export function placeHappenings(
  happenings: readonly Happening[],
  candidatesOf: (happening: Happening) => readonly Candidate[],
  copyClusterId: string,
): Placement[] {
  const taken = new Set<string>();
  return happenings.map((happening) => {
    const scored = candidatesOf(happening)
      .filter(({ id }) => !taken.has(id))
      .map((candidate) => ({ candidate, score: scoreWithCopies(happening, candidate, copyClusterId) }))
      .sort(byScore);
    const placement = placeOne(happening, scored);
    if (placement.eventId !== null) taken.add(placement.eventId);
    return placement;
  });
}

/** Whether two events of the store have turned out to be one: each looks like the other and nothing speaks against it. */
export function shouldMerge(a: Profile, b: Profile): PairScore | null {
  const veto = vetoOf(a, b);
  if (veto !== null) return null;
  const score = likenessFrom(isUndated(a, b) ? neededProbability(a, b) : MERGE_PROBABILITY, a, b);
  return score && { ...score, veto };
}
