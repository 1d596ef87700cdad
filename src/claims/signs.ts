import { CUE_WORDS } from './data/modality.js';
import { lazily } from '../shared/lazily.js';
import { wordSet } from './text/words.js';

/** What a clause may be found to be; a set of bits. */
export const SIGN = { planned: 1, alleged: 2, conditional: 4, negative: 8 } as const;
const ANY = 15;

const signs = lazily(() => {
  const found = new Map<string, number>();
  for (const kind of ['planned', 'alleged', 'conditional', 'negative'] as const)
    for (const word of wordSet(CUE_WORDS[kind])) found.set(word, (found.get(word) ?? 0) | SIGN[kind]);
  return found;
});

/**
 * What the lower-case words of a clause can make it: only for that its cues are sought, for most clauses have none. Words written
 * otherwise than with plain letters are not judged and may make it anything.
 */
export function signsIn(words: readonly string[]): number {
  const known = signs();
  let found = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === 'to' && /^(?:is|are|was|were)$|ly$/.test(words[at - 1] ?? '')) found |= SIGN.planned;
    else if (/[^a-z-]/.test(word)) found |= signsOfOdd(word, known);
    else found |= known.get(word) ?? 0;
  }
  return found;
}

/** "won't", "nobody's": a cue ends before an apostrophe, or is a negation with it. */
function signsOfOdd(word: string, known: ReadonlyMap<string, number>): number {
  const [, plain, rest] = /^([a-z-]+)('[a-z]*)$/.exec(word) ?? [];
  if (plain === undefined) return /\p{L}/u.test(word) ? ANY : 0;
  return (known.get(plain) ?? 0) | (rest === "'t" ? SIGN.negative : 0);
}
