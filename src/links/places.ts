import { demonymOf, lookupPlace, type Place } from '../shared/places/index.js';
import type { Span } from '../shared/spans.js';
import { SEVERAL_PLACES, WHOLE_PLACE } from './data/cues.js';
import { remember } from '../shared/remember.js';

export type Path = readonly string[];

/** A place in a claim's text. */
export interface PlaceMention extends Span {
  readonly path: Path;
  /** Whether the words put something there ("in Peru"), and do not merely name somebody's country ("Peru's army"). */
  readonly locative: boolean;
  /** Whether the words put it inside ("in Peru", not "pressure on Peru"). */
  readonly within: boolean;
  /** Whether "in" or the like stands right before it. */
  readonly inside: boolean;
  /** Whether several places are meant that are not named. */
  readonly loose?: boolean;
}

/** Longest place name that is looked for, in words. */
const MAX_WORDS = 4;
const WORD = /[\p{L}\p{M}'’.-]+/gu;
const BEFORE =
  /\b(?:in|across|throughout|over|around|on|against|at|near|outside|inside|within|into|to|hit|struck|rocked|shook)\s+(?:all\s+(?:of\s+)?|most\s+of\s+|the\s+whole\s+of\s+)?(?:the\s+)?(?:(?:[a-z]+\s+){0,3}(?:city|town|village|region|capital|port|province|district|state|suburb|country)\s+(?:of\s+)?)?$/i;

/** Whether `outer` holds `inner`; a place holds itself, and the empty path everything. */
export const holdsPlace = (outer: Path, inner: Path): boolean =>
  outer.length <= inner.length && outer.every((segment, index) => segment === inner[index]);

const isSame = (a: Path, b: Path): boolean => a.length === b.length && holdsPlace(a, b);

export const samePath = (a: Path | null, b: Path | null): boolean =>
  a === b || (a !== null && b !== null && isSame(a, b));

const isLocative = (text: string, { start, end }: Span): boolean =>
  BEFORE.test(text.slice(Math.max(0, start - 60), start)) && !/^['’]s?\s/.test(text.slice(end, end + 3));

const isWithin = (text: string, { start }: Span): boolean =>
  /\b(?:in|across|throughout|near|outside|inside|within)\s+(?:\S+\s+){0,3}$/i.test(
    text.slice(Math.max(0, start - 40), start),
  );

/** "In Peru", "in Peru's Puno region", but not "in Peru's answer". */
const isInside = (text: string, { start, end }: Span): boolean =>
  /\b(?:in|inside|across|throughout|within)\s+$/i.test(text.slice(Math.max(0, start - 14), start)) &&
  !/^['’]s?\s+\P{Lu}/u.test(text.slice(end, end + 5));

/** A name of the gazetteer in a text, and what it may mean. */
interface Named extends Span {
  /** Its first word's number in the text, and how many it has. */
  readonly at: number;
  readonly words: number;
  readonly places: readonly Place[];
}

function namesAt(text: string, words: readonly RegExpMatchArray[], at: number): Named[] {
  const names: Named[] = [];
  for (let length = Math.min(MAX_WORDS, words.length - at); length > 0; length -= 1) {
    const [first, last] = [words[at], words[at + length - 1]];
    if (first?.index === undefined || last?.index === undefined) continue;
    const written = text.slice(first.index, last.index + last[0].length).replace(/['’]s?$|\.$/, '');
    const places = lookupPlace(written);
    const span = { start: first.index, end: first.index + written.length };
    if (places.length > 0) names.push({ ...span, at, words: length, places });
  }
  return names;
}

/** The names of the gazetteer in a text, in order, of those that begin alike the longest first. */
const namesIn = remember((text): readonly Named[] => {
  const words = [...text.matchAll(WORD)];
  return words.flatMap(([word], at) => (/^\p{Lu}/u.test(word) ? namesAt(text, words, at) : []));
});

/** "X, Y and Z": between two places that stand alike. */
export const COORDINATION = /^\s*(?:,|,?\s*(?:and|as well as|&))\s*(?:(?:in|the)\s+)*$/;

/** "In X and Y": the preposition is said once. */
function withNeighbour(text: string, before: PlaceMention | undefined, place: PlaceMention): PlaceMention {
  if (before === undefined || !COORDINATION.test(text.slice(before.end, place.start))) return place;
  return { ...place, locative: place.locative || before.locative, within: place.within || before.within };
}

/** Where a text names the places of `paths`, by their names in the gazetteer. Linear in the text. */
export function placesIn(text: string, paths: readonly Path[]): readonly PlaceMention[] {
  const mentions: PlaceMention[] = [];
  let open = 0;
  for (const { at, words, places, start, end } of paths.length === 0 ? [] : namesIn(text)) {
    const found =
      at < open ? undefined : places.find((place) => paths.some((path) => isSame(path, place.path)));
    if (found === undefined) continue;
    const span = { start, end };
    const [locative, within, inside] = [isLocative(text, span), isWithin(text, span), isInside(text, span)];
    mentions.push(
      withNeighbour(text, mentions.at(-1), { ...span, path: found.path, locative, within, inside }),
    );
    open = at + words;
  }
  return mentions;
}

const WHOLE_PLACES = new RegExp(WHOLE_PLACE.source, 'gi');
const ALL_SEVERAL_PLACES = new RegExp(SEVERAL_PLACES.source, 'gi');

/** Where a text says that the event's whole country is meant, or its region. */
export function wholePlacesIn(text: string, event: Path | null): PlaceMention[] {
  if (event === null || event.length === 0 || !WHOLE_PLACE.test(text)) return [];
  return [...text.matchAll(WHOLE_PLACES)].map((found) => {
    const regional = /region|state|province|island/i.test(found[0]);
    const path = event.slice(0, regional ? Math.max(1, event.length - 1) : 1);
    return {
      path,
      start: found.index,
      end: found.index + found[0].length,
      locative: true,
      within: true,
      inside: true,
    };
  });
}

/** Where a text says "in four regions": somewhere in the event's country. */
export function severalPlacesIn(text: string, event: Path | null): PlaceMention[] {
  if (event === null || !SEVERAL_PLACES.test(text)) return [];
  return [...text.matchAll(ALL_SEVERAL_PLACES)].map((found) => ({
    path: event.slice(0, 1),
    start: found.index,
    end: found.index + found[0].length,
    locative: true,
    within: true,
    inside: true,
    loose: true,
  }));
}

/** Where a text says "the capital". */
export function capitalIn(text: string, capital: Path | null): PlaceMention[] {
  if (capital === null || !text.includes('capital')) return [];
  const isOurs = (word = ''): boolean => (demonymOf(word) ?? capital[0]) === capital[0];
  const all = [...text.matchAll(/\b(?:the|['’]s) (?:(\p{L}+) )?capital\b/gu)];
  return all
    .filter(([, adjective]) => isOurs(adjective))
    .map((found) => ({
      path: capital,
      start: found.index,
      end: found.index + found[0].length,
      locative: true,
      within: true,
      inside: true,
    }));
}
