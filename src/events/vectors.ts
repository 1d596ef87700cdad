import { damped } from './profile.js';

type Bag = Readonly<Record<string, number>>;
type Rarity = (term: string) => number;

/** A bag with each term's share in likeness, in parallel lists. */
export interface Vector {
  readonly terms: readonly string[];
  readonly weights: readonly number[];
  readonly rarities: readonly number[];
  readonly weightOf: ReadonlyMap<string, number>;
  /** Length of the whole. */
  readonly length: number;
  /** Sum of the rarities. */
  readonly total: number;
}

/** Weighs terms by how often they are told, damped, and how rare they are in the news. */
export function vectorOf(bag: Bag, rarityOf: Rarity): Vector {
  const terms = Object.keys(bag);
  const weights: number[] = [];
  const rarities: number[] = [];
  const weightOf = new Map<string, number>();
  let [squares, total] = [0, 0];
  for (const term of terms) {
    const rarity = rarityOf(term);
    const weight = damped(bag[term] ?? 0) * rarity;
    weights.push(weight);
    rarities.push(rarity);
    weightOf.set(term, weight);
    squares += weight * weight;
    total += rarity;
  }
  return { terms, weights, rarities, weightOf, length: Math.sqrt(squares), total };
}

/** What two vectors have in common. */
export interface Overlap {
  /** Cosine, 0-1; 0 when either is empty. */
  readonly cosine: number;
  /** Sum of the rarities of the shared terms. */
  readonly held: number;
  /** Shared terms that are as rare as was asked for. */
  readonly rare: number;
}

/** Compares two vectors in one pass. `rareFrom` is the rarity from which shared terms are counted. */
export function overlapOf(a: Vector, b: Vector, rareFrom: number): Overlap {
  const [small, large] = a.terms.length <= b.terms.length ? [a, b] : [b, a];
  let dot = 0;
  let held = 0;
  let rare = 0;
  for (let n = 0; n < small.terms.length; n += 1) {
    const other = large.weightOf.get(small.terms[n] ?? '');
    if (other === undefined) continue;
    const rarity = small.rarities[n] ?? 0;
    dot += (small.weights[n] ?? 0) * other;
    held += rarity;
    if (rarity >= rareFrom) rare += 1;
  }
  const cosine = a.length === 0 || b.length === 0 ? 0 : dot / (a.length * b.length);
  return { cosine, held, rare };
}
