import { COUNTED_CLASSES, IRREGULAR_PLURALS, NOT_PLURAL, PLURAL_AS_THEY_ARE } from '../data/counted.js';
import { lazily } from '../../shared/lazily.js';
import { wordSet } from '../text/words.js';
import { entries } from './phrases.js';

const lists = lazily(() => ({
  irregular: new Map(
    IRREGULAR_PLURALS.split(';').map((pair) => pair.trim().split(/\s+/) as [string, string]),
  ),
  same: wordSet(PLURAL_AS_THEY_ARE),
  notPlural: wordSet(NOT_PLURAL),
  levelled: new Map(
    entries(COUNTED_CLASSES).flatMap(([name, words]) => words.map((word) => [word, name] as const)),
  ),
}));

/** Whether a lower-case word looks like a noun in the plural. */
export function isPluralNoun(word: string): boolean {
  const { irregular, same, notPlural } = lists();
  if (irregular.has(word) || same.has(word)) return true;
  return word.length > 2 && /[^siu']s$/.test(word) && !notPlural.has(word) && /^[\p{L}-]+$/u.test(word);
}

/** The singular of a lower-case noun; the word itself when it is no plural. */
export function singular(word: string): string {
  const { irregular, same, notPlural } = lists();
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (same.has(word) || notPlural.has(word) || !/[^siu]s$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/**
 * The head noun as counts are compared by: singular, lower case, synonyms levelled ("residents" -> "person", "troops" ->
 * "soldier"). The classes and what is kept apart are told in data/counted.ts.
 */
export function levelledHead(word: string): string {
  const single = singular(word.toLowerCase());
  const { levelled } = lists();
  return levelled.get(word.toLowerCase()) ?? levelled.get(single) ?? single;
}
