import { compareText } from './order.js';
import type { Vocabulary, Worded } from './vocabulary.js';

/** A claim is compared with so many groups that share its rare terms. */
const MAX_GROUPS = 24;
const RARE_TERMS = 10;
/** Terms in more groups than this do not find candidates. */
const MAX_POSTINGS = 60;

/** Cosine of two weighted bags, 0-1. */
export type Likeness = (a: Worded, b: Worded) => number;

/** Sums in the order of the smaller bag, so that a cosine is the same number whenever it is asked for. */
export function likenessBy(weights: Float64Array): Likeness {
  const squares = new Map<Worded, number>();
  const inBag = new Int32Array(weights.length);
  let bags = 0;
  const squareOf = (worded: Worded): number => {
    const known = squares.get(worded);
    if (known !== undefined) return known;
    let square = 0;
    for (const id of worded.bag) {
      const own = weights[id] ?? 0;
      square += own * own;
    }
    squares.set(worded, square);
    return square;
  };
  return (a, b) => {
    const [small, large] = a.bag.length <= b.bag.length ? [a.bag, b.bag] : [b.bag, a.bag];
    bags += 1;
    for (const id of large) inBag[id] = bags;
    let dot = 0;
    for (const id of small) {
      const own = inBag[id] === bags ? (weights[id] ?? 0) : 0;
      dot += own * own;
    }
    return dot === 0 ? 0 : dot / Math.sqrt(squareOf(a) * squareOf(b));
  };
}

/** Finds the groups that a claim may belong to by the rare terms that it shares with them. */
export interface GroupFinder {
  /** Groups by number, at most MAX_GROUPS, those with most in common. */
  readonly near: (told: Worded) => readonly number[];
  readonly add: (told: Worded, group: number, isNew: boolean) => void;
}

/** The groups of each term: room for as many as its claims can found, and for one more than are ever looked at. */
function postingsFor(frequency: readonly number[]) {
  const starts = new Int32Array(frequency.length + 1);
  for (const [id, count] of frequency.entries())
    starts[id + 1] = (starts[id] ?? 0) + Math.min(count, MAX_POSTINGS + 1);
  return {
    starts,
    counts: new Uint8Array(frequency.length),
    groups: new Int32Array(starts[frequency.length] ?? 0),
  };
}

/** The numbers of a claim's rarest terms, rarest first. */
const rarest = ({ termIds }: Worded, terms: readonly string[], weights: Float64Array): number[] =>
  [...termIds]
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || compareText(terms[a] ?? '', terms[b] ?? ''))
    .slice(0, RARE_TERMS);

export function groupFinder(
  { frequency, terms }: Vocabulary,
  weights: Float64Array,
  claims: number,
): GroupFinder {
  const { starts, counts, groups } = postingsFor(frequency);
  const hits = new Float64Array(claims);
  const groupsOf = (id: number): Int32Array => {
    const start = starts[id] ?? 0;
    return groups.subarray(start, start + (counts[id] ?? 0));
  };
  const near = (told: Worded): readonly number[] => {
    const found: number[] = [];
    for (const id of rarest(told, terms, weights)) {
      const count = counts[id] ?? 0;
      if (count > MAX_POSTINGS) continue;
      const start = starts[id] ?? 0;
      const own = weights[id] ?? 0;
      for (let at = start; at < start + count; at += 1) {
        const group = groups[at] ?? 0;
        if (hits[group] === 0) found.push(group);
        hits[group] = (hits[group] ?? 0) + own;
      }
    }
    if (found.length > MAX_GROUPS) found.sort((a, b) => (hits[b] ?? 0) - (hits[a] ?? 0) || a - b);
    for (const group of found) hits[group] = 0;
    return found.slice(0, MAX_GROUPS);
  };
  const add = ({ termIds }: Worded, group: number, isNew: boolean): void => {
    for (const id of termIds) {
      const count = counts[id] ?? 0;
      if (count > MAX_POSTINGS || (!isNew && groupsOf(id).includes(group))) continue;
      groups[(starts[id] ?? 0) + count] = group;
      counts[id] = count + 1;
    }
  };
  return { near, add };
}
