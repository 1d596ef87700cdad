import { STOPWORDS } from '../data/stopwords.js';
import { wordsOf } from '../terms.js';
import type { Telling } from './types.js';
import { rootOf } from './words.js';

/** Words, and what a sentence or quotation begins after. */
const TOKEN = /\p{L}+(?:['’]\p{L}+)?|[.!?:"“”]/gu;

type Counts = Map<string, number>;

const add = (counts: Counts, root: string): void => {
  counts.set(root, (counts.get(root) ?? 0) + 1);
};

/** Counts the roots of a text by the letter they begin with; the first word of a sentence tells nothing. */
function countCases(text: string, upper: Counts, lower: Counts): void {
  let opens = true;
  for (const [token] of text.matchAll(TOKEN)) {
    const [word] = wordsOf(token);
    if (word !== undefined && !STOPWORDS.has(word)) {
      if (!/^\p{Lu}/u.test(token)) add(lower, rootOf(word));
      else if (!opens) add(upper, rootOf(word));
    }
    opens = word === undefined;
  }
}

/**
 * The roots that are names of people, bodies and places in an event: those that its articles mostly write with a capital letter
 * inside a sentence. Headlines are passed over, since many capitalise every word.
 */
export function nameRoots(tellings: readonly Telling[]): ReadonlySet<string> {
  const upper: Counts = new Map();
  const lower: Counts = new Map();
  for (const { text, position } of tellings) if (position > 0) countCases(text, upper, lower);
  return new Set([...upper].filter(([root, n]) => n > (lower.get(root) ?? 0)).map(([root]) => root));
}
