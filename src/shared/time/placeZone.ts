import { lazily } from '../lazily.js';
import { COUNTRY_ZONES, EITHER_ORDER, MONTH_FIRST, REGION_ZONES } from './data/placeZones.js';

const zones = lazily(
  () =>
    new Map(
      `${COUNTRY_ZONES};${REGION_ZONES}`.split(';').flatMap((entry) => {
        const words = entry.trim().split(/\s+/);
        return words.slice(0, -1).map((place): [string, string] => [place, words.at(-1) ?? '']);
      }),
    ),
);

/**
 * The IANA zone whose days a report from a place means, by the path of its dateline or of its outlet's country (["us", "texas",
 * "houston"]); null for a country of several zones without a region ("us"), and for an unknown one. A place is taken to keep
 * the time of its region, which towns at a region's edge may not.
 */
export function zoneOfPlace(path: readonly string[]): string | null {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const zone = zones().get(path.slice(0, depth).join('/'));
    if (zone !== undefined) return zone;
  }
  return null;
}

/** Country domains that are sold all over the world. */
const SOLD = new Set('ai am as cc co dj fm gg io la ly me sh st tk to tv vc ws'.split(' '));

/** The code of the country that an address belongs to by its last part (".co.uk" is Britain's); null for ".com" and the like. */
function countryOfAddress(address: string): string | null {
  const end = /^(?:[a-z]+:)?\/\/[^/?#]*\.([a-z]{2})(?::\d+)?(?:[/?#]|$)/i.exec(address)?.[1]?.toLowerCase();
  if (end === undefined || SOLD.has(end)) return null;
  return end === 'uk' ? 'gb' : end;
}

const monthFirst = new Set(MONTH_FIRST.split(' '));
const either = new Set(EITHER_ORDER.split(' '));

/** Whether the newspapers of a country, told by its code, write 3/4/2024 for 3 April; null where they write both. */
export const writesDayFirst = (country: string): boolean | null =>
  either.has(country) ? null : !monthFirst.has(country);

/** The same for an outlet's address; null where it does not tell the country. */
export function addressWritesDayFirst(address: string): boolean | null {
  const country = countryOfAddress(address);
  return country === null ? null : writesDayFirst(country);
}
