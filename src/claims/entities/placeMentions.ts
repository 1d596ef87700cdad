import { lookupPlace, pathPart, placeRelation, type Place } from '../../shared/places/index.js';
import { isPlaceWord } from './lists.js';
import { nameOf } from './mention.js';
import type { NameToken } from './tokens.js';

/** Longest place name, in tokens. */
const LONGEST = 6;
const REGION_WORD =
  /^(?:region|oblast|province|governorate|prefecture|krai|state|county|department|district|raion|rayon|municipality|territory|republic)$/;
const BEFORE_PLACE =
  /^(?:in|at|near|from|outside|around|inside|into|across|throughout|towards|toward|to|leaving|visiting|visited|reached|between|north|south|east|west|central|northern|southern|eastern|western|northeastern|northwestern|southeastern|southwestern|downtown|nearby|off|via)$/;
const OF_PLACE =
  /^(?:city|town|village|port|capital|region|province|state|district|county|suburb|island|outskirts|people|mayor|streets|centre|center|north|south|east|west|settlement|municipality|borough|resort|township|hamlet)$/;

/** End of the longest gazetteer name that begins at `at`, or `at`; a region's class behind it belongs to it. */
export function placeEnd(tokens: readonly NameToken[], at: number, limit: number): number {
  const last = Math.min(tokens.length, at + LONGEST);
  for (let to = last; to > at; to -= 1) {
    const inRun = to <= limit || (to === limit + 1 && REGION_WORD.test(tokens[to - 1]?.lower ?? ''));
    if (inRun && !crossesMark(tokens, at, to) && lookupPlace(nameOf(tokens, at, to)).length > 0) return to;
  }
  return at;
}

const crossesMark = (tokens: readonly NameToken[], at: number, to: number): boolean =>
  tokens.slice(at, to).some(({ word }) => !word) ||
  tokens.slice(at, to - 1).some(({ possessive }) => possessive);

/** Whether what stands around says that a place is meant: needed where the name is also a common word or a surname. */
export function saysPlace(tokens: readonly NameToken[], from: number, to: number): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  if (BEFORE_PLACE.test(before)) return true;
  if (before === 'of' && OF_PLACE.test(tokens[from - 2]?.lower ?? '')) return true;
  if (before === 'of' && /^(?:area|part|parts|side)$/.test(tokens[from - 2]?.lower ?? '')) return true;
  if (/^-?based$/.test(tokens[to]?.lower ?? '') || REGION_WORD.test(tokens[to]?.lower ?? '')) return true;
  const next = tokens[to + 1];
  return (
    tokens[to]?.text === ',' &&
    next?.capital === true &&
    lookupPlace(next.text).some(({ kind }) => kind !== 'CITY')
  );
}

/** A place no gazetteer has, told by its class: "Solvang County", "the village of Aldbury"; its end, or `at`. */
export function unknownPlaceEnd(tokens: readonly NameToken[], at: number, to: number): number {
  const behind = tokens[to]?.lower ?? '';
  if (
    /^(?:region|oblast|province|district|county|raion|governorate|village|municipality)$/.test(behind) &&
    to - at <= 3
  )
    return to + 1;
  if (to - at >= 2 && isPlaceWord(tokens[to - 1]?.lower ?? '')) return to;
  if (to - at >= 2 && /^(?:mount|lake|cape|port|fort|isle|camp|gulf|bay)$/.test(tokens[at]?.lower ?? ''))
    return to;
  const of =
    tokens[at - 1]?.lower === 'of' &&
    /^(?:village|town|city|settlement|hamlet|suburb|district|island|borough|township|region|province)$/.test(
      tokens[at - 2]?.lower ?? '',
    );
  return of && to - at <= 3 ? to : at;
}

/** How often each country is told of in an article, by code; with a slash behind it, how often a place inside it; and how often each region. */
export type Countries = ReadonlyMap<string, number>;

/**
 * The place that a name means here: within the place named behind the comma ("Paris, Texas"), else the largest, unless only another
 * one's country is told of in the article and its size is of the same class. Null when the gazetteer has none.
 */
export function choosePlace(name: string, behind: readonly Place[], countries: Countries): Place | null {
  const places = lookupPlace(name);
  const inside = places.find(({ path }) =>
    behind.some((outer) => placeRelation(path, outer.path) === 'WITHIN'),
  );
  if (inside !== undefined) return inside;
  const largest = places[0];
  if (largest === undefined) return null;
  const alike = places.filter(
    (place) =>
      largest.weight - place.weight <= 1 || (largest.kind === 'COUNTRY' && toldInside(place, countries)),
  );
  const regional = alike.find(({ path }) => path.length > 2 && told(path.slice(0, 2), countries));
  if (regional !== undefined) return regional;
  if (told(largest.path.slice(0, 1), countries)) return largest;
  return alike.find(({ path }) => told(path.slice(0, 1), countries)) ?? largest;
}

const told = (path: readonly string[], countries: Countries): boolean =>
  (countries.get(path.join('/')) ?? 0) > 0;

/** "Georgia" is the state only where another place inside that country is told of. */
const toldInside = ({ kind, path }: Place, countries: Countries): boolean =>
  kind === 'REGION' && (countries.get(`${path[0] ?? ''}/`) ?? 0) > 0;

/** The path of a place that only its neighbour behind the comma locates ("Aldbury, Hertfordshire"), or null. */
export function pathUnder(name: string, behind: readonly Place[]): readonly string[] | null {
  const outer = behind[0];
  return outer === undefined || outer.path.length === 0 ? null : [...outer.path, pathPart(name)];
}
