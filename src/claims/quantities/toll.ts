import { lazily } from '../../shared/lazily.js';
import { wordSet } from '../text/words.js';
import { countedAt } from './counted.js';
import { levelledHead } from './nouns.js';
import { isHumanClass, predicateAt } from './predicates.js';
import type { Piece } from './tokens.js';

/** Verbs by which a toll comes to its figure, with "to" or "at" behind them. */
const MOVES = `rose risen rises rise rising climbed climbs climb climbing grown grew grows jumped jumps increased increases mounted
  soared swelled edged crept fell fallen dropped stood stands stand standing remained remains put`;
/** Verbs that need neither. */
const REACHES = 'reached reaches reach hit hits topped tops passed passes surpassed exceeded exceeds';

const moves = lazily(() => wordSet(MOVES));
const reaches = lazily(() => wordSet(REACHES));

/** Whether what stands before piece `at` brings a running total to the figure there, or from it: "risen from 10 to 11". */
function isBroughtTo(pieces: readonly Piece[], at: number): boolean {
  const [verb, last] = [pieces[at - 2]?.lower ?? '', pieces[at - 1]?.lower ?? ''];
  if (last === 'to' && pieces[at - 3]?.lower === 'from') return moves().has(pieces[at - 4]?.lower ?? '');
  return reaches().has(last) || (/^(?:to|at|from)$/.test(last) && moves().has(verb));
}

/** Whom a toll counts. `counted` is null when it is told by the toll's name alone. */
export interface Toll {
  readonly predicate: string;
  readonly counted: string | null;
  readonly countedHead: string;
}

/** What the toll that begins at piece `at` counts: "death toll", "injury toll", "number of injured rescuers". */
function tollAt(pieces: readonly Piece[], at: number, end: number): Toll | null {
  const word = pieces[at]?.lower;
  const plain = { counted: null, countedHead: 'person' };
  if (word === 'toll')
    return { predicate: /^injur/.test(pieces[at - 1]?.lower ?? '') ? 'injured' : 'killed', ...plain };
  if (word !== 'number' || pieces[at + 1]?.lower !== 'of') return null;
  for (let i = at + 2; i < end; i += 1) {
    const predicate = predicateAt(pieces, i)?.value;
    if (predicate !== undefined) return { predicate, ...(numberedAt(pieces, at + 2, end) ?? plain) };
  }
  return null;
}

/** The noun behind "the number of". */
function numberedAt(pieces: readonly Piece[], at: number, end: number): Omit<Toll, 'predicate'> | null {
  let limit = at;
  while (
    limit < end &&
    !moves().has(pieces[limit]?.lower ?? '') &&
    !reaches().has(pieces[limit]?.lower ?? '')
  )
    limit += 1;
  const phrase = countedAt(pieces, at, limit, true);
  if (phrase === null) return null;
  const words = pieces.slice(phrase.from, phrase.to).map(({ text }) => text);
  return { counted: words.join(' '), countedHead: levelledHead(pieces[phrase.head]?.lower ?? '') };
}

/**
 * What a figure counts that is told only as the height of a toll, however far before it the toll is named: "The death toll from
 * a coach crash in the south has risen to 12". Null when no toll is brought to it. `start` is the sentence's first piece.
 */
export function tollOf(pieces: readonly Piece[], start: number, at: number): Toll | null {
  if (!isBroughtTo(pieces, at)) return null;
  for (let i = start; i < at; i += 1) {
    const toll = tollAt(pieces, i, at);
    if (toll !== null) return isHumanClass(toll.predicate) ? toll : null;
  }
  return null;
}
