import { rememberOf } from '../shared/remember.js';
import type { Answer } from './answers.js';
import { OF_A_DOER } from './data/growth.js';
import { around } from './readFigure.js';
import type { LinkableClaim } from './types.js';

/** Names before the figure, as written with capitals: whoever won, paid or sold is told before what and how much. */
const doersOf = rememberOf((claim: LinkableClaim): readonly string[] => {
  if (claim.figure === null) return [];
  const { before } = around(claim, claim.figure);
  const words = [...before.matchAll(/\b\p{Lu}[\p{L}\p{N}’'-]*/gu)].map(([word]) => word.toLowerCase());
  return words.filter((word) => !LEADING.test(word));
});

/** Words that a sentence begins with and that name nobody. */
const LEADING =
  /^(?:the|a|an|in|on|at|by|for|of|to|from|with|about|some|around|more|over|only|its|their|his|her|he|she|it|they|this|that|these|those|both|each|all|after|before|when|while|as|but|and|mr|mrs|ms|dr)$/;

/** Whether two figures are told of two doers: what the one party won is no answer to what the other did. */
export function otherDoers(a: Answer, b: Answer): boolean {
  if (!OF_A_DOER.has(a.measure?.draft.predicate ?? '')) return false;
  const [left, right] = [a, b].map(({ claims }) => new Set(claims.flatMap(doersOf)));
  if (left === undefined || right === undefined || left.size === 0 || right.size === 0) return false;
  return ![...left].some((name) => right.has(name));
}
