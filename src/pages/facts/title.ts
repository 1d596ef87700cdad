import type { Span } from '../../shared/spans.js';
import type { Block } from '../blocks/block.js';
import { contentStems, cover } from '../group/lexical.js';

export interface Title {
  readonly text: string;
  readonly page: Span;
}

/** A headline's marks: "## ", "1. ", bullets. */
const MARKS = /^(?:#{1,6}\s+|\d{1,2}[.)]\s+|[-*•▪●]\s+)+/u;
/** What parts a headline from the site's name in a page title. */
const SITE_JOINT = /\s+(?:[|–—·•»«:]|::|-{1,2})\s+/u;
/** Share of a heading's words that a metadata title must hold for both to be one headline. */
const SAME_TITLE = 0.75;

/** A heading as a title: without its marks, with the span of what is left. */
export function titleOf(block: Block): Title {
  const marks = MARKS.exec(block.text)?.[0].length ?? 0;
  const only = block.pieces.length === 1;
  return {
    text: block.text.slice(marks),
    page: only ? { start: block.page.start + marks, end: block.page.end } : block.page,
  };
}

/** The heading on the page that the page's metadata call the title, or null when none is near enough. */
export function headingNamed(blocks: readonly Block[], titles: readonly string[]): number | null {
  for (const title of titles) {
    const wanted = level(title);
    let best: { readonly at: number; readonly score: number } | null = null;
    blocks.forEach((block, at) => {
      if (block.text.length > 300) return;
      const score =
        likeness(level(block.text), wanted) +
        (block.hints.headingLevel === null ? 0 : 0.2 - block.hints.headingLevel / 100);
      if (score >= SAME_TITLE && (best === null || score > best.score)) best = { at, score };
    });
    const found = best as { readonly at: number } | null;
    if (found !== null) return found.at;
  }
  return null;
}

const level = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function likeness(block: string, wanted: string): number {
  if (block === wanted) return 1;
  if (block.length < 12) return 0;
  if (wanted.startsWith(block) || wanted.endsWith(block)) return 0.8 + 0.2 * (block.length / wanted.length);
  const a = contentStems([block]);
  const b = contentStems([wanted]);
  return Math.min(cover(a, b), cover(b, a));
}

/** A metadata title without the site's name at its end or beginning. */
export function withoutSite(title: string, siteName: string | null): string {
  const parts = title.split(SITE_JOINT);
  if (parts.length < 2) return title;
  const site = siteName === null ? null : level(siteName);
  const kept = parts.filter((part) => level(part) !== site);
  if (kept.length < parts.length && kept.length > 0) return cutTo(title, kept);
  const longest = [...parts].sort((a, b) => b.length - a.length)[0] ?? title;
  const rest = title.length - longest.length;
  return longest.split(' ').length >= 4 && rest < longest.length ? longest.trim() : title;
}

/** The stretch of the title from the first to the last kept part. */
function cutTo(title: string, kept: readonly string[]): string {
  const start = title.indexOf(kept[0] ?? '');
  const last = kept.at(-1) ?? '';
  return title.slice(start, title.lastIndexOf(last) + last.length).trim();
}
