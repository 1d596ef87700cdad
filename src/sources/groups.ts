import { splitCountries } from './bodies.js';
import {
  BODY_LIKE_NOUNS,
  COLLECTIVE_NOUNS,
  GROUP_FILLERS,
  GROUP_TAIL_WORDS,
  LOCAL_WORDS,
  NAMELESS_NOUNS,
} from './data/groups.js';
import { plainLetters } from './letters.js';

/** A group's folded name and, when it is one group wherever it is written, what it belongs to. */
export interface GroupName {
  readonly folded: string;
  /** Country code, place path or body; null when only its own article knows who is meant. */
  readonly belongsTo: string | null;
}

const SINGULAR: Readonly<Record<string, string>> = {
  authorities: 'authority',
  families: 'family',
  people: 'person',
};
const singular = (word: string): string =>
  SINGULAR[word] ?? (/[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word);

/** "officials at the ministry of health who spoke": the noun part, and the body or place that follows it. */
function splitTail(words: readonly string[]): { noun: string[]; tail: string[] } {
  const end = words.findIndex((word) => GROUP_TAIL_WORDS.has(word));
  const own = end < 0 ? words : words.slice(0, end);
  const at = own.findIndex((word) => ['at', 'in', 'from', 'of', 'within', 'inside', 'for'].includes(word));
  return at <= 0 ? { noun: [...own], tail: [] } : { noun: own.slice(0, at), tail: own.slice(at + 1) };
}

/** Whether a name of unknown kind is a group's: it ends in a noun for people and holds no capital but a country's. */
export function looksLikeGroup(name: string): boolean {
  const words = plainLetters(name).split(' ');
  const { noun } = splitTail(words);
  const head = noun.at(-1) ?? '';
  return COLLECTIVE_NOUNS.has(head) || NAMELESS_NOUNS.has(head);
}

/** Whether a group's name is a body's: "the national police" and "Armed Forces of Peru", not "police in the village". */
export function isBodyLike(name: string): boolean {
  const { noun, tail } = splitTail(plainLetters(name).split(' '));
  const head = noun.at(-1) ?? '';
  const capital = head.charAt(0).toUpperCase() + head.slice(1);
  return BODY_LIKE_NOUNS.has(head) && (tail.length === 0 || name.includes(capital));
}

/**
 * Folds a group's name. Officials of a country are one group everywhere; local authorities are those of `placePath`;
 * witnesses, sources and nameless officials belong to their article alone.
 */
export function groupName(name: string, placePath: readonly string[] | null): GroupName {
  const indefinite = /^(?:an?|one)\s/i.test(name.trim());
  const { noun, tail } = splitTail(plainLetters(name.replace(/['’]s\b/g, '')).split(' '));
  const { words, countries } = splitCountries(noun.filter((word) => !GROUP_FILLERS.has(word)));
  const rest = splitCountries(tail.filter((word) => !GROUP_FILLERS.has(word)));
  const local = words.some((word) => LOCAL_WORDS.has(word));
  const folded = words.map(singular).join(' ');
  const head = words.at(-1) ?? '';
  const collective = COLLECTIVE_NOUNS.has(head) && !indefinite;
  if (!collective) return { folded: folded || 'somebody', belongsTo: null };
  const owner = [...countries, ...rest.countries, ...rest.words.map(singular)].join(' ');
  if (owner !== '') return { folded, belongsTo: owner };
  return {
    folded,
    belongsTo: local && placePath !== null && placePath.length > 1 ? placePath.join('/') : null,
  };
}
