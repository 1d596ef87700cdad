import { alike, contentOf } from './cover.js';
import { sentencesOf, type Word } from './words.js';

/** Share of a statement's telling words that the text must hold. Between .55 and .65 the outcome hardly changes. */
const HELD = 0.6;
/** So many first letters make two words forms of one: "elect", "election". */
const ROOT = 5;

const sameRoot = (a: Word, b: Word): boolean =>
  a.stem.length >= ROOT && a.value === null && a.stem.slice(0, ROOT) === b.stem.slice(0, ROOT);

/**
 * Whether a text says what a statement does, told by its words: most of them are in the text, and every name and number is. Word order
 * and who does what to whom are not looked at; `clashOf` is asked first.
 */
export function followsFrom(text: string, statement: string): boolean {
  const words = sentencesOf(text).flat();
  const held = (word: Word): boolean => words.some((own) => alike(own, word) || sameRoot(word, own));
  const own = sentencesOf(statement).flatMap(contentOf);
  const missing = own.filter((word) => !held(word));
  if (missing.some(({ name, value }) => name || value !== null)) return false;
  return own.length > 0 && missing.length <= own.length * (1 - HELD);
}
