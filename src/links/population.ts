import { compareText } from './order.js';
import { demonymOf } from '../shared/places/index.js';
import { lines, wordSet } from './data/lists.js';
import { remember, rememberBy } from '../shared/remember.js';
import { COMPOUND_HEADS, IDLE_MODIFIERS, NARROWER } from './data/populations.js';

/** Who or what is counted: a noun, and the words that narrow it. */
export interface Population {
  readonly head: string;
  /** Sorted, lower case. */
  readonly modifiers: readonly string[];
}

const IDLE = wordSet(IDLE_MODIFIERS);

const WIDER: ReadonlyMap<string, readonly string[]> = (() => {
  const wider = new Map<string, string[]>();
  for (const entry of NARROWER.split(/[;\n](?=\s*[a-z-]+:)/)) {
    const [whole = '', parts = ''] = entry.replace(/;/g, '').split(':');
    for (const part of parts.split(/\s+/).filter(Boolean))
      wider.set(part, [...(wider.get(part) ?? []), whole.trim()]);
  }
  return wider;
})();

const singular = (word: string): string => word.replace(/(?<=[^s])s$/, '');

const COMPOUNDS = lines(COMPOUND_HEADS).map((line) => {
  const [from = '', to = ''] = line.split(' > ');
  return { words: from.split(' ').map(singular), to };
});

/** An adjective of a country or its people, as written with a capital. */
const isNational = (word: string): boolean => /^\p{Lu}/u.test(word) && demonymOf(word) !== null;

/** A two-word noun of the list at the end of the words, with what is left before it. */
function compound(words: readonly string[]): { to: string; rest: string[] } | null {
  const level = words.map(singular);
  const found = COMPOUNDS.filter(
    (entry) => entry.words.join(' ') === level.slice(-entry.words.length).join(' '),
  );
  const best = found.sort((a, b) => b.words.length - a.words.length)[0];
  return best === undefined ? null : { to: best.to, rest: words.slice(0, words.length - best.words.length) };
}

/** "Heads of state and government": one noun in several words, which would be cut at its "of". */
const HEADS_OF_STATE = /\bheads?\s+of\s+(?:state|government)(?:\s+(?:and|or)\s+(?:of\s+)?government)?\b/gi;

/** The first of two words joined by "and" that name a kind each: "cruise and ballistic missiles" are missiles. */
const TWO_KINDS = /(\p{L}[\p{L}-]*)\s+(?:and|or)\s+\p{L}[\p{L}-]*\s+(?=\p{L})/u;

/** Whether the word before "and" is a counted noun by itself: "women and children". */
const isNoun = (word: string): boolean =>
  /[^s]s$/.test(word) ||
  /^(?:men|women|children|people|police|personnel|staff|aircraft|crew|cattle)$/.test(word);

function readPopulation(counted: string | null, head: string, nationalities: boolean): Population {
  const named = (counted ?? '').replace(HEADS_OF_STATE, 'leaders');
  const written = named.split(/\s+(?:who|that|which|from|of|in|at|on|with|by)\s+/, 1)[0] ?? '';
  const kinds = TWO_KINDS.exec(written)?.[1] ?? null;
  const level = kinds !== null && !isNoun(kinds) ? written.replace(TWO_KINDS, '') : written;
  const raw = level.split(/[\s]+/).filter((word) => /\p{L}/u.test(word));
  const kept = raw.filter((word) => nationalities || !isNational(word)).map((word) => word.toLowerCase());
  const joined = / and | or |\/|&/.test(` ${level} `);
  const found = compound(kept);
  const before = found?.rest ?? kept.slice(0, -1);
  const modifiers = before.filter(
    (word) => !IDLE.has(word) && word !== 'and' && word !== 'or' && !/^[0-9]/.test(word),
  );
  return {
    head: (found?.to ?? (named === (counted ?? '') ? head : 'leader')).replace(/ /g, '-'),
    modifiers: [...new Set([...modifiers, ...(joined ? ['+'] : [])])].sort(),
  };
}

/**
 * Reads a counted phrase ("six emergency workers") beside its levelled head noun. `nationalities` says whether adjectives
 * of countries tell two populations of the event apart; with one side only they are idle.
 */
export const populationOf = rememberBy(
  (counted: string | null, head: string, nationalities: boolean) =>
    `${nationalities ? '+' : '-'}${head}\n${counted ?? ''}`,
  readPopulation,
);

const nationalWords = remember((counted) =>
  counted
    .split(/\s+/)
    .filter(isNational)
    .map((word) => word.toLowerCase()),
);

/** The national adjectives of a counted phrase, lower case. */
export const nationalitiesIn = (counted: string | null): readonly string[] =>
  counted === null ? [] : nationalWords(counted);

function isA(head: string, whole: string): boolean {
  return head === whole || (WIDER.get(head) ?? []).some((wider) => isA(wider, whole));
}

/** Whether the noun is one for people. */
export const isPerson = (head: string): boolean => isA(head, 'person');

/** One figure for two kinds of things, "500 drones and missiles". */
export const jointPopulation = (head: string, other: string): Population => ({
  head: [head, other].sort(compareText).join('+'),
  modifiers: [],
});

/** Whether everyone in `part` is also in `whole`, and the two are not the same. */
export function isNarrower(part: Population, whole: Population): boolean {
  if (whole.head.includes('+') && !part.head.includes('+'))
    return whole.head.split('+').some((head) => isA(part.head, head));
  if (part.head === whole.head && part.modifiers.join() === whole.modifiers.join()) return false;
  if (part.modifiers.includes('+') || whole.modifiers.includes('+')) return false;
  return isA(part.head, whole.head) && whole.modifiers.every((modifier) => part.modifiers.includes(modifier));
}

/** For people to read: "children", "drones and missiles", "elderly people". */
export function plural({ head, modifiers }: Population): string {
  const nouns = head.split('+').map((noun) => noun.replace(/-/g, ' '));
  return [
    ...modifiers.filter((word) => word !== '+'),
    nouns.map((noun) => IRREGULAR[noun] ?? regularPlural(noun)).join(' and '),
  ].join(' ');
}

const IRREGULAR: Readonly<Record<string, string>> = {
  person: 'people', child: 'children', man: 'men', woman: 'women', aircraft: 'aircraft', crew: 'crew', staff: 'staff', series: 'series',
}; // prettier-ignore

const regularPlural = (word: string): string =>
  /[^aeiou]y$/.test(word)
    ? `${word.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh)$/.test(word)
      ? `${word}es`
      : `${word}s`;
