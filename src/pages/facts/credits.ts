import type { Span } from '../../shared/spans.js';
import type { Block } from '../blocks/block.js';
import type { Caption, Credit } from '../types.js';
import { photoCredit } from './photo.js';
import { closingCredit, datelineCredit, wireLine, type WireCredit } from './wire.js';

/** Paragraphs from an article's beginning among which the dateline stands: standfirsts may come before it. */
const DATELINE_PARAGRAPHS = 4;

/** A picture's caption with the credit that closes it. */
export function captionOf(block: Block): Caption {
  return { text: block.text, credit: photoCredit(block.text), page: block.page };
}

/** Whose text and pictures an article has: credit lines, datelines, closing agencies, and the captions' credits. */
export function creditsOf(
  lines: readonly Block[],
  text: readonly Block[],
  captions: readonly Caption[],
): Credit[] {
  const wires = lines.flatMap((block) => wireCredit(block, wireLine(block.text)));
  const datelines = text
    .slice(0, DATELINE_PARAGRAPHS)
    .flatMap((block) => wireCredit(block, datelineCredit(block.text)));
  const last = text.at(-1);
  const closing = last === undefined ? [] : wireCredit(last, closingCredit(last.text));
  const photos = captions.flatMap((caption): Credit[] =>
    caption.credit === null
      ? []
      : [{ kind: 'PHOTO', name: caption.credit, text: caption.credit, page: caption.page }],
  );
  return [...datelines.slice(0, 1), ...wires, ...closing, ...photos];
}

function wireCredit(block: Block, found: WireCredit | null): Credit[] {
  if (found === null) return [];
  return [
    {
      kind: 'WIRE',
      name: found.name,
      text: block.text.slice(found.start, found.end),
      page: pageSpan(block, found.start, found.end),
    },
  ];
}

/** Where a stretch of a block's text stands on the page; the whole block when it is made of several pieces. */
export function pageSpan(block: Block, start: number, end: number): Span {
  const piece = block.pieces[0];
  const plain =
    block.pieces.length === 1 &&
    piece !== undefined &&
    piece.text.length === piece.page.end - piece.page.start;
  return plain ? { start: piece.page.start + start, end: piece.page.start + end } : block.page;
}
