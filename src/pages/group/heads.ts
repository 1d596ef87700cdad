import type { Label } from '../classify/label.js';
import type { Labelled } from './gaps.js';
import type { Segment } from './segments.js';

/**
 * Where each article's stretch of the page begins: at the outlet, age and kicker lines before its headline. The first
 * article's stretch begins with the page. The last entry is the number of blocks.
 */
export function headsOf(page: Labelled, segments: readonly Segment[]): number[] {
  const heads = segments.map((segment, i) => {
    if (i === 0) return 0;
    const floor = Math.max(...(segments[i - 1]?.text ?? [0]), -1) + 1;
    return headStart(page.labels, Math.min(segment.title ?? segment.from, segment.from), floor);
  });
  return [...heads, page.blocks.length];
}

/** Walks back over head matter; what stands behind furniture belongs to the article before. */
function headStart(labels: readonly Label[], from: number, floor: number): number {
  let at = from;
  while (at > floor && isHead(labels[at - 1])) at -= 1;
  return at;
}

const isHead = (of: Label | undefined): boolean =>
  of?.kind === 'OUTLET' || of?.kind === 'DATE' || of?.kind === 'BYLINE' || of?.kind === 'HEADING';
