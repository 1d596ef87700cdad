import type { Block } from '../blocks/block.js';
import type { Label } from '../classify/label.js';

/** A page as the grouping sees it: its blocks with their labels. */
export interface Labelled {
  readonly blocks: readonly Block[];
  readonly labels: readonly Label[];
}

/** All that stands between two paragraphs of text. `before` and `after` are their indices; null at the page's edges. */
export interface Gap {
  readonly before: number | null;
  readonly after: number | null;
  /** Indices of the blocks between, in order. */
  readonly between: readonly number[];
}

/** The page cut at its paragraphs; the first gap opens the page and the last one closes it. */
export function gapsOf({ labels }: Labelled): Gap[] {
  const gaps: Gap[] = [];
  let before: number | null = null;
  let between: number[] = [];
  labels.forEach((label, at) => {
    if (label.kind !== 'BODY') {
      between.push(at);
      return;
    }
    gaps.push({ before, after: at, between });
    before = at;
    between = [];
  });
  gaps.push({ before, after: null, between });
  return gaps;
}

/** The usual number of blank lines between two paragraphs of the page's texts. */
export function typicalGap({ blocks, labels }: Labelled): number {
  const counts = new Map<number, number>();
  for (let at = 1; at < labels.length; at += 1) {
    if (labels[at]?.kind !== 'BODY' || labels[at - 1]?.kind !== 'BODY') continue;
    const gap = blocks[at]?.gapBefore ?? 0;
    counts.set(gap, (counts.get(gap) ?? 0) + 1);
  }
  let best = 1;
  let most = 0;
  for (const [gap, count] of counts)
    if (count > most || (count === most && gap < best)) {
      best = gap;
      most = count;
    }
  return best;
}
