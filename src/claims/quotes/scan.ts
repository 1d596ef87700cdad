import type { Span } from '../../shared/spans.js';
import { trimSpan } from '../../shared/spans.js';
import type { Mark } from './marks.js';
import { findMarks } from './marks.js';

/** A stretch between quotation marks. */
export interface Quotation {
  /** With the marks that stand in the text. */
  readonly span: Span;
  /** Without them. */
  readonly inner: Span;
  /** False when the paragraph ended first. */
  readonly closed: boolean;
}

/**
 * The outermost quotations of one paragraph, in order and disjoint. A quotation whose closing mark is missing ends before
 * the next opening mark of its own style that follows a sentence's end, else at the paragraph's end. Linear in the text.
 */
export function findQuotations(text: string, paragraph: Span): Quotation[] {
  const marks = findMarks(text, paragraph.start, paragraph.end);
  const closers = nextClosers(marks);
  const found: Quotation[] = [];
  let at = 0;
  let free = paragraph.start;
  while (at < marks.length) {
    const mark = marks[at];
    if (mark === undefined) break;
    const next = opens(text, paragraph, mark, closers[at] ?? -1)
      ? readQuotation(text, paragraph, marks, at)
      : strayCloser(text, mark, free, at);
    if (next.quotation !== null) {
      found.push(next.quotation);
      free = next.quotation.span.end;
    }
    at = next.at;
  }
  return found;
}

interface Step {
  readonly quotation: Quotation | null;
  readonly at: number;
}

/** For each mark the place of the next single mark that can close, or -1. */
function nextClosers(marks: readonly Mark[]): number[] {
  const next = new Array<number>(marks.length).fill(-1);
  let seen = -1;
  for (let at = marks.length - 1; at >= 0; at -= 1) {
    next[at] = seen;
    if (marks[at]?.canClose === true) seen = at;
  }
  return next;
}

/** A single mark with nothing to close it is an apostrophe, unless it plainly introduces speech. */
function opens(text: string, paragraph: Span, mark: Mark, closer: number): boolean {
  if (!mark.canOpen) return false;
  if (mark.style === 'double' || closer >= 0) return true;
  const lead = text.slice(Math.max(paragraph.start, mark.start - 2), mark.start).trim();
  return (lead === '' || /[:,]$/u.test(lead)) && /^\p{Lu}/u.test(text.slice(mark.end, mark.end + 2));
}

function readQuotation(text: string, paragraph: Span, marks: readonly Mark[], at: number): Step {
  const opening = marks[at];
  if (opening === undefined) return { quotation: null, at: at + 1 };
  let nested = false;
  for (let i = at + 1; i < marks.length; i += 1) {
    const mark = marks[i];
    if (mark === undefined) break;
    const same = mark.style === opening.style;
    if (same ? closesHere(text, marks, i, opening, nested) : mixedCloser(opening, mark, nested))
      return { quotation: quotation(text, opening, mark.start, mark.end, true), at: i + 1 };
    if (same && mark.canOpen && startsAnew(text, opening, mark))
      return { quotation: quotation(text, opening, mark.start, mark.start, false), at: i };
    if (!same && mark.style === 'double') nested = mark.canOpen && !nested;
  }
  return { quotation: quotation(text, opening, paragraph.end, paragraph.end, false), at: marks.length };
}

/** Inside single marks, one that may be a plural's apostrophe yields to a sure closer further on. */
function closesHere(
  text: string,
  marks: readonly Mark[],
  i: number,
  opening: Mark,
  nested: boolean,
): boolean {
  const mark = marks[i];
  if (mark === undefined || !mark.canClose || nested) return false;
  if (opening.style === 'double') return !mark.canOpen || !startsAnew(text, opening, mark);
  if (mark.surelyCloses) return true;
  const maybePlural =
    /s/iu.test(text.charAt(mark.start - 1)) && /^ \p{Ll}/u.test(text.slice(mark.end, mark.end + 3));
  if (!maybePlural) return true;
  const later = marks[i + 1];
  return later === undefined || later.style !== 'single' || !later.canClose;
}

/** 'opened so and closed so": the mark of the other style ends it where it cannot be opening anything. */
const mixedCloser = (opening: Mark, mark: Mark, nested: boolean): boolean =>
  opening.style === 'single' && mark.style === 'double' && mark.canClose && !mark.canOpen && !nested;

/** A second opening mark before any closing one: the first quotation was never closed. */
function startsAnew(text: string, opening: Mark, mark: Mark): boolean {
  const ch = text.charAt(mark.start);
  if (ch === '“' || ch === '«' || ch === '„') return true;
  if (mark.canClose && opening.style === 'single') return false;
  const before = text.charAt(mark.start - 1);
  return /\s/u.test(before) && mark.canOpen && /\p{L}/u.test(text.charAt(mark.end)) && ch === '"';
}

/** "Ready,” she said: the opening mark was lost; the quotation begins where the sentence does. */
function strayCloser(text: string, mark: Mark, free: number, at: number): Step {
  const none: Step = { quotation: null, at: at + 1 };
  const before = text.charAt(mark.start - 1);
  if (mark.style !== 'double' || !mark.canClose || !/[.,!?]/u.test(before)) return none;
  let start = mark.start - 1;
  while (start > free && !/[.!?]\s$/u.test(text.slice(start - 2, start))) start -= 1;
  const inner = trimSpan(text, { start, end: mark.start });
  if (inner.start >= inner.end) return none;
  return { quotation: { span: { start: inner.start, end: mark.end }, inner, closed: true }, at: at + 1 };
}

function quotation(
  text: string,
  opening: Mark,
  innerEnd: number,
  end: number,
  closed: boolean,
): Quotation | null {
  const inner = trimSpan(text, { start: opening.end, end: innerEnd });
  if (inner.start >= inner.end) return null;
  return { span: trimSpan(text, { start: opening.start, end }), inner, closed };
}
