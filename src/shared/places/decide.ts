import type { Place } from './types.js';

/** What stands around a name that several places have. */
export interface PlaceContext {
  /** The places that the name behind the comma may mean: "Texas" of "Paris, Texas". */
  readonly behind?: readonly Place[];
  /** Path of the place that the article is reported from; null when unknown. */
  readonly dateline?: readonly string[] | null;
  /** Paths of the other places that the article tells of, repeated as often as it does. */
  readonly told?: readonly (readonly string[])[];
}

export interface PlaceChoice {
  readonly place: Place;
  /** ONLY: no other has the name; NAMED: the place behind the comma holds it; TOLD: places around it do; DATELINE; SIZE. */
  readonly rule: 'ONLY' | 'NAMED' | 'TOLD' | 'DATELINE' | 'SIZE';
}

/** Classes of size by which a place must exceed its namesakes to be meant without any other sign: London, not London in Ontario. */
const MUCH_LARGER = 2;
/** How much more often one country must be told of than another to decide. */
const MAJORITY = 2;

const holds = (outer: readonly string[], inner: readonly string[]): boolean =>
  outer.length > 0 && outer.length <= inner.length && outer.every((part, index) => part === inner[index]);

/** Of the region, where places have one, else of the country; the country itself is told of by its name or by what lies in it. */
const shares = (place: Place, told: readonly string[], depth: number): boolean =>
  told.length >= depth && place.path.length >= depth && holds(place.path.slice(0, depth), told);

/** The one place that is clearly told of more than the others; null when none or several are. */
function mostTold(
  places: readonly Place[],
  told: readonly (readonly string[])[],
  depth: number,
): Place | null {
  const counted = places
    .map((place) => ({ place, count: told.filter((path) => shares(place, path, depth)).length }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counted;
  if (first === undefined || first.count === 0) return null;
  return first.count >= MAJORITY * (second?.count ?? 0) && first.count > (second?.count ?? 0)
    ? first.place
    : null;
}

/** Regions tell more than countries: "Birmingham" beside Montgomery is in Alabama, whatever else of Britain is told. */
const byPlaces = (places: readonly Place[], told: readonly (readonly string[])[]): Place | null =>
  mostTold(
    places.filter(({ path }) => path.length > 2),
    told.filter((path) => path.length > 1),
    2,
  ) ?? mostTold(places, told, 1);

/** The largest, where it and its namesakes are of one kind: a state is no larger town than a city. */
function bySize(places: readonly Place[]): Place | null {
  const [largest, second] = places;
  if (largest === undefined || second === undefined) return null;
  const alike = places.every(({ kind }) => kind === largest.kind);
  return alike && largest.weight - second.weight >= MUCH_LARGER ? largest : null;
}

/** A capital stands in its country and may stand in its region too. */
const isTwin = (a: Place, b: Place): boolean =>
  a.path[0] === b.path[0] &&
  a.path.at(-1) === b.path.at(-1) &&
  a.path.length !== b.path.length &&
  a.kind === b.kind;

/**
 * The place that a name means in its context, or null where that leaves it open; `places` are those of the name, the largest first,
 * as `lookupPlace` gives them. Nothing is guessed: of two cities alike in size neither is taken without a sign.
 */
export function decidePlace(places: readonly Place[], context: PlaceContext): PlaceChoice | null {
  const { behind = [], dateline = null, told = [] } = context;
  const inside = places.find(({ path }) =>
    behind.some((outer) => outer.path.length < path.length && holds(outer.path, path)),
  );
  if (inside !== undefined) return { place: inside, rule: 'NAMED' };
  // Behind the comma stands a place that holds none of these: it is another of the name, which the gazetteer lacks.
  if (behind.some(({ path }) => path.length > 0)) return null;
  const distinct = places.filter(
    (place, index) => !places.slice(0, index).some((other) => isTwin(place, other)),
  );
  const [only] = distinct;
  if (only !== undefined && distinct.length === 1) return { place: only, rule: 'ONLY' };
  const byTold = byPlaces(distinct, told);
  if (byTold !== null) return { place: byTold, rule: 'TOLD' };
  const byDateline = dateline === null ? null : byPlaces(distinct, [dateline]);
  if (byDateline !== null) return { place: byDateline, rule: 'DATELINE' };
  const largest = bySize(distinct);
  return largest === null ? null : { place: largest, rule: 'SIZE' };
}
