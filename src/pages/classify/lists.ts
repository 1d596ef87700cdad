import type { Block } from '../blocks/block.js';
import { contentStems, cover } from '../group/lexical.js';
import { chrome, type Label } from './label.js';

/** Share of a headline's words that its text takes up, and the blocks of the text that are read for them. */
const ECHO = 0.5;
const LEAD_BLOCKS = 4;

/**
 * Drops the headlines that stand under "Related articles", "Most read" and the like: every headline or list item of
 * the run, but not the last headline when a text follows it, for that one opens the next report.
 */
export function suppressLists(blocks: readonly Block[], labels: Label[]): void {
  for (let at = 0; at < labels.length; at += 1) {
    if (labels[at]?.force !== 'LIST') continue;
    const end = runEnd(labels, at + 1);
    const keep = labels[end]?.kind === 'BODY' ? headlineStart(blocks, labels, at + 1, end) : end;
    for (let i = at + 1; i < keep; i += 1)
      if (isItem(labels[i])) labels[i] = chrome('related-headline', 'SOFT');
    at = end - 1;
  }
}

const isItem = (of: Label | undefined): boolean => of?.kind === 'HEADING' || of?.kind === 'LIST';

/** First index after the run of list-like lines that starts at `from`. */
function runEnd(labels: readonly Label[], from: number): number {
  let at = from;
  while (at < labels.length && labels[at]?.kind !== 'BODY' && labels[at]?.force !== 'END') at += 1;
  return at;
}

/**
 * Where the next report's headline begins: behind the last list item, at the widest gap or the first mark when the
 * lines are not evenly spaced, else at the first heading whose words come back in the text, else at the last one.
 */
function headlineStart(
  blocks: readonly Block[],
  labels: readonly Label[],
  from: number,
  end: number,
): number {
  const items = labels.slice(from, end).findLastIndex((of) => of.kind === 'LIST' || of.force === 'LIST');
  const headings: number[] = [];
  for (let at = from + items + 1; at < end; at += 1) {
    // No list of headlines is parted by an advertisement or a byline; what follows is the next report's text.
    if (headings.length > 0 && isInArticle(labels[at])) break;
    if (labels[at]?.kind === 'HEADING') headings.push(at);
  }
  const marked = headings.find((at) => blocks[at]?.hints.headingLevel !== null || isNumbered(blocks[at]));
  if (items !== -1 || marked !== undefined) return marked ?? headings[0] ?? end;
  const gaps = headings.map((at) => blocks[at]?.gapBefore ?? 0);
  const widest = Math.max(...gaps);
  if (widest > Math.min(...gaps)) return headings[gaps.lastIndexOf(widest)] ?? end;
  return headings.find((at) => echoes(blocks, at, end)) ?? headings.at(-1) ?? end;
}

const echoes = (blocks: readonly Block[], at: number, text: number): boolean =>
  cover(
    contentStems([blocks[at]?.text ?? '']),
    contentStems(blocks.slice(text, text + LEAD_BLOCKS).map((block) => block.text)),
  ) >= ECHO;

const isInArticle = (of: Label | undefined): boolean => of?.rule === 'advertisement' || of?.kind === 'BYLINE';

const isNumbered = (block: Block | undefined): boolean =>
  block !== undefined && /^\d{1,2}[.)]\s/.test(block.text);
