/** The claims of one event -> measures, assertions, relations. Pure and synchronous. */
export { explainRelation } from './explain.js';
export { linkEvent } from './linkEvent.js';
export type { AnswerComparison, RelationWhatIf } from './explain.js';
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
