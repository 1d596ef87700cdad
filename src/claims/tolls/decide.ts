import type { Doubts } from './doubts.js';
import type { Evidence, Weighed } from './weigh.js';

/** Evidence in numbers that two sentences of the lead, or the title alone, give. */
const ENOUGH = 2;
/** Lead over the next best number that several dead need. */
const SURE = 1.2;

function support(evidence: readonly Evidence[], holds: (one: Evidence) => boolean): number {
  return evidence.reduce(
    (sum, one) => (one.rule !== 'victims' && one.rule !== 'part' && holds(one) ? sum + one.weight : sum),
    0,
  );
}

/** How many were killed; null when the text leaves it in doubt. */
export function killedIn(
  { killed, injured, killedMargin }: Weighed,
  evidence: readonly Evidence[],
  doubts: Doubts,
): number | null {
  if (killedMargin <= 0.2) return null;
  if (killed === 0) {
    if (injured === 0) return null;
    if (injured >= 3) return killed;
    return doubts.death || (doubts.critical && injured === 1) ? null : killed;
  }
  if (killed === 1)
    return doubts.several && support(evidence, ({ of, count }) => of === 'KILLED' && count > 1) > 0
      ? null
      : killed;
  if (doubts.doer || doubts.several || killedMargin < SURE) return null;
  return support(evidence, ({ of, count }) => of === 'KILLED' && count === killed) >= ENOUGH ? killed : null;
}

/** How many were injured and live; null when the text leaves it in doubt. `sureKilled` is what `killedIn` gave. */
export function injuredIn(
  { killed, injured, injuredMargin }: Weighed,
  evidence: readonly Evidence[],
  doubts: Doubts,
  sureKilled: number | null,
): number | null {
  const told = support(evidence, ({ of, count }) => of === 'INJURED' && count === injured);
  const both = support(evidence, ({ of, count }) => of === 'BOTH' && count === killed + injured);
  if (injured >= 3) return told + both >= 1 && !(sureKilled === null && doubts.several) ? injured : null;
  if (injured === 0) return killed === 0 || doubts.several || doubts.victims ? null : injured;
  if (injured === 2)
    return sureKilled !== null && told + both >= ENOUGH && injuredMargin >= 2 ? injured : null;
  if (sureKilled === null) return killed === 0 && !doubts.death && injuredMargin >= 1 ? injured : null;
  return sureKilled === 0 || (injuredMargin >= 1 && !doubts.several) ? injured : null;
}
