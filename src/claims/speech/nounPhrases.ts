import {
  isAdverb,
  isAuxiliary,
  isCalendarWord,
  isCoordinator,
  isDeterminer,
  isPersonalPronoun,
  isPreposition,
  isRelative,
  isSubordinator,
} from '../text/lexicon.js';
import { lazily } from '../../shared/lazily.js';
import { wordSet } from '../text/words.js';
import type { Token } from '../text/tokens.js';
import { isFiniteLooking } from './verbLike.js';

/** A range [from, to) of token indices. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A noun phrase longer than this many tokens is cut: keeps the work linear and is never seen in running news. */
const MAX_TOKENS = 28;
const PERIODS = lazily(() =>
  wordSet(
    'week month year night morning afternoon evening weekend day spring summer autumn fall winter hour',
  ),
);
const DEICTIC = lazily(() => wordSet('this last next earlier later the same that previous past late early'));

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';
export const isWordAt = (tokens: readonly Token[], at: number): boolean => {
  const kind = tokens[at]?.kind;
  return kind === 'WORD' || kind === 'NUMBER';
};

/** Steps left over "on Thursday", "earlier this week", "yesterday" that end just before `end`; gives the new end. */
export function skipTimeLeft(tokens: readonly Token[], end: number): number {
  let at = end;
  for (let guard = 0; guard < 3; guard += 1) {
    const next = skipOneTimeLeft(tokens, at);
    if (next === at) break;
    at = next;
  }
  return at;
}

function skipOneTimeLeft(tokens: readonly Token[], end: number): number {
  const last = lowerAt(tokens, end - 1).replace(/\.$/, '');
  if (/^(?:yesterday|today|tomorrow|tonight|overnight)$/.test(last)) return end - 1;
  let at = end - 1;
  if (tokens[at]?.kind === 'NUMBER' && isCalendarWord(lowerAt(tokens, at - 1).replace(/\.$/, ''))) at -= 1;
  else if (PERIODS().has(last) && DEICTIC().has(lowerAt(tokens, at - 1))) {
    at -= 1;
    if (lowerAt(tokens, at - 1) === 'the' && /^(?:in|during|over)$/.test(lowerAt(tokens, at - 2)))
      return at - 2;
    if (lowerAt(tokens, at - 1) === 'earlier' || lowerAt(tokens, at - 1) === 'late') at -= 1;
    return /^(?:on|in|during)$/.test(lowerAt(tokens, at - 1)) ? at - 1 : at;
  } else if (!isCalendarWord(last)) return end;
  return /^(?:on|in|late|early|last|this|next)$/.test(lowerAt(tokens, at - 1)) ? at - 1 : at;
}

/** Steps right over a time phrase that begins at `start`. */
export function skipTimeRight(tokens: readonly Token[], start: number): number {
  let at = start;
  if (/^(?:on|in|late|early|earlier|later|last|this|next)$/.test(lowerAt(tokens, at))) at += 1;
  if (/^(?:this|last|next|the|that|late|early)$/.test(lowerAt(tokens, at))) at += 1;
  const word = lowerAt(tokens, at).replace(/\.$/, '');
  if (isCalendarWord(word)) {
    at += 1;
    while (tokens[at]?.kind === 'NUMBER' || PERIODS().has(lowerAt(tokens, at))) at += 1;
    return at;
  }
  if (/^(?:yesterday|today|tomorrow|tonight|overnight)$/.test(word) && at === start) return at + 1;
  if (at > start && PERIODS().has(word) && !isDeterminerAlone(tokens, start)) return at + 1;
  return start;
}

/** "the day", "this year" with no more before them may be a subject: only "last", "earlier", "on" make a time of them. */
const isDeterminerAlone = (tokens: readonly Token[], start: number): boolean =>
  /^(?:the|that)$/.test(lowerAt(tokens, start)) || lowerAt(tokens, start) === 'in';

/** Whether a token can be no part of a noun phrase. */
export function breaksPhrase(token: Token): boolean {
  if (token.kind === 'QUOTE') return true;
  if (token.kind === 'PUNCTUATION') return !/^[$£€¥&%#'’]$/.test(token.text);
  if (token.kind !== 'WORD') return false;
  return (isAuxiliary(token.lower) && token.text !== 'May') || isHardBreak(token.lower);
}

const isHardBreak = (word: string): boolean =>
  (isSubordinator(word) && !isPreposition(word)) || (isCoordinator(word) && word !== 'and' && word !== 'or');

/** "New York Times/CBS News", "50-state": a stroke or hyphen that touches the words on both sides. */
function isGlue(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before?.end !== token?.start || token?.end !== after?.start) return false;
  if (token?.text === '-') return before?.kind === 'NUMBER' && after?.kind === 'WORD';
  return token?.text === '/' && /^\p{Lu}/u.test(before?.text ?? '') && /^\p{Lu}/u.test(after?.text ?? '');
}

const breaksAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token === undefined || (breaksPhrase(token) && !isGlue(tokens, at));
};

/** The noun phrase that ends just before `end`, with its prepositional phrases; null when none stands there. */
export function phraseLeft(tokens: readonly Token[], end: number): Range | null {
  const last = tokens[end - 1];
  if (last === undefined) return null;
  if (last.kind === 'WORD' && (isPersonalPronoun(last.lower) || isRelative(last.lower)))
    return { from: end - 1, to: end };
  if (last.kind !== 'WORD' && last.kind !== 'NUMBER' && last.kind !== 'MARK') return null;
  if (isPreposition(last.lower) || isHardBreak(last.lower) || isCoordinator(last.lower)) return null;
  return trimLeft(tokens, leftEdge(tokens, end), end);
}

/** Where the words begin that may belong to the phrase that ends just before `end`. */
export function leftEdge(tokens: readonly Token[], end: number): number {
  let from = end;
  while (from > 0 && end - from < MAX_TOKENS && !stopsLeft(tokens, from - 1, end)) from -= 1;
  return from;
}

function stopsLeft(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at];
  if (token === undefined || breaksAt(tokens, at)) return true;
  if (token.lower === 'and' || token.lower === 'or') return !joinsNames(tokens, at);
  if (token.kind === 'WORD' && (isPersonalPronoun(token.lower) || isContraction(token.lower))) return true;
  if (at < end - 1 && opensPhrase(tokens, at + 1) && !leadsInto(token.lower)) return true;
  if (isPreposition(lowerAt(tokens, at - 1)) && isRelative(token.lower)) return true;
  if (isSubordinator(token.lower) && followsAdverbial(lowerAt(tokens, at - 1))) return true;
  if (/ed$/.test(token.lower) && isQuotation(tokens[at - 1])) return false;
  return at < end - 1 && isFiniteLooking(tokens, at);
}

/** Behind a closing mark "retired general Ruiz (said)" begins with no verb. */
const isQuotation = (token: Token | undefined): boolean => token?.kind === 'QUOTE' || token?.kind === 'MARK';

/** "even after", "on Monday before": behind these a word that may be a preposition opens a clause. */
const followsAdverbial = (before: string): boolean => isAdverb(before) || isCalendarWord(before);

/** "he's", "you're": a pronoun with its verb. */
const isContraction = (word: string): boolean =>
  /^(?:i|you|he|she|it|we|they|that|there|what|who|here)'(?:s|m|re|ve|ll|d)$/.test(word);

/** A word with which nothing but a new noun phrase can begin. */
const opensPhrase = (tokens: readonly Token[], at: number): boolean =>
  /^(?:the|an?|his|her|its|their|my|our|your|this|these|those)$/.test(lowerAt(tokens, at));

/** What may stand before such a word within one and the same phrase. */
const leadsInto = (word: string): boolean =>
  isPreposition(word) || isCoordinator(word) || /^(?:all|both|half|such|many|quite|twice|not)$/.test(word);

/** "reporters and editors", "Wong and Greenberg" against "the fire spread and officials said". */
function joinsNames(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before === undefined || after === undefined || breaksPhrase(before)) return false;
  const capital = (token: Token): boolean => /^\p{Lu}/u.test(token.text);
  if (capital(before) && capital(after)) return true;
  for (let i = at - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'PUNCTUATION') return true;
    if (at - i > 12) return false;
    if (breaksPhrase(token) || isFiniteLooking(tokens, i)) return false;
  }
  return true;
}

/** Drops what opens a clause but is no part of its subject: "But", "On Thursday", "Meanwhile". */
function trimLeft(tokens: readonly Token[], start: number, to: number): Range | null {
  let from = start;
  while (tokens[from]?.kind === 'MARK' && from < to) from += 1;
  for (let guard = 0; guard < 4 && from < to; guard += 1) {
    const word = lowerAt(tokens, from);
    const time = skipTimeRight(tokens, from);
    if (word === 'according' && lowerAt(tokens, from + 1) === 'to') from += 2;
    else if (time > from && time < to) from = time;
    else if (isCoordinator(word) || (isAdverb(word) && to - from > 1 && word !== 'both' && word !== 'all'))
      from += 1;
    else if (isPreposition(word) && to - from > 1) from = afterLeadingPhrase(tokens, from, to);
    else break;
  }
  return from < to ? { from, to } : null;
}

/** "In Madrid officials": the subject is the last bare noun group; a determiner or a name shows where it begins. */
function afterLeadingPhrase(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at > from + 1; at -= 1) {
    const word = lowerAt(tokens, at);
    if (isDeterminer(word) && !isPreposition(lowerAt(tokens, at - 1))) return at;
    if (isPreposition(word)) break;
  }
  return from + 1;
}

/** The noun phrase that begins at `start`; names, titles and "of" phrases included; null when none does. */
export function phraseRight(tokens: readonly Token[], start: number): Range | null {
  const first = tokens[start];
  if (first === undefined || !isWordAt(tokens, start)) return null;
  if (isPersonalPronoun(first.lower)) return { from: start, to: start + 1 };
  if (breaksPhrase(first) || isPreposition(first.lower) || isCoordinator(first.lower)) return null;
  let to = start + 1;
  while (to < tokens.length && to - start < MAX_TOKENS && !stopsRight(tokens, to)) to += 1;
  while (to > start + 1 && endsNoPhrase(lowerAt(tokens, to - 1))) to -= 1;
  return { from: start, to };
}

const endsNoPhrase = (word: string): boolean => isPreposition(word) || isCoordinator(word) || isAdverb(word);

function stopsRight(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || breaksAt(tokens, at) || isFiniteLooking(tokens, at)) return true;
  if (token.kind === 'WORD' && (isPersonalPronoun(token.lower) || isRelative(token.lower))) return true;
  if (skipTimeRight(tokens, at) > at && !isDeterminer(lowerAt(tokens, at - 1))) return true;
  if (token.lower === 'at' && tokens[at + 1]?.kind === 'NUMBER') return true;
  if (isPreposition(token.lower)) return !/^(?:of|for|at|from)$/.test(token.lower);
  return token.lower === 'and' && !/^\p{Lu}|^(?:the|an?)$/u.test(tokens[at + 1]?.text ?? '');
}
