import { isGivenName, isPhrase, levelGivenName, personWords } from './people.js';
import { isArabic, leadingFamilyName } from './traditions.js';
import type { NameFit } from './types.js';

const loosely = (word: string): string => word.replace(/h/g, 'g').replace(/ie|ia/g, 'i').replace(/eo/g, 'o');

const initialOf = (short: string, long: string): boolean => short.length === 1 && long.startsWith(short);

const sameOrInitial = (a: string, b: string): boolean => a === b || initialOf(a, b) || initialOf(b, a);

/** Whether what stands between given name and surname allows one person: nothing on one side, or the same on both. */
const middlesFit = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 ||
  b.length === 0 ||
  (a.length === b.length && a.every((word, index) => sameOrInitial(word, b[index] ?? '')));

/** Whether `short` is the end of `long`, or the family name that `long` begins with. */
const isBareForm = (short: readonly string[], long: readonly string[]): boolean =>
  short.length < long.length &&
  (short.every((word, index) => word === long[long.length - short.length + index]) ||
    (short.length === 1 && leadingFamilyName(long) === short[0]));

function compareFull(a: readonly string[], b: readonly string[]): NameFit | null {
  const [givenA = '', surnameA = ''] = [a[0], a.at(-1)];
  const [givenB = '', surnameB = ''] = [b[0], b.at(-1)];
  if (surnameA === surnameB && middlesFit(a.slice(1, -1), b.slice(1, -1))) {
    if (givenA === givenB) return { strength: 'CERTAIN', rule: 'same-full-name' };
    if (sameOrInitial(givenA, givenB)) return { strength: 'SHORT', rule: 'initial' };
  }
  if (
    a.length === 2 &&
    b.length === 2 &&
    givenA === levelGivenName(surnameB) &&
    levelGivenName(surnameA) === givenB
  ) {
    // An Arabic surname is a given name too: only the order tells which.
    const ordered = isGivenName(givenA) !== isGivenName(surnameA) && !isArabic(givenA) && !isArabic(surnameA);
    return { strength: ordered ? 'CERTAIN' : 'WEAK', rule: 'reversed-name' };
  }
  if (givenA === givenB && a.length === b.length && loosely(surnameA) === loosely(surnameB))
    return { strength: 'WEAK', rule: 'near-spelling' };
  return null;
}

/** Compares two names of people as written. Null when they cannot be one: other given names, other surnames. */
export function comparePeople(mention: string, known: string): NameFit | null {
  const a = personWords(mention);
  const b = personWords(known);
  if (a.length === 0 || b.length === 0) return null;
  if (a.length === 1 && b.length === 1)
    return a[0] === b[0] ? { strength: 'SHORT', rule: 'same-bare-name' } : null;
  if (isBareForm(a, b)) return isPhrase(known) ? null : { strength: 'SHORT', rule: 'bare-surname' };
  if (isBareForm(b, a)) return isPhrase(mention) ? null : { strength: 'SHORT', rule: 'fuller-name' };
  return a.length > 1 && b.length > 1 ? compareFull(a, b) : null;
}
