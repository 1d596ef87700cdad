/** Claims -> events: which real-world happening each claim is about. Pure and synchronous. */
export { groupHappenings } from './happenings.js';
export { isOtherEdition, placeHappenings, shouldMerge } from './place.js';
export { heaviest, lookupTerms, mergeProfiles } from './profile.js';
export type { ArticleForEvents } from './anchors.js';
export type { Candidate, Happening, Placement, Profile } from './types.js';
