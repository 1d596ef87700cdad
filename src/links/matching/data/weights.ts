import type { Feature } from '../features.js';

/** Weights of the features of a match, and where they come from. */
export interface MatchWeights {
  readonly version: string;
  readonly bias: number;
  readonly weights: Readonly<Record<Feature, number>>;
}

export const WEIGHTS: MatchWeights = {
  version: 'match-2026-11-22',
  bias: -1.8887,
  weights: {
    'match-words': 1.1604,
    'match-word-share': 0.102,
    'match-action': 0.7152,
    'match-main-action': 0.5656,
    'match-company': 1.7333,
    'match-days': 0.7921,
    'match-numbers-apart': -0.3723,
    'match-number-apart': -0.5689,
    'match-headline': -0.3972,
    'match-length': 0.6842,
  },
};
