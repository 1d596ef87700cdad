import { demonymOf, lookupPlace } from '../shared/places/index.js';
import { remember } from '../shared/remember.js';
import { GIVEN_NAME_CLASSES } from './data/givenNames.js';
import {
  AMBIGUOUS_TITLES,
  GENERATION_SUFFIXES,
  GIVEN_LIKE_PARTICLES,
  NATIONAL_PARTS,
  PARTICLES,
  PHRASE_WORDS,
  POST_NOMINALS,
  TITLES,
} from './data/personWords.js';
import { foldWord, plainLetters } from './letters.js';
import { joinSyllables, levelTradition } from './traditions.js';

/** A word for a country or its people; of a country of two words, the first. */
const isNational = (word: string): boolean =>
  demonymOf(word) !== null ||
  NATIONAL_PARTS.has(word) ||
  lookupPlace(word).some(({ kind }) => kind === 'COUNTRY');

const GIVEN_NAMES: ReadonlyMap<string, string> = new Map(
  GIVEN_NAME_CLASSES.flatMap((line) => {
    const folded = line.split(' ').map(foldWord);
    return folded.map((name): [string, string] => [name, folded[0] ?? name]);
  }).reverse(),
);

/** The given name's class when the table has one ("Ihor" and "Igor" are one), else the word itself. */
export const levelGivenName = (word: string): string => GIVEN_NAMES.get(word) ?? word;

const NUMERAL = /^[ivx]+$/;

/** Whether the word is one of the table's given names. */
export const isGivenName = (word: string): boolean => GIVEN_NAMES.has(word);

/** "vice-president" and "ex-minister" are titles part by part. */
const isTitle = (word: string): boolean => word.split('-').every((part) => TITLES.has(part));

/**
 * Whether `word` stands before the name and is no part of it. Countries are given names too (Chad, Jordan, Israel), so one
 * goes only when it is possessive or a title follows.
 */
function standsBefore(word: string, possessive: boolean, next: string, left: number): boolean {
  if (AMBIGUOUS_TITLES.has(word)) return left >= 2;
  if (isTitle(word)) return true;
  return isNational(word) && (possessive || isTitle(next) || AMBIGUOUS_TITLES.has(next) || isNational(next));
}

/** The words of a name as written, without what follows a comma or stands in brackets, without titles before it. */
export function bareName(name: string): string[] {
  const own = name.replace(/\([^)]*\)/g, ' ').split(/[,;]/, 1)[0] ?? '';
  const words = own.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  let from = 0;
  const plain = words.map((word) => plainLetters(word.replace(/['’]s$/i, '')));
  const names = words.filter((_, index) => !NUMERAL.test(plain[index] ?? '')).length;
  while (from < words.length - 1) {
    const possessive = /['’]s$/i.test(words[from] ?? '');
    if (!standsBefore(plain[from] ?? '', possessive, plain[from + 1] ?? '', names - from - 1)) break;
    from += 1;
  }
  return words.slice(from).map((word) => word.replace(/['’]s?$/i, ''));
}

/** Splits hyphens and drops particles: "al-Assad" is "assad", "Jean-Claude" two words. */
function withoutParticles(words: readonly string[]): string[] {
  const parts = words.flatMap((word) => {
    const split = plainLetters(word)
      .split(/[-\s]+/)
      .filter(Boolean);
    const small = word !== '' && word === word.toLowerCase();
    const initial = /^\p{Lu}\.?$/u.test(word);
    return split.map((part, index) => ({ part, initial, loose: small || (split.length > 1 && index === 0) }));
  });
  const kept = parts.filter(
    ({ part, loose, initial }, index) =>
      !PARTICLES.has(part) ||
      initial ||
      index === parts.length - 1 ||
      (index === 0 && !loose && GIVEN_LIKE_PARTICLES.has(part)),
  );
  return kept.map(({ part }) => part);
}

/** A generation ("Jr.") belongs to the surname: father and son are two. A reigning number goes: "King Charles III". */
function withSuffix(words: readonly string[]): string[] {
  const reigning = AMBIGUOUS_TITLES.has(words[0] ?? '');
  const kept = words.filter(
    (word, index) => index === 0 || !(POST_NOMINALS.has(word) || (reigning && NUMERAL.test(word))),
  );
  const last = kept.at(-1);
  if (kept.length < 2 || last === undefined || !GENERATION_SUFFIXES.has(last)) return [...kept];
  const short = last === 'junior' ? 'jr' : last === 'senior' ? 'sr' : last;
  return [...kept.slice(0, -2), `${kept.at(-2) ?? ''}${short}`];
}

/** "J. D. Reyes" and "JD Reyes" are one. */
function joinInitials(words: readonly string[]): string[] {
  const end = words.findIndex((word) => word.length > 1);
  return end < 2 ? [...words] : [words.slice(0, end).join(''), ...words.slice(end)];
}

/** A person's name in its folded words, and these in one string. */
interface PersonName {
  readonly words: readonly string[];
  readonly folded: string;
  readonly phrase: boolean;
}

function foldedWords(bare: readonly string[]): readonly string[] {
  const folded = joinInitials(withSuffix(withoutParticles(bare))).map(foldWord);
  const words = joinSyllables(levelTradition(folded, levelGivenName));
  const [first, ...rest] = words;
  if (first === undefined) return [];
  return rest.length === 0 ? [first] : [levelGivenName(first), ...rest];
}

/** Whether a name is written as one, titles before it aside: all words have a capital or are particles ("Ursula von der Leyen"). */
export const isWrittenAsName = (name: string): boolean =>
  bareName(name).every((word) => /\p{Lu}/u.test(word) || PARTICLES.has(plainLetters(word)));

/** Names remembered: each is asked for with every known source that it may be, at some 200 bytes each. */
const NAMES = 10_000;

const readName = remember((name): PersonName => {
  const bare = bareName(name);
  const words = foldedWords(bare);
  return { words, folded: words.join(' '), phrase: bare.some((word) => PHRASE_WORDS.has(word)) };
}, NAMES);

/** Whether what stands as a person's name is a phrase with one in it, as where a text was misread: "her letter to Reyes". */
export const isPhrase = (name: string): boolean => readName(name).phrase;

/** The folded words of a person's name; the given name levelled when a surname follows. Empty when only titles are in it. */
export const personWords = (name: string): readonly string[] => readName(name).words;

/**
 * Folds a person's name so that its spellings in different outlets come out equal: transliteration classes, given names
 * of one person across languages, particles, titles and roles taken off. Different people may in rare cases fold alike;
 * equal folds of a bare surname prove nothing.
 */
export const foldName = (name: string): string => readName(name).folded;
