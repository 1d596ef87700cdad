import { stemmer } from 'stemmer';
import { foldName } from '../sources/index.js';
import { CONCEPTS, DENIAL_WORDS } from './data/concepts.js';
import { wordSet } from './data/lists.js';
import { STOPWORDS } from './data/stopwords.js';
import { remember } from '../shared/remember.js';

const termOf = (word: string): string => (/\d/.test(word) ? word : stemmer(foldName(word) || word));

/** More words than an event has, at some 50 bytes each. */
const WORDS = 20_000;

/** Stems over transliteration folds, so that spellings of one name are one term. */
const stemOf = remember(termOf, WORDS);

/** Lower-case words without apostrophe endings; figures keep their inner commas and points. */
export const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\d+(?:[.,]\d+)*|\p{L}+(?:['’]\p{L}+)?/gu) ?? []).map((word) =>
    word.includes("'") || word.includes('’') ? word.replace(/['’]s?$|['’](?=\p{L})/u, '') : word,
  );

/** The words of a text as terms. */
export interface Wording {
  /** Content stems in order. */
  readonly stems: readonly string[];
  /** Each stem once. */
  readonly terms: readonly string[];
  /** Each with the one after it, as one term. */
  readonly pairs: readonly string[];
}

/** Content stems of a text, and what is made of them. */
export const wordingOf: (text: string) => Wording = remember((text) => {
  const stems = wordsOf(text)
    .filter((word) => !STOPWORDS.has(word))
    .map(stemOf);
  const pairs = stems.slice(1).map((next, index) => `${stems[index] ?? ''} ${next}`);
  return { stems, terms: [...new Set(stems)], pairs };
});

/** More words than an event has, so that two of their numbers make one. */
const NUMBERED_WORDS = 2 ** 26;

/** One number for two numbered words in their order: as text, the pairs of an event took most of the room of its words. */
export const pairNumber = (first: number, second: number): number => first * NUMBERED_WORDS + second;

/** Content stems of a text in order. */
export const contentStems = (text: string): readonly string[] => wordingOf(text).stems;

const CONCEPT_OF: ReadonlyMap<string, string> = new Map(
  CONCEPTS.split('\n').flatMap((line) => {
    const words = line.trim().split(/\s+/).filter(Boolean).map(termOf);
    return words.map((word): [string, string] => [word, `*${words[0] ?? ''}`]);
  }),
);
const DENIALS: ReadonlySet<string> = new Set([...wordSet(DENIAL_WORDS)].map(termOf));

/** A word's term, levelled to its concept. */
export const conceptOf = (word: string): string => CONCEPT_OF.get(stemOf(word)) ?? stemOf(word);

/** Whether a term of a proposition stands for a class of happenings. */
export const isConcept = (term: string): boolean => term.startsWith('*');

/** What a sentence is about whether it affirms or denies it: stems levelled to concepts, words of denying left out. */
export const propositionTerms = (text: string): string[] => [
  ...new Set(
    contentStems(text)
      .filter((term) => !DENIALS.has(term) || CONCEPT_OF.has(term))
      .map((term) => CONCEPT_OF.get(term) ?? term),
  ),
];

/** How much a term tells: rare in the event is much. Smoothed so that a pair of claims can be compared too. */
export const weightOf = (frequency: number, total: number): number =>
  Math.log(1 + (total + 4) / (frequency + 1));

export type Weight = (term: string) => number;

/** Weights of the terms of so many texts, by how many of these have a term. */
export function weightIn(frequency: ReadonlyMap<string, number>, texts: number): Weight {
  const byFrequency: number[] = [];
  return (term) => {
    const count = frequency.get(term) ?? 0;
    return (byFrequency[count] ??= weightOf(count, texts));
  };
}
