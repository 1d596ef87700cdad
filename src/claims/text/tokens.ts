import type { Span } from '../../shared/spans.js';
import { BEFORE_FIGURES, CLOSING_ABBREVIATIONS, TITLES_AND_REFERENCES } from '../data/abbreviations.js';
import { lazily } from '../../shared/lazily.js';
import { wordSet } from './words.js';

/** QUOTE: a whole quotation taken as one token; MARK: a quotation mark of a quotation that is not. */
export type TokenKind = 'WORD' | 'NUMBER' | 'PUNCTUATION' | 'MARK' | 'QUOTE';

export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
  /** Stands inside quotation marks. */
  readonly quoted: boolean;
  /** For a QUOTE, the index of its quotation in the article; else -1. */
  readonly quotation: number;
}

/** Runs of letters and digits with inner apostrophes, hyphens and points; initials such as U.S.; else one character. */
const PIECE =
  /(?:\p{L}\.){2,}|[£$€¥]?\p{N}(?:[\p{N}\p{L}]|[.,:-](?=\p{N}))*%?|\p{L}(?:[\p{L}\p{N}\p{M}]|['’-](?=[\p{L}\p{N}]))*(?:\.(?:[Cc]om|COM|[Oo]rg|[Nn]et|[Rr]u|RU|[Aa]z|[Uu]a|UA|[Uu]k|[Ee]u|[Dd]e|[Ff]r)(?![\p{L}\p{N}]))?|\S/gu;
const abbreviations = lazily(() =>
  wordSet(`${TITLES_AND_REFERENCES} ${BEFORE_FIGURES} ${CLOSING_ABBREVIATIONS}`),
);

/** A stretch that is read as one token (`quotation` >= 0), or whose outer marks are known (`quotation` -1). */
export interface QuotedStretch {
  readonly span: Span;
  readonly inner: Span;
  readonly quotation: number;
}

/** The tokens of one sentence, in order; offsets are the article's. `stretches` are its quotations, in order. */
export function tokenise(text: string, sentence: Span, stretches: readonly QuotedStretch[]): Token[] {
  const tokens: Token[] = [];
  let at = sentence.start;
  for (const stretch of stretches) {
    addPieces(tokens, text, at, stretch.span.start, false);
    if (stretch.quotation >= 0) tokens.push(quoteToken(text, stretch));
    else addMarked(tokens, text, stretch);
    at = Math.max(at, stretch.span.end);
  }
  addPieces(tokens, text, at, sentence.end, false);
  return tokens;
}

const quoteToken = (text: string, { span, quotation }: QuotedStretch): Token => ({
  ...span,
  kind: 'QUOTE',
  text: text.slice(span.start, span.end),
  lower: '',
  quoted: true,
  quotation,
});

function addMarked(tokens: Token[], text: string, { span, inner }: QuotedStretch): void {
  const mark = (start: number, end: number): void => {
    if (start < end) tokens.push(make(text, start, end, 'MARK', true));
  };
  mark(span.start, inner.start);
  addPieces(tokens, text, inner.start, inner.end, true);
  mark(inner.end, span.end);
}

function addPieces(tokens: Token[], text: string, start: number, end: number, quoted: boolean): void {
  if (start >= end) return;
  const slice = text.slice(start, end);
  for (const match of slice.matchAll(PIECE)) {
    const from = start + match.index;
    const last = tokens.at(-1);
    if (match[0] === '.' && last !== undefined && last.end === from && isAbbreviation(last) && from + 1 < end)
      tokens[tokens.length - 1] = make(text, last.start, from + 1, last.kind, quoted);
    else tokens.push(make(text, from, from + match[0].length, kindOf(match[0]), quoted));
  }
}

const isAbbreviation = (token: Token): boolean =>
  token.kind === 'WORD' && (abbreviations().has(token.lower) || /^\p{Lu}$/u.test(token.text));

function make(text: string, start: number, end: number, kind: TokenKind, quoted: boolean): Token {
  const piece = text.slice(start, end);
  return {
    start,
    end,
    kind,
    text: piece,
    lower: piece.toLowerCase().replace(/’/g, "'"),
    quoted,
    quotation: -1,
  };
}

function kindOf(piece: string): TokenKind {
  if (/^\p{L}/u.test(piece)) return 'WORD';
  return /^[£$€¥]?\p{N}/u.test(piece) ? 'NUMBER' : 'PUNCTUATION';
}
