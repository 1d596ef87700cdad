import type { Block } from './block.js';
import { nearest } from './elements.js';
import { hintsOf } from './hints.js';
import type { HtmlDocument } from './html.js';
import { densestElement, inFurniture, isGood, isInside } from './main-content.js';
import type { RawBlock } from './raw-block.js';
import { readableElements } from './readable.js';

/** Readability's choice is trusted alone when it holds this share of the page's good paragraphs. */
const TRUSTED_SHARE = 0.5;
/** Paragraphs looked at between the headline and Readability's first paragraph: standfirst and lead. */
const MAX_LEAD_BLOCKS = 12;

/** A marked-up page's blocks, with all that the mark-up tells about each. */
export function htmlBlocks(document: HtmlDocument): Block[] {
  const main = mainBlocks(document);
  return document.blocks.map((raw, at) => ({
    text: raw.text,
    pieces: raw.pieces,
    page: raw.page,
    wrapped: false,
    gapBefore: 1,
    hints: hintsOf(raw, main[at] ?? false),
  }));
}

/** For each block whether it is main content: Readability's choice, mended where it is known to cut too much. */
function mainBlocks({ blocks, ...document }: HtmlDocument): boolean[] {
  const kept = readableElements({ blocks, ...document });
  const main = blocks.map((raw) => kept !== null && raw.element !== null && kept.has(raw.element.n));
  const good = blocks.map(isGood);
  const size = (test: (at: number) => boolean): number =>
    blocks.reduce((sum, raw, at) => sum + (good[at] === true && test(at) ? raw.text.length : 0), 0);
  if (size((at) => main[at] === true) <= size(() => true) * TRUSTED_SHARE) addDensest(blocks, main);
  const first = main.indexOf(true);
  const last = main.lastIndexOf(true);
  for (let at = Math.max(first, 0); at < last; at += 1) main[at] ||= good[at] === true;
  addLead(blocks, main, good, first);
  return main;
}

/** Adds what stands in the element with most paragraphs, or everything outside furniture when there is no such element. */
function addDensest(blocks: readonly RawBlock[], main: boolean[]): void {
  const densest = densestElement(blocks);
  blocks.forEach((raw, at) => {
    if (!inFurniture(raw.element) && (densest === null || isInside(raw.element, densest))) main[at] = true;
  });
}

/** Standfirst and lead often stand in the header, which Readability drops: good paragraphs between h1 and the first kept one. */
function addLead(
  blocks: readonly RawBlock[],
  main: boolean[],
  good: readonly boolean[],
  first: number,
): void {
  for (let at = first - 1; at >= Math.max(0, first - MAX_LEAD_BLOCKS); at -= 1) {
    if (nearest(blocks[at]?.element ?? null, (one) => one.name === 'h1') === null) continue;
    for (let lead = at + 1; lead < first; lead += 1) main[lead] ||= good[lead] === true;
    return;
  }
}
