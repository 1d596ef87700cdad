import { rememberOf } from '../shared/remember.js';
import { daysApart, nested } from './anchors.js';
import { castsOf, surnameOf, type Casts } from './casts.js';
import { agesIn, comparedCounts } from './figures.js';
import { nameRarity, rarity } from './rarity.js';
import { sceneryOf } from './scenery.js';
import type { Profile } from './types.js';
import { overlapOf, vectorOf, type Vector } from './vectors.js';
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

/** Days after which nearness in time has fallen to a third. */
const SCALE_DAYS = {
  toldNear: 2,
  toldMonth: 30,
  publishedNear: 3,
  publishedMonths: 60,
  publishedYear: 365,
} as const;

const fading = (days: number | null, scale: number): number => (days === null ? 0 : Math.exp(-days / scale));

interface Vectors {
  readonly words: Vector;
  readonly names: Vector;
  readonly lead: Vector;
}

const vectorsOf = rememberOf(({ words, names, lead }: Profile): Vectors => ({
  words: vectorOf(words, rarity),
  names: vectorOf(names, nameRarity),
  lead: vectorOf(lead, rarity),
}));

/** The share of a vector that is held by another, rare terms counting more, 0-1. */
const coverOf = ({ total }: Vector, held: number): number => (total === 0 ? 0 : held / total);

function likenessOfWords(a: Profile, b: Profile) {
  const [ours, theirs] = [vectorsOf(a), vectorsOf(b)];
  const words = overlapOf(ours.words, theirs.words, RARE);
  const ourLead = overlapOf(ours.lead, theirs.words, RARE);
  const theirLead = overlapOf(ours.words, theirs.lead, RARE);
  return {
    words: words.cosine,
    names: overlapOf(ours.names, theirs.names, RARE).cosine,
    lead: overlapOf(ours.lead, theirs.lead, RARE).cosine,
    leadInText: Math.max(ourLead.cosine, theirLead.cosine),
    cover: Math.max(coverOf(ours.words, words.held), coverOf(theirs.words, words.held)),
    leadCover: Math.max(coverOf(ours.lead, ourLead.held), coverOf(theirs.lead, theirLead.held)),
    rareWords: Math.log1p(words.rare),
  };
}

function likenessOfPeople(a: Profile, b: Profile) {
  const [ours, theirs] = [castsOf(a), castsOf(b)];
  const names = (cast: readonly string[], { surnames }: Casts): boolean =>
    cast.some((name) => surnames.has(surnameOf(name)));
  const apart =
    ours.cast.length > 0 && theirs.cast.length > 0 && !names(ours.cast, theirs) && !names(theirs.cast, ours);
  const [starA, starB] = [ours.star, theirs.star];
  return {
    // The famous are in the news every week.
    samePerson: ours.first !== null && ours.first === theirs.first && nameRarity(ours.first) >= RARE ? 1 : 0,
    otherPeople: apart ? 1 : 0,
    otherPerson: starA !== null && starB !== null && surnameOf(starA) !== surnameOf(starB) ? 1 : 0,
  };
}

function likenessOfTimes(a: Profile, b: Profile) {
  const told = daysApart(a.time, b.time);
  const published = daysApart(a.published, b.published);
  return {
    toldNear: fading(told, SCALE_DAYS.toldNear),
    toldMonth: fading(told, SCALE_DAYS.toldMonth),
    toldApart: a.timeTold && b.timeTold && told !== null && told > TOLD_DAYS ? 1 : 0,
    publishedNear: fading(published, SCALE_DAYS.publishedNear),
    publishedMonths: fading(published, SCALE_DAYS.publishedMonths),
    publishedYear: fading(published, SCALE_DAYS.publishedYear),
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

function differences(a: Profile, b: Profile, undated: boolean) {
  const { agree, differ } = comparedCounts(a, b);
  const telling = agree.filter(({ low, high }) => (low ?? high ?? 0) >= TELLING_COUNT);
  const [placesA, placesB] = [sceneryOf(a).specific, sceneryOf(b).specific];
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

/** The features of words and times, by which most events of other happenings are told from one alone. */
export function nearnessOf(a: Profile, b: Profile) {
  const words = likenessOfWords(a, b);
  const times = likenessOfTimes(a, b);
  return {
    ...words,
    ...times,
    leadNear: words.lead * times.publishedNear,
    // A sum of many reports is like more reports than one report is.
    size: Math.log(Math.max(a.size, b.size)),
    grown: Math.log(Math.min(a.size, b.size)),
  };
}

type Nearness = ReturnType<typeof nearnessOf>;

/** The most that each of the other features can be. */
export const MOST: Readonly<Record<Exclude<Feature, keyof Nearness>, number>> = {
  samePerson: 1,
  otherPeople: 1,
  otherPerson: 1,
  otherKind: 1,
  otherPlace: 1,
  counts: MAX_COUNTS,
  countConflict: MAX_COUNTS,
  sameAge: MAX_COUNTS,
  otherAge: 1,
};

/** Compares two tellings, each from one article or summed up from many. Symmetric. `nearness` is that of the two, when it is known. */
export const featuresOf = (a: Profile, b: Profile, nearness: Nearness = nearnessOf(a, b)): Features => ({
  ...nearness,
  ...likenessOfPeople(a, b),
  ...likenessOfAges(a, b),
  ...differences(a, b, nearness.undated === 1),
});
