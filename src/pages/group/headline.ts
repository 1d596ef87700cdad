import { lazily } from '../../shared/lazily.js';
import { countWords, type Block } from '../blocks/block.js';
import { isTitleCase } from '../classify/case.js';
import { contentStems, cover } from './lexical.js';
import type { Gap, Labelled } from './gaps.js';

/** A kicker ("Breaking", "World news") is at most this long; a headline is hardly ever shorter. */
const KICKER_WORDS = 3;
/** In title case and above another line in title case a kicker may be longer. */
const MAX_KICKER_WORDS = 5;
const MAX_TITLE_WORDS = 20;
/** Paragraphs read to see whether a headline's words come back. */
const LEAD_PARAGRAPHS = 3;
/** How well the lead must take up a headline's words to beat an earlier line. */
const ECHO = 0.34;

interface Judged {
  readonly at: number;
  readonly kicker: boolean;
  readonly words: number;
  /** How well the lead takes up its words; asked for only where several lines could be the headline. */
  readonly echo: () => number;
}

export interface Headline {
  readonly at: number;
  /** All lines of the group the headline was chosen from. */
  readonly group: readonly number[];
}

/** The headline among the lines before a text: the last group of headings there, and within it the likeliest line. */
export function headlineOf(page: Labelled, gap: Gap): Headline | null {
  const group = lastGroup(page, gap);
  const at = choose(page, group, gap.after);
  return at === null ? null : { at, group };
}

/** Headings at the end of the gap, across head matter, pictures and furniture that stands in mid-article. */
function lastGroup({ blocks, labels }: Labelled, gap: Gap): number[] {
  const group: number[] = [];
  for (let i = gap.between.length - 1; i >= 0; i -= 1) {
    const at = gap.between[i] ?? 0;
    const of = labels[at];
    if (of === undefined) break;
    if (of.kind === 'HEADING') group.unshift(at);
    else if (
      group.length > 0 &&
      ((of.force !== 'NONE' && of.force !== 'SOFT' && of.rule !== 'share-row') ||
        of.kind === 'OUTLET' ||
        of.kind === 'LIST' ||
        of.kind === 'SOURCE' ||
        of.kind === 'CREDIT')
    )
      break;
    else if (group.length === 0 && (of.force === 'END' || of.force === 'LIST') && of.rule !== 'comments')
      break;
  }
  return afterMarked(blocks, group);
}

/** Where the group holds a numbered or marked heading, or one of a higher level, the headline does not stand before it. */
function afterMarked(blocks: readonly Block[], group: readonly number[]): number[] {
  const levels = group.map((at) => blocks[at]?.hints.headingLevel ?? 9);
  const top = Math.min(...levels, 9);
  const marked = group.findIndex((at, i) =>
    top < 9 ? levels[i] === top : isNumbered(blocks[at]?.text ?? ''),
  );
  return group.slice(Math.max(0, marked));
}

const isNumbered = (text: string): boolean => /^\d{1,2}[.)]\s/.test(text);

function choose(page: Labelled, group: readonly number[], after: number | null): number | null {
  const first = group[0];
  if (first === undefined) return null;
  const repeated = repeatedLine(page, group);
  if (repeated !== undefined) return repeated;
  const lead = lazily(() => contentStems(leadTexts(page, after)));
  const usable = group.map((at) => judge(page, at, lead)).filter((line) => !line.kicker);
  if (usable.length === 0) return isSlug(page.blocks[first]?.text ?? '') ? null : first;
  const [top, second] = usable;
  if (top !== undefined && second !== undefined && isKickerAbove(page, top, second)) return second.at;
  if (second === undefined) return top?.at ?? first;
  return usable.find((line) => line.words >= 4 && line.echo() >= ECHO)?.at ?? top?.at ?? first;
}

/** A few words in title case above a longer line in title case: a kicker. A standfirst below a headline is a sentence. */
function isKickerAbove({ blocks }: Labelled, top: Judged, second: Judged): boolean {
  const title = blocks[second.at]?.text ?? '';
  return (
    top.words <= MAX_KICKER_WORDS &&
    second.words > top.words &&
    isTitleCase(title) &&
    second.words <= MAX_TITLE_WORDS
  );
}

/** "energy-prices", "world": a tag printed above a post, which no headline is. */
const isSlug = (text: string): boolean => /^[\p{Ll}\d]+(?:-[\p{Ll}\d]+)*$/u.test(text);

function judge({ blocks }: Labelled, at: number, lead: () => ReadonlySet<string>): Judged {
  const text = blocks[at]?.text ?? '';
  const words = countWords(text);
  return {
    at,
    kicker: words <= KICKER_WORDS || text.endsWith(':'),
    words,
    echo: () => cover(contentStems([text]), lead()),
  };
}

/** The first line of a group, not a mere word, that another of the group says again. */
function repeatedLine({ blocks }: Labelled, group: readonly number[]): number | undefined {
  if (group.length < 2) return undefined;
  const lines = group.map((at) => levelled(blocks[at]?.text));
  return group.find((at, i) => (blocks[at]?.text.length ?? 0) > 12 && lines.includes(lines[i] ?? '', i + 1));
}

const levelled = (text: string | undefined): string =>
  (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The first paragraphs from `after` on. */
export function leadTexts(
  { blocks, labels }: Labelled,
  after: number | null,
  paragraphs = LEAD_PARAGRAPHS,
): string[] {
  const texts: string[] = [];
  for (let at = after ?? labels.length; at < labels.length && texts.length < paragraphs; at += 1)
    if (labels[at]?.kind === 'BODY') texts.push(blocks[at]?.text ?? '');
  return texts;
}

/** The last paragraphs up to and with `before`. */
export function tailTexts(
  { blocks, labels }: Labelled,
  before: number | null,
  paragraphs = LEAD_PARAGRAPHS,
): string[] {
  const texts: string[] = [];
  for (let at = before ?? -1; at >= 0 && texts.length < paragraphs; at -= 1)
    if (labels[at]?.kind === 'BODY') texts.push(blocks[at]?.text ?? '');
  return texts;
}
