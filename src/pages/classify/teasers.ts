import { countWords, type Block } from '../blocks/block.js';
import { contentStems, cover } from '../group/lexical.js';
import { isTitleCase } from './case.js';
import { chrome, type Label } from './label.js';

/** Sub-headings are shorter than this, headlines of other articles hardly ever. */
const MIN_TEASER_WORDS = 9;
const MAX_TEASER_WORDS = 26;
/** A line whose words come back in the text below it belongs to that text. */
const MAX_ECHO = 0.25;
const READ_BLOCKS = 3;
/** From this share of linked characters on a line is a link to somewhere else. */
const LINKED_SHARE = 0.8;
const MIN_LINKED_WORDS = 5;

/**
 * Drops headlines of other articles that stand alone between two paragraphs: lines too long for a sub-heading whose
 * words the text below does not take up, and lines that are a link as a whole.
 */
export function dropTeasers(blocks: readonly Block[], labels: Label[]): void {
  for (let at = 1; at + 1 < labels.length; at += 1) {
    const block = blocks[at];
    if (block === undefined || labels[at]?.kind !== 'HEADING') continue;
    if (isLinkedLine(block)) labels[at] = chrome('linked-headline', 'SOFT');
    else if (stands(labels, at) && isHeadlineLike(block) && !isTakenUp(blocks, at))
      labels[at] = chrome('related-headline', 'SOFT');
  }
}

/**
 * Addresses, hashtags, several sentences, bracketed ends and reported speech are parts of a text. Lines in title case
 * are kept, too: long sub-headings look like them, and to lose one hurts more than to keep a stray line.
 */
const NO_HEADLINE = /[@#]|https?:|:$|\.\s|\)$|\b(?:said|says|added)$/u;

const isLinkedLine = ({ text, hints }: Block): boolean =>
  hints.headingLevel === null &&
  hints.linkShare >= LINKED_SHARE &&
  countWords(text, MIN_LINKED_WORDS) >= MIN_LINKED_WORDS;

const stands = (labels: readonly Label[], at: number): boolean =>
  labels[at - 1]?.kind === 'BODY' && labels[at + 1]?.kind === 'BODY';

function isHeadlineLike({ text, hints }: Block): boolean {
  const words = countWords(text, MAX_TEASER_WORDS + 1);
  const plain = /^[\p{Lu}\d‘']/u.test(text) && !NO_HEADLINE.test(text) && !isTitleCase(text);
  return hints.headingLevel === null && plain && words >= MIN_TEASER_WORDS && words <= MAX_TEASER_WORDS;
}

const isTakenUp = (blocks: readonly Block[], at: number): boolean =>
  cover(
    contentStems([blocks[at]?.text ?? '']),
    contentStems(blocks.slice(at + 1, at + 1 + READ_BLOCKS).map((block) => block.text)),
  ) > MAX_ECHO;
