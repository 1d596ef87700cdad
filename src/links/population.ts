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

function readPopulation(counted: string | null, head: string, nationalities: boolean): Population {
  const written = (counted ?? '').split(/\s+(?:who|that|which|from|of|in|at|on|with|by)\s+/, 1)[0] ?? '';
  const raw = written.split(/[\s]+/).filter((word) => /\p{L}/u.test(word));
  const kept = raw.filter((word) => nationalities || !isNational(word)).map((word) => word.toLowerCase());
  const joined = / and | or |\/|&/.test(` ${written} `);
  const found = compound(kept);
  const before = found?.rest ?? kept.slice(0, -1);
  const modifiers = before.filter(
    (word) => !IDLE.has(word) && word !== 'and' && word !== 'or' && !/^[0-9]/.test(word),
  );
  const mixed = joined ? ['+'] : [];
  return {
    head: (found?.to ?? head).replace(/ /g, '-'),
    modifiers: [...new Set([...modifiers, ...mixed])].sort(),
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

/** Whether everyone in `part` is also in `whole`, and the two are not the same. */
export function isNarrower(part: Population, whole: Population): boolean {
  if (part.head === whole.head && part.modifiers.join() === whole.modifiers.join()) return false;
  if (part.modifiers.includes('+') || whole.modifiers.includes('+')) return false;
  return isA(part.head, whole.head) && whole.modifiers.every((modifier) => part.modifiers.includes(modifier));
}

/** For people to read: "children", "drones", "elderly people". */
export function plural({ head, modifiers }: Population): string {
  const words = head.replace(/-/g, ' ');
  return [...modifiers.filter((word) => word !== '+'), IRREGULAR[words] ?? regularPlural(words)].join(' ');
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
