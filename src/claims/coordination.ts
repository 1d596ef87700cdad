import type { Token } from './text/tokens.js';
import { isAdverb, isAuxiliaryAt, isCalendarWord, isPreposition, isRelative } from './text/lexicon.js';
import { isFiniteVerb } from './text/verbForms.js';

/** Words that open a clause with a verb of its own. */
const OPENER =
  /^(?:that|who|which|whom|whose|when|whenever|where|wherever|whether|if|unless|because|although|though|while|whereas|how|why|what|once)$/;
/** Words that open a clause or a mere adverbial ("after dawn"). */
const DOUBTFUL = /^(?:as|after|before|since|until|than)$/;
/** A noun phrase behind a doubtful opener is no longer than this many tokens. */
const MAX_PHRASE = 9;

/**
 * Whether a conjunction at `at` can end a clause that begins at `from`: everything before it has its verbs, so what stands
 * right before it is no first half of a subject ("denied that the bank and its owner had met", "after a bus and a lorry
 * collided", "both the mayor and the judge").
 */
export function canEndClause(tokens: readonly Token[], from: number, at: number): boolean {
  let wanted = 1;
  let verbs = 0;
  let sinceOpener = 0;
  for (let i = from; i < at; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'WORD' || token.quoted) continue;
    if (OPENER.test(token.lower) && i > from && opensClause(tokens, i)) {
      wanted += 1;
      sinceOpener = 0;
    } else if (isFiniteVerb(tokens, i) && !continuesVerb(tokens, i)) {
      verbs += 1;
      sinceOpener += 1;
    }
  }
  // A comma parts clauses far oftener than it parts two names: there a verb that no list knows may be the missing one.
  const complete = tokens[at - 1]?.text === ',' ? sinceOpener > 0 : verbs >= wanted && sinceOpener > 0;
  return complete && !awaitsPair(tokens, from, at);
}

/** Not in "on that day", "killed while at work", "when asked". */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  if (tokens[at]?.lower === 'that') return !isPreposition(tokens[at - 1]?.lower ?? '');
  if (isRelative(tokens[at]?.lower ?? '')) return true;
  return !isPreposition(next) && !/^(?:possible|necessary|needed)$|ing$|ed$/.test(next);
}

/** The second word of "has been", "was never killed". */
function continuesVerb(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (isAdverb(tokens[before]?.lower ?? '')) before -= 1;
  return isAuxiliaryAt(tokens, before);
}

/** "both the mayor and", "after a bus and": the half before the conjunction waits for the other. */
function awaitsPair(tokens: readonly Token[], from: number, at: number): boolean {
  const comma = tokens[at - 1]?.text === ',';
  for (let i = at - 1; i >= from && at - i <= MAX_PHRASE; i -= 1) {
    const token = tokens[i];
    if (token === undefined || isFiniteVerb(tokens, i)) return false;
    if (/^(?:both|either|neither|between)$/.test(token.lower))
      return /^(?:and|or|nor)$/.test(tokens[at]?.lower ?? '');
    if (token.text === ',' && i < at - 1) return tokens[i + 1]?.lower === 'with';
    if (isCalendarWord(token.lower) || /^(?:then|now|noon|midnight|dawn)$/.test(token.lower)) return false;
    if (DOUBTFUL.test(token.lower)) return !comma && i > from;
  }
  return false;
}
