import type { Span } from '../../shared/spans.js';
import { BLOCK_TAGS, PARAGRAPH_CLOSERS, SKIPPED_TAGS, VOID_TAGS } from '../data/tags.js';
import { lazily } from '../../shared/lazily.js';
import { wordList } from '../data/words.js';
import { isHidden, MAX_DEPTH, nearest, type Element } from './elements.js';
import { readMarkup, type MarkupVisitor } from './markup.js';
import { RawBlockBuilder, type RawBlock } from './raw-block.js';

const skipped = lazily(() => new Set(wordList(SKIPPED_TAGS)));
const blockTags = lazily(() => new Set(wordList(BLOCK_TAGS)));
const voids = lazily(() => new Set(wordList(VOID_TAGS)));
const closers = lazily(() => new Set(wordList(PARAGRAPH_CLOSERS)));
/** How far up the open elements an end tag looks for its start tag. */
const MAX_CLOSE_DISTANCE = 60;

/** What is read beside the visible text: meta tags, JSON-LD and the like. */
export interface HeadItem {
  readonly kind: 'META' | 'LINK' | 'JSON_LD' | 'TITLE';
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
  readonly page: Span;
}

export interface HtmlDocument {
  readonly blocks: readonly RawBlock[];
  readonly elements: readonly Element[];
  readonly head: readonly HeadItem[];
  /** The mark-up in normal form with numbered elements, for Readability. */
  readonly events: readonly MarkupEvent[];
}

export type MarkupEvent =
  | { readonly kind: 'OPEN'; readonly element: Element }
  | { readonly kind: 'CLOSE'; readonly element: Element }
  | { readonly kind: 'TEXT'; readonly text: string };

/** Reads a page's mark-up: its blocks of visible text, its elements, and what its head tells. */
export function readHtml(html: string): HtmlDocument {
  const reader = new HtmlReader();
  readMarkup(html, reader);
  return reader.finish(html.length);
}

class HtmlReader implements MarkupVisitor {
  private readonly opened: Element[] = [];
  private readonly elements: Element[] = [];
  private readonly head: HeadItem[] = [];
  private readonly events: MarkupEvent[] = [];
  private readonly builder = new RawBlockBuilder();
  private skipDepth: number | null = null;
  private captured: { readonly item: HeadItem; readonly parts: string[] } | null = null;

  open(name: string, attributes: ReadonlyMap<string, string>, page: Span): void {
    if (this.skipDepth === null && closers().has(name)) this.closeImplied(name, page);
    const parent = this.opened.at(-1) ?? null;
    const element: Element = { n: this.elements.length, name, parent, attributes, depth: this.opened.length };
    this.noteHead(element, page);
    if (this.skipDepth === null) this.enter(element, page);
    if (voids().has(name) || this.opened.length >= MAX_DEPTH) return;
    this.opened.push(element);
    if (this.skipDepth === null && (skipped().has(name) || isHidden(element)))
      this.skipDepth = this.opened.length;
  }

  close(name: string, page: Span): void {
    const lowest = Math.max(0, this.opened.length - MAX_CLOSE_DISTANCE);
    let at = this.opened.length - 1;
    while (at >= lowest && this.opened[at]?.name !== name) at -= 1;
    if (at < lowest) {
      if (blockTags().has(name)) this.builder.flush();
      return;
    }
    while (this.opened.length > at) this.pop(page);
  }

  text(text: string, page: Span): void {
    this.captured?.parts.push(text);
    const element = this.opened.at(-1) ?? null;
    if (this.skipDepth !== null || element?.name === 'title' || element?.name === 'head') return;
    this.builder.text(text, page, element);
    this.events.push({ kind: 'TEXT', text });
  }

  finish(length: number): HtmlDocument {
    while (this.opened.length > 0) this.pop({ start: length, end: length });
    this.builder.flush();
    return { blocks: this.builder.blocks, elements: this.elements, head: this.head, events: this.events };
  }

  private enter(element: Element, page: Span): void {
    this.elements.push(element);
    this.events.push({ kind: 'OPEN', element });
    if (element.name === 'br') this.builder.lineBreak(page);
    else if (blockTags().has(element.name)) this.builder.flush();
    if (voids().has(element.name)) this.events.push({ kind: 'CLOSE', element });
  }

  /** A paragraph ends where another block begins, a list item or cell where the next one begins. */
  private closeImplied(name: string, page: Span): void {
    const top = this.opened.at(-1);
    const same =
      name === 'li' || name === 'dd' || name === 'dt' || name === 'td' || name === 'th' || name === 'tr';
    if (top?.name === 'p' || (same && top?.name === name)) this.pop(page);
  }

  private pop(page: Span): void {
    const element = this.opened.pop();
    if (element === undefined) return;
    if (this.skipDepth !== null) {
      if (this.opened.length < this.skipDepth) this.skipDepth = null;
    }
    if (this.skipDepth === null && this.elements[element.n] === element)
      this.events.push({ kind: 'CLOSE', element });
    if (blockTags().has(element.name)) this.builder.flush();
    if (this.captured !== null && (element.name === 'script' || element.name === 'title')) this.capture(page);
  }

  private capture(page: Span): void {
    if (this.captured === null) return;
    const { item, parts } = this.captured;
    this.head.push({ ...item, text: parts.join(''), page: { start: item.page.start, end: page.start } });
    this.captured = null;
  }

  private noteHead(element: Element, page: Span): void {
    const { name, attributes } = element;
    const item = (kind: HeadItem['kind']): HeadItem => ({ kind, attributes, text: '', page });
    if (name === 'meta') this.head.push(item('META'));
    else if (name === 'link') this.head.push(item('LINK'));
    else if (name === 'script' && /ld\+json/iu.test(attributes.get('type') ?? ''))
      this.captured = { item: item('JSON_LD'), parts: [] };
    else if (name === 'title' && nearest(element, (one) => one.name === 'svg') === null)
      this.captured = { item: item('TITLE'), parts: [] };
  }
}
