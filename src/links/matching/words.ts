import { stemmer } from 'stemmer';
import { foldName } from '../../sources/index.js';
import { lazily } from '../../shared/lazily.js';
import { remember } from '../../shared/remember.js';
import { STOPWORDS } from '../data/stopwords.js';
import { wordsOf } from '../terms.js';
import { ACTIONS } from './data/actions.js';
import { FAMILIES, NATIONS } from './data/families.js';

/** For every word of a list, the first word of its entry. The first entry that has a word has it alone. */
function firstOfEach(
  list: string,
  separator: string,
  keyOf: (word: string) => string,
): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const entry of list.split(separator)) {
    const words = entry.split(/\s+/).filter(Boolean);
    for (const word of words) if (!map.has(keyOf(word))) map.set(keyOf(word), words[0] ?? word);
  }
  return map;
}

const ROOTS = FAMILIES + NATIONS;
const families = lazily(() => firstOfEach(ROOTS, ';', (word) => word));
const familiesOfStems = lazily(() => firstOfEach(ROOTS, ';', stemmer));

/** More words than the claims of an event have. */
const WORDS = 20_000;

/** The root of a lower-case word, one for all its forms and derivations: "resigned", "resignation". */
export const rootOf: (word: string) => string = remember((word) => {
  if (/\d/.test(word)) return word;
  const family = families().get(word) ?? familiesOfStems().get(stemmer(word));
  return stemmer(family ?? (foldName(word) || word));
}, WORDS);

const actions = lazily(() => firstOfEach(ACTIONS, '\n', rootOf));

/** The class of actions that a root tells of, by the word that names it; null when it tells of none. */
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
