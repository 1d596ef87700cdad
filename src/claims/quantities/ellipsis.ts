import { countedAt, type CountedPhrase } from './counted.js';
import type { Figure } from './figures.js';
import { levelledHead } from './nouns.js';
import { isHumanClass, predicateAt, predicateOf, type Place } from './predicates.js';
import type { Piece } from './tokens.js';

/** What a figure counts and what happened to it. `from` is -1 when the text leaves the noun out. */
export interface Counted {
  readonly from: number;
  readonly to: number;
  readonly head: string | null;
  readonly predicate: string | null;
}

/** The figures around: what the one before in the sentence counted, and the one behind. */
export interface Neighbours {
  readonly before: Counted | null;
  /** The last before it that counted people; null when none did. */
  readonly people: Counted | null;
  readonly next: Figure | null;
}

/**
 * The counted of a figure. A figure without a noun takes that of the figure before it in the sentence ("killed four and injured
 * 20", "... and 15 in the suburbs"), of the whole it is a part of ("12 of the 30 houses"), or counts people when its predicate can
 * only be said of people ("at least 27 were injured").
 */
export function countedOf(
  pieces: readonly Piece[],
  figure: Figure,
  place: Place,
  around: Neighbours,
): Counted {
  if (figure.unit.kind === 'COUNT') return ofCount(pieces, figure, place, around);
  const none: Counted = { from: -1, to: place.to, head: null, predicate: null };
  if (figure.unit.kind === 'AGE' || figure.unit.kind === 'ORDINAL') return none;
  const phrase =
    figure.unit.kind === 'PERCENT' && isOf(pieces, place)
      ? countedAt(pieces, place.to, place.right, true)
      : null;
  if (phrase === null) return { ...none, predicate: predicateOf(pieces, place) };
  return { ...noun(pieces, phrase), predicate: predicateOf(pieces, { ...place, to: phrase.to }) };
}

const lower = (pieces: readonly Piece[], at: number): string => pieces[at]?.lower ?? '';
const headText = (pieces: readonly Piece[], { head }: CountedPhrase): string => lower(pieces, head);
const isOf = (pieces: readonly Piece[], { to, from }: Place): boolean =>
  lower(pieces, to) === 'of' || lower(pieces, from) === 'one';

const noun = (pieces: readonly Piece[], phrase: CountedPhrase): Pick<Counted, 'from' | 'to' | 'head'> => ({
  from: phrase.from,
  to: phrase.to,
  head: levelledHead(headText(pieces, phrase)),
});

function ofCount(
  pieces: readonly Piece[],
  figure: Figure,
  place: Place,
  { before, people, next }: Neighbours,
): Counted {
  const phrase = findPhrase(pieces, figure, place);
  if (phrase === null)
    return (
      ofWhole(pieces, place, next) ??
      elliptical(pieces, place, ofThem(pieces, place) ? (people ?? before) : before)
    );
  const special = bodiesOrLives(pieces, phrase, place) ?? happeningNoun(pieces, phrase);
  if (special !== null) return special;
  const predicate =
    insidePhrase(pieces, place.to, phrase.head) ?? predicateOf(pieces, { ...place, to: phrase.to });
  const inherited = predicate === null && isList(pieces, place) ? (before?.predicate ?? null) : predicate;
  return { ...noun(pieces, phrase), predicate: inherited };
}

/** Before one and after nobody a singular counts ("one person", "not a single ship"), else only a plural. */
function findPhrase(pieces: readonly Piece[], figure: Figure, place: Place): CountedPhrase | null {
  const known = partPhrase(pieces, place) ?? theNumberOf(pieces, place);
  if (known !== null) return known;
  const one = figure.high === 1 && !figure.range && !figure.vague;
  return (
    (one ? null : countedAt(pieces, place.to, place.right, true)) ??
    (one || figure.high === 0 ? countedAt(pieces, place.to, place.right, false) : null)
  );
}

/** "claimed 20 lives", "six bodies were recovered": people killed. */
function bodiesOrLives(pieces: readonly Piece[], phrase: CountedPhrase, place: Place): Counted | null {
  const head = headText(pieces, phrase);
  const lives = head === 'lives' && /^(?:claim|took|tak|cost|lost)/.test(lower(pieces, place.from - 1));
  if (!lives && !/^(?:body|bodies|corpses?)$/.test(head)) return null;
  return { ...noun(pieces, phrase), predicate: 'killed' };
}

const HAPPENINGS =
  /^(?:deaths?|fatalit|injur|casualt|arrests?$|detentions?$|infections?$|killings?$|births?$)/;

/** "no injuries", "three deaths", "five fatalities": the noun is the predicate, and people are what is counted. */
function happeningNoun(pieces: readonly Piece[], phrase: CountedPhrase): Counted | null {
  const hit = predicateAt(pieces, phrase.head);
  if (!HAPPENINGS.test(headText(pieces, phrase))) return null;
  if (/^casualt/.test(headText(pieces, phrase)))
    return { from: phrase.from, to: phrase.to, head: 'person', predicate: 'casualties' };
  return hit === null ? null : { from: phrase.from, to: phrase.to, head: 'person', predicate: hit.value };
}

/** "27 injured people": the participle in the phrase tells what happened. */
function insidePhrase(pieces: readonly Piece[], from: number, head: number): string | null {
  for (let i = from; i < head; i += 1) {
    const hit = predicateAt(pieces, i);
    if (
      hit !== null &&
      /(?:ed|dead|missing|hurt)$/.test(hit.words.at(-1) ?? '') &&
      i + hit.words.length <= head
    )
      return hit.value;
  }
  return null;
}

/** "three of those killed were first responders": what is counted stands behind the verb. */
function partPhrase(pieces: readonly Piece[], { to, right }: Place): CountedPhrase | null {
  if (lower(pieces, to) !== 'of' || !/^(?:those|the|them|whom)$/.test(lower(pieces, to + 1))) return null;
  const dead = predicateAt(pieces, to + 2);
  const verb = to + 2 + (dead?.words.length ?? 0);
  if (dead === null || !/^(?:were|was|are|is)$/.test(lower(pieces, verb))) return null;
  return countedAt(pieces, verb + 1, right, true);
}

/** "bringing to five the number of civilians killed". */
function theNumberOf(pieces: readonly Piece[], { to, right }: Place): CountedPhrase | null {
  const words = [0, 1, 2].map((i) => lower(pieces, to + i)).join(' ');
  return /^the (?:number|total|toll|tally|count) of$/.test(words)
    ? countedAt(pieces, to + 3, right, true)
    : null;
}

/** "36 of 40 drones", "12 of the 30 houses": the noun stands behind the whole. */
function ofWhole(pieces: readonly Piece[], place: Place, next: Figure | null): Counted | null {
  if (
    next === null ||
    next.unit.kind !== 'COUNT' ||
    lower(pieces, place.to) !== 'of' ||
    next.from - place.to > 3
  )
    return null;
  const phrase = countedAt(pieces, next.to, Math.min(pieces.length, next.to + 8), true);
  if (phrase === null) return null;
  return {
    from: -1,
    to: place.to,
    head: noun(pieces, phrase).head,
    predicate: predicateOf(pieces, { ...place, to: phrase.to, right: phrase.to + 8 }),
  };
}

function elliptical(pieces: readonly Piece[], place: Place, before: Counted | null): Counted {
  const none = { from: -1, to: place.to };
  if (isFormer(pieces, place)) return { ...none, head: before?.head ?? null, predicate: null };
  const predicate = predicateOf(pieces, place);
  if (predicate === null)
    return { ...none, head: before?.head ?? null, predicate: before?.predicate ?? null };
  if (isHumanClass(predicate)) return { ...none, head: humanHead(before), predicate };
  return { ...none, head: before?.head ?? null, predicate };
}

/** "up from 41", "to 31 from 28": what the figure was before, asserted of nothing now. */
const isFormer = (pieces: readonly Piece[], { from }: Place): boolean =>
  lower(pieces, from - 1) === 'from' && /^(?:up|down|\d.*)$/.test(lower(pieces, from - 2));

/** "31 people were treated in two hospitals, four of them in critical condition": it is people whom "them" takes up. */
const ofThem = (pieces: readonly Piece[], { to }: Place): boolean =>
  lower(pieces, to) === 'of' && /^(?:them|whom)$/.test(lower(pieces, to + 1));

/** "killed three soldiers and wounded five": five soldiers; "downed 40 drones, 3 injured": three people. */
const PEOPLE =
  /^(?:person|man|woman|child|civilian|soldier|fighter|worker|police officer|rescuer|student|passenger|protester|migrant|refugee|prisoner|hostage|journalist|fan|doctor|miner|hiker|patient|tourist|climber)$/;
export const countsPeople = ({ head }: Counted): boolean => head !== null && PEOPLE.test(head);

const humanHead = (before: Counted | null): string =>
  before !== null && countsPeople(before) ? (before.head ?? 'person') : 'person';

/** A figure in an enumeration: "12 drones, three missiles and 5 bombs". */
const isList = (pieces: readonly Piece[], { from }: Place): boolean =>
  /^(?:and|,|or|plus)$/.test(lower(pieces, from - 1));
