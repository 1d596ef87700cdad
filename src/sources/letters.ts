import { remember } from '../shared/remember.js';

const SPECIAL: Readonly<Record<string, string>> = {
  ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th', ð: 'd', ŋ: 'ng', ə: 'a',
}; // prettier-ignore

/** Words of Latin letters without marks, one space apart, as most names are: their case is all that has to go. */
const SIMPLE = /^[A-Za-z0-9-]+(?: [A-Za-z0-9-]+)*$/;

/** Lower case without diacritics; apostrophes and the points of initials ("U.S.") go, every other mark but hyphens and "&" becomes a space. */
export function plainLetters(name: string): string {
  if (SIMPLE.test(name)) return name.toLowerCase();
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđßæœıþðŋə]/g, (letter) => SPECIAL[letter] ?? letter)
    .replace(/['’‘ʼʹ`´ʻʾʿ]/g, '')
    .replace(/(?<!\p{L})(\p{L})\.(?=\p{L}(?!\p{L}))/gu, '$1')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim();
}

/** Endings of surnames whose Ukrainian and Belarusian form has h where the Russian one has g. */
const SLAVIC_SURNAME = /.{3}(?:enko|enka|chuk|shuk|iuk|iak|ovich|evich|ski|skaia|ovets|ova?)$/;

/** The order matters: digraphs first, then vowels, then endings. */
function levelled(word: string): string {
  const folded = word
    .replace(/dj/g, 'd')
    .replace(/shch|sch/g, 'sh')
    .replace(/^tsch/, 'ch')
    .replace(/dzh|zh/g, 'j')
    .replace(/kh/g, 'h')
    .replace(/ck/g, 'k')
    .replace(/q/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/w/g, 'v')
    .replace(/tz/g, 'ts')
    .replace(/ou/g, 'u')
    .replace(/(^|[aeiou])[yj]e/g, '$1e')
    .replace(/([b-df-hj-np-tvxz])yo/g, '$1e')
    .replace(/(?<=[^aeiouqg])([aou])e(?=[^aeiou])(?!l$)/g, '$1')
    .replace(/([aei])j$/, '$1i')
    .replace(/ij/g, 'i')
    .replace(/y/g, 'i')
    .replace(/([b-df-hj-np-tvz])\1+/g, '$1')
    .replace(/(a|i|u)\1+/g, '$1')
    .replace(/(.{2})(?:ie|io|e|o)[vf](a?)$/, '$1ov$2');
  return SLAVIC_SURNAME.test(folded) ? folded.replace(/g/g, 'h') : folded;
}

/** Words of names come again and again; so many are half a megabyte. */
const WORDS = 10_000;

/** One word of a name as every romanisation of it comes out: Khamenei and Hamenei, Yuriy and Yuri, Gorbachev and Gorbachov. */
export const foldWord: (word: string) => string = remember(levelled, WORDS);
