import { countWords } from '../blocks/block.js';
import type { Labelled } from './gaps.js';
import type { Segment } from './segments.js';

/** Captions with fewer words name a picture and tell nothing. */
const MIN_CAPTION_WORDS = 10;

const levelled = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The report that a sender's title vouches for, on a page where nothing is running text: a gallery, whose captions tell it,
 * or a headline above a list of films. Null when the title does not stand on the page.
 */
export function reportOfTitle({ blocks, labels }: Labelled, title: string): Segment | null {
  const wanted = levelled(title);
  const at = blocks.findIndex(({ text }) => levelled(text) === wanted);
  if (at < 0 || wanted === '') return null;
  const seen = new Set<string>();
  const captions = blocks.flatMap(({ text }, n) => {
    const told =
      labels[n]?.kind === 'CAPTION' &&
      countWords(text, MIN_CAPTION_WORDS) >= MIN_CAPTION_WORDS &&
      !seen.has(text);
    seen.add(text);
    return told ? [n] : [];
  });
  return {
    title: at,
    titleEchoes: [],
    text: captions.length > 0 ? captions : [at],
    from: 0,
    to: blocks.length,
  };
}
