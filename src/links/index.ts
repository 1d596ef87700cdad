/** The claims of one event -> measures, assertions, relations. Pure and synchronous. */
export { explainRelation } from './explain.js';
export { linkEvent } from './linkEvent.js';
export { newEventMemory, type EventMemory } from './memory.js';
export {
  MATCH_FEATURES,
  MATCH_PROBABILITY,
  matchContext,
  matchesOf,
  matchFeatures,
  scoreMatch,
} from './matching/index.js';
export type { AnswerComparison, RelationWhatIf } from './explain.js';
export type {
  Match,
  MatchContext,
  MatchFeature,
  MatchFeatures,
  MatchScore,
  Telling,
} from './matching/index.js';
export type {
  AssertionDraft,
  AssertionKind,
  EventGraph,
  LinkableClaim,
  MeasureDraft,
  RelationDraft,
  RelationKind,
} from './types.js';
export { clashOf, followsFrom } from './wording/index.js';
export { compareRevisions } from './revisions/index.js';
export type {
  ChangedClaim,
  ChangedPart,
  RevisedClaim,
  RevisedFigure,
  RevisionChanges,
} from './revisions/index.js';
