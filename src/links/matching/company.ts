import type { Told } from './context.js';
import type { Telling } from './types.js';

/** Tellings that others are held against: the tops of the articles first. */
const MAX_COMPARED = 300;
/** With fewer, what is alike to both says nothing. */
const LEAST_COMPARED = 3;

/** How far two tellings are alike to the same others of other articles, -1 to 1: the correlation of their cosines. */
export type Company = (a: Told, b: Told) => number;

export function cosine(a: Told, b: Told): number {
  const [small, large] = a.vector.size <= b.vector.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [root, weight] of small.vector) dot += weight * (large.vector.get(root) ?? 0);
  return dot === 0 ? 0 : dot / (a.length * b.length);
}

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const n = pairs.length;
  if (n < LEAST_COMPARED) return 0;
  const mean = (of: (pair: readonly [number, number]) => number): number =>
    pairs.reduce((sum, pair) => sum + of(pair), 0) / n;
  const [x, y] = [mean(([p]) => p), mean(([, q]) => q)];
  const covariance = mean(([p, q]) => (p - x) * (q - y));
  const spread = Math.sqrt(mean(([p]) => (p - x) ** 2) * mean(([, q]) => (q - y) ** 2));
  return spread < 1e-9 ? 0 : covariance / spread;
}

const byPosition = (a: Telling, b: Telling): number =>
  a.position - b.position ||
  (a.articleId < b.articleId ? -1 : 1) * Number(a.articleId !== b.articleId) ||
  (a.id < b.id ? -1 : 1);

/** Two tellings of one action in other words are alike to the same third ones, which have the words of both. */
export function companyOf(tellings: readonly Telling[], told: (telling: Telling) => Told): Company {
  const compared = [...tellings].sort(byPosition).slice(0, MAX_COMPARED);
  const rows = new Map<string, readonly number[]>();
  const rowOf = (one: Told): readonly number[] => {
    const row = rows.get(one.telling.id) ?? compared.map((other) => cosine(one, told(other)));
    rows.set(one.telling.id, row);
    return row;
  };
  return (a, b) => {
    const [left, right] = [rowOf(a), rowOf(b)];
    const others = compared.flatMap(({ articleId }, n): [number, number][] =>
      articleId === a.telling.articleId || articleId === b.telling.articleId
        ? []
        : [[left[n] ?? 0, right[n] ?? 0]],
    );
    return correlation(others);
  };
}
