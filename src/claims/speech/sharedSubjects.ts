import { isAdverb, isCoordinator, isDeterminer, isPreposition, isSubordinator } from '../text/lexicon.js';
import type { Token } from '../text/tokens.js';
import { isFiniteVerb, verbBase } from '../text/verbForms.js';
import type { Frame } from './frames.js';
import type { Range } from './nounPhrases.js';
import { phraseRight, skipTimeRight } from './nounPhrases.js';
import { subjectOfClause } from './issuers.js';

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** A subject is shared by no more reports than this: keeps sentences without end in linear time. */
const MAX_EARLIER = 12;

/**
 * A frame's own subject; else the one of the clause that it hangs on ("by saying", "to warn"); else that of the nearest
 * earlier report that is not itself part of what another reports; else the sentence's.
 */
export function sourceOf(tokens: readonly Token[], frames: readonly Frame[], frame: Frame): Range | null {
  if (frame.source !== null || frame.verb.use === 'passive') return frame.source;
  const hangs =
    /^(?:by|to|of|in|for)$/.test(lowerAt(tokens, frame.start - 1)) || frame.verb.use === 'infinitive';
  const governing = hangs ? subjectOfClause(tokens, frame.start) : null;
  if (governing !== null) return governing;
  const index = frames.indexOf(frame);
  const earlier = frames
    .slice(Math.max(0, index - MAX_EARLIER), index)
    .filter((other) => other.source !== null && other.verb.use !== 'passive');
  const outer = earlier.filter((one) => !earlier.some((other) => other !== one && contains(other, one)));
  return outer.at(-1)?.source ?? subjectOfSentence(tokens);
}

/** What `outer` reports begins before `inner`. */
const contains = (outer: Frame, inner: Frame): boolean =>
  outer.verb.cue.speech &&
  outer.content >= 0 &&
  outer.content <= inner.start &&
  inner.verb.use === 'finite' &&
  inner.start - outer.content <= 1;

/** The first noun phrase after the opening adverbials. */
export function subjectOfSentence(tokens: readonly Token[]): Range | null {
  let at = 0;
  for (let guard = 0; guard < 4; guard += 1) {
    const next = afterOpening(tokens, at);
    if (next === at) break;
    at = next;
  }
  const phrase = phraseRight(tokens, at);
  return phrase === null ? null : upToVerb(tokens, phrase);
}

/** One past a conjunction, adverb, time or comma-closed phrase or clause that opens the sentence at `at`; `at` where none does. */
function afterOpening(tokens: readonly Token[], at: number): number {
  const word = lowerAt(tokens, at);
  if (/^(?:but|and|so|yet|then|still|also|meanwhile|however)$/.test(word) || word === ',') return at + 1;
  const later = [2, 3, 4].find((length) => closesTime(tokens, at + length));
  if (later !== undefined) return at + later + 1;
  const time = skipTimeRight(tokens, at);
  if (time > at) return tokens[time]?.text === ',' ? afterYear(tokens, time + 1) : time;
  if (isPreposition(word) || isSubordinator(word) || /ing$/.test(word)) return afterComma(tokens, at);
  const next = lowerAt(tokens, at + 1);
  const opens = isAdverb(word) || /ed$/.test(word);
  if (opens && next === ',') return at + 2;
  return opens && (isPreposition(next) || isSubordinator(next) || /ed$/.test(next))
    ? afterComma(tokens, at)
    : at;
}

/** "Minutes later, ...", "Two days ago, ...": the comma behind them. */
const closesTime = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ',' && /^(?:later|earlier|ago|before|after|on)$/.test(lowerAt(tokens, at - 1));

/** "On July 6, 2015, ...". */
const afterYear = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.kind === 'NUMBER' && tokens[at + 1]?.text === ',' ? at + 2 : at;

function afterComma(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at += 1) if (tokens[at]?.text === ',') return at + 1;
  return tokens.length;
}

/**
 * A subject is followed by its verb. Where none follows the phrase, its verb was taken into it ("the senator emailed
 * supporters"): the first word inside that can be one ends it.
 */
function upToVerb(tokens: readonly Token[], phrase: Range): Range {
  let next = phrase.to;
  while (isAdverb(lowerAt(tokens, next))) next += 1;
  const mark = tokens[next]?.kind === 'PUNCTUATION' && !/ing$/.test(lowerAt(tokens, next + 1));
  if (isFiniteVerb(tokens, next) || mark) return phrase;
  for (let at = phrase.from + 1; at < phrase.to; at += 1) {
    if (!canBeVerb(tokens, at)) continue;
    let to = at;
    while (to - phrase.from > 1 && isAdverb(lowerAt(tokens, to - 1))) to -= 1;
    return { from: phrase.from, to };
  }
  return phrase;
}

function canBeVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.kind !== 'WORD' || before === undefined || !/^\p{Ll}{3,}$/u.test(token.text)) return false;
  if (isDeterminer(before.lower) || isPreposition(before.lower) || isCoordinator(before.lower)) return false;
  if (/['’]s?$/.test(before.lower)) return false;
  if (/[^su]s$/.test(token.lower) && (isAdverb(before.lower) || takesVerb(tokens, at))) return true;
  if (/ed$/.test(token.lower)) return true;
  return verbBase(token.lower) !== null;
}

/** "Ruiz tries to", "Ruiz avoids naming": behind a name, before what only a verb leads into. */
const takesVerb = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}.*[^s]$/u.test(tokens[at - 1]?.text ?? '') && /^to$|ing$/.test(lowerAt(tokens, at + 1));
