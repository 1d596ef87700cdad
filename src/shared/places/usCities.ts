import { lazily } from '../lazily.js';
import { US_CITIES } from './data/usCities.js';
import { placeKey } from './names.js';
import { parsePlaces, plain } from './parse.js';
import type { Place } from './types.js';

const cities = lazily(() => {
  const byName = new Map<string, Place[]>();
  const byPath = new Map<string, Place>();
  for (const { place, names } of parsePlaces(US_CITIES)) {
    if (place.kind !== 'CITY') continue;
    byPath.set(place.path.join('/'), place);
    for (const written of names) {
      const key = placeKey(plain(written));
      const own = plain(written) === written ? place : { ...place, common: true };
      byName.set(key, [...(byName.get(key) ?? []), own]);
    }
  }
  return { byName, byPath };
});

/**
 * The smaller cities of the United States of that name (a `placeKey`), one for each state that has one. They stand behind the
 * gazetteer, for names that it does not have: half of them are also called after places elsewhere.
 */
export const usCitiesNamed = (key: string): readonly Place[] => cities().byName.get(key) ?? [];

/** The smaller city at a path, or null. */
export const usCityAt = (path: string): Place | null => cities().byPath.get(path) ?? null;
