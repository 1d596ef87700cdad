import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { Span } from '../../shared/spans.js';

/** What the reader of mark-up is told, in document order. Names are lower case. */
export interface MarkupVisitor {
  open(name: string, attributes: ReadonlyMap<string, string>, page: Span): void;
  close(name: string, page: Span): void;
  /** A stretch of text; an entity comes alone, decoded, with the span it takes on the page. */
  text(text: string, page: Span): void;
}

/**
 * Reads HTML as a stream of tags and texts with exact page offsets. The tokenizer is used without its parser, whose
 * stack of open elements takes time that grows with the square of the nesting depth (10 s for 100,000 nested tags).
 */
export function readMarkup(html: string, visitor: MarkupVisitor): void {
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    new MarkupCallbacks(html, visitor),
  );
  tokenizer.write(html);
  tokenizer.end();
}

class MarkupCallbacks implements TokenizerCallbacks {
  private name = '';
  private tagStart = 0;
  private attributes = new Map<string, string>();
  private attributeName = '';
  private attributeParts: string[] = [];
  private textEnd = 0;

  constructor(
    private readonly html: string,
    private readonly visitor: MarkupVisitor,
  ) {}

  onopentagname(start: number, end: number): void {
    this.tagStart = start - 1;
    this.name = this.html.slice(start, end).toLowerCase();
    this.attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    this.attributeName = this.html.slice(start, end).toLowerCase();
    this.attributeParts = [];
  }

  onattribdata(start: number, end: number): void {
    this.attributeParts.push(this.html.slice(start, end));
  }

  onattribentity(codePoint: number): void {
    this.attributeParts.push(String.fromCodePoint(codePoint));
  }

  onattribend(): void {
    if (!this.attributes.has(this.attributeName))
      this.attributes.set(this.attributeName, this.attributeParts.join(''));
  }

  onopentagend(end: number): void {
    this.textEnd = end + 1;
    this.visitor.open(this.name, this.attributes, { start: this.tagStart, end: end + 1 });
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end);
  }

  onclosetag(start: number, end: number): void {
    this.visitor.close(this.html.slice(start, end).toLowerCase(), { start: start - 2, end: end + 1 });
    this.textEnd = end + 1;
  }

  ontext(start: number, end: number): void {
    this.textEnd = end;
    this.visitor.text(this.html.slice(start, end), { start, end });
  }

  /** The tokenizer tells only where an entity ends; it begins where the text before it ended. */
  ontextentity(codePoint: number, end: number): void {
    const start = this.html.lastIndexOf('&', end - 1);
    this.visitor.text(String.fromCodePoint(codePoint), { start: Math.max(start, this.textEnd), end });
    this.textEnd = end;
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}
}
