/** Which claims of one event tell of the same action. Pure and synchronous. */
export { matchContext, type MatchContext } from './context.js';
export {
  FEATURES as MATCH_FEATURES,
  featuresOf as matchFeatures,
  type Feature as MatchFeature,
  type Features as MatchFeatures,
} from './features.js';
export { MATCH_PROBABILITY, matchesOf } from './matches.js';
export { scoreMatch } from './score.js';
export type { Match, MatchScore, Telling } from './types.js';
