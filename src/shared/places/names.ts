const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
};

/** Words of Latin letters without marks, one space apart, as most names are: their case is all that has to go. */
const SIMPLE = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

const withoutMarks = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[łøđıßæœþð]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’ʼ`.]/g, '')
    .replace(/[-‐‑–\s,]+/g, ' ')
    .trim();

/** The key under which a place name is kept: no case, diacritics, apostrophes or hyphens; "Saint" is "st", "Mount" "mt". */
export function placeKey(name: string): string {
  const plain = SIMPLE.test(name) ? name.toLowerCase() : withoutMarks(name);
  if (!plain.includes(' ')) return plain;
  return plain
    .replace(/^the /, '')
    .replace(/^saint /, 'st ')
    .replace(/^mount /, 'mt ');
}

/** The part of a path that stands for one place. */
export const pathPart = (name: string): string => placeKey(name).replace(/ /g, '-');

/** Words that turn a name into that of a region ("Kharkiv region", "Texas state"). */
const REGION_WORDS =
  /^(.+) (region|oblast|province|state|governorate|krai|kray|prefecture|county|department|territory|republic)$/;
const REGION_OF =
  /^(region|oblast|province|state|governorate|prefecture|county|department|territory|republic) of (.+)$/;

/** The bare name of a region named with its class, as keys: "kharkiv oblast" -> "kharkiv"; null when none is. */
export function bareRegion(key: string): string | null {
  if (!key.includes(' ')) return null;
  return REGION_WORDS.exec(key)?.[1] ?? REGION_OF.exec(key)?.[2] ?? null;
}

/** "US", "UAE", "U.S.": written so and not otherwise, since "us" is a word. */
export const isAcronym = (name: string): boolean => /^(?:\p{Lu}\.?){2,5}$/u.test(name);
