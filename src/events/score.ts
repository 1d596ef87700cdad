import type { Reason } from '../shared/reasons.js';
import { EVENT_MODEL } from './data/weights.js';
import { FEATURES, featuresOf } from './features.js';
import type { PairScore, Profile } from './types.js';
import { vetoOf } from './vetoes.js';

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/**
 * How likely two profiles tell of one happening if no veto is asked: a calibrated probability, with the version of the weights
 * and every feature's contribution to the log-odds.
 */
export function likeness(a: Profile, b: Profile): { probability: number; reasons: Reason[] } {
  const features = featuresOf(a, b);
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

/** How likely two profiles tell of one happening, or 0 under a veto. */
export function scorePair(a: Profile, b: Profile): PairScore {
  const { probability, reasons } = likeness(a, b);
  const veto = vetoOf(a, b);
  if (veto === null) return { probability, reasons, veto };
  return { probability: 0, reasons: [{ rule: `veto:${veto}` }, ...reasons], veto };
}
