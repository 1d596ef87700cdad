import { remember } from '../shared/remember.js';
import type { Wording } from './terms.js';
import { wordingOf } from './terms.js';

/** A weighted bag of terms, with the square of its length: a claim is compared with many others. */
export interface Vector {
  readonly weights: ReadonlyMap<string, number>;
  readonly square: number;
}

/** Unigrams and half-weighted bigrams. */
export function vectorOf({ stems, pairs }: Wording, weight: (term: string) => number): Vector {
  const weights = new Map<string, number>();
  let before = 0;
  stems.forEach((term, index) => {
    const own = weight(term);
    const pair = pairs[index - 1];
    weights.set(term, own);
    if (pair !== undefined) weights.set(pair, (before + own) / 4);
    before = own;
  });
  let square = 0;
  for (const value of weights.values()) square += value * value;
  return { weights, square };
}

/** The words of a text, unweighted: assertions of one slot share its words anyway. */
export const plainVector = remember((text) => vectorOf(wordingOf(text), () => 1));

/** Cosine, 0-1; 0 when either is empty. */
export function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [term, weight] of small.weights) dot += weight * (large.weights.get(term) ?? 0);
  return dot === 0 ? 0 : dot / Math.sqrt(a.square * b.square);
}
