import type { Reason } from '../shared/reasons.js';
import { EVENT_MODEL } from './data/weights.js';
import { FEATURES, featuresOf, MOST, nearnessOf, type Features } from './features.js';
import type { PairScore, Profile } from './types.js';
import { vetoOf } from './vetoes.js';

/** A calibrated probability, with the version of the weights and every feature's contribution to the log-odds. */
export type Likeness = Pick<PairScore, 'probability' | 'reasons'>;

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

function judged(features: Features): Likeness {
  let sum: number = EVENT_MODEL.bias;
  const reasons: Reason[] = [];
  for (const feature of FEATURES) {
    const value = features[feature];
    if (value === 0) continue;
    const weight = EVENT_MODEL.weights[feature] * value;
    sum += weight;
    reasons.push({ rule: feature, value: value.toFixed(3), weight: Number(weight.toFixed(4)) });
  }
  return { probability: logistic(sum), reasons: [...reasons, { rule: 'model', value: EVENT_MODEL.version }] };
}

/** How likely two profiles tell of one happening if no veto is asked. */
export const likeness = (a: Profile, b: Profile): Likeness => judged(featuresOf(a, b));

/** The log-odds that some of the features give, each as great as told. */
const oddsOf = (features: Partial<Features>, bias: number): number =>
  FEATURES.reduce((sum, feature) => sum + EVENT_MODEL.weights[feature] * (features[feature] ?? 0), bias);

const gaining = FEATURES.filter((feature) => EVENT_MODEL.weights[feature] > 0);
const most: Partial<Features> = MOST;

/** The most that what is not near can add to the log-odds; a sum in another order may come out smaller by so much. */
const OTHER_ODDS = gaining.reduce(
  (sum, feature) => sum + EVENT_MODEL.weights[feature] * (most[feature] ?? 0),
  1e-9,
);

/** The same where it comes to some probability; null for less, which words and times alone tell of most pairs. */
export function likenessFrom(least: number, a: Profile, b: Profile): Likeness | null {
  const nearness = nearnessOf(a, b);
  if (logistic(oddsOf(nearness, EVENT_MODEL.bias) + OTHER_ODDS) < least) return null;
  const found = judged(featuresOf(a, b, nearness));
  return found.probability >= least ? found : null;
}

/** How likely two profiles tell of one happening, or 0 under a veto. */
export function scorePair(a: Profile, b: Profile): PairScore {
  const { probability, reasons } = likeness(a, b);
  const veto = vetoOf(a, b);
  if (veto === null) return { probability, reasons, veto };
  return { probability: 0, reasons: [{ rule: `veto:${veto}` }, ...reasons], veto };
}
