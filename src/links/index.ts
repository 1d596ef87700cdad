/** The claims of one event -> measures, assertions, relations. Pure and synchronous. */
export { linkEvent } from './linkEvent.js';
export type {
  AssertionDraft,
  AssertionKind,
  EventGraph,
  LinkableClaim,
  MeasureDraft,
  RelationDraft,
  RelationKind,
} from './types.js';
