import { stemmer } from 'stemmer';
import { foldName } from '../sources/index.js';
import { CONCEPTS, DENIAL_WORDS } from './data/concepts.js';
import { wordSet } from './data/lists.js';
import { STOPWORDS } from './data/stopwords.js';

/** Words -> stems, remembered: an event repeats its words. One for each call of `linkEvent`. */
export type Stemmer = (word: string) => string;

const termOf = (word: string): string => (/\d/.test(word) ? word : stemmer(foldName(word) || word));

/** Stems over transliteration folds, so that spellings of one name are one term. */
export function createStemmer(): Stemmer {
  const known = new Map<string, string>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const made = termOf(word);
    known.set(word, made);
    return made;
  };
}

/** Lower-case words without apostrophe endings; figures keep their inner commas and points. */
export const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\d+(?:[.,]\d+)*|\p{L}+(?:['’]\p{L}+)?/gu) ?? []).map((word) =>
    word.replace(/['’]s?$|['’](?=\p{L})/u, ''),
  );

/** Content stems of a text in order. */
export const contentStems = (text: string, stem: Stemmer): string[] =>
  wordsOf(text)
    .filter((word) => !STOPWORDS.has(word))
    .map(stem);

const CONCEPT_OF: ReadonlyMap<string, string> = new Map(
  CONCEPTS.split('\n').flatMap((line) => {
    const words = line.trim().split(/\s+/).filter(Boolean).map(termOf);
    return words.map((word): [string, string] => [word, `*${words[0] ?? ''}`]);
  }),
);
const DENIALS: ReadonlySet<string> = new Set([...wordSet(DENIAL_WORDS)].map(termOf));

/** What a sentence is about whether it affirms or denies it: stems levelled to concepts, words of denying left out. */
export const propositionTerms = (text: string, stem: Stemmer): string[] => [
  ...new Set(
    contentStems(text, stem)
      .filter((term) => !DENIALS.has(term) || CONCEPT_OF.has(term))
      .map((term) => CONCEPT_OF.get(term) ?? term),
  ),
];

export type Vector = ReadonlyMap<string, number>;

/** How much a term tells: rare in the event is much. Smoothed so that a pair of claims can be compared too. */
export const weightOf = (frequency: number, total: number): number =>
  Math.log(1 + (total + 4) / (frequency + 1));

/** Unigrams and half-weighted bigrams. */
export function vectorOf(stems: readonly string[], weight: (term: string) => number): Vector {
  const vector = new Map<string, number>();
  stems.forEach((term, index) => {
    vector.set(term, weight(term));
    const next = stems[index + 1];
    if (next !== undefined) vector.set(`${term} ${next}`, (weight(term) + weight(next)) / 4);
  });
  return vector;
}
