import { IRREGULAR_NEWS_VERBS, REGULAR_VERBS } from '../data/commonVerbs.js';
import { cueOf } from '../speech/cues.js';
import { formsOf } from '../speech/inflect.js';
import {
  isAuxiliary,
  isAuxiliaryAt,
  isDeterminer,
  isPersonalPronoun,
  isPreposition,
  isRelative,
} from './lexicon.js';
import type { Token } from './tokens.js';
import { lazily } from '../../shared/lazily.js';
import { wordSet } from './words.js';

const DOUBLES = lazily(() =>
  wordSet(
    'ban bar cut drag drop grab grip rip slam slip step stop strip tip trap flip ram swap admit permit submit',
  ),
);

const forms = lazily(() => {
  const past = new Set<string>();
  const present = new Set<string>();
  const base = new Set<string>();
  const bases = new Map<string, string>();
  const add = (verb: string, irregular: string | undefined): void => {
    const all = formsOf(verb, irregular, DOUBLES().has(verb), false);
    for (const word of all.past) past.add(word);
    for (const word of all.present) present.add(word);
    for (const word of all.base) base.add(word);
    for (const word of Object.values(all).flat()) if (!bases.has(word)) bases.set(word, verb);
  };
  const irregulars = IRREGULAR_NEWS_VERBS.split(';').map((entry) => entry.trim().split(/\s+/));
  const known = new Set(irregulars.map(([base]) => base));
  for (const [base = '', first = '', second = ''] of irregulars) add(base, `${first} ${second}`);
  for (const verb of wordSet(REGULAR_VERBS)) if (!known.has(verb)) add(verb, undefined);
  return { past, present, base, bases };
});

/** The plain form of a frequent verb's form ("sold" -> "sell"), lower case; null when the word is no form of one. */
export const verbBase = (word: string): string | null => forms().bases.get(word) ?? null;

/** Whether a lower-case word is a past form of a frequent verb: "fell", "occurred"; participles ("injured") are too. */
export const isPastForm = (word: string): boolean => forms().past.has(word);

/** Whether the token at `at` looks like the finite verb of a clause: an auxiliary, or a verb form after something that can be its subject. */
export function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  let seen = known.get(tokens);
  if (seen === undefined) known.set(tokens, (seen = new Int8Array(tokens.length)));
  const before = seen[at];
  if (before === undefined) return false;
  if (before !== 0) return before === 1;
  const found = readsAsFinite(tokens, at);
  seen[at] = found ? 1 : -1;
  return found;
}

/** What was found for the tokens of a sentence: every rule of clauses and speech asks again. */
const known = new WeakMap<readonly Token[], Int8Array>();

function readsAsFinite(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'WORD') return false;
  if (isAuxiliaryAt(tokens, at))
    return !/^(?:be|been|being|having|doing)$/.test(token.lower) && tokens[at - 1]?.lower !== 'to';
  if (/^\p{Lu}/u.test(token.text) || at === 0) return false;
  const before = tokens[at - 1];
  if (
    before === undefined ||
    (isDeterminer(before.lower) && !isRelative(before.lower)) ||
    isPreposition(before.lower) ||
    /['’]s?$/.test(before.lower)
  )
    return false;
  const cue = cueOf(token.lower);
  if (forms().past.has(token.lower) || cue?.forms.has('past') === true) return true;
  return agreesWith(before, token, tokens[at + 1]);
}

/** A present form whose number fits the word before it; the same words are nouns ("attacks", "plan") elsewhere. */
function agreesWith(before: Token, token: Token, next: Token | undefined): boolean {
  if (before.kind !== 'WORD') return false;
  const cue = cueOf(token.lower);
  const singular = forms().present.has(token.lower) || cue?.forms.has('present') === true;
  const plural = forms().base.has(token.lower) || cue?.forms.has('base') === true;
  if (!singular && !plural) return false;
  if (isRelative(before.lower)) return true;
  if (isPersonalPronoun(before.lower)) return singular === /^(?:he|she|it)$/.test(before.lower);
  // "at many levels,": a present form hardly ends its clause behind a noun; a plural noun often does.
  if (
    next === undefined ||
    (next.kind === 'PUNCTUATION' && (cue?.speech !== true || /^\p{Ll}/u.test(before.text))) ||
    isAuxiliary(next.lower) ||
    /^(?:of|against|by|and|or)$|(?<!^miss)ing$/.test(next.lower)
  )
    return false;
  if (
    /^(?:news|series|sports|arms|headquarters|politics|species|gas|bus|this|press|congress)$/.test(
      before.lower,
    )
  )
    return false;
  if (plural && !singular)
    return (
      /[^s']s$|^(?:people|police|women|men|children)$/.test(before.lower) && /^\p{Ll}/u.test(before.text)
    );
  return (
    !/s$|(?:ian|ish|ese|ean|ican|ic|al|ive|ous|ed|ary|air)$/.test(before.lower) ||
    /^\p{Lu}.*[^n]s$/u.test(before.text)
  );
}

/** First finite verb in [from, to), or -1. */
export function finiteVerbIn(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (isFiniteVerb(tokens, at)) return at;
  return -1;
}
