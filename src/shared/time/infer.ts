import type { Reason } from '../reasons.js';
import type { DateClue } from './clue.js';
import type { TimeInterval } from './types.js';

/** The publication time that the clues agree on, or null when they leave it open. */
export function inferPublished(
  clues: readonly DateClue[],
): { interval: TimeInterval; reasons: readonly Reason[] } | null {
  const certain = clues.find((clue) => clue.trust === 'CERTAIN');
  if (certain?.constraint.kind !== 'INTERVAL') return null;
  return { interval: certain.constraint.interval, reasons: [{ rule: certain.rule, value: certain.text }] };
}
