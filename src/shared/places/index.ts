import { remember } from '../remember.js';
import { ALIASES } from './data/aliases.js';
import { ASIA } from './data/asia.js';
import { COUNTRIES, WIDE_AREAS } from './data/countries.js';
import { EASTERN_EUROPE, WESTERN_EUROPE } from './data/europe.js';
import { FURTHER_CITIES } from './data/furtherCities.js';
import { CENTRAL_AMERICA, NORTH_AMERICA } from './data/northAmerica.js';
import { AFRICA, OCEANIA, SOUTH_AMERICA } from './data/southernLands.js';
import { US_CITIES } from './data/usCities.js';
import { bareRegion, isAcronym, placeKey } from './names.js';
import { parseCountries, parsePlaces, plain, type Entry } from './parse.js';
import { SMALL_TOWN, type Place, type PlaceRelation } from './types.js';

export { decidePlace } from './decide.js';
export type { PlaceChoice, PlaceContext } from './decide.js';
export { pathPart } from './names.js';
export { SMALL_TOWN } from './types.js';
export type { Place, PlaceKind, PlaceRelation } from './types.js';

interface Gazetteer {
  readonly named: ReadonlyMap<string, readonly Place[]>;
  /** Regions under their bare names, for "Kharkiv region". */
  readonly regions: ReadonlyMap<string, readonly Place[]>;
  /** Acronyms, as written without full stops. */
  readonly acronyms: ReadonlyMap<string, readonly Place[]>;
  readonly byPath: ReadonlyMap<string, Place>;
  readonly demonyms: ReadonlyMap<string, string>;
  /** Country codes by the keys of their capitals. */
  readonly capitals: ReadonlyMap<string, string>;
}

const NONE: readonly Place[] = [];

let built: Gazetteer | null = null;

const LISTS = [
  WESTERN_EUROPE,
  EASTERN_EUROPE,
  NORTH_AMERICA,
  CENTRAL_AMERICA,
  ASIA,
  AFRICA,
  SOUTH_AMERICA,
  OCEANIA,
  FURTHER_CITIES,
];

/** Read at first use: importing this module costs nothing. */
const gazetteer = (): Gazetteer => (built ??= build());

function build(): Gazetteer {
  const { entries: countries, demonyms, capitals } = parseCountries(COUNTRIES);
  const areas = WIDE_AREAS.split(';').map((name): Entry => {
    const place: Place = {
      name: name.trim().replace(/\s+/g, ' '),
      kind: 'AREA',
      path: [],
      weight: 4,
      common: false,
    };
    return { place, names: [place.name], asRegion: false };
  });
  const all = [...countries, ...areas, ...LISTS.flatMap(parsePlaces)];
  const named = new Map<string, Place[]>();
  const regions = new Map<string, Place[]>();
  const acronyms = new Map<string, Place[]>();
  for (const entry of all) for (const name of entry.names) addName(name, entry, named, regions, acronyms);
  addAliases(named);
  const byPath = new Map(
    all
      .filter(({ place }) => place.path.length > 0)
      .map(({ place }) => [place.path.join('/'), place] as const),
  );
  for (const entry of smallTowns(byPath)) {
    byPath.set(entry.place.path.join('/'), entry.place);
    for (const name of entry.names) addName(name, entry, named, regions, acronyms);
  }
  for (const map of [named, regions, acronyms])
    for (const places of map.values()) places.sort((a, b) => b.weight - a.weight);
  return { named, regions, acronyms, byPath, demonyms, capitals };
}

/** Towns that only the list of one country has, behind all others of their names: half of them are called after places elsewhere. */
const smallTowns = (known: ReadonlyMap<string, Place>): Entry[] =>
  parsePlaces(US_CITIES)
    .filter(({ place: { kind, path } }) => kind === 'CITY' && !known.has(path.join('/')))
    .map((entry) => ({ ...entry, place: { ...entry.place, weight: SMALL_TOWN } }));

type Names = Map<string, Place[]>;

function addName(written: string, entry: Entry, named: Names, regions: Names, acronyms: Names): void {
  const name = plain(written);
  const place = name === written ? entry.place : { ...entry.place, common: true };
  const key = placeKey(name);
  if (isAcronym(name)) return add(acronyms, name.replace(/\./g, ''), place);
  if (place.kind === 'REGION') add(regions, bareRegion(key) ?? key, place);
  if (!entry.asRegion || bareRegion(key) === null) add(named, key, place);
}

/** An alias is one place's, and a name that some place has of its own is none. */
function addAliases(named: Names): void {
  for (const pair of ALIASES.split(';')) {
    const [alias = '', name = ''] = pair.split(' > ').map((part) => part.trim());
    const [largest] = [...(named.get(placeKey(name)) ?? [])].sort((a, b) => b.weight - a.weight);
    if (largest !== undefined && !named.has(placeKey(alias))) add(named, placeKey(alias), largest);
  }
}

function add(map: Names, key: string, place: Place): void {
  const list = map.get(key) ?? [];
  if (!list.includes(place)) list.push(place);
  map.set(key, list);
}

function findNamed(name: string): readonly Place[] {
  const { named, regions, acronyms } = gazetteer();
  if (isAcronym(name)) {
    const exact = acronyms.get(name.replace(/\./g, ''));
    if (exact !== undefined) return exact;
  }
  const key = placeKey(name);
  const region = bareRegion(key);
  if (region === null) return named.get(key) ?? NONE;
  const found = regions.get(region) ?? named.get(key) ?? NONE;
  return key.endsWith(' county') ? found.filter(({ path }) => path[0] !== 'gb') : found;
}

/** Names of a text are asked for many times over. */
const MAX_ASKED = 10_000;

/**
 * The places of that name, the largest first; empty when the gazetteer has none. Aliases and spellings come from its table, never
 * from likeness: Niger is not Nigeria. A name with its class ("Kharkiv oblast", "Texas state") gives the region alone; "Kent County" is none of Britain's, where the word would stand in front.
 */
export const lookupPlace: (name: string) => readonly Place[] = remember(findNamed, MAX_ASKED);

/** The place at a path, or null; `placeAt(path.slice(0, 1))` is its country. */
export const placeAt = (path: readonly string[]): Place | null =>
  gazetteer().byPath.get(path.join('/')) ?? null;

/** Without the "'s" or "'" at its end. */
function withoutPossessive(word: string): string {
  const mark = word.endsWith('s') ? word.length - 2 : word.length - 1;
  return word.charAt(mark) === "'" || word.charAt(mark) === '’' ? word.slice(0, mark) : word;
}

/**
 * The country code of a nationality word, singular or plural, in any case ("French", "Poles" -> "fr", "pl"); null when it is
 * none. "Korean" alone is none: it does not tell which.
 */
export function demonymOf(word: string): string | null {
  const { demonyms } = gazetteer();
  const lower = withoutPossessive(word.toLowerCase());
  const known = demonyms.get(lower);
  if (known !== undefined) return known;
  if (lower.endsWith('s')) return demonyms.get(lower.slice(0, -1)) ?? null;
  return lower.endsWith('men') ? (demonyms.get(`${lower.slice(0, -3)}man`) ?? null) : null;
}

/** The code of the country whose capital has the name, in any of its spellings; null for any other place. */
export const countryOfCapital = (name: string): string | null =>
  gazetteer().capitals.get(placeKey(name)) ?? null;

/** How the first place stands to the second, both given as paths; an empty path holds nothing and is DISJOINT from all. */
export function placeRelation(a: readonly string[], b: readonly string[]): PlaceRelation {
  if (a.length === 0 || b.length === 0) return 'DISJOINT';
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i += 1) if (a[i] !== b[i]) return 'DISJOINT';
  if (a.length === b.length) return 'SAME';
  return a.length > b.length ? 'WITHIN' : 'CONTAINS';
}
