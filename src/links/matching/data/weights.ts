import type { MatchWeights } from '../types.js';

/** The weights of a match of two claims, learned by `npm run train` and frozen, so that a score can be replayed exactly. */
export const WEIGHTS: MatchWeights = {
  version: 'match-2026-11-22-137704e9',
  date: '2026-11-22',
  data: '1d9e25bbb3ca',
  calibrationError: 0.032,
  bias: -1.4593,
  weights: {
    'match-words': 1.7711,
    'match-word-share': -0.8711,
    'match-action': 0.6585,
    'match-company': 3.0172,
    'match-names-apart': -0.7468,
    'match-days': 0.8367,
    'match-numbers-apart': -0.4558,
    'match-number-apart': -0.3265,
    'match-headline': -0.2564,
    'match-length': 0.487,
  },
};
