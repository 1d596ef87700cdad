import { lazily } from '../../shared/lazily.js';
import { wordList } from '../data/words.js';
import { STOP_WORDS } from '../data/stop-words.js';

/** Words read from each side of a possible boundary. */
const WINDOW_WORDS = 160;
const STEM_CHARACTERS = 6;

const stops = lazily(() => new Set(wordList(STOP_WORDS)));

/** The content words of a text, cut to a rough stem. Reads at most `limit` words. */
export function contentStems(texts: readonly string[], limit = WINDOW_WORDS): Set<string> {
  const found = new Set<string>();
  let read = 0;
  for (const text of texts) {
    for (const [word] of text.slice(0, limit * 12).matchAll(/[\p{L}\p{N}]{3,}/gu)) {
      if (read >= limit) return found;
      read += 1;
      const lower = word.toLowerCase();
      if (!stops().has(lower)) found.add(lower.slice(0, STEM_CHARACTERS));
    }
  }
  return found;
}

/** Share of `part` that also stands in `whole`, 0-1; 0 for an empty part. */
export function cover(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (part.size === 0) return 0;
  let hits = 0;
  for (const stem of part) if (whole.has(stem)) hits += 1;
  return hits / part.size;
}

/** Cosine of two sets of words: lexical cohesion across a possible boundary (Hearst 1997, TextTiling). */
export function cohesion(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let hits = 0;
  for (const stem of a) if (b.has(stem)) hits += 1;
  return hits / Math.sqrt(a.size * b.size);
}
