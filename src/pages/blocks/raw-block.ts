import type { Span } from '../../shared/spans.js';
import type { Piece } from './block.js';
import type { Element } from './elements.js';

/** A block of marked-up text before its hints are known. */
export interface RawBlock {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly page: Span;
  /** The innermost element around the block's first text that is not only phrasing. */
  readonly element: Element | null;
  /** Characters inside links. */
  readonly linkedCharacters: number;
  readonly timeElement: Element | null;
}

const PHRASING = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr nobr'.split(
    ' ',
  ),
);

/** The nearest element around a text that is more than phrasing. */
export function blockElement(element: Element | null): Element | null {
  let at = element;
  while (at !== null && PHRASING.has(at.name)) at = at.parent;
  return at;
}

/** Gathers stretches of text into blocks, with white space levelled and every character traced to the page. */
export class RawBlockBuilder {
  readonly blocks: RawBlock[] = [];
  private pieces: Piece[] = [];
  private element: Element | null = null;
  private linked = 0;
  private time: Element | null = null;
  private space: Span | null = null;
  private breaks = 0;
  private plainSpace = false;

  text(text: string, page: Span, element: Element | null): void {
    if (text.length !== page.end - page.start) {
      this.entity(text, page, element);
      return;
    }
    let at = 0;
    for (const found of text.matchAll(/[ \t\r\n\f\v\u200b\ufeff]+/gu)) {
      this.word(text.slice(at, found.index), page.start + at, element);
      at = found.index + found[0].length;
      this.white({ start: page.start + found.index, end: page.start + at }, found[0] === ' ');
    }
    this.word(text.slice(at), page.start + at, element);
  }

  /** One line break parts a finished sentence from the next paragraph, two part anything. */
  lineBreak(page: Span): void {
    this.breaks += 1;
    const last = this.pieces.at(-1);
    if (this.breaks >= 2 || (last !== undefined && /[.!?:]["”’)]?$/u.test(last.text))) this.flush();
    else this.white(page);
  }

  flush(): void {
    const first = this.pieces[0];
    const last = this.pieces.at(-1);
    if (first !== undefined && last !== undefined) {
      this.blocks.push({
        text: this.pieces.map((piece) => piece.text).join(''),
        pieces: this.pieces,
        page: { start: first.page.start, end: last.page.end },
        element: this.element,
        linkedCharacters: this.linked,
        timeElement: this.time,
      });
    }
    this.pieces = [];
    this.element = null;
    this.linked = 0;
    this.time = null;
    this.space = null;
    this.breaks = 0;
  }

  private entity(text: string, page: Span, element: Element | null): void {
    if (/^\s$/u.test(text)) this.white(page);
    else this.piece({ text, page }, element);
  }

  /** Remembers white space until a word follows. Only a plain space is the character that the text will show. */
  private white(page: Span, plain = false): void {
    if (this.pieces.length === 0) return;
    this.space = { start: this.space?.start ?? page.start, end: page.end };
    this.plainSpace = plain && this.space.start === page.start;
  }

  private spacePiece(page: Span): Piece {
    const shown = this.plainSpace || page.end - page.start !== 1;
    return { text: ' ', page: shown ? page : { start: page.start, end: page.start } };
  }

  private word(text: string, start: number, element: Element | null): void {
    if (text !== '') this.piece({ text, page: { start, end: start + text.length } }, element);
  }

  private piece(piece: Piece, element: Element | null): void {
    if (this.space !== null) this.append(this.spacePiece(this.space));
    this.space = null;
    this.breaks = 0;
    this.append(piece);
    this.element ??= blockElement(element);
    for (let at = element; at !== null && PHRASING.has(at.name); at = at.parent) {
      if (at.name === 'a') this.linked += piece.text.length;
      if (at.name === 'time') this.time ??= at;
    }
  }

  /** Joins a piece to the one before when both are copied one to one and stand side by side. */
  private append(piece: Piece): void {
    const last = this.pieces.at(-1);
    if (last !== undefined && piece.text !== ' ' && piece.page.start >= piece.page.end) {
      this.pieces[this.pieces.length - 1] = { text: last.text + piece.text, page: last.page };
      return;
    }
    if (last !== undefined && isCopy(last) && isCopy(piece) && last.page.end === piece.page.start) {
      this.pieces[this.pieces.length - 1] = {
        text: last.text + piece.text,
        page: { start: last.page.start, end: piece.page.end },
      };
      return;
    }
    this.pieces.push(piece);
  }
}

const isCopy = ({ text, page }: Piece): boolean => text.length === page.end - page.start;
