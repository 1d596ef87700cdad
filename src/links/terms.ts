import { foldName } from '../sources/index.js';
import { CONCEPTS, DENIAL_WORDS } from './data/concepts.js';
import { wordSet } from './data/lists.js';
import { STOPWORDS } from './data/stopwords.js';

/** Words -> stems, remembered: an event repeats its words. One for each call of `linkEvent`. */
export type Stemmer = (word: string) => string;

/** Endings off, in one step. Crude on purpose: only equality counts, and both sides get the same. */
export function stem(word: string): string {
  if (word.length <= 3) return word;
  const base = word
    .replace(/(?:ational|ation|ations)$/, 'ate')
    .replace(/(?:ies|ied)$/, 'i')
    .replace(/(?<=.{3})(?:ing|ed|es|er|ers)$/, '')
    .replace(/(?<=[^s])s$/, '');
  return base.replace(/([b-df-hj-np-rtv-z])\1$/, '$1').replace(/(?<=.{2})[ey]$/, '');
}

const termOf = (word: string): string => (/\d/.test(word) ? word : stem(foldName(word) || word));

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
export const contentStems = (text: string, stemmer: Stemmer): string[] =>
  wordsOf(text)
    .filter((word) => !STOPWORDS.has(word))
    .map(stemmer);

const CONCEPT_OF: ReadonlyMap<string, string> = new Map(
  CONCEPTS.split('\n').flatMap((line) => {
    const words = line.trim().split(/\s+/).filter(Boolean).map(termOf);
    return words.map((word): [string, string] => [word, `*${words[0] ?? ''}`]);
  }),
);
const DENIALS: ReadonlySet<string> = new Set([...wordSet(DENIAL_WORDS)].map(termOf));

/** What a sentence is about whether it affirms or denies it: stems levelled to concepts, words of denying left out. */
export const propositionTerms = (text: string, stemmer: Stemmer): string[] => [
  ...new Set(
    contentStems(text, stemmer)
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

/** 0-1; 0 for an empty vector. */
export function cosine(a: Vector, b: Vector): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let product = 0;
  for (const [term, weight] of few) product += weight * (many.get(term) ?? 0);
  const norm = (vector: Vector): number =>
    Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0));
  const length = norm(a) * norm(b);
  return length === 0 ? 0 : product / length;
}
