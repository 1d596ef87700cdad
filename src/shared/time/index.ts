export type { CluePlace, DateClue, DateConstraint, Trust } from './clue.js';
export type {
  ResolvedTime,
  Tense,
  TimeBound,
  TimeContext,
  TimeExpression,
  TimeMeaning,
} from './expression.js';
export { dateCluesOf } from './clues.js';
export { constraintsOf } from './constraints.js';
export { cluesBeside, fetchedClue } from './derived.js';
export { findTimeExpressions } from './find.js';
export { inferPublished } from './infer.js';
export { addressWritesDayFirst, writesDayFirst, zoneOfPlace } from './placeZone.js';
export { resolveTimeExpression } from './resolve.js';
