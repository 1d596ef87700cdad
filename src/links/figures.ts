import type { NumberInterval } from '../shared/intervals.js';
import type { Answer, Measure } from './answers.js';
import { answerOf, stanceOf } from './answers.js';
import type { MeasureContext } from './measure.js';
import { isMeasured, measureOf, slotOf } from './measure.js';
import { nationalitiesIn } from './population.js';
import type { Stemmer } from './terms.js';
import type { LinkableClaim, MeasureDraft } from './types.js';

/** "[4,)" for at least four: the same text for the same interval. */
const intervalText = ({ low, high, lowOpen, highOpen }: NumberInterval): string =>
  `${lowOpen ? '(' : '['}${low === null ? '' : String(low)},${high === null ? '' : String(high)}${highOpen ? ')' : ']'}`;

/** Slots in which figures of two nationalities stand beside each other, so that the adjective tells them apart. */
function dividedSlots(claims: readonly LinkableClaim[]): Set<string> {
  const seen = new Map<string, Set<string>>();
  for (const { figure } of claims) {
    if (figure === null) continue;
    const slot = slotOf(figure);
    const nations = seen.get(slot) ?? new Set<string>();
    for (const nation of nationalitiesIn(figure.counted)) nations.add(nation);
    seen.set(slot, nations);
  }
  return new Set([...seen].filter(([, nations]) => nations.size > 1).map(([slot]) => slot));
}

interface Collected {
  readonly key: string;
  readonly measure: Measure;
  readonly claims: LinkableClaim[];
}

/** A figure's assertion: equal intervals of one measure, facts with facts, denials apart. */
function assertionKey(claim: LinkableClaim, measure: Measure): string {
  const { figure } = claim;
  const interval = figure === null ? '' : `${figure.approximate ? '~' : ''}${intervalText(figure)}`;
  const stance = [stanceOf(claim), claim.polarity, ...(claim.denial ? ['DENIAL'] : [])].join(' ');
  return `figure|${measure.draft.key}|${stance}|${interval}`.toLowerCase();
}

/**
 * The assertions of claims with a figure that answers a comparable question, and those questions. `claims` in canonical
 * order; what cannot be measured is left to `rest`.
 */
export function figureAnswers(
  claims: readonly LinkableClaim[],
  eventPath: readonly string[] | null,
  stemmer: Stemmer,
): { answers: Answer[]; measures: MeasureDraft[]; rest: LinkableClaim[] } {
  const measured = claims.filter(isMeasured);
  const context: MeasureContext = { eventPath, divided: dividedSlots(measured), stemmer };
  const groups = new Map<string, Collected>();
  const measures = new Map<string, Measure>();
  for (const claim of measured) {
    if (claim.figure === null) continue;
    const made = measureOf(claim, claim.figure, context);
    const measure = measures.get(made.draft.key) ?? made;
    measures.set(made.draft.key, measure);
    const key = assertionKey(claim, measure);
    const group = groups.get(key) ?? { key, measure, claims: [] };
    group.claims.push(claim);
    groups.set(key, group);
  }
  return {
    answers: [...groups.values()].map(({ key, measure, claims: own }) =>
      answerOf(own, { key, kind: 'FIGURE', measure }),
    ),
    measures: [...measures.values()].map(({ draft }) => draft),
    rest: claims.filter((claim) => !isMeasured(claim)),
  };
}
