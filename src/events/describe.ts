import { placeAt } from '../shared/places/index.js';
import { heaviest, mergeProfiles } from './profile.js';
import type { Happening, Profile } from './types.js';

const MAX_TITLE = 140;

/** What an event is called and where it stands in the lists. */
export interface EventDescription {
  readonly kind: string | null;
  readonly place: string | null;
  readonly placePath: string | null;
}

/** Share of all places told from which one place, with what lies in it, is the scene of the whole. */
const SCENE_SHARE = 0.5;

/** Every path and the paths around it: "fr/loire/nantes" lies in "fr/loire" and "fr". */
const around = (path: string): string[] =>
  path.split('/').map((_, n, parts) => parts.slice(0, n + 1).join('/'));

/** The narrowest place that holds the share of all specific places told, found from the country down; a country when only countries are. */
function mainPlace(profile: Profile): string | null {
  const specific = Object.entries(profile.places).filter(([path]) => path.includes('/'));
  if (specific.length === 0) return heaviest(profile.places);
  const held = new Map<string, number>();
  let total = 0;
  for (const [path, weight] of specific) {
    total += weight;
    for (const outer of around(path)) held.set(outer, (held.get(outer) ?? 0) + weight);
  }
  const inside = (outer: string | null): string | null =>
    heaviest(
      Object.fromEntries(
        [...held].filter(([path, weight]) => weight >= total * SCENE_SHARE && parentOf(path) === outer),
      ),
    );
  let place = inside(null);
  for (let next = place; next !== null; next = inside(next)) place = next;
  return place;
}

/**
 * Where a figure holds that names no place: the specific place told most. A report of many places leads with its worst, and
 * its bare figures are of there.
 */
export function defaultScope(profile: Profile): readonly string[] | null {
  const specific = Object.entries(profile.places).filter(([path]) => path.includes('/'));
  const place = heaviest(Object.fromEntries(specific)) ?? heaviest(profile.places);
  return place?.split('/') ?? null;
}

const parentOf = (path: string): string | null =>
  path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : null;

const nameOf = (path: string, { placeNames }: Profile): string =>
  placeNames[path] ?? placeAt(path.split('/'))?.name ?? path;

/** Kind and place of an event by what most of its articles tell. */
export function describeEvent(profile: Profile): EventDescription {
  const placePath = mainPlace(profile);
  return {
    kind: heaviest(profile.kinds),
    placePath,
    place: placePath === null ? null : nameOf(placePath, profile),
  };
}

/** A title for the event that a happening founds: its article's, or for background its first claim, cut at a word. */
export function titleFor({ title }: Happening): string {
  const line = title.replace(/\s+/g, ' ').trim();
  if (line.length <= MAX_TITLE) return line;
  return `${line.slice(0, line.lastIndexOf(' ', MAX_TITLE - 1))}…`;
}

/** The places that both tell, each as often as the one that tells it less. */
function commonPlaces(a: Profile, b: Profile): Profile['places'] {
  const common = Object.entries(a.places).filter(([path]) => path in b.places);
  return Object.fromEntries(common.map(([path, weight]) => [path, Math.min(weight, b.places[path] ?? 0)]));
}

/** The series that two editions belong to: the kind of the one, at the place that both tell. */
export function seriesOf(edition: Profile, other: Profile): { key: string; name: string } {
  const kind = heaviest(edition.kinds);
  const { place, placePath } = describeEvent({
    ...mergeProfiles(edition, other),
    places: commonPlaces(edition, other),
  });
  return {
    key: `${kind ?? ''}|${placePath ?? ''}`,
    name: [kind, place].filter((part) => part !== null).join(', '),
  };
}
