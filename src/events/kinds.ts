import { lazily } from '../shared/lazily.js';
import { remember } from '../shared/remember.js';
import { FOLLOW_UPS } from './data/followUps.js';
import { KINDS } from './data/kinds.js';

interface Beginning {
  /** Matches where it is told to. */
  readonly expression: RegExp;
  readonly kindOf: ReadonlyMap<string, string>;
  readonly wildcards: readonly { readonly head: RegExp; readonly kind: string }[];
}

const escape = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** `*` inside a phrase is one word; at its end it is any ending. */
const source = (phrase: string): string =>
  escape(phrase).replace(/ \* /g, ' \\S+ ').replace(/\*$/, '\\p{L}*').replace(/ /g, '\\s+');

interface KindPhrase {
  readonly kind: string;
  readonly phrase: string;
}

const compileOne = (phrases: readonly KindPhrase[]): Beginning => ({
  expression: new RegExp(`(?:${phrases.map(({ phrase }) => source(phrase)).join('|')})(?![\\p{L}-])`, 'iuy'),
  kindOf: new Map(
    phrases.filter(({ phrase }) => !phrase.includes('*')).map(({ kind, phrase }) => [phrase, kind]),
  ),
  wildcards: phrases
    .filter(({ phrase }) => phrase.includes('*'))
    .map(({ kind, phrase }) => ({ kind, head: new RegExp(`^${source(phrase)}$`, 'iu') })),
});

/** Letters by which the phrases that may begin at a place are found: trying all of them there is most of the work. */
const KEY_LETTERS = 2;

function compile(): ReadonlyMap<string, Beginning> {
  const phrases = KINDS.flatMap(({ kind, phrases: list }) =>
    list.split('|').map((phrase) => ({ kind, phrase: phrase.trim().replace(/\s+/g, ' ') })),
  ).sort((a, b) => b.phrase.length - a.phrase.length);
  const byKey = new Map<string, KindPhrase[]>();
  for (const phrase of phrases) {
    const key = phrase.phrase.slice(0, KEY_LETTERS);
    byKey.set(key, [...(byKey.get(key) ?? []), phrase]);
  }
  return new Map([...byKey].map(([key, group]) => [key, compileOne(group)]));
}

const compiled = lazily(compile);

/** The beginnings of words, where alone a phrase may begin. */
const WORD = /(?<![\p{L}-])[a-z]{2}/giu;

function countKinds(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let end = 0;
  for (const { 0: key, index } of text.matchAll(WORD)) {
    const beginning = index < end ? undefined : compiled().get(key.toLowerCase());
    if (beginning === undefined) continue;
    beginning.expression.lastIndex = index;
    const match = beginning.expression.exec(text)?.[0];
    if (match === undefined) continue;
    end = index + match.length;
    const plain = match.toLowerCase().replace(/\s+/g, ' ');
    const kind =
      beginning.kindOf.get(plain) ?? beginning.wildcards.find(({ head }) => head.test(plain))?.kind;
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

/** Texts of which the kinds are remembered: a claim's are asked for when it is grouped and when its happening is summed up. */
const MAX_REMEMBERED = 1000;

/**
 * How often each kind of happening is told in a text, by the phrases of the kind table; empty when none is. Kinds stand in
 * the order of their first phrase.
 */
export const kindsIn = remember(countKinds, MAX_REMEMBERED);

const RECURRING = new Set(KINDS.filter(({ recurring }) => recurring).map(({ kind }) => kind));

/** Whether happenings of this kind come in editions, so that another year's is another event of one series. */
export const isRecurring = (kind: string | null): boolean => kind !== null && RECURRING.has(kind);

const REPEATED = new Set(
  KINDS.filter(({ recurring, repeated }) => recurring || repeated).map(({ kind }) => kind),
);

const OF_ANOTHER = new Set(FOLLOW_UPS.split('|'));

/** Whether happenings of this kind come of another one, often months after it, and are news of that one too. */
export const comesOfAnother = (kind: string): boolean => OF_ANOTHER.has(kind);

/** Whether happenings of this kind come again and again at one place by the same people, told in the same words. */
export const comesAgain = (kind: string): boolean => REPEATED.has(kind);
