import {
  beginsWith,
  classOf,
  isAt,
  LETTER,
  MARK,
  pointAt,
  runEnd,
  SPACE,
  UPPER,
  widthOf,
} from '../../shared/characters.js';
import type { Span } from '../../shared/spans.js';
import { abbreviations, isApostrophe, levelled } from '../text/pieces.js';

/** A run of digits with its separators, a run of letters, or one other character. */
export interface Piece extends Span {
  readonly kind: 'DIGITS' | 'WORD' | 'MARK';
  readonly text: string;
  readonly lower: string;
  /** Nothing stands between it and the piece before. */
  readonly glued: boolean;
  /** A sentence begins here. */
  readonly opens: boolean;
}

/**
 * The pieces of a stretch of text. Unlike the words of the claim grammar, figures, letters and signs are parted ("10million",
 * "2.5%", "S-400"), because a figure has to be read out of what is glued to it.
 */
export function cutPieces(text: string, { start, end }: Span): Piece[] {
  const pieces: Piece[] = [];
  let before = -1;
  for (let at = start; at < end;) {
    const point = pointAt(text, at, end);
    const bits = classOf(point);
    if ((bits & SPACE) !== 0) {
      at += 1;
      continue;
    }
    const kind = isDigit(point) ? 'DIGITS' : (bits & LETTER) !== 0 ? 'WORD' : 'MARK';
    const to =
      kind === 'DIGITS'
        ? digitsEnd(text, at, end)
        : kind === 'WORD'
          ? lettersEnd(text, at, end)
          : at + widthOf(point);
    pieces.push(pieceAt(text, at, to, kind, before, pieces));
    before = to;
    at = to;
  }
  return pieces;
}

/** `before`: where the piece before it ends, -1 for the first. */
function pieceAt(
  text: string,
  start: number,
  end: number,
  kind: Piece['kind'],
  before: number,
  pieces: readonly Piece[],
): Piece {
  const piece = text.slice(start, end);
  return {
    start,
    end,
    kind,
    text: piece,
    lower: levelled(piece),
    glued: before === start,
    opens: before < 0 || opensSentence(pieces, piece, text, before, start),
  };
}

const isDigit = (point: number): boolean => point >= 0x30 && point <= 0x39;
const isDigitAt = (text: string, at: number, end: number): boolean =>
  at < end && isDigit(text.charCodeAt(at));

/** One past the digits at `start`, with the stops and commas between them. */
function digitsEnd(text: string, start: number, end: number): number {
  let at = start + 1;
  for (;;) {
    while (isDigitAt(text, at, end)) at += 1;
    const unit = text.charCodeAt(at);
    if ((unit !== 0x2e && unit !== 0x2c) || !isDigitAt(text, at + 1, end)) return at;
    at += 1;
  }
}

/** One past the letters at `start`, with the apostrophes between them. */
function lettersEnd(text: string, start: number, end: number): number {
  let at = runEnd(text, start, end, LETTER | MARK);
  while (isApostrophe(text.charCodeAt(at)) && isAt(text, at + 1, end, LETTER))
    at = runEnd(text, at + 1, end, LETTER | MARK);
  return at;
}

/** So many closing marks are looked back over for the stop before them: keeps a text of nothing but marks in linear time. */
const MAX_CLOSING = 8;

/** A line break, or a stop before a capital, a figure or an opening mark; "U.S. troops" and "No. 5" do not break. */
function opensSentence(
  before: readonly Piece[],
  piece: string,
  text: string,
  from: number,
  to: number,
): boolean {
  if (hasLineBreak(text, from, to)) return true;
  if (from === to) return false;
  if (!beginsWith(piece, UPPER) && !isDigit(piece.charCodeAt(0)) && !OPENERS.includes(piece.charAt(0)))
    return false;
  let at = before.length - 1;
  const last = at - MAX_CLOSING;
  while (at > 0 && at > last && isCloser(before[at])) at -= 1;
  const stop = before[at];
  if (stop === undefined || stop.kind !== 'MARK' || !STOPS.includes(stop.text)) return false;
  if (stop.text !== '.') return true;
  const word = before[at - 1];
  if (word === undefined || word.kind !== 'WORD' || !stop.glued) return true;
  return !(/^\p{Lu}$/u.test(word.text) || abbreviations().has(word.lower));
}

const OPENERS = '"“‘\'«£$€—–-';
const CLOSERS = '"”’\'»)]';
const STOPS = '.!?…';

const isCloser = (piece: Piece | undefined): boolean =>
  piece?.kind === 'MARK' && CLOSERS.includes(piece.text);

function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === 0x0a) return true;
  return false;
}

/** Index of the first piece of the sentence that holds piece `at`, no further than `reach` pieces back. */
export function sentenceStart(pieces: readonly Piece[], at: number, reach: number): number {
  let i = at;
  while (i > 0 && at - i < reach && pieces[i]?.opens !== true) i -= 1;
  return i;
}

/** One past the last piece of the sentence that holds piece `at`, no further than `reach` pieces on. */
export function sentenceEnd(pieces: readonly Piece[], at: number, reach: number): number {
  let i = at + 1;
  while (i < pieces.length && i - at < reach && pieces[i]?.opens !== true) i += 1;
  return i;
}
