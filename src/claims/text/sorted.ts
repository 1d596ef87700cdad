import type { Span } from '../../shared/spans.js';

/** Index of the first item that starts at or after `start`; `items` in the order of the text. */
export function firstFrom(items: readonly { readonly span: Span }[], start: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The items that lie wholly in `span`; `items` in the order of the text. Logarithmic in their number. */
export function within<T extends { readonly span: Span }>(items: readonly T[], span: Span): T[] {
  const found: T[] = [];
  for (let at = firstFrom(items, span.start); at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined || item.span.start >= span.end) break;
    if (item.span.end <= span.end) found.push(item);
  }
  return found;
}
