import type { Span } from '../../shared/spans.js';
import { CLOSING_ABBREVIATIONS, TITLES_AND_REFERENCES } from '../data/abbreviations.js';
import { lazily } from '../../shared/lazily.js';
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

const PIECE =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s\p{Lu})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\S/gu;
/** "Leeds-based", "Dublin-born": the name is what stands before the hyphen. */
const COMPOUND =
  /^(\p{Lu}[\p{L}.]*)-(?:based|born|led|backed|held|occupied|controlled|owned|made|bound|sponsored|trained|registered|listed|area|style|linked|run|educated)$/u;
const abbreviations = lazily(() => wordSet(`${TITLES_AND_REFERENCES} ${CLOSING_ABBREVIATIONS}`));

/** The tokens of one line of text, offsets in the text. */
export function nameTokens(text: string, { start, end }: Span): NameToken[] {
  const tokens: NameToken[] = [];
  for (const match of text.slice(start, end).matchAll(PIECE)) {
    const from = start + match.index;
    const last = tokens.at(-1);
    if (match[0] === '.' && last !== undefined && isAbbreviation(last, from)) {
      tokens[tokens.length - 1] = { ...last, end: from + 1 };
      continue;
    }
    tokens.push(token(text, from, match[0], opensSentence(tokens)));
  }
  return tokens;
}

function token(text: string, start: number, piece: string, opens: boolean): NameToken {
  const owner = /^(.+?)['’]s$/iu.exec(piece)?.[1] ?? COMPOUND.exec(piece)?.[1];
  const body = owner ?? piece;
  const end = start + body.length;
  const mark = owner === undefined && /s$/i.test(piece) && /^['’](?:\s|$)/u.test(text.slice(end, end + 2));
  const word = /^[\p{L}\p{N}]/u.test(body);
  return {
    start,
    end,
    text: body,
    lower: body.toLowerCase(),
    capital: /^\p{Lu}/u.test(body),
    word,
    opens,
    possessive: owner !== undefined || mark,
  };
}

/** "Mr.", "St.", "Gov.": the stop belongs to the word. */
const isAbbreviation = (last: NameToken, at: number): boolean =>
  last.end === at && last.capital && abbreviations().has(last.lower);

function opensSentence(before: readonly NameToken[]): boolean {
  const last = before.at(-1);
  if (last === undefined) return true;
  if (/^[.!?…:•|*]$/u.test(last.text)) return true;
  if (/^["“‘«([—–-]$/u.test(last.text)) return true;
  const stop = before.at(-2);
  return /^["”’»)]$/u.test(last.text) && stop !== undefined && /^[.!?…]$/u.test(stop.text);
}

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
