import type { Reason } from '../../shared/reasons.js';
import type { MatchContext, Told } from './context.js';
import { WEIGHTS } from './data/weights.js';
import { FEATURES, featuresOf, type Feature } from './features.js';
import type { MatchScore, Telling } from './types.js';

/** A share in the log-odds below this says nothing to a reader. */
const TELLING_SHARE = 0.05;
const DECIMALS = 2;

const rounded = (value: number): string => String(Number(value.toFixed(DECIMALS)));

type Words = (a: Told, b: Told) => readonly string[];

const inBoth = (a: Iterable<string>, b: Iterable<string>): string[] => {
  const other = new Set(b);
  return [...a].filter((word) => other.has(word));
};

/** What two tellings have in common or apart, for features that words say better than numbers. */
const SEEN: Readonly<Partial<Record<Feature, Words>>> = {
  'match-action': (a, b) => inBoth(a.actions, b.actions),
  'match-days': (a, b) => inBoth(a.details.days, b.details.days),
  'match-numbers-apart': (a, b) => [...a.numbers, 'against', ...b.numbers],
};

/**
 * How surely two tellings of one event tell of the same action (the same happening told, not necessarily with the same
 * figures): a logistic regression with learned weights. Symmetric but for the order within a reason's value. It is weaker than
 * saying the same, and never makes one assertion of two claims.
 *
 * @param context what matchContext read from the tellings of the event
 */
export function scoreMatch(a: Telling, b: Telling, context: MatchContext): MatchScore {
  const [left, right] = [context.told(a), context.told(b)];
  const features = featuresOf(left, right, context);
  const shares = FEATURES.map((feature) => ({
    feature,
    share: WEIGHTS.weights[feature] * features[feature],
  }));
  const logOdds = shares.reduce((sum, { share }) => sum + share, WEIGHTS.bias);
  const reasons = shares
    .filter(({ share }) => Math.abs(share) >= TELLING_SHARE)
    .sort((x, y) => Math.abs(y.share) - Math.abs(x.share))
    .map(({ feature, share }): Reason => {
      const value = SEEN[feature]?.(left, right).join(' ') ?? rounded(features[feature]);
      return { rule: feature, value, weight: Number(share.toFixed(DECIMALS)) };
    });
  return {
    probability: 1 / (1 + Math.exp(-logOdds)),
    reasons: [...reasons, { rule: 'model', value: WEIGHTS.version }],
    model: WEIGHTS.version,
  };
}
