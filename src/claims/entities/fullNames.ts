import { isGivenName, plainName } from './lists.js';

/** Names of people in an article, for finding the full form of a short one. */
export interface FullNames {
  /** The fullest form of a name; the name itself when none, or more than one person, fits. */
  readonly of: (name: string) => string;
  /** Whether a single word is the surname of someone named in full. */
  readonly isSurname: (word: string) => boolean;
}

/** The words that tell people apart: without "Jr." and the like. */
const wordsOf = (name: string): string[] =>
  plainName(name)
    .split(/\s+/)
    .filter((word, at) => word !== '' && (at === 0 || !/^(?:jr|sr|ii|iii|iv|esq)\.?$/.test(word)));

/** A name with the words that tell people apart. */
interface Named {
  readonly name: string;
  readonly words: readonly string[];
}

/** Whether one can be the other's fuller form: same surname, and given names that do not differ ("S. Lee", "Sam Lee"). */
function compatible({ words: left }: Named, { words: right }: Named): boolean {
  if (left.at(-1) !== right.at(-1)) return false;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  let from = 0;
  return short.slice(0, -1).every((word) => {
    const at = long.slice(0, -1).findIndex((other, i) => i >= from && sameGiven(word, other));
    from = at + 1;
    return at >= 0;
  });
}

const sameGiven = (a: string, b: string): boolean =>
  a === b ||
  (/^\p{L}\.?$/u.test(a) && a.charAt(0) === b.charAt(0)) ||
  (/^\p{L}\.?$/u.test(b) && a.charAt(0) === b.charAt(0));

/** Indexes the people of an article by their full names, each at least two words. */
export function fullNames(names: readonly string[]): FullNames {
  const bySurname = new Map<string, Named[]>();
  const byFirst = new Map<string, Named[]>();
  for (const name of new Set(names)) {
    const words = wordsOf(name);
    if (words.length < 2) continue;
    push(bySurname, words.at(-1) ?? '', { name, words });
    push(byFirst, words[0] ?? '', { name, words });
  }
  const of = (name: string): string => {
    const words = wordsOf(name);
    const key = words.at(-1) ?? '';
    const fitting = surest(bySurname.get(key) ?? []).filter((other) => compatible({ name, words }, other));
    const found = longestOfOne(fitting);
    if (found !== null) return found;
    return fitting.length === 0 && words.length === 1 ? (longestOfOne(byFirst.get(key) ?? []) ?? name) : name;
  };
  return { of, isSurname: (word) => bySurname.has(plainName(word)) };
}

/** Those that open with a known given name, when any does: an unknown first word may be none ("Calling Jones"). */
const surest = (names: readonly Named[]): readonly Named[] => {
  const given = names.filter(({ name }) => isGivenName(name.split(' ')[0] ?? ''));
  return given.length > 0 ? given : names;
};

/** The longest of names that all fit each other; null when they are of more than one person. */
function longestOfOne(names: readonly Named[]): string | null {
  const [longest] = [...names].sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1));
  return longest !== undefined && names.every((name) => compatible(name, longest)) ? longest.name : null;
}

function push(map: Map<string, Named[]>, key: string, value: Named): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
