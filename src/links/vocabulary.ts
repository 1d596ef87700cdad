import type { Wording } from './terms.js';
import { pairNumber, weightOf, wordingOf } from './terms.js';
import type { LinkableClaim } from './types.js';

/** A claim with its words as numbers of the event's vocabulary. */
export interface Worded {
  readonly claim: LinkableClaim;
  /** Each stem once, in order. */
  readonly termIds: readonly number[];
  /** The stems and the pairs of neighbours, each once, in the order of a weighted bag. */
  readonly bag: readonly number[];
  readonly numbers: readonly string[];
}

/** The words of an event: terms and pairs of terms as small numbers, and how many of its claims have each term. */
export interface Vocabulary {
  readonly worded: Map<LinkableClaim, Worded>;
  /** Claims that have left since the first word was numbered. */
  gone: number;
  readonly ids: Map<string, number>;
  /** Those of pairs, by the numbers of their terms as one. */
  readonly pairIds: Map<number, number>;
  /** The terms by their numbers; empty for pairs. */
  readonly terms: string[];
  /** For a pair the numbers of its terms, for a term -1. */
  readonly firsts: number[];
  readonly seconds: number[];
  readonly frequency: number[];
}

export const newVocabulary = (): Vocabulary => ({
  worded: new Map(),
  gone: 0,
  ids: new Map(),
  pairIds: new Map(),
  terms: [],
  firsts: [],
  seconds: [],
  frequency: [],
});

/** The number of the next word. */
function addWord(
  { terms, firsts, seconds, frequency }: Vocabulary,
  term: string,
  first: number,
  second: number,
) {
  terms.push(term);
  firsts.push(first);
  seconds.push(second);
  return frequency.push(0) - 1;
}

function termId(vocabulary: Vocabulary, term: string): number {
  const known = vocabulary.ids.get(term);
  if (known !== undefined) return known;
  const id = addWord(vocabulary, term, -1, -1);
  vocabulary.ids.set(term, id);
  return id;
}

function pairId(vocabulary: Vocabulary, first: number, second: number): number {
  const pair = pairNumber(first, second);
  const known = vocabulary.pairIds.get(pair);
  if (known !== undefined) return known;
  const id = addWord(vocabulary, '', first, second);
  vocabulary.pairIds.set(pair, id);
  return id;
}

function bagOf(vocabulary: Vocabulary, { stems }: Wording): number[] {
  const bag = new Set<number>();
  let before = -1;
  for (const stem of stems) {
    const own = termId(vocabulary, stem);
    bag.add(own);
    if (before >= 0) bag.add(pairId(vocabulary, before, own));
    before = own;
  }
  return [...bag];
}

/** Most claims have no number, and then share this. */
const NO_NUMBERS: readonly string[] = [];

function word(vocabulary: Vocabulary, claim: LinkableClaim): Worded {
  const wording = wordingOf(claim.text);
  const bag = bagOf(vocabulary, wording);
  const termIds = wording.terms.map((term) => termId(vocabulary, term));
  for (const id of termIds) vocabulary.frequency[id] = (vocabulary.frequency[id] ?? 0) + 1;
  const numbers = wording.terms.filter((term) => /^\d/.test(term));
  return { claim, termIds, bag, numbers: numbers.length === 0 ? NO_NUMBERS : numbers };
}

/** Forgets the words of claims that are gone. Terms keep their numbers until more claims have gone than are left. */
function forget(vocabulary: Vocabulary, claims: readonly LinkableClaim[]): void {
  const { worded, frequency } = vocabulary;
  const present = new Set(claims);
  for (const [claim, { termIds }] of worded) {
    if (present.has(claim)) continue;
    worded.delete(claim);
    vocabulary.gone += 1;
    for (const id of termIds) frequency[id] = (frequency[id] ?? 0) - 1;
  }
  if (vocabulary.gone > claims.length) Object.assign(vocabulary, newVocabulary());
}

/** The claims with their words. The vocabulary is brought up to date: it then counts these claims and no others. */
export function wordedIn(vocabulary: Vocabulary, claims: readonly LinkableClaim[]): Worded[] {
  const known = vocabulary.worded;
  const stayed = claims.reduce((sum, claim) => sum + Number(known.has(claim)), 0);
  if (stayed < known.size) forget(vocabulary, claims);
  return claims.map((claim) => {
    const own = vocabulary.worded.get(claim) ?? word(vocabulary, claim);
    vocabulary.worded.set(claim, own);
    return own;
  });
}

/** How much each term and each pair tells, by its number: a pair half as much as its terms on the average. */
export function weightsIn({ firsts, seconds, frequency }: Vocabulary, claims: number): Float64Array {
  const byFrequency: number[] = [];
  const weights = new Float64Array(frequency.length);
  for (let id = 0; id < weights.length; id += 1) {
    const count = frequency[id] ?? 0;
    const first = firsts[id] ?? -1;
    weights[id] =
      first < 0
        ? (byFrequency[count] ??= weightOf(count, claims))
        : ((weights[first] ?? 0) + (weights[seconds[id] ?? 0] ?? 0)) / 4;
  }
  return weights;
}
