import type { TimeInterval } from '../shared/time/types.js';
import type { CountFact, Profile } from './types.js';

/** Terms kept of each bag: what an article says beyond its strongest terms is noise for telling events apart. */
const MAX_TERMS = 64;
/** Counts kept: the first told are the news. */
const MAX_COUNTS = 60;

type Bag = Readonly<Record<string, number>>;

/** The strongest terms of a bag, ties in alphabetical order so that the same input gives the same bag. */
function strongest(bag: Map<string, number>): Bag {
  const sorted = [...bag].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MAX_TERMS);
  return Object.fromEntries(sorted);
}

/** A bag of how often each term occurs. */
export function bagOf(terms: Iterable<string>): Bag {
  const bag = new Map<string, number>();
  for (const term of terms) bag.set(term, (bag.get(term) ?? 0) + 1);
  return strongest(bag);
}

function sum(a: Bag, b: Bag): Bag {
  const bag = new Map(Object.entries(a));
  for (const [term, weight] of Object.entries(b)) bag.set(term, (bag.get(term) ?? 0) + weight);
  return strongest(bag);
}

const PRECISION_ORDER = ['MINUTE', 'HOUR', 'PART_OF_DAY', 'DAY', 'WEEK', 'RANGE', 'MONTH', 'SEASON', 'YEAR'];

const lengthOf = (time: TimeInterval): number => time.to.getTime() - time.from.getTime();

/** The better known of two times: told beats assumed, short beats long, the older stays on a tie. */
function betterTime(a: Profile, b: Profile): Pick<Profile, 'time' | 'timeTold'> {
  const choose = (p: Profile) => ({ time: p.time, timeTold: p.timeTold });
  if (a.time === null || b.time === null) return choose(a.time === null ? b : a);
  if (a.timeTold !== b.timeTold) return choose(a.timeTold ? a : b);
  const finer = PRECISION_ORDER.indexOf(b.time.precision) < PRECISION_ORDER.indexOf(a.time.precision);
  return choose(finer && lengthOf(b.time) < lengthOf(a.time) ? b : a);
}

function span(a: TimeInterval | null, b: TimeInterval | null): TimeInterval | null {
  if (a === null || b === null) return a ?? b;
  return {
    from: a.from < b.from ? a.from : b.from,
    to: a.to > b.to ? a.to : b.to,
    precision: 'RANGE',
  };
}

function sumCounts(a: readonly CountFact[], b: readonly CountFact[]): readonly CountFact[] {
  const seen = new Set(a.map((fact) => JSON.stringify(fact)));
  return [...a, ...b.filter((fact) => !seen.has(JSON.stringify(fact)))].slice(0, MAX_COUNTS);
}

/** What two profiles of one happening tell together. */
export function mergeProfiles(a: Profile, b: Profile): Profile {
  return {
    kinds: sum(a.kinds, b.kinds),
    words: sum(a.words, b.words),
    names: sum(a.names, b.names),
    lead: sum(a.lead, b.lead),
    places: sum(a.places, b.places),
    placeNames: { ...b.placeNames, ...a.placeNames },
    counts: sumCounts(a.counts, b.counts),
    size: a.size + b.size,
    newsSize: a.newsSize + b.newsSize,
    ...betterTime(a, b),
    published: span(a.published, b.published),
  };
}

/** The term with the greatest weight, the alphabetically first on a tie; null for an empty bag. */
export function heaviest(bag: Bag): string | null {
  let best: [string, number] | null = null;
  for (const [term, weight] of Object.entries(bag))
    if (best === null || weight > best[1] || (weight === best[1] && term < best[0])) best = [term, weight];
  return best?.[0] ?? null;
}

/** Strongest terms for looking an event up: names first, since they tell more than words. */
export function lookupTerms(profile: Profile, limit: number): readonly string[] {
  const weighted: [string, number][] = [
    ...Object.entries(profile.names).map(([name, w]): [string, number] => [`n:${name}`, 3 * Math.log1p(w)]),
    ...Object.entries(profile.lead).map(([word, w]): [string, number] => [`w:${word}`, 2 * Math.log1p(w)]),
    ...Object.entries(profile.words).map(([word, w]): [string, number] => [`w:${word}`, Math.log1p(w)]),
  ];
  const best = new Map<string, number>();
  for (const [term, weight] of weighted) best.set(term, Math.max(best.get(term) ?? 0, weight));
  return [...best]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([term]) => term);
}
