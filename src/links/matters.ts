import { rememberOf } from '../shared/remember.js';
import type { Answer } from './answers.js';
import { BARE_DENIAL, EXISTENCE_DENIAL, NO_AFFIRMATION } from './data/cues.js';
import { matterOf } from './proposition.js';
import type { Weight } from './terms.js';

/** What an assertion is about, as terms. */
export const matter = rememberOf(({ draft }: Answer) => matterOf(draft.text));

/** Whether an assertion denies something as a whole, by the extractor's word or by its own. */
export const isDenial = rememberOf((answer: Answer): boolean => {
  const { denial, draft } = answer;
  if (denial) return true;
  if (draft.polarity === 'NEGATIVE' && EXISTENCE_DENIAL.test(draft.text)) return true;
  return BARE_DENIAL.test(draft.text) && matter(answer).size === 0;
});

/** Whether it tells as a fact what a denial could be of. */
const isAffirmed = rememberOf(
  (answer: Answer) =>
    answer.stance === 'FACT' &&
    answer.draft.polarity === 'AFFIRMATIVE' &&
    !isDenial(answer) &&
    !NO_AFFIRMATION.test(answer.draft.text),
);

/** What the assertions of an event are about: how many have each term, and which of those that affirm something. */
export interface Matters {
  readonly counted: Set<Answer>;
  readonly frequency: Map<string, number>;
  readonly affirmed: Map<string, Answer[]>;
}

export const newMatters = (): Matters => ({
  counted: new Set(),
  frequency: new Map(),
  affirmed: new Map(),
});

function retell(affirmed: Map<string, Answer[]>, term: string, answer: Answer, by: 1 | -1): void {
  const own = affirmed.get(term) ?? [];
  if (by === 1) own.push(answer);
  affirmed.set(term, by === 1 ? own : own.filter((other) => other !== answer));
}

function count({ frequency, affirmed }: Matters, answer: Answer, by: 1 | -1): void {
  const affirms = isAffirmed(answer);
  for (const term of matter(answer)) {
    const now = (frequency.get(term) ?? 0) + by;
    if (now === 0) frequency.delete(term);
    else frequency.set(term, now);
    if (now === 0) affirmed.delete(term);
    else if (affirms) retell(affirmed, term, answer, by);
  }
}

/** Brings the terms up to date: they are then those of these assertions and no others. */
export function keepMatters(matters: Matters, answers: readonly Answer[]): void {
  const gone = new Set(matters.counted);
  for (const answer of answers)
    if (!gone.delete(answer)) {
      count(matters, answer, 1);
      matters.counted.add(answer);
    }
  for (const answer of gone) {
    count(matters, answer, -1);
    matters.counted.delete(answer);
  }
}

/** So little that sums in another order differ by less. */
const ROUNDING = 1e-9;

/**
 * Assertions that may hold `least` (0-1) of some terms, by weight: those with one of the terms that are left when the commonest are
 * passed over, as long as all that are passed over weigh less than that.
 */
export function affirmedOn(
  { affirmed }: Matters,
  terms: ReadonlySet<string>,
  weight: Weight,
  least: number,
): Answer[] {
  const lightestFirst = [...terms].sort((a, b) => weight(a) - weight(b));
  const total = lightestFirst.reduce((sum, term) => sum + weight(term), 0);
  const found = new Set<Answer>();
  let passed = 0;
  for (const term of lightestFirst) {
    passed += weight(term);
    if (passed < total * (least - ROUNDING)) continue;
    for (const answer of affirmed.get(term) ?? []) found.add(answer);
  }
  return [...found];
}
