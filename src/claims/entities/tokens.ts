import {
  beginsWith,
  classOf,
  isAt,
  LETTER,
  lowerCase,
  MARK,
  NUMBER,
  pointAt,
  runEnd,
  SPACE,
  UPPER,
  widthOf,
} from '../../shared/characters.js';
import type { Span } from '../../shared/spans.js';
import { CLOSING_ABBREVIATIONS, TITLES_AND_REFERENCES } from '../data/abbreviations.js';
import { lazily } from '../../shared/lazily.js';
import { initialsEnd, isApostrophe, isInner, STOP } from '../text/pieces.js';
import { wordSet } from '../text/words.js';

/** A word or a mark of a line, as names are read: hyphens and inner apostrophes stay, a possessive 's is cut off. */
export interface NameToken extends Span {
  readonly text: string;
  readonly lower: string;
  /** A word that begins with a capital, "iPhone" and "al-Assad" not. */
  readonly capital: boolean;
  readonly word: boolean;
  /** First word of a sentence, a quotation, a line or an item of a list. */
  readonly opens: boolean;
  /** Followed by 's or a bare apostrophe of possession. */
  readonly possessive: boolean;
}

/** "Leeds-based", "Dublin-born": the name is what stands before the hyphen. */
const COMPOUND =
  /^(\p{Lu}[\p{L}.]*)-(?:based|born|led|backed|held|occupied|controlled|owned|made|bound|sponsored|trained|registered|listed|area|style|linked|run|educated)$/u;
const abbreviations = lazily(() => wordSet(`${TITLES_AND_REFERENCES} ${CLOSING_ABBREVIATIONS}`));

/** The tokens of one line of text, offsets in the text. */
export function nameTokens(text: string, { start, end }: Span): NameToken[] {
  const tokens: NameToken[] = [];
  for (let at = start; at < end;) {
    const point = pointAt(text, at, end);
    const bits = classOf(point);
    if ((bits & SPACE) !== 0) {
      at += 1;
      continue;
    }
    const to = (bits & (LETTER | NUMBER)) === 0 ? at + widthOf(point) : wordEnd(text, at, end);
    const last = point === STOP ? tokens.at(-1) : undefined;
    if (last !== undefined && isAbbreviation(last, at)) tokens[tokens.length - 1] = { ...last, end: to };
    else tokens.push(token(text, at, text.slice(at, to), opensSentence(tokens)));
    at = to;
  }
  return tokens;
}

/** One past initials ("U.S.", the "J." of "J. Smith") or a run of letters and digits with inner apostrophes and hyphens. */
function wordEnd(text: string, start: number, end: number): number {
  const initials = initialsEnd(text, start, end, UPPER);
  if (initials > start) return initials;
  if (isInitial(text, start, end)) return start + widthOf(pointAt(text, start, end)) + 1;
  let at = runEnd(text, start, end, LETTER | MARK | NUMBER);
  while (isInner(text.charCodeAt(at)) && isAt(text, at + 1, end, LETTER | NUMBER))
    at = runEnd(text, at + 1, end, LETTER | MARK | NUMBER);
  return at;
}

/** A capital with its stop, before a space and another capital. */
function isInitial(text: string, start: number, end: number): boolean {
  const stop = start + widthOf(pointAt(text, start, end));
  return (
    text.charCodeAt(stop) === STOP &&
    isAt(text, start, end, UPPER) &&
    isAt(text, stop + 1, end, SPACE) &&
    isAt(text, stop + 2, end, UPPER)
  );
}

function token(text: string, start: number, piece: string, opens: boolean): NameToken {
  const owner = ownerOf(piece);
  const body = owner ?? piece;
  const end = start + body.length;
  return {
    start,
    end,
    text: body,
    lower: lowerCase(body),
    capital: beginsWith(body, UPPER),
    word: beginsWith(body, LETTER | NUMBER),
    opens,
    possessive: owner !== null || hasMark(text, piece, end),
  };
}

/** What stands before a possessive 's or in a compound; null for every other word. */
function ownerOf(piece: string): string | null {
  if (piece.length < 3) return null;
  const owner =
    piece.includes("'") || piece.includes('’') ? (/^(.+?)['’]s$/iu.exec(piece)?.[1] ?? null) : null;
  return owner ?? (piece.includes('-') ? (COMPOUND.exec(piece)?.[1] ?? null) : null);
}

/** "the miners' union": an apostrophe alone behind an s. */
const hasMark = (text: string, piece: string, end: number): boolean =>
  isApostrophe(text.charCodeAt(end)) && /s$/i.test(piece) && /^(?:\s|$)/u.test(text.charAt(end + 1));

/** "Mr.", "St.", "Gov.": the stop belongs to the word. */
const isAbbreviation = (last: NameToken, at: number): boolean =>
  last.end === at && last.capital && abbreviations().has(last.lower);

function opensSentence(before: readonly NameToken[]): boolean {
  const last = before.at(-1);
  if (last === undefined) return true;
  if (last.word || last.text.length !== 1) return false;
  if (OPENERS.includes(last.text)) return true;
  const stop = before.at(-2);
  return CLOSERS.includes(last.text) && stop !== undefined && /^[.!?…]$/u.test(stop.text);
}

/** Marks that a sentence, a quotation or an item of a list may begin behind; and those that may stand behind its stop. */
const OPENERS = '.!?…:•|*"“‘«([—–-';
const CLOSERS = '"”’»)';

/** The lines of a text: a name never runs over a line break. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
    if (at > start) lines.push({ start, end: at });
    start = at + 1;
  }
  if (start < text.length) lines.push({ start, end: text.length });
  return lines;
}
