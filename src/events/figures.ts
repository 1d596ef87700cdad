import { rememberOf } from '../shared/remember.js';
import type { CountFact, Profile } from './types.js';

/** Under which the ages of people are kept among the counts. */
export const AGE_SLOT = 'age';

const disjointCounts = (a: CountFact, b: CountFact): boolean =>
  (a.high !== null && b.low !== null && a.high < b.low) ||
  (b.high !== null && a.low !== null && b.high < a.low);

const bySlot = rememberOf(({ counts }: Profile): ReadonlyMap<string, readonly CountFact[]> => {
  const slots = new Map<string, CountFact[]>();
  for (const fact of counts) {
    if (fact.slot === AGE_SLOT) continue;
    const facts = slots.get(fact.slot);
    if (facts === undefined) slots.set(fact.slot, [fact]);
    else facts.push(fact);
  }
  return slots;
});

/** Slots that both tell, split by whether some telling of the one agrees with some telling of the other. */
export function comparedCounts(
  a: Profile,
  b: Profile,
): { agree: readonly CountFact[]; differ: readonly CountFact[] } {
  const agree: CountFact[] = [];
  const differ: CountFact[] = [];
  const told = bySlot(b);
  for (const [slot, ours] of bySlot(a)) {
    const theirs = told.get(slot);
    if (theirs === undefined) continue;
    const same = ours.find((x) => theirs.some((y) => x.low === y.low && x.high === y.high));
    if (same !== undefined) agree.push(same);
    else if (ours.every((x) => theirs.every((y) => disjointCounts(x, y)))) differ.push(...ours.slice(0, 1));
  }
  return { agree, differ };
}

/** The ages that are told of people. */
export const agesIn = ({ counts }: Profile): ReadonlySet<number | null> =>
  new Set(counts.filter(({ slot }) => slot === AGE_SLOT).map(({ low }) => low));
