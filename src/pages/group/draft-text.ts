import type { Span } from '../../shared/spans.js';
import type { Block, Piece } from '../blocks/block.js';
import type { Segment as TextSegment } from '../types.js';

const JOINT = '\n\n';

export interface ArticleText {
  readonly text: string;
  readonly segments: readonly TextSegment[];
}

/**
 * Joins blocks to an article's text and keeps, for every stretch, where on the page it stands. Neighbouring pieces
 * that are equally long on the page and in the text become one segment.
 */
export function articleText(blocks: readonly Block[]): ArticleText {
  const parts: string[] = [];
  const segments: TextSegment[] = [];
  let at = 0;
  const add = (piece: Piece): void => {
    parts.push(piece.text);
    const article: Span = { start: at, end: at + piece.text.length };
    at = article.end;
    if (piece.page.start === piece.page.end) return;
    const last = segments.at(-1);
    if (last !== undefined && continues(last, article, piece.page))
      segments[segments.length - 1] = joined(last, article, piece.page);
    else segments.push({ article, page: piece.page });
  };
  blocks.forEach((block, i) => {
    if (i > 0) {
      parts.push(JOINT);
      at += JOINT.length;
    }
    block.pieces.forEach((piece, k) => {
      if (k > 0 && needsSpace(block, k)) {
        parts.push(' ');
        at += 1;
      }
      add(piece);
    });
  });
  return { text: parts.join(''), segments };
}

/** Lines of a wrapped paragraph are joined by a space; pieces of marked-up text stand in one run already. */
const needsSpace = (block: Block, k: number): boolean => {
  const previous = block.pieces[k - 1];
  const piece = block.pieces[k];
  return (
    previous !== undefined && piece !== undefined && block.wrapped && previous.page.end < piece.page.start
  );
};

const length = (span: Span): number => span.end - span.start;

function continues(last: TextSegment, article: Span, page: Span): boolean {
  const plain = length(last.article) === length(last.page) && length(article) === length(page);
  return plain && last.article.end === article.start && last.page.end === page.start;
}

const joined = (last: TextSegment, article: Span, page: Span): TextSegment => ({
  article: { start: last.article.start, end: article.end },
  page: { start: last.page.start, end: page.end },
});
