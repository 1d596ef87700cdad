import { SMALL_TOWN, type Place } from './types.js';

/** What stands around a name that several places have. */
export interface PlaceContext {
  /** The places that the name behind the comma may mean: "Texas" of "Paris, Texas". */
  readonly behind?: readonly Place[];
  /** Path of the place that the article is reported from; null when unknown. */
  readonly dateline?: readonly string[] | null;
  /** Paths of the other places that the article tells of, repeated as often as it does. */
  readonly told?: readonly (readonly string[])[];
  /** Path of the country that the outlet writes for; null when unknown. */
  readonly home?: readonly string[] | null;
}

export interface PlaceChoice {
  readonly place: Place;
  /** ONLY: no other has the name; NAMED: the place behind the comma holds it; TOLD: places around it do; DATELINE; HOME; SIZE. */
  readonly rule: 'ONLY' | 'NAMED' | 'TOLD' | 'DATELINE' | 'HOME' | 'SIZE';
}

/** Classes of size by which a place must exceed its namesakes to be meant without any other sign: London, not London in Ontario. */
const MUCH_LARGER = 2;
/** How much more often one country must be told of than another to decide. */
const MAJORITY = 2;
/** Weight of a capital. */
const CAPITAL = 4;

type Paths = readonly (readonly string[])[];

const holds = (outer: readonly string[], inner: readonly string[]): boolean =>
  outer.length > 0 && outer.length <= inner.length && outer.every((part, index) => part === inner[index]);

/** The first parts of the path that is clearly told of more than those of the others; null when none or several are. */
function mostTold(places: readonly Place[], told: Paths, depth: number): string | null {
  const keys = [...new Set(places.map(({ path }) => path.slice(0, depth).join('/')))];
  const counted = keys
    .map((key) => ({
      key,
      count: told.filter((path) => path.length >= depth && path.slice(0, depth).join('/') === key).length,
    }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counted;
  if (first === undefined || first.count === 0) return null;
  return first.count >= MAJORITY * (second?.count ?? 0) ? first.key : null;
}

const isMuchLarger = (a: Place, b: Place): boolean => a.weight - b.weight >= MUCH_LARGER;

const isGreater = (place: Place, town: Place): boolean =>
  place.kind === 'COUNTRY' || place.kind === 'REGION' || isMuchLarger(place, town);

/**
 * Those of the places that lie where most is told of. Regions tell more than countries: "Birmingham" beside Montgomery is in
 * Alabama, whatever else of Britain is told; but for a place much smaller than a namesake its country alone tells nothing. A state and a country of one name are told apart by what lies in the state's country.
 */
function whereTold(places: readonly Place[], told: Paths): readonly Place[] {
  const inRegions = places.filter(({ path }) => path.length > 2);
  const region = mostTold(inRegions, told, 2);
  const towns = inRegions.filter(({ path }) => path.slice(0, 2).join('/') === region);
  const count = ({ path }: Place, depth: number): number =>
    told.filter((other) => holds(path.slice(0, depth), other)).length;
  const [town] = towns;
  const outdone = places.filter((place) => town !== undefined && isGreater(place, town));
  if (town !== undefined && outdone.every((place) => count(place, 1) < count(town, 2))) return towns;
  const own = new Set(places.filter(({ kind }) => kind === 'COUNTRY').map(({ path }) => path[0]));
  const within = own.size === 0 ? told : told.filter((path) => path.length > 1 || own.has(path[0]));
  const large = places.filter(
    (place) => place.path.length < 3 || !places.some((p) => isMuchLarger(p, place)),
  );
  const country = mostTold(large, within, 1);
  return country === null ? places : large.filter(({ path }) => path[0] === country);
}

/** The largest, where it and its namesakes are of one kind, or it is a country and they are towns: a state is no larger town than a city. */
function bySize(places: readonly Place[]): Place | null {
  const [largest, ...others] = places;
  const second = others[0];
  if (largest === undefined || second === undefined) return largest ?? null;
  const alike = others.every(
    ({ kind }) => kind === largest.kind || (largest.kind === 'COUNTRY' && kind === 'CITY'),
  );
  return alike && largest.weight - second.weight >= MUCH_LARGER ? largest : null;
}

/** A capital stands in its country and may stand in its region too; of a place and one inside it the outer holds both. */
const isTwin = (a: Place, b: Place): boolean =>
  holds(b.path, a.path) ||
  (a.path[0] === b.path[0] &&
    a.path.at(-1) === b.path.at(-1) &&
    a.path.length !== b.path.length &&
    a.kind === b.kind);

const withoutTwins = (places: readonly Place[]): readonly Place[] =>
  places.filter((place, index) => !places.slice(0, index).some((other) => isTwin(place, other)));

/** Small towns called like a country, a capital or one of their country's states are never meant by the bare name. */
const isOutshone = (town: Place, places: readonly Place[]): boolean =>
  places.some(
    ({ kind, weight, path }) => weight >= CAPITAL || (kind === 'REGION' && path[0] === town.path[0]),
  );

/** Small towns have more namesakes than any list has: one is meant where its state is told of. */
const isLocated = ({ weight, path }: Place, told: Paths): boolean =>
  weight > SMALL_TOWN || told.some((other) => holds(path.slice(0, 2), other));

/**
 * Without the small towns that a larger place of the name outweighs: a town is meant where its state is told of more than the
 * other's country. Null where its country is told of and the other's is not: then either may be.
 */
function withoutSmallTowns(places: readonly Place[], told: Paths): readonly Place[] | null {
  const larger = places.filter(({ weight }) => weight >= SMALL_TOWN + MUCH_LARGER);
  if (larger.length === 0) return places;
  const count = (path: readonly string[]): number => told.filter((other) => holds(path, other)).length;
  const others = Math.max(...larger.map(({ path }) => count(path.slice(0, 1))));
  const towns = places.filter((place) => place.weight === SMALL_TOWN && !isOutshone(place, places));
  const meant = towns.filter(({ path }) => count(path.slice(0, 2)) > others);
  if (meant.length > 0) return meant;
  const doubtful = others === 0 && towns.some(({ path }) => count(path.slice(0, 1)) > 0);
  return doubtful ? null : places.filter(({ weight }) => weight > SMALL_TOWN);
}

/**
 * The place that a name means in its context, or null where that leaves it open; `places` are those of the name, the largest first,
 * as `lookupPlace` gives them. Nothing is guessed: of two cities alike in size neither is taken without a sign.
 */
export function decidePlace(places: readonly Place[], context: PlaceContext): PlaceChoice | null {
  const { behind = [], dateline = null, told = [], home = null } = context;
  const inside = places.filter(({ path }) =>
    behind.some((outer) => outer.path.length < path.length && holds(outer.path, path)),
  );
  // Behind the comma stands a place that holds none of these: it is another of the name, which the gazetteer lacks.
  if (inside.length === 0 && behind.some(({ path }) => path.length > 0)) return null;
  const signs = [...told, ...[dateline, home].filter((path) => path !== null)];
  const distinct = withoutTwins(inside.length > 0 ? inside : places);
  let open = inside.length > 0 ? distinct : withoutSmallTowns(distinct, signs);
  if (open === null) return null;
  const steps = [
    { rule: inside.length > 0 ? 'NAMED' : 'ONLY', paths: [] },
    { rule: 'TOLD', paths: told },
    { rule: 'DATELINE', paths: dateline === null ? [] : [dateline] },
    { rule: 'HOME', paths: home === null ? [] : [home] },
  ] as const;
  for (const { rule, paths } of steps) {
    if (paths.length > 0) open = whereTold(open, paths);
    const [only, another] = open;
    if (only !== undefined && another === undefined)
      return rule === 'NAMED' || isLocated(only, signs) ? { place: only, rule } : null;
  }
  const largest = bySize(open);
  return largest === null ? null : { place: largest, rule: 'SIZE' };
}
