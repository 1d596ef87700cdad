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

/**
 * The counted of a figure. A figure without a noun takes that of the figure before it in the sentence ("killed four and injured
 * 20", "... and 15 in the suburbs"), or counts people when its predicate can only be said of people ("at least 27 were injured").
 */
export function countedOf(
  pieces: readonly Piece[],
  figure: Figure,
  place: Place,
  before: Counted | null,
): Counted {
  if (figure.unit.kind === 'COUNT') return ofCount(pieces, figure, place, before);
  const none: Counted = { from: -1, to: place.to, head: null, predicate: null };
  if (figure.unit.kind === 'PERCENT' && pieces[place.to]?.lower === 'of') {
    const phrase = countedAt(pieces, place.to, place.right, true);
    if (phrase !== null)
      return {
        ...none,
        ...noun(pieces, phrase),
        to: phrase.to,
        predicate: predicateOf(pieces, { ...place, to: phrase.to }),
      };
  }
  return figure.unit.kind === 'AGE' || figure.unit.kind === 'ORDINAL'
    ? none
    : { ...none, predicate: predicateOf(pieces, place) };
}

const noun = (pieces: readonly Piece[], phrase: CountedPhrase): Pick<Counted, 'from' | 'to' | 'head'> => ({
  from: phrase.from,
  to: phrase.to,
  head: levelledHead(headText(pieces, phrase)),
});

const headText = (pieces: readonly Piece[], { head }: CountedPhrase): string => pieces[head]?.lower ?? '';

function ofCount(pieces: readonly Piece[], figure: Figure, place: Place, before: Counted | null): Counted {
  const plural = figure.high !== 1 || figure.range || figure.vague;
  const phrase =
    partPhrase(pieces, place) ??
    theNumberOf(pieces, place) ??
    countedAt(pieces, place.to, place.right, plural && figure.high !== 0) ??
    (figure.high === 0 ? countedAt(pieces, place.to, place.right, false) : null);
  if (phrase === null) return elliptical(pieces, place, before);
  const own = noun(pieces, phrase);
  const inner = insidePhrase(pieces, place.to, phrase.head);
  const predicate = inner ?? predicateOf(pieces, { ...place, to: phrase.to });
  const joined =
    before !== null && predicate === null && isList(pieces, place) ? before.predicate : predicate;
  return (
    livesOf(own.head === 'person' && headText(pieces, phrase) === 'lives' ? pieces : null, place) ??
    happeningNoun(pieces, phrase) ?? { ...own, predicate: joined }
  );
}

/** "claimed 20 lives": the lives counted are people killed. */
function livesOf(pieces: readonly Piece[] | null, place: Place): Counted | null {
  if (pieces === null || !/^(?:claim|took|tak|cost|lost)/.test(pieces[place.from - 1]?.lower ?? ''))
    return null;
  return { from: place.to, to: place.to + 1, head: 'person', predicate: 'killed' };
}

/** "no injuries", "three deaths", "five fatalities": the noun is the predicate, and people are what is counted. */
function happeningNoun(pieces: readonly Piece[], phrase: CountedPhrase): Counted | null {
  const hit = predicateAt(pieces, phrase.head);
  if (
    hit === null ||
    !/^(?:deaths?|fatalit|injur|casualt|arrests?|detentions?|infections?|killings?|births?)/.test(
      headText(pieces, phrase),
    )
  )
    return null;
  return { from: phrase.from, to: phrase.to, head: 'person', predicate: hit.value };
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
  if (pieces[to]?.lower !== 'of' || !/^(?:those|the|them|whom)$/.test(pieces[to + 1]?.lower ?? ''))
    return null;
  const dead = predicateAt(pieces, to + 2);
  const verb = to + 2 + (dead?.words.length ?? 0);
  if (dead === null || !/^(?:were|was|are|is)$/.test(pieces[verb]?.lower ?? '')) return null;
  return countedAt(pieces, verb + 1, right, true);
}

/** "bringing to five the number of civilians killed". */
function theNumberOf(pieces: readonly Piece[], { to, right }: Place): CountedPhrase | null {
  const words = [0, 1, 2].map((i) => pieces[to + i]?.lower ?? '').join(' ');
  return /^the (?:number|total|toll|tally|count) of$/.test(words)
    ? countedAt(pieces, to + 3, right, true)
    : null;
}

function elliptical(pieces: readonly Piece[], place: Place, before: Counted | null): Counted {
  const none = { from: -1, to: place.to };
  const predicate = predicateOf(pieces, place);
  if (predicate !== null && before?.predicate !== predicate)
    return { ...none, head: isHumanClass(predicate) ? humanHead(before) : (before?.head ?? null), predicate };
  if (before !== null) return { ...none, head: before.head, predicate: predicate ?? before.predicate };
  return { ...none, head: predicate !== null && isHumanClass(predicate) ? 'person' : null, predicate };
}

/** "killed three soldiers and wounded five": five soldiers; "downed 40 drones, 3 injured": three people. */
const PEOPLE =
  /^(?:person|man|woman|child|civilian|soldier|fighter|worker|police officer|rescuer|student|passenger|protester|migrant|refugee|prisoner|journalist|fan|doctor)$/;
const humanHead = (before: Counted | null): string =>
  before?.head !== null && before?.head !== undefined && PEOPLE.test(before.head) ? before.head : 'person';

/** A figure in an enumeration: "12 drones, three missiles and 5 bombs". */
const isList = (pieces: readonly Piece[], { from }: Place): boolean =>
  /^(?:and|,|or|plus)$/.test(pieces[from - 1]?.lower ?? '');
