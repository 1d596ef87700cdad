import type { CountFact, Profile } from './types.js';

/** Under which the ages of people are kept among the counts. */
export const AGE_SLOT = 'age';

const disjointCounts = (a: CountFact, b: CountFact): boolean =>
  (a.high !== null && b.low !== null && a.high < b.low) ||
  (b.high !== null && a.low !== null && b.high < a.low);

/** Slots that both tell, split by whether some telling of the one agrees with some telling of the other. */
export function comparedCounts(
  a: Profile,
  b: Profile,
): { agree: readonly CountFact[]; differ: readonly CountFact[] } {
  const agree: CountFact[] = [];
  const differ: CountFact[] = [];
  const slots = new Set(a.counts.map((fact) => fact.slot));
  slots.delete(AGE_SLOT);
  for (const slot of slots) {
    const ours = a.counts.filter((fact) => fact.slot === slot);
    const theirs = b.counts.filter((fact) => fact.slot === slot);
    if (theirs.length === 0) continue;
    const same = ours.find((x) => theirs.some((y) => x.low === y.low && x.high === y.high));
    if (same !== undefined) agree.push(same);
    else if (ours.every((x) => theirs.every((y) => disjointCounts(x, y)))) differ.push(...ours.slice(0, 1));
  }
  return { agree, differ };
}

/** The ages that are told of people. */
export const agesIn = ({ counts }: Profile): ReadonlySet<number | null> =>
  new Set(counts.filter(({ slot }) => slot === AGE_SLOT).map(({ low }) => low));
