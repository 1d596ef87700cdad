import type { Block } from '../blocks/block.js';
import { chrome, type Label } from './label.js';

/**
 * Drops the headlines that stand under "Related articles", "Most read" and the like: every headline or list item of
 * the run, but not the last headline when a text follows it, for that one opens the next report.
 */
export function suppressLists(blocks: readonly Block[], labels: Label[]): void {
  for (let at = 0; at < labels.length; at += 1) {
    if (labels[at]?.force !== 'LIST') continue;
    const end = runEnd(labels, at + 1);
    const keep = labels[end]?.kind === 'BODY' ? headlineStart(blocks, labels, at + 1, end) : end;
    for (let i = at + 1; i < keep; i += 1)
      if (isItem(labels[i])) labels[i] = chrome('related-headline', 'SOFT');
    at = end - 1;
  }
}

const isItem = (of: Label | undefined): boolean => of?.kind === 'HEADING' || of?.kind === 'LIST';

/** First index after the run of list-like lines that starts at `from`. */
function runEnd(labels: readonly Label[], from: number): number {
  let at = from;
  while (at < labels.length && labels[at]?.kind !== 'BODY' && labels[at]?.force !== 'END') at += 1;
  return at;
}

/** Where the next report's headline begins: after the last list item, wide gap or mark, else the last heading. */
function headlineStart(
  blocks: readonly Block[],
  labels: readonly Label[],
  from: number,
  end: number,
): number {
  let last = end;
  for (let i = end - 1; i >= from; i -= 1) {
    const of = labels[i];
    if (of?.kind === 'LIST' || of?.force === 'LIST') break;
    if (of?.kind !== 'HEADING') continue;
    last = i;
    const gap = blocks[i]?.gapBefore ?? 0;
    if (
      gap > (blocks[i - 1]?.gapBefore ?? 0) ||
      blocks[i]?.hints.headingLevel !== null ||
      isNumbered(blocks[i])
    )
      break;
    if (labels[i - 1]?.kind === 'HEADING' && gap === blocks[i - 1]?.gapBefore) break;
  }
  return last;
}

const isNumbered = (block: Block | undefined): boolean =>
  block !== undefined && /^\d{1,2}[.)]\s/.test(block.text);
