import { isAdverb, isDeterminer, isPersonalPronoun, isPreposition } from '../text/lexicon.js';
import type { Token } from '../text/tokens.js';
import { isFiniteVerb } from '../text/verbForms.js';

/** A finite verb inside what should be a noun phrase: it belongs to another clause. */
export function isFiniteLooking(tokens: readonly Token[], at: number): boolean {
  return at > 0 && (isFiniteVerb(tokens, at) || isUnknownPast(tokens, at));
}

/** "emailed supporters": a word in -ed between a noun and what can only be an object or an adverbial. */
function isUnknownPast(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (
    token?.kind !== 'WORD' ||
    !/^\p{Ll}{3,}ed$/u.test(token.text) ||
    before?.kind !== 'WORD' ||
    after?.kind !== 'WORD'
  )
    return false;
  if (
    isDeterminer(before.lower) ||
    isPreposition(before.lower) ||
    isAdverb(before.lower) ||
    /['’]s?$/.test(before.lower)
  )
    return false;
  if (after.lower === 'by' || after.lower === 'in') return false;
  return (
    isDeterminer(after.lower) ||
    isPreposition(after.lower) ||
    isPersonalPronoun(after.lower) ||
    after.lower === 'to' ||
    /^\p{Lu}/u.test(before.text)
  );
}
