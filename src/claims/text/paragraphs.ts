import type { Span } from '../../shared/spans.js';
import { trimSpan } from '../../shared/spans.js';
import { correctionKind } from './correctionKind.js';

/** NOTE: a caption, a credit line, scraped chrome, or what a publisher says about its own text; like a heading it makes no claim. */
export type ParagraphKind = 'PROSE' | 'HEADING' | 'BULLET' | 'NOTE';

export interface Paragraph {
  readonly span: Span;
  readonly kind: ParagraphKind;
}

/** A line of more words than this is a sentence whose full stop was lost, not a heading. */
const MAX_HEADING_WORDS = 13;
const BULLET = /^(?:[•‣▪●◦*·–—-]|\d{1,2}[.)])\s+/u;
const ENDS_SENTENCE = /[.!?…:;,]["'”’»)\]]*$|["”’»]$/u;
const CREDIT =
  /\((?:[A-Z][\w .&'’-]{1,40}\/[A-Z][\w .&'’/-]{1,60}|(?:[A-Z][\w&.]* ){0,3}(?:[Pp]hoto|[Ii]mages?)\b[^()]{0,80})\)\.?$|\b(?:via|by|photo:|picture:|image:|credit:) [A-Z]{2,}$|\b(?:Getty Images|[Ff]ile [Pp]hoto|[Hh]andout)\b.{0,40}$/u;
const CREDIT_LINE =
  /^\((?:with (?:information|reporting|files?|inputs?) (?:from|by)\b|reporting by\b)[^()]{1,200}\)\.?$/iu;
const SLASHED_CREDIT = /(?:^|[.,] )[A-Z][\w-]+\/[A-Z][\w-]+(?: [A-Z][\w-]+){0,3}\.?$/u;

/** Splits a text into paragraphs; a line broken in mid-sentence is joined to the next. Spans are trimmed and never empty. */
export function findParagraphs(text: string): Paragraph[] {
  const lines = joinBrokenLines(text, findLines(text));
  return lines.map((span) => ({ span, kind: kindOf(text.slice(span.start, span.end)) }));
}

function findLines(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = trimSpan(text, { start, end });
    if (line.start < line.end) lines.push(line);
    start = end + 1;
  }
  return lines;
}

function joinBrokenLines(text: string, lines: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && runsOn(text, last, line))
      joined[joined.length - 1] = { start: last.start, end: line.end };
    else joined.push(line);
  }
  return joined;
}

/** A single line break before a lower-case word, after a line that ends no sentence, is only a wrapped line. */
function runsOn(text: string, last: Span, line: Span): boolean {
  if (!/^\p{Ll}/u.test(text.slice(line.start, line.start + 2))) return false;
  const tail = text.slice(Math.max(last.start, last.end - 4), last.end);
  if (/[.!?]["'”’»)]*$/u.test(tail)) return false;
  const gap = text.slice(last.end, line.start);
  return gap.indexOf('\n') === gap.lastIndexOf('\n');
}

function kindOf(line: string): ParagraphKind {
  if (line.length < 2_000 && (CREDIT_LINE.test(line) || isCaption(line))) return 'NOTE';
  if (correctionKind(line) !== null) return 'NOTE';
  if (BULLET.test(line)) return 'BULLET';
  return isHeading(line) ? 'HEADING' : 'PROSE';
}

/** The credit's pattern is sought in the line's end only: captions are long, and so may lines be. */
function isCaption(line: string): boolean {
  const tail = line.slice(-140);
  return CREDIT.test(tail) || SLASHED_CREDIT.test(tail);
}

function isHeading(line: string): boolean {
  if (line.length > 160) return false;
  const words = line.split(/\s+/u);
  if (!/\p{L}/u.test(line)) return true;
  if (isTitleCase(words)) return !/[.,;]["'”’»)]*$/u.test(line) && !isSpoken(line);
  return words.length <= MAX_HEADING_WORDS && !ENDS_SENTENCE.test(line) && !isSpoken(line);
}

/** A line that begins with an utterance ("It is over," she said) is no heading. */
const isSpoken = (line: string): boolean => /^["'“‘«].*[.!?,]["'”’»]/u.test(line);

/** Most words of four letters or more are capitalised. */
function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => /^["'“‘(]?\p{L}{4,}/u.test(word));
  const capital = long.filter((word) => /^["'“‘(]?\p{Lu}/u.test(word));
  return words.length <= 18 && long.length > 0 && capital.length / long.length > 0.75;
}
