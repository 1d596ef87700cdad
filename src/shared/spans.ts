import { classOf, SPACE } from './characters.js';

/** A half-open range [start, end) of UTF-16 code units, as `String.prototype.slice` counts them. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Moves a span by `by` code units, for instance from a sentence's own offsets to the article's. */
export const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** Number of code units that two spans share; 0 when they only touch. */
export const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Whether `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

const isSpace = (unit: number): boolean => (classOf(unit) & SPACE) !== 0;

/** The span without the white space at its two edges; empty at its start when nothing else is in it. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}
