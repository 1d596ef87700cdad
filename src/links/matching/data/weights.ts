import type { MatchWeights } from '../types.js';

/** The weights of a match of two claims, learned by `npm run train` and frozen, so that a score can be replayed exactly. */
export const WEIGHTS: MatchWeights = {
  version: 'match-2026-11-22-f3593860',
  date: '2026-11-22',
  data: '1d9e25bbb3ca',
  calibrationError: 0.0318,
  bias: -1.4684,
  weights: {
    'match-words': 1.78,
    'match-word-share': -0.8982,
    'match-action': 0.6487,
    'match-company': 3.0339,
    'match-names-apart': -0.7454,
    'match-days': 0.8371,
    'match-numbers-apart': -0.4544,
    'match-number-apart': -0.3269,
    'match-headline': -0.2525,
    'match-length': 0.4919,
  },
};
