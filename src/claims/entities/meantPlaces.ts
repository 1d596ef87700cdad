import {
  decidePlace,
  demonymOf,
  lookupPlace,
  pathPart,
  placeRelation,
  SMALL_TOWN,
  type Place,
  type PlaceContext,
} from '../../shared/places/index.js';
import { nameOf, type Line, type Mention } from './mention.js';
import { outerPlaces, placesBehind } from './placesBehind.js';
import type { NameToken } from './tokens.js';

type Path = readonly string[];

/** Who reports and from where, as far as the page tells. */
export interface Setting {
  readonly datelinePlace: string | null;
  readonly publisher: string | null;
}

export interface ReadLine {
  readonly line: Line;
  readonly mentions: readonly Mention[];
}

/** What the name of a place means: its gazetteer name, if any, and its path; null where the article leaves it open. */
export interface Meant {
  readonly name: string;
  readonly path: Path | null;
}

/** An article tells by its beginning where it is: enough, and a bound on what each name is compared with. */
const MAX_TOLD = 400;
/** Weight of a capital: told of, it mostly stands for its country. */
const CAPITAL = 4;

const pathToldBy = ({ path, weight }: Place): Path => (weight >= CAPITAL ? path.slice(0, 1) : path);

/** Where something told of is; `places` are those of its name, for which it is no sign itself. */
interface Told {
  readonly path: Path;
  readonly places: readonly Place[] | null;
}

/** A name that names its place behind a comma, and what it then means. */
interface Named {
  readonly places: readonly Place[];
  readonly behind: readonly Place[];
}

/** Nothing behind the comma holds a capital or a state that is elsewhere: the two stand in a row. */
function namedAt(tokens: readonly NameToken[], { from, to }: Mention): Named {
  const places = lookupPlace(nameOf(tokens, from, to));
  const { outer, listed } = placesBehind(tokens, to);
  if (outer.length === 0) return { places, behind: [] };
  const [largest] = places;
  const inRow = listed || (largest !== undefined && (largest.weight >= CAPITAL || largest.kind !== 'CITY'));
  return { places, behind: !inRow || holdsAny(outer, places) ? outer : [] };
}

const holdsAny = (outer: readonly Place[], places: readonly Place[]): boolean =>
  outer.some((one) => places.some(({ path }) => placeRelation(path, one.path) === 'WITHIN'));

/** Where the article is, told by its places that can lie nowhere else, by nationalities and by the names of organisations. */
function toldBy(readings: readonly ReadLine[], namedBy: ReadonlyMap<Mention, Named>): Told[] {
  const told: Told[] = [];
  for (const { line, mentions } of readings) {
    if (told.length > MAX_TOLD) break;
    for (const { capital, text } of line.tokens) {
      const code = capital ? demonymOf(text) : null;
      if (code !== null) told.push({ path: [code], places: null });
    }
    for (const mention of mentions) {
      const named = namedBy.get(mention);
      if (named !== undefined) told.push(...sure(named));
      else if (mention.kind === 'ORGANISATION')
        told.push(...areasIn(line.tokens, mention).map((path) => ({ path, places: null })));
    }
  }
  return told.slice(0, MAX_TOLD);
}

function sure({ places, behind }: Named): Told[] {
  const choice = decidePlace(places, { behind });
  if (choice === null || (choice.rule === 'SIZE' && choice.place.weight < CAPITAL)) return [];
  return [{ path: pathToldBy(choice.place), places: choice.rule === 'NAMED' ? null : places }];
}

/** "Ohio" of "Ohio State Highway Patrol": a state or country in a name tells where, a town there may not. */
const areasIn = (tokens: readonly NameToken[], { from, to }: Mention): Path[] =>
  tokens.slice(from, to).flatMap(({ capital, text }) => {
    const choice = capital ? decidePlace(lookupPlace(text), {}) : null;
    const area = choice?.rule === 'ONLY' && /^(?:COUNTRY|REGION)$/.test(choice.place.kind);
    return area ? [choice.place.path] : [];
  });

/** The place that a dateline opens with, and the one behind its comma ("LEBANON, Ohio"). */
function readDateline(written: string | null, told: readonly Path[]): { name: string; path: Path } | null {
  const [name = '', outer = ''] = (written ?? '').split(',').map((part) => part.trim());
  const places = lookupPlace(name);
  const behind = outerPlaces(outer);
  const path = decidePlace(places, { behind, told })?.place.path ?? decidePlace(behind, { told })?.place.path;
  return path === undefined ? null : { name, path };
}

/** The country that an outlet's name tells: "The Dublin Observer", "Kenyan Post". */
function homeOf(publisher: string | null): Path | null {
  for (const word of (publisher ?? '').split(/\s+/)) {
    const code = demonymOf(word) ?? decidePlace(lookupPlace(word), {})?.place.path[0];
    if (code !== undefined) return [code];
  }
  return null;
}

/** Settles what the places of one article mean; a name keeps the sense that the article gives it once ("Lebanon, Ohio"). */
export class MeantPlaces {
  private readonly context: PlaceContext;
  private readonly told: readonly Told[];
  private readonly mentions = new Map<Mention, Named>();
  private readonly named = new Map<string, Place | null>();
  private readonly known = new Map<string, Place | null>();

  constructor(readings: readonly ReadLine[], setting: Setting) {
    for (const { line, mentions } of readings)
      for (const mention of mentions)
        if (mention.kind === 'PLACE') this.mentions.set(mention, namedAt(line.tokens, mention));
    this.told = toldBy(readings, this.mentions);
    const dateline = readDateline(
      setting.datelinePlace,
      this.told.map(({ path }) => path),
    );
    this.context = { dateline: dateline?.path ?? null, home: homeOf(setting.publisher) };
    if (dateline !== null) {
      const place = lookupPlace(dateline.name).find(({ path }) => path.join() === dateline.path.join());
      if (place !== undefined) this.named.set(pathPart(dateline.name), place);
    }
    for (const { line, mentions } of readings)
      for (const { from, to, named } of mentions.map((one) => ({ ...one, named: this.mentions.get(one) })))
        if (named !== undefined) this.learn(nameOf(line.tokens, from, to), named);
  }

  /** What the name at a mention means. */
  of(tokens: readonly NameToken[], mention: Mention): Meant {
    const name = nameOf(tokens, mention.from, mention.to);
    const { places, behind } = this.mentions.get(mention) ?? namedAt(tokens, mention);
    const place = behind.length > 0 ? this.decide(places, behind) : this.bare(name, places);
    if (place !== null) return { name: place.name, path: place.path.length === 0 ? null : place.path };
    const outer = behind.length > 0 ? this.decide(behind, []) : null;
    return {
      name,
      path: outer === null || outer.path.length === 0 ? null : [...outer.path, pathPart(name)],
    };
  }

  private learn(name: string, { places, behind }: Named): void {
    if (places.length < 2 || behind.length === 0) return;
    const place = this.decide(places, behind);
    if (place === null) return;
    const key = pathPart(name);
    const other = this.named.get(key);
    this.named.set(key, other === undefined || other?.path.join() === place.path.join() ? place : null);
  }

  private bare(name: string, places: readonly Place[]): Place | null {
    const [first] = places;
    if (first === undefined || (places.length === 1 && first.weight > SMALL_TOWN)) return first ?? null;
    const key = pathPart(name);
    const learned = this.named.get(key);
    if (learned !== undefined && learned !== null) return learned;
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const place = this.decide(places, []);
    this.known.set(name, place);
    return place;
  }

  private decide(places: readonly Place[], behind: readonly Place[]): Place | null {
    const told = this.told.flatMap((one) => (one.places === places ? [] : [one.path]));
    return decidePlace(places, { ...this.context, behind, told })?.place ?? null;
  }
}
