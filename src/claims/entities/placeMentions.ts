import { lookupPlace } from '../../shared/places/index.js';
import { isPlaceWord } from './lists.js';
import { nameOf } from './mention.js';
import { placesBehind } from './placesBehind.js';
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
  return placesBehind(tokens, to).outer.length > 0;
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
