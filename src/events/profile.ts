import type { TimeInterval } from '../shared/time/types.js';
import { nameRarity, rarity } from './rarity.js';
import type { CountFact, Profile } from './types.js';

/** Terms kept of each bag: what an article says beyond its strongest terms is noise for telling events apart. */
const MAX_TERMS = 64;
/** People kept: those told most are whom the news is about. */
const MAX_PEOPLE = 16;
/** Counts kept: the first told are the news. */
const MAX_COUNTS = 60;

type Bag = Readonly<Record<string, number>>;
type Rarity = (term: string) => number;

const equallyRare: Rarity = () => 1;

/** Damps repetition: ten mentions are not ten times one. */
export const damped = (weight: number): number => Math.log1p(weight);

/** The strongest of some terms, at most `max`, ties in alphabetical order. Those that cannot be among them are not sorted. */
function topOf(strengths: ReadonlyMap<string, number>, max: number): string[] {
  const ordered = Float64Array.from(strengths.values()).sort();
  const least = ordered[ordered.length - max] ?? -Infinity;
  return [...strengths]
    .filter(([, strength]) => strength >= least)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, max)
    .map(([term]) => term);
}

/** The strongest terms of a bag, ties in alphabetical order so that the same input gives the same bag. */
function strongest(bag: ReadonlyMap<string, number>, rarityOf: Rarity, max: number): Bag {
  if (max >= bag.size) return Object.fromEntries([...bag].sort(([a], [b]) => (a < b ? -1 : 1)));
  const strengths = new Map<string, number>();
  for (const [term, weight] of bag) strengths.set(term, damped(weight) * rarityOf(term));
  return Object.fromEntries(topOf(strengths, max).map((term) => [term, bag.get(term) ?? 0]));
}

/** Which bag of a profile is cut by what. */
const BAGS = {
  words: { rarityOf: rarity, max: MAX_TERMS },
  lead: { rarityOf: rarity, max: MAX_TERMS },
  names: { rarityOf: nameRarity, max: MAX_TERMS },
  people: { rarityOf: equallyRare, max: MAX_PEOPLE },
  places: { rarityOf: equallyRare, max: MAX_TERMS },
  kinds: { rarityOf: equallyRare, max: MAX_TERMS },
} as const;

type BagName = keyof typeof BAGS;

/** A bag of how often each term occurs, with as many as a profile keeps of its kind. */
export function bagOf(name: BagName, terms: Iterable<string>): Bag {
  const bag = new Map<string, number>();
  for (const term of terms) bag.set(term, (bag.get(term) ?? 0) + 1);
  return strongest(bag, BAGS[name].rarityOf, BAGS[name].max);
}

function sum(name: BagName, a: Profile, b: Profile): Bag {
  const bag = new Map(Object.entries(a[name]));
  for (const [term, weight] of Object.entries(b[name])) bag.set(term, (bag.get(term) ?? 0) + weight);
  return strongest(bag, BAGS[name].rarityOf, BAGS[name].max);
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

/** The same for facts that were stored, whose keys came back in another order. */
const printOf = ({ slot, low, high }: CountFact): string => `${slot} ${String(low)} ${String(high)}`;

function sumCounts(a: readonly CountFact[], b: readonly CountFact[]): readonly CountFact[] {
  const seen = new Set(a.map(printOf));
  return [...a, ...b.filter((fact) => !seen.has(printOf(fact)))].slice(0, MAX_COUNTS);
}

/** What two profiles of one happening tell together. */
export function mergeProfiles(a: Profile, b: Profile): Profile {
  return {
    kinds: sum('kinds', a, b),
    words: sum('words', a, b),
    names: sum('names', a, b),
    people: sum('people', a, b),
    lead: sum('lead', a, b),
    places: sum('places', a, b),
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

/** Names and the words of the headline and the opening tell more of an event than the words of the body. */
const TELLING = 1.5;

/** The terms by which an event is looked up, those first that are rare and told often. */
export function lookupTerms(profile: Profile, limit: number): readonly string[] {
  const best = new Map<string, number>();
  const add = (prefix: string, bag: Bag, rarityOf: Rarity, factor: number): void => {
    for (const [term, weight] of Object.entries(bag)) {
      const strength = factor * damped(weight) * rarityOf(term);
      if (strength > (best.get(prefix + term) ?? 0)) best.set(prefix + term, strength);
    }
  };
  add('n:', profile.names, nameRarity, TELLING);
  add('w:', profile.lead, rarity, TELLING);
  add('w:', profile.words, rarity, 1);
  return topOf(best, limit);
}
