import { isAdverb, isAuxiliary, isPreposition } from '../text/lexicon.js';
import type { Token } from '../text/tokens.js';
import type { PeoplePhrase } from './phrase.js';
import { fateFormAt, type Fate, type FateForm } from './words.js';

/** A verb or phrase at tokens [from, to) that tells a fate. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly form: FateForm;
}

/** What tells a fate in a sentence, outside the phrases for people. */
export function cuesOf(tokens: readonly Token[], phrases: readonly PeoplePhrase[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const form = fateFormAt(tokens, at);
    if (form === null || phrases.some(({ from, to }) => at >= from && at < to) || isNoHarm(tokens, at, form))
      continue;
    cues.push({ from: at, to: at + form.words.length, form });
    at += form.words.length - 1;
  }
  return cues;
}

/** "was shot at by", "shot at them": nobody need be hit; "shot at a party" tells where. */
const isMissed = (behind: Token | undefined): boolean =>
  behind === undefined ||
  behind.kind === 'PUNCTUATION' ||
  /^(?:by|while|during|him|her|them|us|me|it|each|police|officers|deputies|troopers|people|passing|cars?|vehicles?)$/.test(
    behind.lower,
  );

const ALSO_NOUNS =
  /^(?:shot|shooting|stabbing|killing|wounding|beating|hit|strike|wound|wounds|murder|murders|injuries|kill)$/;
const BEFORE_NOUNS =
  /^(?:a|an|the|this|that|fatal|deadly|mass|single|warning|first|second|each|one|his|her|their|s|drive-by|drive|by|accidental|police|officer-involved|double|triple|apparent|possible|self-inflicted|no|every|multiple|attempted|degree)$/;

/** "a shot", "shots fired", "the shooting of", "was shot at", "to kill", "would die", "threatened to shoot". */
function isNoHarm(tokens: readonly Token[], at: number, { words, fate }: FateForm): boolean {
  const word = words[0] ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  const next = tokens[at + words.length]?.lower ?? '';
  if (words.length === 1 && ALSO_NOUNS.test(word) && BEFORE_NOUNS.test(before)) return true;
  if (word === 'shot' && (next === 'up' || (next === 'at' && isMissed(tokens[at + 2])))) return true;
  if (/^(?:murder|murders)$/.test(word)) return true;
  if (word === 'fatally' && (fateFormAt(tokens, at + 1) !== null || fateFormAt(tokens, at - 1) !== null))
    return true;
  if (before === 'to' && fate !== 'UNHARMED') return !/^(?:recover|be|survive|die|fight)$/.test(word);
  if (isModal(tokens, at)) return !/^(?:survive$|recover$|be)/.test(word);
  if (/^(?:if|nearly|almost|threatening|threatened)$/.test(before)) return true;
  return word === 'dead' && /^(?:or|end|body|bodies)$/.test(next);
}

/** "would die", "could have been killed": a modal verb before the auxiliaries. */
function isModal(tokens: readonly Token[], at: number): boolean {
  let first = at - 1;
  while (/^(?:be|been|have|not)$/.test(tokens[first]?.lower ?? '')) first -= 1;
  const modal = /^(?:would|could|might|may|will|should)$/.test(tokens[first]?.lower ?? '');
  return modal || tokens[at - 1]?.lower === 'can';
}

/**
 * "shot in the leg", "shot, killed", "shot and": a participle. "shot his gun", "shot Sgt Hale": a verb with an object that is
 * nobody known.
 */
export function endsPredicate(tokens: readonly Token[], { to }: Cue): boolean {
  const next = tokens[to];
  if (next === undefined || next.kind === 'PUNCTUATION' || next.kind === 'MARK') return true;
  if (fateFormAt(tokens, to) !== null || isAuxiliary(next.lower)) return true;
  return (
    (isPreposition(next.lower) && !/^(?:into|down|up|through|toward|towards)$/.test(next.lower)) ||
    isAdverb(next.lower) ||
    /^(?:and|or|but|while|when|as|after|before|multiple|several|two|three|four|five|six|seven|eight|\d+|dead|once|twice|repeatedly|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|overnight|early|late|last|this|that|who|there|here|outside|inside|nearby)$/.test(
      next.lower,
    )
  );
}

/** The fate that a cue tells with the adverb beside it: "fatally shot", "mortally wounded", "seriously hit". */
export function fateOf(tokens: readonly Token[], { from, to, form }: Cue): Fate {
  const around = `${tokens[from - 1]?.lower ?? ''} ${tokens[to]?.lower ?? ''}`;
  if (/\b(?:fatally|mortally)\b/.test(around)) return 'KILLED';
  return form.fate === 'STRUCK' && /\b(?:critically|seriously)\b/.test(around) ? 'INJURED' : form.fate;
}

const BE = /^(?:was|were|is|are|be|been|being|got|gets|get|been|'s)$/;

/** Whether the verb at `at` is said of its subject in the passive. */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 6); i -= 1) {
    const word = tokens[i]?.lower ?? '';
    if (BE.test(word)) return true;
    const joins =
      isAdverb(word) ||
      /^(?:and|or|,|not|also|later|then|both|fatally|apparently|shot|struck|hit|stabbed|wounded|beaten|robbed|found|pronounced|left)$/.test(
        word,
      );
    if (!joins) return false;
  }
  return false;
}

/** Whether the verb at `at` is denied. */
export function isNegated(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i -= 1) {
    const word = tokens[i]?.lower ?? '';
    if (/^(?:not|never)$|n't$/.test(word)) return true;
    if (!isAdverb(word) && !isAuxiliary(word) && !/^(?:seriously|badly|to|been|be)$/.test(word)) return false;
  }
  return false;
}
