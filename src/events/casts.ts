import { rememberOf } from '../shared/remember.js';
import type { Profile } from './types.js';

/** Mentions from which somebody is a person of the news, and how many such are compared. */
const MENTIONS = 2;
const CAST = 2;
/** Mentions from which somebody can be the one person whom the news is about. */
const STARRING = 3;

/** The people of a profile. */
export interface Casts {
  /** Of everybody, those with one name too. */
  readonly surnames: ReadonlySet<string>;
  /** Who of those with a full name is told most; null when nobody is. */
  readonly first: string | null;
  /** Those told most, when they are told more than once. */
  readonly cast: readonly string[];
  /** The one person whom the news is about: told several times, and much more often than anybody else; null when nobody is. */
  readonly star: string | null;
}

/** The last word of a name. */
export const surnameOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

const isFullName = (name: string): boolean => name.includes(' ');

function readCasts({ people }: Profile): Casts {
  const named = Object.entries(people)
    .filter(([name]) => isFullName(name))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const [[first, most] = [null, 0], [, second] = ['', 0]] = named;
  return {
    surnames: new Set(Object.keys(people).map(surnameOf)),
    first,
    cast: named
      .filter(([, mentions]) => mentions >= MENTIONS)
      .slice(0, CAST)
      .map(([name]) => name),
    star: most >= STARRING && most >= 2 * second ? first : null,
  };
}

/** The people of a profile by how often they are told. */
export const castsOf = rememberOf(readCasts);
