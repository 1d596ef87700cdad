import { daysApart, nested } from './anchors.js';
import { agesIn, comparedCounts } from './figures.js';
import { heaviest } from './profile.js';
import { nameRarity, rarity } from './rarity.js';
import type { Profile } from './types.js';
import { cosineOf, coverOf, vectorOf, type Vector } from './vectors.js';
import { TOLD_DAYS } from './vetoes.js';

/**
 * What the likeness of two tellings is judged by. Those of words and names weigh each term by how rare it is in the news and
 * (damped) by how often it is told.
 */
export const FEATURES = [
  'words',
  'names',
  'lead',
  'leadInText',
  'cover',
  'leadCover',
  'rareWords',
  'samePerson',
  'otherPeople',
  'otherPerson',
  'otherKind',
  'otherPlace',
  'counts',
  'countConflict',
  'sameAge',
  'otherAge',
  'toldNear',
  'toldMonth',
  'toldApart',
  'publishedNear',
  'publishedMonths',
  'publishedYear',
  'leadNear',
  'undated',
  'size',
  'grown',
] as const;

export type Feature = (typeof FEATURES)[number];
export type Features = Readonly<Record<Feature, number>>;

/** Stems from this rarity on stand in fewer than one report of 150. */
const RARE = 5;
/** A count below this is shared by chance. */
const TELLING_COUNT = 12;
/** Beyond two figures that agree, or differ, more say no more. */
const MAX_COUNTS = 2;
/** Mentions from which somebody is a person of the news, and how many such are compared. */
const MENTIONS = 2;
const CAST = 2;
/** Mentions from which somebody can be the one person whom the news is about. */
const STARRING = 3;

/** Days after which nearness in time has fallen to a third. */
const SCALE_DAYS = {
  toldNear: 2,
  toldMonth: 30,
  publishedNear: 3,
  publishedMonths: 60,
  publishedYear: 365,
} as const;

const nearness = (days: number | null, scale: number): number =>
  days === null ? 0 : Math.exp(-days / scale);

interface Vectors {
  readonly words: Vector;
  readonly names: Vector;
  readonly lead: Vector;
}

const known = new WeakMap<Profile, Vectors>();

function vectorsOf(profile: Profile): Vectors {
  const vectors = known.get(profile) ?? {
    words: vectorOf(profile.words, rarity),
    names: vectorOf(profile.names, nameRarity),
    lead: vectorOf(profile.lead, rarity),
  };
  known.set(profile, vectors);
  return vectors;
}

function likenessOfWords(a: Profile, b: Profile) {
  const [ours, theirs] = [vectorsOf(a), vectorsOf(b)];
  const shared = Object.keys(a.words).filter((stem) => stem in b.words && rarity(stem) >= RARE);
  return {
    words: cosineOf(ours.words, theirs.words),
    names: cosineOf(ours.names, theirs.names),
    lead: cosineOf(ours.lead, theirs.lead),
    leadInText: Math.max(cosineOf(ours.lead, theirs.words), cosineOf(ours.words, theirs.lead)),
    cover: Math.max(coverOf(a.words, b.words, rarity), coverOf(b.words, a.words, rarity)),
    leadCover: Math.max(coverOf(a.lead, b.words, rarity), coverOf(b.lead, a.words, rarity)),
    rareWords: Math.log1p(shared.length),
  };
}

const surname = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

const isFullName = (name: string): boolean => name.includes(' ');

const fullNames = ({ people }: Profile): Record<string, number> =>
  Object.fromEntries(Object.entries(people).filter(([name]) => isFullName(name)));

/** The people told most, when they are told more than once. */
const castOf = (names: Readonly<Record<string, number>>): string[] =>
  Object.entries(names)
    .filter(([, mentions]) => mentions >= MENTIONS)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, CAST)
    .map(([name]) => name);

/** The one person whom the news is about: told several times, and much more often than anybody else. */
function protagonistOf(names: Readonly<Record<string, number>>): string | null {
  const [first, second = 0] = Object.values(names).sort((a, b) => b - a);
  return first !== undefined && first >= STARRING && first >= 2 * second ? heaviest(names) : null;
}

function likenessOfPeople(a: Profile, b: Profile) {
  const [ours, theirs] = [fullNames(a), fullNames(b)];
  const first = heaviest(ours);
  const [castA, castB] = [castOf(ours), castOf(theirs)];
  const names = (cast: readonly string[], { people }: Profile): boolean => {
    const surnames = new Set(Object.keys(people).map(surname));
    return cast.some((name) => surnames.has(surname(name)));
  };
  const apart = castA.length > 0 && castB.length > 0 && !names(castA, b) && !names(castB, a);
  const [starA, starB] = [protagonistOf(ours), protagonistOf(theirs)];
  return {
    // The famous are in the news every week.
    samePerson: first !== null && first === heaviest(theirs) && nameRarity(first) >= RARE ? 1 : 0,
    otherPeople: apart ? 1 : 0,
    otherPerson: starA !== null && starB !== null && surname(starA) !== surname(starB) ? 1 : 0,
  };
}

function likenessOfTimes(a: Profile, b: Profile) {
  const told = daysApart(a.time, b.time);
  const published = daysApart(a.published, b.published);
  return {
    toldNear: nearness(told, SCALE_DAYS.toldNear),
    toldMonth: nearness(told, SCALE_DAYS.toldMonth),
    toldApart: a.timeTold && b.timeTold && told !== null && told > TOLD_DAYS ? 1 : 0,
    publishedNear: nearness(published, SCALE_DAYS.publishedNear),
    publishedMonths: nearness(published, SCALE_DAYS.publishedMonths),
    publishedYear: nearness(published, SCALE_DAYS.publishedYear),
    undated: published === null ? 1 : 0,
  };
}

function likenessOfAges(a: Profile, b: Profile) {
  const [ours, theirs] = [agesIn(a), agesIn(b)];
  const shared = [...ours].filter((age) => theirs.has(age)).length;
  return {
    sameAge: Math.min(MAX_COUNTS, shared),
    otherAge: ours.size > 0 && theirs.size > 0 && shared === 0 ? 1 : 0,
  };
}

const specific = ({ places }: Profile): string[] => Object.keys(places).filter((path) => path.includes('/'));

function differences(a: Profile, b: Profile, undated: boolean) {
  const { agree, differ } = comparedCounts(a, b);
  const telling = agree.filter(({ low, high }) => (low ?? high ?? 0) >= TELLING_COUNT);
  const [placesA, placesB] = [specific(a), specific(b)];
  const [kindsA, kindsB] = [Object.keys(a.kinds), Object.keys(b.kinds)];
  return {
    otherKind: kindsA.length > 0 && kindsB.length > 0 && !kindsA.some((kind) => kind in b.kinds) ? 1 : 0,
    otherPlace:
      placesA.length > 0 &&
      placesB.length > 0 &&
      !placesA.some((path) => placesB.some((other) => nested(path, other)))
        ? 1
        : 0,
    counts: Math.min(MAX_COUNTS, telling.length),
    // Tolls differ from day to day; where no day is known they tell one happening from another.
    countConflict: undated ? Math.min(MAX_COUNTS, differ.length) : 0,
  };
}

/** Compares two tellings, each from one article or summed up from many. Symmetric. */
export function featuresOf(a: Profile, b: Profile): Features {
  const words = likenessOfWords(a, b);
  const times = likenessOfTimes(a, b);
  return {
    ...words,
    ...times,
    ...likenessOfPeople(a, b),
    ...likenessOfAges(a, b),
    ...differences(a, b, times.undated === 1),
    leadNear: words.lead * times.publishedNear,
    // A sum of many reports is like more reports than one report is.
    size: Math.log(Math.max(a.size, b.size)),
    grown: Math.log(Math.min(a.size, b.size)),
  };
}
