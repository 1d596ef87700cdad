import { formatInterval } from '../../../src/shared/time/calendar.js';
import type { CluePlace, DateClue } from '../../../src/shared/time/index.js';
import { dateCluesOf, inferPublished } from '../../../src/shared/time/index.js';

export type Piece = readonly [where: CluePlace, text: string];

/** The clues of several pieces of a page. */
export const cluesOf = (pieces: readonly Piece[]): DateClue[] =>
  pieces.flatMap(([where, text]) => dateCluesOf(text, where));

/** What the clues agree on as "interval precision", or "unknown". */
export const published = (clues: readonly DateClue[]): string => {
  const found = inferPublished(clues);
  return found === null ? 'unknown' : `${formatInterval(found.interval)} ${found.interval.precision}`;
};

/** The rules of the reasons, in order. */
export const rulesOf = (clues: readonly DateClue[]): string[] =>
  inferPublished(clues)?.reasons.map((reason) => reason.rule) ?? [];

export const LEAD = 'Rescuers reached the miners on Tuesday, the governor said.';
