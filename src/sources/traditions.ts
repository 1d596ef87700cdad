import { ARABIC_GIVEN_NAMES } from './data/arabicNames.js';
import { LEADING_FAMILY_NAMES, LEADING_FAMILY_NAMES_OF_THREE, MIDDLE_NAMED } from './data/personWords.js';
import { foldWord } from './letters.js';

const foldSet = (words: ReadonlySet<string>): ReadonlySet<string> => new Set([...words].map(foldWord));

const LEADING = foldSet(LEADING_FAMILY_NAMES);
const LEADING_OF_THREE = foldSet(LEADING_FAMILY_NAMES_OF_THREE);
const WITH_MIDDLE = foldSet(MIDDLE_NAMED);
const ARABIC = foldSet(ARABIC_GIVEN_NAMES);

/** The family name that stands first ("Xi Jinping"), or null; takes folded words. */
export function leadingFamilyName(words: readonly string[]): string | null {
  const [first] = words;
  if (first === undefined || words.length < 2 || words.length > 3) return null;
  if (words.length === 3 && LEADING_OF_THREE.has(first)) return first;
  return LEADING.has(first) ? first : null;
}

/** "Park Ji-hoon", "Park Ji Hoon" and "Park Jihoon" are one; a Vietnamese middle name stays, since some leave it out. */
export function joinSyllables(words: readonly string[]): readonly string[] {
  const [family = '', second = '', third = ''] = words;
  if (words.length !== 3 || leadingFamilyName(words) === null || WITH_MIDDLE.has(family)) return words;
  return [family, second + third];
}

/** "Abdel Fattah", "Abdul Fattah" and "Abdelfattah"; not "Abdullah", which is a name of its own. */
function joinServant(words: readonly string[]): readonly string[] {
  const [first = '', second, ...rest] = words;
  if (/^abd(?:[aeu]l)?$/.test(first) && second !== undefined && rest.length > 0)
    return [`abd${second}`, ...rest];
  const glued = /^abd[aeu][lrnsdz]?(?!la)(.{4,})$/.exec(first)?.[1];
  return glued === undefined ? words : [`abd${glued}`, ...words.slice(1)];
}

/** Whether a folded given name is of the Arabic tradition. */
export const isArabic = (given: string): boolean => ARABIC.has(given) || /^abd/.test(given);

/** One word of an Arabic name as its French, English and Persian spellings come out: Chawki and Shawqi, Bachir and Basheer. */
const levelArabic = (word: string): string =>
  word
    .replace(/ch/g, 'sh')
    .replace(/ee/g, 'i')
    .replace(/oo|[ao]u|av(?=[b-df-hj-np-tvxz])/g, 'u')
    .replace(/c$/, 'k')
    .replace(/^gh/, 'g')
    .replace(/e(?=[b-df-hj-np-tvxz]$)/, 'i')
    .replace(/^[ae]l(?=.{4})/, '');

/** An Arabic name with its words levelled, its given names by `levelGiven`; any other as it is. */
export function levelTradition(
  words: readonly string[],
  levelGiven: (word: string) => string,
): readonly string[] {
  if (words.length < 2 || !isArabic(words[0] ?? '')) return words;
  const [given = '', ...surnames] = joinServant(words);
  return [levelArabic(levelGiven(given)), ...surnames.map((word) => levelArabic(levelGiven(word)))];
}
