import { stemmer } from 'stemmer';
import { foldName } from '../../sources/index.js';
import { lazily } from '../../shared/lazily.js';
import { remember } from '../../shared/remember.js';
import { lines } from '../data/lists.js';
import { STOPWORDS } from '../data/stopwords.js';
import { wordsOf } from '../terms.js';
import { ACTIONS } from './data/actions.js';
import { FAMILIES } from './data/families.js';

/** For every word of a list, the first word of its line. The first line that has a word has it alone. */
function lineOfEach(list: string, keyOf: (word: string) => string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const line of lines(list)) {
    const words = line.split(/\s+/).map(keyOf);
    for (const word of words) if (!map.has(word)) map.set(word, words[0] ?? word);
  }
  return map;
}

const families = lazily(() => lineOfEach(FAMILIES, (word) => word));
const familiesOfStems = lazily(() => lineOfEach(FAMILIES, stemmer));

/** More words than the claims of an event have. */
const WORDS = 20_000;

/** The root of a lower-case word, one for all its forms and derivations: "resigned", "resignation". */
export const rootOf: (word: string) => string = remember((word) => {
  if (/\d/.test(word)) return word;
  const family = families().get(word);
  if (family !== undefined) return stemmer(family);
  const stem = stemmer(word);
  return familiesOfStems().get(stem) ?? stemmer(foldName(word) || word);
}, WORDS);

const actions = lazily(() => lineOfEach(ACTIONS, rootOf));

/** The class of actions that a root tells of; null when it tells of none. */
export const actionOf = (root: string): string | null => actions().get(root) ?? null;

/** The words of a text as they are compared. */
export interface Words {
  /** Roots of the content words, each once. */
  readonly roots: ReadonlySet<string>;
  /** Classes of actions in the order told, each once. */
  readonly actions: readonly string[];
  readonly numbers: readonly string[];
}

/** Reads a text as words to compare. */
export const readWords: (text: string) => Words = remember((text) => {
  const roots = new Set(
    wordsOf(text)
      .filter((word) => !STOPWORDS.has(word))
      .map(rootOf),
  );
  return {
    roots,
    actions: [...new Set([...roots].flatMap((root) => actionOf(root) ?? []))],
    numbers: [...roots].filter((root) => /^\d/.test(root)),
  };
});
