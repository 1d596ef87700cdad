import { countryOfCapital, demonymOf, lookupPlace, placeAt } from '../shared/places/index.js';
import { isKnownBody, splitCountries } from './bodies.js';
import { OTHER_NAMES, STATE_FILLERS, STATE_NOUNS, STATE_SEATS } from './data/seats.js';
import { plainLetters } from './letters.js';

/** A state as the source of what its capital, its government or "its officials" say. */
export interface State {
  readonly name: string;
  /** The country's; with a region's name behind it for a region that is called like a country. */
  readonly code: string;
}

/** Whether a source's key is a state's. */
export const isStateKey = (key: string): boolean => /^body:[a-z]{2}(?:\/[a-z-]+)?$/.test(key);

const state = (code: string): State => ({ name: placeAt([code])?.name ?? code, code });

/** A region that is called like a country and from whose country the article reports: Georgia, told from Atlanta. */
function regionHere(name: string, code: string, placePath: readonly string[] | null): State | null {
  const home = placePath?.[0];
  if (home === undefined || home === code) return null;
  const region = lookupPlace(name).find(({ kind, path }) => kind === 'REGION' && path[0] === home);
  return region === undefined ? null : { name: region.name, code: region.path.join('/') };
}

/** "officials in Peru", "government of Peru": the noun goes behind its country. */
const turned = (plain: string): string => {
  const match =
    /^((?:[a-z]+ ){0,4}(?:government|officials|leadership|leaders|diplomats)) (?:in|of|from) (?:the )?(.+)$/.exec(
      plain,
    );
  return match === null ? plain : `${match[2] ?? ''} ${match[1] ?? ''}`;
};

/**
 * The state that a speaker's name stands for: "Moscow", "official Moscow", "Russia", "the Russian government", "senior Russian
 * officials"; null for any other name, for one official ("a Russian official"), for former and local ones, and for a capital whose
 * name is as often a person's. A country's "authorities" are its many offices at home and no state that speaks. `placePath` is where the article reports from.
 */
export function stateNamed(name: string, placePath: readonly string[] | null): State | null {
  if (/^(?:an?|one)\s/i.test(name.trim())) return null;
  const plain = turned(
    plainLetters(name.replace(/['’]s(?= |$)/g, ''))
      .replace(/-/g, ' ')
      .replace(/^the /, ''),
  );
  const bare = plain.replace(/^official /, '');
  if (isKnownBody(bare)) return null;
  const capital = countryOfCapital(bare) ?? STATE_SEATS.get(bare) ?? null;
  if (capital !== null) return OTHER_NAMES.has(bare.replace(/ /g, '_')) ? null : state(capital);
  const { words, countries } = splitCountries(plain.split(' '));
  const [code] = countries;
  if (code === undefined || countries.length > 1) return null;
  const own = words.filter((word) => !STATE_FILLERS.has(word) || STATE_NOUNS.has(word));
  if (own.length === 0) {
    // "Russia" and "official Russia", but not "Russians" or "the French".
    return demonymOf(bare) === null ? (regionHere(bare, code, placePath) ?? state(code)) : null;
  }
  return own.length === 1 && STATE_NOUNS.has(own[0] ?? '') ? state(code) : null;
}
