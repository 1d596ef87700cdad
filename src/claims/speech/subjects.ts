import { isAdverb, isCoordinator, isPersonalPronoun, isPreposition, isRelative } from '../text/lexicon.js';
import { isAuxiliary, isSubordinator } from '../text/lexicon.js';
import type { Token } from '../text/tokens.js';
import { isFiniteVerb, verbBase } from '../text/verbForms.js';
import { cueOf } from './cues.js';
import type { Range } from './nounPhrases.js';
import { isWordAt, leftEdge, phraseLeft, skipTimeLeft } from './nounPhrases.js';
import { isFiniteLooking } from './verbLike.js';

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** The subject of the finite verb that stands at `end`: a noun phrase with the participles and relative clauses that belong to it. */
export function subjectLeft(tokens: readonly Token[], end: number): Range | null {
  const close = isParticiple(tokens, skipTimeLeft(tokens, end) - 1) ? end : skipTimeLeft(tokens, end);
  const phrase = phraseLeft(tokens, skipTimeLeft(tokens, end));
  if (phrase === null || isPersonalPronoun(lowerAt(tokens, phrase.to - 1))) return phrase;
  const head = headBefore(tokens, leftEdge(tokens, skipTimeLeft(tokens, end)), close);
  return withoutVerb(
    tokens,
    head === null ? { from: phrase.from, to: close } : { from: head.from, to: close },
  );
}

/** "released", "involved": may stand behind a noun as well as make a verb; no verb of saying, behind which a clause may begin. */
export function isParticiple(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'WORD' || !/^\p{Ll}{3,}(?:ed|wn|ught|[dl]t|en)$/u.test(token.text)) return false;
  const cue = cueOf(token.lower);
  return cue === null || !(cue.speech || cue.evidence || cue.attitude);
}

const isPlural = (word: string): boolean => /[^s]s$|^(?:people|men|women|children|police|staff)$/.test(word);

/**
 * "people involved in the plan (said)", "a doctor who sent the letter (said)", "three in 10 registered voters (said)": of two
 * verbs with nothing between their clauses the first belongs to the subject of the second. Null when there is no such verb.
 */
function headBefore(tokens: readonly Token[], edge: number, end: number): Range | null {
  if (isPersonalPronoun(lowerAt(tokens, edge - 1)))
    return (isParticiple(tokens, edge) || isFiniteLooking(tokens, edge)) && isWordAt(tokens, edge - 2)
      ? antecedent(tokens, edge - 1)
      : null;
  const verb = edge - 1;
  let before = verb;
  while (before > 0 && isAdverb(lowerAt(tokens, before - 1))) before -= 1;
  const noun = tokens[before - 1];
  if (noun === undefined || !(noun.kind === 'WORD' || noun.kind === 'NUMBER')) return null;
  if (isRelative(noun.lower)) return isFiniteLooking(tokens, verb) ? antecedent(tokens, before - 1) : null;
  if (!isParticiple(tokens, verb) || isAuxiliary(noun.lower)) return null;
  const modifies =
    isPreposition(lowerAt(tokens, edge)) || (edge === end - 1 && isPlural(lowerAt(tokens, edge)));
  return modifies ? antecedent(tokens, before) : null;
}

/** The noun phrase that ends just before `end`, unless it is itself the subject of a subordinate clause. */
function antecedent(tokens: readonly Token[], end: number): Range | null {
  const phrase = phraseLeft(tokens, end);
  if (phrase === null || isRelative(lowerAt(tokens, phrase.from))) return null;
  const before = lowerAt(tokens, leftEdge(tokens, end) - 1);
  const opens = lowerAt(tokens, leftEdge(tokens, end));
  return isSubordinator(before) || isSubordinator(opens) ? null : phrase;
}

/** "his friends make (jokes)": the clause's own verb ends its subject; null when there is nothing but a verb. */
function withoutVerb(tokens: readonly Token[], phrase: Range): Range | null {
  let to = phrase.to;
  if (isVerbAlone(tokens, phrase)) return null;
  if (to - phrase.from > 1 && !isParticiple(tokens, to - 1) && isFiniteVerb(tokens, to - 1)) to -= 1;
  while (to - phrase.from > 1 && isAdverb(lowerAt(tokens, to - 1))) to -= 1;
  return { from: phrase.from, to };
}

/** "and provide (reports)", "is propounding (views)", "without naming (claims)": what looked like a verb of saying is an object. */
function isVerbAlone(tokens: readonly Token[], { from, to }: Range): boolean {
  const last = lowerAt(tokens, to - 1);
  const before = lowerAt(tokens, to - 2);
  if (/ing$/.test(last)) return isPreposition(before) || isAuxiliary(before);
  if (to - from > 1 || /s$/.test(last) || verbBase(last) === null) return false;
  return isCoordinator(before) || isAuxiliary(before) || isAdverb(before) || before === 'to';
}
