import { lazily } from '../shared/lazily.js';
import { FOLLOW_UPS } from './data/followUps.js';
import { KINDS } from './data/kinds.js';

interface Beginning {
  /** Matches where it is told to. */
  readonly expression: RegExp;
  /** The first words of the phrases; `open` goes on with any ending. */
  readonly heads: readonly { readonly word: string; readonly open: boolean }[];
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

const headOf = (phrase: string): string => /^[a-z]*/.exec(phrase)?.[0] ?? '';

const compileOne = (phrases: readonly KindPhrase[]): Beginning => ({
  heads: phrases.map(({ phrase }) => {
    const word = headOf(phrase);
    return { word, open: phrase.charAt(word.length) === '*' };
  }),
  expression: new RegExp(`(?:${phrases.map(({ phrase }) => source(phrase)).join('|')})(?![\\p{L}-])`, 'iuy'),
  kindOf: new Map(
    phrases.filter(({ phrase }) => !phrase.includes('*')).map(({ kind, phrase }) => [phrase, kind]),
  ),
  wildcards: phrases
    .filter(({ phrase }) => phrase.includes('*'))
    .map(({ kind, phrase }) => ({ kind, head: new RegExp(`^${source(phrase)}$`, 'iu') })),
});

/** Letters by which the phrases that may begin at a word are found: trying all of them there is most of the work. */
const KEY_LETTERS = 3;

/** Its first letters, fewer where its first word has fewer: no phrase goes on with any ending after less. */
const keyOf = (phrase: string): string => headOf(phrase).slice(0, KEY_LETTERS);

function compile(): ReadonlyMap<string, Beginning> {
  const phrases = KINDS.flatMap(({ kind, phrases: list }) =>
    list.split('|').map((phrase) => ({ kind, phrase: phrase.trim().replace(/\s+/g, ' ') })),
  ).sort((a, b) => b.phrase.length - a.phrase.length);
  const byKey = new Map<string, KindPhrase[]>();
  for (const phrase of phrases) {
    const key = keyOf(phrase.phrase);
    byKey.set(key, [...(byKey.get(key) ?? []), phrase]);
  }
  return new Map([...byKey].map(([key, group]) => [key, compileOne(group)]));
}

const compiled = lazily(compile);

/** A run of letters that begins a word, where alone a phrase may begin. */
const RUN = /[a-z]{2,}/gi;
const IN_WORD = /[\p{L}-]$/u;

/** Whether what stands before a run of letters makes it a part of a longer word: another letter, with marks or of another script, or a hyphen. */
const continuesWord = (text: string, at: number): boolean =>
  at > 0 && IN_WORD.test(text.slice(Math.max(0, at - 2), at));

function kindAt(text: string, at: number, run: string): { kind: string | undefined; end: number } | null {
  const lower = run.toLowerCase();
  const beginning = compiled().get(lower.slice(0, KEY_LETTERS));
  if (beginning === undefined) return null;
  const mayBegin = beginning.heads.some(({ word, open }) => (open ? lower.startsWith(word) : lower === word));
  if (!mayBegin || continuesWord(text, at)) return null;
  beginning.expression.lastIndex = at;
  const match = beginning.expression.exec(text)?.[0];
  if (match === undefined) return null;
  const plain = match.toLowerCase().replace(/\s+/g, ' ');
  const kind = beginning.kindOf.get(plain) ?? beginning.wildcards.find(({ head }) => head.test(plain))?.kind;
  return { kind, end: at + match.length };
}

/**
 * How often each kind of happening is told in a text, by the phrases of the kind table; empty when none is. Kinds stand in
 * the order of their first phrase.
 */
export function kindsIn(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let end = 0;
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const found = index < end ? null : kindAt(text, index, run);
    if (found === null) continue;
    end = found.end;
    if (found.kind !== undefined) counts.set(found.kind, (counts.get(found.kind) ?? 0) + 1);
  }
  return counts;
}

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
