import { pathPart, placeKey } from './names.js';
import type { Place, PlaceKind } from './types.js';

/** A place with every name it is known by; names that only count with their class ("Kharkiv region") are in `asRegion`. */
export interface Entry {
  readonly place: Place;
  /** Those marked "!" are also common words. */
  readonly names: readonly string[];
  readonly asRegion: boolean;
}

/** Capitals of these are small towns beside their namesakes. */
const SMALL_STATES = new Set(
  `ad ag bb bs bz bn bt cv dm gd gi fj fm gl fo im je gg ki kn ky lc li mc mh mp ms mv nc nr nu pf pw sb sc sm st tc to tv va vc vg vi vu ws
  ai as aw bm ck cw eh fk gf gp gu mq pr re yt`.split(/\s+/),
);

/** Splits at a mark, but not inside brackets. */
function splitOutside(text: string, mark: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const ch = text.charAt(at);
    if (ch === '(') depth += 1;
    else if (ch === ')') depth -= 1;
    else if (ch === mark && depth === 0) {
      parts.push(text.slice(from, at).trim());
      from = at + 1;
    }
  }
  parts.push(text.slice(from).trim());
  return parts.filter((part) => part !== '');
}

const namesOf = (written: string): string[] =>
  written
    .split('/')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Countries, their capitals by key, and the demonyms of `af: Afghanistan | Kabul | Afghan, Afghani; ...`. */
export function parseCountries(list: string): {
  readonly entries: Entry[];
  readonly demonyms: Map<string, string>;
  readonly capitals: Map<string, string>;
} {
  const entries: Entry[] = [];
  const demonyms = new Map<string, string>();
  const capitals = new Map<string, string>();
  for (const line of splitOutside(list.replace(/\s*\n\s*/g, ' '), ';')) {
    const code = line.slice(0, 2);
    const [countries = '', seats = '', people = ''] = line.slice(3).split('|');
    const names = namesOf(countries);
    entries.push(entry(names, 'COUNTRY', [code], 5));
    const capital = namesOf(seats);
    const [first] = capital;
    for (const name of capital) capitals.set(placeKey(name), code);
    if (first !== undefined)
      entries.push(entry(capital, 'CITY', [code, pathPart(first)], SMALL_STATES.has(code) ? 1 : 4));
    for (const word of people.split(',').map((item) => item.trim()))
      if (word !== '') demonyms.set(word.toLowerCase(), code);
  }
  return { entries, demonyms, capitals };
}

function entry(names: readonly string[], kind: PlaceKind, path: readonly string[], weight: number): Entry {
  return {
    place: { name: plain(names[0] ?? ''), kind, path, weight, common: false },
    names,
    asRegion: false,
  };
}

/** A name without the marks of the data. */
export const plain = (name: string): string => name.replace('!', '');

/**
 * Regions and cities. "@us" begins a country; a line or ";" a region with its cities: "Texas/Tex: Houston*, ...", or cities
 * without one: ": Kumasi*, Tamale+". Marks: "*" over a million people, "+" over 200,000, "!" also a common word or surname, "~"
 * a region called only with its class ("Kharkiv region"); "(...)" holds a city's districts.
 */
export function parsePlaces(list: string): Entry[] {
  const entries: Entry[] = [];
  let country = '';
  for (const line of list.split('\n').map((text) => text.trim())) {
    if (line.startsWith('@')) country = line.slice(1);
    else for (const group of splitOutside(line, ';')) entries.push(...parseGroup(country, group));
  }
  return entries;
}

function parseGroup(country: string, group: string): Entry[] {
  const [head = '', ...rest] = group.split(':');
  const region = head.trim();
  const parents = region === '' ? [country] : [country, regionPart(region)];
  const own = region === '' ? [] : [regionEntry(region, parents)];
  return [...own, ...splitOutside(rest.join(':'), ',').flatMap((city) => cityEntries(city, parents))];
}

const CLASSED = / (?:State|Province|Region)$/;
const regionPart = (region: string): string => {
  const first = plain(namesOf(region)[0] ?? '');
  return pathPart(first.endsWith('~') ? `${first.slice(0, -1)} region` : first);
};

function regionEntry(region: string, path: readonly string[]): Entry {
  const written = namesOf(region);
  const asRegion = written.some((name) => name.endsWith('~') || CLASSED.test(name));
  return {
    ...entry(
      written.map((name) => name.replace(/~$/, ' region')),
      'REGION',
      path,
      3,
    ),
    asRegion,
  };
}

/** Names, marks and districts of "Paris!/Paname*+ (Montmartre, Marais!)". */
const CITY = /^([^*+(]+)([*+]*)\s*(?:\(([^)]*)\))?$/;

function cityEntries(written: string, parents: readonly string[]): Entry[] {
  const [, body = '', marks = '', districts = ''] = CITY.exec(written) ?? [];
  const names = namesOf(body);
  const first = names[0];
  if (first === undefined) return [];
  const path = [...parents, pathPart(plain(first))];
  const weight = marks.includes('*') ? 3 : marks.includes('+') ? 2 : 1;
  const inner = districts
    .split(',')
    .map(namesOf)
    .filter((list) => list.length > 0)
    .map((list) => entry(list, 'DISTRICT', [...path, pathPart(plain(list[0] ?? ''))], weight === 3 ? 2 : 1));
  return [entry(names, 'CITY', path, weight), ...inner];
}
