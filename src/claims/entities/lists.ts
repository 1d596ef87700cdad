import { WEEKDAYS_AND_MONTHS } from '../data/functionWords.js';
import { GIVEN_NAMES, GIVEN_NAMES_EUROPE } from '../data/names.js';
import { GIVEN_NAMES_EAST, GIVEN_NAMES_SOUTH } from '../data/namesFurther.js';
import {
  KNOWN_ORGANISATIONS,
  METONYMS,
  NAME_OF_THINGS,
  ORGANISATION_WORDS,
  PLACE_WORDS,
} from '../data/organisations.js';
import { ROLE_MODIFIERS, ROLE_NOUNS, TITLES } from '../data/roles.js';
import { isAdverb, isOfClosedClass } from '../text/lexicon.js';
import { lowerCase } from '../../shared/characters.js';
import { lazily } from '../../shared/lazily.js';
import { wordSet } from '../text/words.js';

const SURNAMES_TOO = `house post church brigade mills steel stores bank banks court chamber chambers price marine park guard cook
  force forces press temple college fields mail star fleet`;
const OPENERS = `yes let please see more read breaking if its it's i'm don't we're they're he's she's that's there's what's mr mrs
  ms`;

const sets = lazily(() => ({
  given: new Set(
    [...wordSet(`${GIVEN_NAMES} ${GIVEN_NAMES_EUROPE} ${GIVEN_NAMES_EAST} ${GIVEN_NAMES_SOUTH}`)].map(
      plainName,
    ),
  ),
  roles: wordSet(ROLE_NOUNS),
  titles: wordSet(TITLES),
  modifiers: wordSet(ROLE_MODIFIERS),
  organisationWords: wordSet(ORGANISATION_WORDS),
  known: new Set([...wordSet(KNOWN_ORGANISATIONS)].map((name) => name.replace(/_/g, ' ').replace(/’/g, "'"))),
  metonyms: new Set(
    METONYMS.split(';').map((entry) => entry.slice(0, entry.indexOf(':')).trim().replace(/\s+/g, ' ')),
  ),
  things: wordSet(NAME_OF_THINGS),
  placeWords: wordSet(PLACE_WORDS),
  surnamesToo: wordSet(SURNAMES_TOO),
  openers: wordSet(OPENERS),
  calendar: wordSet(WEEKDAYS_AND_MONTHS),
}));

const isAscii = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
};

const openings = lazily((): ReadonlySet<string> => {
  const { known, metonyms } = sets();
  return new Set([...known, ...metonyms].map((name) => straight(name.split(' ')[0] ?? '')));
});

/** Lower case without diacritics. */
export function plainName(name: string): string {
  if (isAscii(name)) return lowerCase(name);
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/ı/g, 'i');
}

/** Whether a word is a given name; of a double name its first half counts ("Jean-Luc"). */
export function isGivenName(word: string): boolean {
  const { given } = sets();
  const plain = plainName(word);
  return given.has(plain) || (plain.includes('-') && given.has(plain.slice(0, plain.indexOf('-'))));
}

/** All take a lower-case word. */
export const isRoleNoun = (word: string): boolean =>
  sets().roles.has(word) || (word.includes('-') && sets().roles.has(word.slice(word.lastIndexOf('-') + 1)));
export const isTitle = (word: string): boolean =>
  sets().titles.has(word.endsWith('.') ? word.slice(0, -1) : word);
export const isRoleModifier = (word: string): boolean => sets().modifiers.has(word);
export const isOrganisationWord = (word: string): boolean => sets().organisationWords.has(word);
/** A word of organisations that is as often a surname ("Bank", "Mills"). */
export const isSurnameToo = (word: string): boolean => sets().surnamesToo.has(word);
export const isThingWord = (word: string): boolean => sets().things.has(word);
export const isPlaceWord = (word: string): boolean => sets().placeWords.has(word);
export const isCalendarName = (word: string): boolean => sets().calendar.has(word);

const straight = (name: string): string => (name.includes('’') ? name.replaceAll('’', "'") : name);

/** Whether a known organisation or a metonym has this for its first word. */
export const opensKnownName = (word: string): boolean => openings().has(straight(word));

/** Both take the name as written. */
export const isKnownOrganisation = (name: string): boolean => sets().known.has(straight(name));
export const isMetonym = (name: string): boolean => sets().metonyms.has(name);

/** Words that a sentence may open with and that begin no name. */
export const isFunctionWord = (word: string): boolean =>
  isOfClosedClass(word) || sets().openers.has(word) || (isAdverb(word) && !isGivenName(word));
