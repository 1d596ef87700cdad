import { AGENCIES } from './data/agencies.js';
import { ABBREVIATIONS } from './data/abbreviations.js';
import { BODY_FILLERS, BODY_NOUNS, BODY_PHRASES, GENERIC_BODY_WORDS } from './data/bodies.js';
import { SEATS } from './data/seats.js';
import { demonymOf, lookupPlace } from '../shared/places/index.js';
import { remember } from '../shared/remember.js';
import { plainLetters } from './letters.js';

/** Short forms of countries that the gazetteer knows in capitals only. */
const SHORT_COUNTRIES: ReadonlyMap<string, string> = new Map(Object.entries({
  us: 'us', usa: 'us', uk: 'gb', uae: 'ae', drc: 'cd', dprk: 'kp', prc: 'cn', rok: 'kr', 'russian federation': 'ru',
})); // prettier-ignore

/** The code of the country that lower-case words name or belong to; "Georgia" is the country. */
function countryOf(words: string): string | null {
  const short = SHORT_COUNTRIES.get(words) ?? demonymOf(words);
  if (short !== null) return short;
  return lookupPlace(words).find(({ kind }) => kind === 'COUNTRY')?.path[0] ?? null;
}

const LONGEST_COUNTRY_WORDS = 5;

const pairs = (entries: readonly string[]): [string, string][] =>
  entries.map((entry) => {
    const [from = '', to = ''] = entry.split(' > ');
    return [from, to];
  });
const PHRASES = pairs(BODY_PHRASES).map(([from, to]) => ({
  from,
  whole: new RegExp(`(?<=^| )${from}(?= |$)`, 'g'),
  to,
}));
const FULL_FORM: ReadonlyMap<string, string> = new Map(pairs([...ABBREVIATIONS, ...SEATS]));
const FULL_NAMES: ReadonlySet<string> = new Set(FULL_FORM.values());
const AGENCY_OF: ReadonlyMap<string, string> = new Map(
  AGENCIES.flatMap((line) => {
    const names = line.split(' | ');
    return names.map((name): [string, string] => [plainLetters(name).replace(/^the /, ''), names[0] ?? name]);
  }),
);

/** A body's name in its parts: its own words in order, and the countries that it is said to belong to. */
export interface BodyParts {
  readonly words: readonly string[];
  readonly countries: readonly string[];
}

/** A body's name as it is compared with others. */
export interface BodyName extends BodyParts {
  /** Its own words in one string. */
  readonly own: string;
  /** One string for the name; countries last. */
  readonly folded: string;
  readonly isAcronym: boolean;
}

/** "www.example.co.uk" and "Example" are one outlet. */
const plainBody = (name: string): string =>
  plainLetters(
    name
      .replace(/\([^)]*\)/g, ' ')
      .replace(/^(?:https?:\/\/)?(?:www\.)?/i, '')
      .replace(/\.(?:com|org|net|co\.uk|info|news)\b.*$/i, '')
      .replace(/['’]s(?= |$)/g, ''),
  ).replace(/-/g, ' ');

const british = (text: string): string => text.replace(/isation\b/g, 'ization').replace(/ise\b/g, 'ize');

/** Takes country names and adjectives out of a list of words, longest first. */
export function splitCountries(words: readonly string[]): BodyParts {
  const own: string[] = [];
  const countries: string[] = [];
  for (let at = 0; at < words.length;) {
    let length = Math.min(LONGEST_COUNTRY_WORDS, words.length - at);
    let code: string | null = null;
    for (; length > 0 && code === null; length -= 1) code = countryOf(words.slice(at, at + length).join(' '));
    if (code === null) own.push(words[at] ?? '');
    else if (!countries.includes(code)) countries.push(code);
    at += code === null ? 1 : length + 1;
  }
  return { words: own, countries: countries.sort() };
}

/** "Ministry of Defence" and "Defence Ministry": the kind of body goes last. */
function kindLast(text: string): string {
  const match =
    /^(ministry|department|office|bureau|directorate|prosecutor|agency|police|parliament|government) (?:of|for) (?:the )?(.+)$/.exec(
      text,
    );
  return match ? `${match[2] ?? ''} ${match[1] ?? ''}` : text;
}

function partsOf(name: string): BodyParts {
  let text = british(plainBody(name).replace(/^(?:the|a|an) /, ''));
  text = FULL_FORM.get(text) ?? text;
  const split = splitCountries(text.split(' '));
  text = kindLast(
    split.words
      .join(' ')
      .replace(/ (?:of|for|in)$/, '')
      .replace(/ (?:of|for) (?=and\b)/, ' '),
  );
  for (const { from, whole, to } of PHRASES) if (text.includes(from)) text = text.replace(whole, to);
  const words = text.split(' ').filter((word) => word !== '' && !BODY_FILLERS.has(word));
  return { words: words.length === 0 ? text.split(' ').filter(Boolean) : words, countries: split.countries };
}

/** Names remembered: each is compared with every known source that it may be, at some 400 bytes each. */
const NAMES = 10_000;

/** The folded parts of a body's name, whatever order and spelling its outlet uses. */
export const bodyName = remember((name): BodyName => {
  const { words, countries } = partsOf(name);
  const folded = [...words, ...countries].join(' ').trim();
  return { words, countries, own: words.join(' '), folded, isAcronym: isAcronym(name) };
}, NAMES);

/** Whether the name says only what kind of body it is ("the Defence Ministry"), so that many countries have one. */
export const isGeneric = ({ words, countries }: BodyParts): boolean =>
  countries.length === 0 && words.every((word) => GENERIC_BODY_WORDS.has(word));

/** The news agency's name to keep, or null when the name is no agency's. */
export const agencyName = (name: string): string | null =>
  AGENCY_OF.get(plainLetters(name).replace(/^the /, '')) ?? null;

/** Whether a plain name is a seat or the short form of a body; the shortest need capitals to be told from names and words. */
export const isKnownBody = (plain: string): boolean => FULL_FORM.has(plain) && !/^[a-z]{2,4}$/.test(plain);

/** Whether a name of unknown kind is a body's by its words. */
export function looksLikeBody(name: string): boolean {
  const plain = plainBody(name).replace(/^the /, '');
  if (isKnownBody(plain) || FULL_NAMES.has(plain) || isAcronym(name)) return true;
  const words = plain.split(' ');
  return words.some((word, index) => {
    const next = words[index + 1];
    return BODY_NOUNS.has(word) && (index === 0 || next === undefined || next === 'of' || next === 'for');
  });
}

/** Two to six capitals, with or without points. */
export const isAcronym = (name: string): boolean => /^(?:the )?(?:\p{Lu}\.?){2,6}$/u.test(name.trim());

/** The initials of a name's capitalised words: "State Rescue Service of Peru" gives "srs" and "srsp". */
export function initialsOf(name: string): string[] {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  const all = words.map((word) => plainLetters(word).charAt(0)).join('');
  const own = words.filter((word) => countryOf(plainBody(word)) === null);
  return [...new Set([all, own.map((word) => plainLetters(word).charAt(0)).join('')])].filter(
    (text) => text.length >= 2,
  );
}
