import { lazily } from '../../shared/lazily.js';
import { wordSet } from '../text/words.js';
import { isHumanClass, predicateAt } from './predicates.js';
import type { Piece } from './tokens.js';

/** Verbs by which a toll comes to its figure, with "to" or "at" behind them. */
const MOVES = `rose risen rises rise rising climbed climbs climb climbing grown grew grows jumped jumps increased increases mounted
  soared swelled edged crept fell fallen dropped stood stands stand standing remained remains put`;
/** Verbs that need neither. */
const REACHES = 'reached reaches reach hit hits topped tops passed passes surpassed exceeded exceeds';

const moves = lazily(() => wordSet(MOVES));
const reaches = lazily(() => wordSet(REACHES));

/** Whether what stands before piece `at` brings a running total to the figure there. */
function isBroughtTo(pieces: readonly Piece[], at: number): boolean {
  const [verb, last] = [pieces[at - 2]?.lower ?? '', pieces[at - 1]?.lower ?? ''];
  return reaches().has(last) || ((last === 'to' || last === 'at') && moves().has(verb));
}

/** What the toll that begins at piece `at` counts: "death toll", "injury toll", "number of people evacuated". */
function tollAt(pieces: readonly Piece[], at: number, end: number): string | null {
  const word = pieces[at]?.lower;
  if (word === 'toll') return /^injur/.test(pieces[at - 1]?.lower ?? '') ? 'injured' : 'killed';
  if (word !== 'number' || pieces[at + 1]?.lower !== 'of') return null;
  for (let i = at + 2; i < end; i += 1) {
    const hit = predicateAt(pieces, i);
    if (hit !== null) return hit.value;
  }
  return null;
}

/**
 * What a figure counts that is told only as the height of a toll, however far before it the toll is named: "The death toll from
 * a coach crash in the south has risen to 12". Null when no toll is brought to it. `start` is the sentence's first piece.
 */
export function tollOf(pieces: readonly Piece[], start: number, at: number): string | null {
  if (!isBroughtTo(pieces, at)) return null;
  for (let i = start; i < at; i += 1) {
    const predicate = tollAt(pieces, i, at);
    if (predicate !== null) return isHumanClass(predicate) ? predicate : null;
  }
  return null;
}
