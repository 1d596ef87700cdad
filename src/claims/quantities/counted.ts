import {
  isAdverb,
  isAuxiliary,
  isDeterminer,
  isPersonalPronoun,
  isPreposition,
  isRelative,
  isSubordinator,
} from '../text/lexicon.js';
import { isPastForm } from '../text/verbForms.js';
import { isPluralNoun } from './nouns.js';
import { predicateAt } from './predicates.js';
import type { Piece } from './tokens.js';

/** The noun phrase behind a figure: pieces [from, to), the head's index; null when the figure stands alone. */
export interface CountedPhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

/** Longest noun phrase read, in pieces. */
const LONGEST = 9;
const FILLERS =
  /^(?:more|other|others|additional|further|extra|new|different|separate|of|the|its|their|his|her|our|such|these|those|following|previous|or|so|main|top|known|confirmed|remaining)$/;

/** Reads the noun that a figure ending before piece `at` counts; `plural` when the figure is not one. `limit`: the sentence's end. */
export function countedAt(
  pieces: readonly Piece[],
  at: number,
  limit: number,
  plural: boolean,
): CountedPhrase | null {
  const from = skipFillers(pieces, at, limit);
  const end = phraseEnd(pieces, from, Math.min(limit, from + LONGEST), plural);
  if (end.head < from) return null;
  return { from, to: end.to, head: end.head };
}

const lower = (pieces: readonly Piece[], at: number): string => pieces[at]?.lower ?? '';

/** Passes over "more", "of the", "or so", "of them": they stand between a figure and what it counts. */
function skipFillers(pieces: readonly Piece[], at: number, limit: number): number {
  if (lower(pieces, at) === 'of' && /^(?:those|these|them|whom|which)$/.test(lower(pieces, at + 1)))
    return at + 2;
  if (lower(pieces, at) === 'of' && /['’]s$/.test(lower(pieces, at + 1))) return at + 2;
  let i = at;
  while (i < limit && i - at < 4 && FILLERS.test(lower(pieces, i))) {
    if (lower(pieces, i) === 'or' && lower(pieces, i + 1) !== 'so') break;
    i += 1;
  }
  return i;
}

interface End {
  readonly head: number;
  readonly to: number;
}

function phraseEnd(pieces: readonly Piece[], from: number, limit: number, plural: boolean): End {
  let head = -1;
  let last = -1;
  let i = from;
  while (i < limit) {
    const step = stepOver(pieces, i, limit, head >= from, from);
    if (step === 0 || (!plural && tellsWhatOneDid(pieces, i, from))) break;
    if (step > 0 && pieces[i]?.kind === 'WORD') {
      const many = isPluralNoun(pieces[i]?.lower ?? '') && !isHyphenated(pieces, i);
      if (head >= from && !many) break;
      if (many && plural) head = i;
      last = i;
    }
    i += Math.abs(step);
  }
  if (head < from && !plural && last >= from && !isVerbForm(pieces, last)) head = last;
  return { head, to: head + 1 };
}

/** "one guest fell ill", "no death occurred": behind a single thing the verb follows at once, where several have their plural between. */
function tellsWhatOneDid(pieces: readonly Piece[], at: number, from: number): boolean {
  const word = lower(pieces, at);
  if (at > from && word === 'only') return true;
  if (!isPastForm(word)) return false;
  const next = pieces[at + 1];
  // "one abandoned car", "one lost child": a noun comes after it.
  return next?.kind !== 'WORD' || isStop(next.lower) || (at > from && !word.endsWith('ed'));
}

const isHyphenated = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at + 1]?.text === '-' && pieces[at + 1]?.glued === true && pieces[at + 2]?.glued === true;
const isVerbForm = (pieces: readonly Piece[], at: number): boolean =>
  predicateAt(pieces, at) !== null && /(?:ed|ing)$/.test(pieces[at]?.lower ?? '');

/** How many pieces the phrase goes on at `at`: 0 ends it, negative passes over what is no word of it. */
function stepOver(
  pieces: readonly Piece[],
  at: number,
  limit: number,
  hasHead: boolean,
  from: number,
): number {
  const piece = pieces[at];
  if (piece === undefined) return 0;
  if (piece.kind === 'DIGITS') return piece.glued || isInsideName(pieces, at, limit) ? -1 : 0;
  if (piece.kind === 'MARK') return stepMark(pieces, at, hasHead, from);
  const word = piece.lower;
  if (isStop(word)) {
    if (hasHead || at === from) return 0;
    return /^(?:and|or)$/.test(word) && joinsAdjectives(pieces, at, limit) ? -1 : 0;
  }
  if (hasHead || !isParticiple(pieces, at)) return 1;
  return nounFollows(pieces, at + 1, limit) ? 1 : 0;
}

/** "63 Model 3 cars", "eight 250ml bottles": a figure in the name or the size of what is counted. */
function isInsideName(pieces: readonly Piece[], at: number, limit: number): boolean {
  const sized = pieces[at + 1]?.glued === true && /^(?:\p{L}+|-)$/u.test(pieces[at + 1]?.text ?? '');
  const named = /^\p{Lu}\p{Ll}/u.test(pieces[at - 1]?.text ?? '') && pieces[at - 1]?.opens === false;
  if (!sized && !named) return false;
  return nounFollows(pieces, at + (sized ? 2 : 1), limit);
}

function stepMark(pieces: readonly Piece[], at: number, hasHead: boolean, from: number): number {
  const mark = pieces[at]?.text ?? '';
  const glued = pieces[at]?.glued === true && pieces[at + 1]?.glued === true;
  if (/^[-‐‑/&’']$/.test(mark) && glued) return -1;
  if (hasHead) return 0;
  if (/^[-‐‑]$/.test(mark) && at === from) return -1;
  const inner = pieces[at + 1]?.text ?? '';
  if (mark === '(' && pieces[at + 2]?.text === ')' && /^\p{Lu}{2,}s?$/u.test(inner)) return -3;
  if (/^["“”‘’']$/.test(mark)) return -1;
  return mark === ',' &&
    at > from &&
    nounFollows(pieces, at + 1, at + 4) &&
    !isPluralNoun(pieces[at + 1]?.lower ?? '')
    ? -1
    : 0;
}

/** Words that cannot be inside a noun phrase behind a figure. */
const isStop = (word: string): boolean =>
  word === 'and' ||
  word === 'or' ||
  word === 'but' ||
  word === 'nor' ||
  word === 'than' ||
  word === 'worth' ||
  word === 'ago' ||
  word === 'dead' ||
  word === 'alone' ||
  isPreposition(word) ||
  isAuxiliary(word) ||
  isDeterminer(word) ||
  isPersonalPronoun(word) ||
  isRelative(word) ||
  isSubordinator(word) ||
  (isAdverb(word) && !word.endsWith('ly') && word !== 'first' && word !== 'next' && word !== 'long') ||
  word.endsWith("'s") ||
  word.endsWith("n't");

/** "Bulgarian and Turkish citizens", "Kia and Hyundai cars": a plural follows before the phrase ends. */
function joinsAdjectives(pieces: readonly Piece[], at: number, limit: number): boolean {
  if (predicateAt(pieces, at - 1) !== null && /(?:ed|dead|missing)$/.test(pieces[at - 1]?.lower ?? ''))
    return predicateAt(pieces, at + 1) !== null && nounFollows(pieces, at + 2, Math.min(limit, at + 4));
  return nounFollows(pieces, at + 1, Math.min(limit, at + 4));
}

function nounFollows(pieces: readonly Piece[], at: number, limit: number): boolean {
  for (let i = at; i < limit; i += 1) {
    const piece = pieces[i];
    if (piece === undefined || piece.kind !== 'WORD') {
      if (piece?.text === '-' && piece.glued) continue;
      return false;
    }
    if (isStop(piece.lower)) return false;
    if (isPluralNoun(piece.lower)) return true;
  }
  return false;
}

/** A form that says what happened ("27 injured", "12 missing"): inside the phrase only with a noun behind it. */
const isParticiple = (pieces: readonly Piece[], at: number): boolean =>
  /(?:ed|dead|missing|hurt|wounded|ing)$/.test(pieces[at]?.lower ?? '') && predicateAt(pieces, at) !== null;
