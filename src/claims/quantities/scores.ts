import type { Figure } from './figures.js';
import { isPluralNoun } from './nouns.js';
import type { Piece } from './tokens.js';

const SCORE_BEFORE =
  /^(?:won|win|lost|lose|beat|beaten|drew|draw|score|lead|leads|led|leading|ahead|down|up|defeat|victory|record|at|vote|a|by|trailing|trailed|match|final|s)$/;
const SCORE_AFTER =
  /^(?:win|victory|defeat|loss|draw|lead|thrashing|triumph|vote|ruling|decision|record|at|against|on|in|over|to|aggregate|with|after|home|away|and|score|hammering|drubbing|deficit|tie|stalemate|majority|up|down)$/;

/** "2-1", "7-5 vote": two small bare numbers joined by a dash that count nothing. */
export function isScore(pieces: readonly Piece[], figure: Figure): boolean {
  if (figure.unit.kind !== 'COUNT' || figure.numeral.digits === null) return false;
  const dash = [figure.numeral.from - 1, figure.numeral.to].find((at) => isScoreDash(pieces, at));
  if (dash === undefined) return false;
  if (!figure.range) return true;
  const before = pieces[figure.from - 1]?.lower ?? '';
  const after = pieces[figure.to]?.lower ?? '';
  return (
    figure.high < 200 &&
    !isPluralNoun(after) &&
    (SCORE_BEFORE.test(before) || SCORE_AFTER.test(after) || pieces[figure.to]?.kind !== 'WORD')
  );
}

const isScoreDash = (pieces: readonly Piece[], at: number): boolean =>
  /^[-–—]$/.test(pieces[at]?.text ?? '') &&
  pieces[at]?.glued === true &&
  pieces[at + 1]?.glued === true &&
  /^\d{1,3}$/.test(pieces[at - 1]?.text ?? '') &&
  /^\d{1,3}$/.test(pieces[at + 1]?.text ?? '');
