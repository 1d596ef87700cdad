import { damped } from './profile.js';

type Bag = Readonly<Record<string, number>>;
type Rarity = (term: string) => number;

/** A bag with each term's share in likeness, and the length of the whole. */
export interface Vector {
  readonly weights: ReadonlyMap<string, number>;
  readonly length: number;
}

/** Weighs terms by how often they are told, damped, and how rare they are in the news. */
export function vectorOf(bag: Bag, rarityOf: Rarity): Vector {
  const weights = new Map<string, number>();
  let squares = 0;
  for (const [term, count] of Object.entries(bag)) {
    const weight = damped(count) * rarityOf(term);
    weights.set(term, weight);
    squares += weight * weight;
  }
  return { weights, length: Math.sqrt(squares) };
}

/** Cosine of two vectors, 0-1; 0 when either is empty. */
export function cosineOf(a: Vector, b: Vector): number {
  if (a.length === 0 || b.length === 0) return 0;
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [term, weight] of small.weights) dot += weight * (large.weights.get(term) ?? 0);
  return dot / (a.length * b.length);
}

/** How much of one bag the other holds, rare terms counting more, 0-1. */
export function coverOf(bag: Bag, other: Bag, rarityOf: Rarity): number {
  let held = 0;
  let total = 0;
  for (const term of Object.keys(bag)) {
    const weight = rarityOf(term);
    total += weight;
    if (term in other) held += weight;
  }
  return total === 0 ? 0 : held / total;
}
