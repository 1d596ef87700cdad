import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { HtmlDocument, MarkupEvent } from './html.js';
import type { Element } from './elements.js';

/** Beyond these sizes the page is left to the heuristics of main-content.ts: Readability's time grows faster than the page. */
const MAX_ELEMENTS = 12_000;
const MAX_CHARACTERS = 3_000_000;
const MAX_READ_DEPTH = 150;
/** Readability tries again with laxer rules when it finds less than this. */
const CONTENT_CHARACTERS = 300;
/** Attributes that Readability looks at. */
const KEPT_ATTRIBUTES = [
  'class',
  'id',
  'itemprop',
  'rel',
  'role',
  'itemtype',
  'href',
  'src',
  'property',
  'aria-modal',
  'aria-hidden',
  'style',
  'hidden',
];
const MARK = 'data-e';

/**
 * The numbers of the elements that Mozilla's Readability keeps as the page's main content; null when the page is too
 * large for it or it finds none. Every element carries its number as an attribute *name*, because Readability merges
 * the attributes of elements it replaces and a value would be overwritten.
 */
export function readableElements(document: HtmlDocument): Set<number> | null {
  if (!fits(document)) return null;
  const content = readableContent(serialise(document.events));
  if (content === null) return null;
  const kept = new Set<number>();
  for (const found of content.matchAll(/ data-e(\d+)=/g)) kept.add(Number(found[1]));
  return kept;
}

/** Readability's HTML; null when it finds nothing or fails, as it does on some documents without paragraphs. */
function readableContent(html: string): string | null {
  const { document } = parseHTML(html);
  try {
    // linkedom's document has all that Readability uses; the two packages' type declarations do not know each other.
    const reader = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], {
      charThreshold: CONTENT_CHARACTERS,
      disableJSONLD: true,
    });
    return reader.parse()?.content ?? null;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function fits({ elements, events }: HtmlDocument): boolean {
  if (elements.length > MAX_ELEMENTS) return false;
  let characters = 0;
  for (const event of events) if (event.kind === 'TEXT') characters += event.text.length;
  return characters <= MAX_CHARACTERS && elements.every((element) => element.depth <= MAX_READ_DEPTH);
}

function serialise(events: readonly MarkupEvent[]): string {
  const bare = !events.some((event) => event.kind === 'OPEN' && event.element.name === 'html');
  const parts: string[] = ['<!DOCTYPE html>', bare ? '<html><body>' : ''];
  for (const event of events) {
    if (event.kind === 'TEXT') parts.push(escapeText(event.text));
    else if (event.kind === 'OPEN') parts.push(openTag(event.element));
    else if (!VOID.has(event.element.name)) parts.push(`</${event.element.name}>`);
  }
  if (bare) parts.push('</body></html>');
  return parts.join('');
}

const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
]);

function openTag(element: Element): string {
  const attributes = KEPT_ATTRIBUTES.flatMap((name) => {
    const value = element.attributes.get(name);
    return value === undefined ? [] : [` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`];
  });
  return `<${element.name} ${MARK}${String(element.n)}="1"${attributes.join('')}>`;
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
