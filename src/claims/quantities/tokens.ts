import type { Span } from '../../shared/spans.js';
import { BEFORE_FIGURES, CLOSING_ABBREVIATIONS, TITLES_AND_REFERENCES } from '../data/abbreviations.js';
import { lazily } from '../../shared/lazily.js';
import { wordSet } from '../text/words.js';

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

const PIECE = /\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*(?:['’](?=\p{L})[\p{L}\p{M}]+)*|[²³½¼¾⅓⅔⅛]|\S/gu;
const abbreviations = lazily(() =>
  wordSet(`${TITLES_AND_REFERENCES} ${CLOSING_ABBREVIATIONS} ${BEFORE_FIGURES}`),
);

/**
 * The pieces of a stretch of text. Unlike the words of the claim grammar, figures, letters and signs are parted ("10million",
 * "2.5%", "S-400"), because a figure has to be read out of what is glued to it.
 */
export function cutPieces(text: string, { start, end }: Span): Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.slice(start, end).matchAll(PIECE)) {
    const at = start + match.index;
    const last = pieces.at(-1);
    const piece = match[0];
    pieces.push({
      start: at,
      end: at + piece.length,
      kind: kindOf(piece),
      text: piece,
      lower: piece.toLowerCase().replace(/’/g, "'"),
      glued: last !== undefined && last.end === at,
      opens: last === undefined || opensSentence(pieces, piece, text.slice(last.end, at)),
    });
  }
  return pieces;
}

function kindOf(piece: string): Piece['kind'] {
  if (/^\d/.test(piece)) return 'DIGITS';
  return /^\p{L}/u.test(piece) ? 'WORD' : 'MARK';
}

/** So many closing marks are looked back over for the stop before them: keeps a text of nothing but marks in linear time. */
const MAX_CLOSING = 8;

/** A line break, or a stop before a capital, a figure or an opening mark; "U.S. troops" and "No. 5" do not break. */
function opensSentence(before: readonly Piece[], piece: string, gap: string): boolean {
  if (gap.includes('\n')) return true;
  if (!/^[\p{Lu}\d"“‘'«£$€—–-]/u.test(piece)) return false;
  let at = before.length - 1;
  const last = at - MAX_CLOSING;
  while (at > 0 && at > last && /^["”’'»)\]]$/.test(before[at]?.text ?? '')) at -= 1;
  const stop = before[at];
  if (stop === undefined || !/^[.!?…]$/.test(stop.text) || gap === '') return false;
  if (stop.text !== '.') return true;
  const word = before[at - 1];
  if (word === undefined || word.kind !== 'WORD' || !stop.glued) return true;
  return !(/^\p{Lu}$/u.test(word.text) || abbreviations().has(word.lower));
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
