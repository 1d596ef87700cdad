/** Claims -> events: which real-world happening each claim is about. Pure and synchronous. */
export { compareHappenings } from './compare.js';
export { defaultScope, describeEvent, seriesOf, titleFor } from './describe.js';
export { FEATURES, featuresOf } from './features.js';
export { groupHappenings } from './happenings.js';
export { nearestEvents } from './nearest.js';
export { placeHappenings, shouldMerge } from './place.js';
export { lookupTerms, mergeProfiles } from './profile.js';
export { CANDIDATE_SEARCH, weightOfTerm } from './search.js';
export type { EventWhatIf, HappeningComparison } from './compare.js';
export type { NearEvent } from './nearest.js';
export type { Feature } from './features.js';
export type { ArticleForEvents } from './anchors.js';
export type { Candidate, Happening, Placement, Profile } from './types.js';
