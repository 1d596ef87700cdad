import {
  beginsWith,
  classOf,
  isAt,
  LETTER,
  MARK,
  NUMBER,
  pointAt,
  runEnd,
  SPACE,
  UPPER,
  widthOf,
} from '../../shared/characters.js';
import type { Span } from '../../shared/spans.js';
import { abbreviations, initialsEnd, isInner, levelled, STOP } from './pieces.js';

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

const PERCENT = 0x25;
/** ".com" and the character behind it, in code units. */
const LONGEST_DOMAIN = 6;
/** "example.com": an address that serves as a name. */
const DOMAIN =
  /^\.(?:[Cc]om|COM|[Oo]rg|[Nn]et|[Rr]u|RU|[Aa]z|[Uu]a|UA|[Uu]k|[Ee]u|[Dd]e|[Ff]r)(?![\p{L}\p{N}])/u;

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
  for (let at = start; at < end;) {
    const point = pointAt(text, at, end);
    const bits = classOf(point);
    if ((bits & SPACE) !== 0) {
      at += 1;
      continue;
    }
    const kind = kindAt(text, at, end, point, bits);
    const to =
      kind === 'WORD'
        ? wordEnd(text, at, end)
        : kind === 'NUMBER'
          ? numberEnd(text, at, end)
          : at + widthOf(point);
    const last = point === STOP ? tokens.at(-1) : undefined;
    if (last !== undefined && last.end === at && to < end && isAbbreviation(last))
      tokens[tokens.length - 1] = make(text, last.start, to, last.kind, quoted);
    else tokens.push(make(text, at, to, kind, quoted));
    at = to;
  }
}

function kindAt(text: string, at: number, end: number, point: number, bits: number): TokenKind {
  if ((bits & LETTER) !== 0) return 'WORD';
  return (bits & NUMBER) !== 0 || (isCurrency(point) && isAt(text, at + 1, end, NUMBER))
    ? 'NUMBER'
    : 'PUNCTUATION';
}

const isCurrency = (point: number): boolean =>
  point === 0x24 || point === 0xa3 || point === 0x20ac || point === 0xa5;

/** One past initials ("U.S.") or a run of letters and digits with inner apostrophes and hyphens, or an address. */
function wordEnd(text: string, start: number, end: number): number {
  const initials = initialsEnd(text, start, end, LETTER);
  if (initials > start) return initials;
  let at = runEnd(text, start, end, LETTER | NUMBER | MARK);
  while (isInner(text.charCodeAt(at)) && isAt(text, at + 1, end, LETTER | NUMBER))
    at = runEnd(text, at + 1, end, LETTER | NUMBER | MARK);
  return at + 1 < end && text.charCodeAt(at) === STOP ? domainEnd(text, at, end) : at;
}

function domainEnd(text: string, at: number, end: number): number {
  return at + (DOMAIN.exec(text.slice(at, Math.min(end, at + LONGEST_DOMAIN)))?.[0].length ?? 0);
}

/** One past a figure: digits and letters, separators before further digits, a currency before and a per cent sign behind. */
function numberEnd(text: string, start: number, end: number): number {
  let at = start + widthOf(pointAt(text, start, end));
  for (;;) {
    at = runEnd(text, at, end, NUMBER | LETTER);
    if (!isSeparator(text.charCodeAt(at)) || !isAt(text, at + 1, end, NUMBER)) break;
    at += 1;
  }
  return at < end && text.charCodeAt(at) === PERCENT ? at + 1 : at;
}

/** Stop, comma, colon and hyphen. */
const isSeparator = (unit: number): boolean =>
  unit === STOP || unit === 0x2c || unit === 0x3a || unit === 0x2d;

const isAbbreviation = (token: Token): boolean =>
  token.kind === 'WORD' && (abbreviations().has(token.lower) || isCapitalAlone(token.text));

const isCapitalAlone = (text: string): boolean =>
  beginsWith(text, UPPER) && text.length === widthOf(pointAt(text, 0, text.length));

function make(text: string, start: number, end: number, kind: TokenKind, quoted: boolean): Token {
  const piece = text.slice(start, end);
  return { start, end, kind, text: piece, lower: levelled(piece), quoted, quotation: -1 };
}
