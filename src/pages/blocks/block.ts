import type { Span } from '../../shared/spans.js';

/**
 * A stretch of a block's text and the stretch of the page it was read from. When both are equally long they are the
 * same characters; otherwise the page holds an entity or a run of white space that the text shows as something shorter.
 */
export interface Piece {
  readonly text: string;
  readonly page: Span;
}

/** What mark-up tells about a block. For plain text all is unknown. */
export interface BlockHints {
  /** 1-6 for h1-h6 and for Markdown's number signs, else null. */
  readonly headingLevel: number | null;
  readonly listItem: boolean;
  readonly caption: boolean;
  /** Share of the characters that stand inside links, 0-1. */
  readonly linkShare: number;
  /** Whether the block belongs to the page's main content; null when nothing tells. */
  readonly main: boolean | null;
  /** Whether the block stands in an element that is made or named for furniture. */
  readonly furniture: boolean;
  /** Number of the innermost `<article>` element around the block, null outside of any. */
  readonly container: number | null;
  /** What a class, `rel` or `itemprop` says the block is. */
  readonly role: 'BYLINE' | 'DATE' | null;
  /** The `datetime` of a `<time>` inside the block. */
  readonly dateTime: string | null;
}

/** A paragraph, heading, list item or line of a page: the unit that is kept or dropped as a whole. */
export interface Block {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly page: Span;
  /** Whether the pieces are lines of a wrapped paragraph, which a space joins. */
  readonly wrapped: boolean;
  /** Blank lines between this block and the one before. */
  readonly gapBefore: number;
  readonly hints: BlockHints;
}

export const NO_HINTS: BlockHints = {
  headingLevel: null,
  listItem: false,
  caption: false,
  linkShare: 0,
  main: null,
  furniture: false,
  container: null,
  role: null,
  dateTime: null,
};

/** Number of words, where a word is a run of anything but white space. Stops counting at `limit`. */
export function countWords(text: string, limit = Number.POSITIVE_INFINITY): number {
  let count = 0;
  let inside = false;
  for (let i = 0; i < text.length && count < limit; i += 1) {
    const code = text.charCodeAt(i);
    const space = code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b);
    if (!space && !inside) count += 1;
    inside = !space;
  }
  return count;
}
