/** What a new text of an article changed. Pure and synchronous. */
export { compareRevisions } from './compareRevisions.js';
export type { ChangedClaim, ChangedPart, RevisedClaim, RevisedFigure, RevisionChanges } from './types.js';
