import { lazily } from '../shared/lazily.js';
import { COUNTRIES } from '../shared/places/data/countries.js';
import { remember } from '../shared/remember.js';
import { contentStems } from '../shared/terms.js';
import { foldName } from '../sources/index.js';
import { EVERYDAY_NAMES } from './data/everyday.js';
import { CLASS_WIDTH, RAREST_CLASS, STEM_CLASSES } from './data/frequencies.js';

/** A name of rare words is rarer than any word, but not without bound: a long name is still one name. */
const RAREST_NAME = 1.3 * RAREST_CLASS * CLASS_WIDTH;
/** A name that holds no word of its own, such as initials. */
const WORDLESS = 1;

/** The words of the table of countries, without the codes of these. */
const countryWords = (): string[] => COUNTRIES.replace(/\b[a-z]{2}:/g, ' ').match(/[\p{L}'-]+/gu) ?? [];

/** As words of a text, and as words of folded names. */
function everydayStems(): string[] {
  const names = [...EVERYDAY_NAMES.trim().split(/\s+/), ...countryWords()];
  return [...names, ...names.map(foldName)].flatMap(contentStems);
}

/** Class of a name that is in the news every day, however seldom it stood in what the table was learned from. */
const EVERYDAY_CLASS = 5;

/** The classes of all stems that are not of the rarest. */
const classes = lazily(() => {
  const classOf = new Map(
    STEM_CLASSES.trim()
      .split('\n')
      .flatMap((line) => {
        const [rarityClass = '', ...stems] = line.trim().split(' ');
        return stems.map((stem): [string, number] => [stem, Number(rarityClass)]);
      }),
  );
  for (const stem of everydayStems())
    classOf.set(stem, Math.min(EVERYDAY_CLASS, classOf.get(stem) ?? RAREST_CLASS));
  return classOf;
});

/**
 * How rare a stem is in the news: the logarithm of how few reports hold it (inverse document frequency, Spärck Jones 1972), in
 * steps, from a table frozen in a version. A stem that the table lacks is of the rarest class.
 */
export const rarity = (stem: string): number => (classes().get(stem) ?? RAREST_CLASS) * CLASS_WIDTH;

const wordsOfName = (name: string): string[] =>
  contentStems(name.slice(name.lastIndexOf('/') + 1).replace(/-/g, ' '));

function rarityOfName(name: string): number {
  const words = wordsOfName(name).map(rarity);
  if (words.length === 0) return WORDLESS;
  // Who is famous by the surname alone is so by the full name.
  const last = words.at(-1) ?? 0;
  if (last <= EVERYDAY_CLASS * CLASS_WIDTH) return last;
  // Many places are named after one another: the words of a place's name do not add up.
  if (name.includes('/')) return Math.max(...words);
  return Math.min(
    RAREST_NAME,
    words.reduce((sum, word) => sum + word, 0),
  );
}

const remembered = remember((name) => ({ value: rarityOfName(name) }));

/** How rare a folded name or the path of a place is, in the measure of `rarity`: by its words. */
export const nameRarity = (name: string): number => remembered(name).value;
