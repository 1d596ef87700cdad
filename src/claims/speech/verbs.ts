import type { Token } from '../text/tokens.js';
import {
  isAdverb,
  isAuxiliary,
  isDeterminer,
  isPersonalPronoun,
  isPreposition,
  isRelative,
} from '../text/lexicon.js';
import { NOUN_LIKE_VERBS } from '../data/complements.js';
import { lazily } from '../../shared/lazily.js';
import { wordSet } from '../text/words.js';
import type { Cue } from './cues.js';
import { cueOf } from './cues.js';

/** How a verb stands in its sentence. */
export type VerbUse = 'finite' | 'gerund' | 'infinitive' | 'passive';

export interface CueVerb {
  readonly cue: Cue;
  readonly use: VerbUse;
  /** Token index of the verb itself. */
  readonly at: number;
  /** Token index where its auxiliaries and adverbs begin. */
  readonly from: number;
  readonly negated: boolean;
}

const nounLike = lazily(() => wordSet(NOUN_LIKE_VERBS));

/** A noun phrase before a verb is looked through for its head this far. */
const MAX_QUALIFIER = 14;

const BE = /^(?:is|are|was|were|be|been|being|am|isn't|aren't|wasn't|weren't|'s|'re)$/;
const HAVE = /^(?:has|have|had|having|hasn't|haven't|hadn't)$/;
const NEGATION = /^(?:not|never|no|neither|nor|without)$|n't$/;

/** Reads the token at `at` as a verb that attributes; null when it is no verb there, or none of that kind. */
export function readCueVerb(tokens: readonly Token[], at: number): CueVerb | null {
  const token = tokens[at];
  if (token?.kind !== 'WORD' || token.quoted) return null;
  const cue = cueOf(token.lower);
  if (cue === null || isPartOfName(tokens, at)) return null;
  const { from, auxiliaries } = verbGroup(tokens, at);
  const use = useOf(tokens, at, from, auxiliaries, cue);
  if (use === null) return null;
  return { cue, use, at, from, negated: auxiliaries.some((word) => NEGATION.test(word)) };
}

/** "United States", "Washington Post": capitalised inside a sentence, so a name. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    at > 0 &&
    /^\p{Lu}/u.test(token.text) &&
    /^\p{Lu}|^the$/u.test(tokens[at - 1]?.text ?? '')
  );
}

/** Auxiliaries and adverbs before the verb, nearest first. */
function verbGroup(tokens: readonly Token[], at: number): { from: number; auxiliaries: readonly string[] } {
  const auxiliaries: string[] = [];
  let from = at;
  for (let i = at - 1; i >= 0 && at - i <= 7; i -= 1) {
    const word = tokens[i]?.lower ?? '';
    if (isAuxiliary(word) || word === 'to' || NEGATION.test(word)) auxiliaries.push(word);
    else if (!(isAdverb(word) && tokens[i]?.kind === 'WORD')) break;
    from = i;
  }
  return { from, auxiliaries };
}

function useOf(
  tokens: readonly Token[],
  at: number,
  from: number,
  auxiliaries: readonly string[],
  cue: Cue,
): VerbUse | null {
  const nearest = auxiliaries.find((word) => !NEGATION.test(word) || /n't$/.test(word));
  if (nearest === 'to') return cue.forms.has('base') ? 'infinitive' : null;
  if (nearest !== undefined && BE.test(nearest)) return afterBe(cue);
  if (nearest !== undefined && HAVE.test(nearest)) return cue.forms.has('participle') ? 'finite' : null;
  if (nearest !== undefined) return cue.forms.has('base') ? 'finite' : null;
  if (cue.forms.has('gerund')) return gerundUse(tokens, from);
  if (cue.forms.has('participle') && tokens[at + 1]?.lower === 'by') return 'passive';
  const before = tokens[from - 1];
  return standsAsVerb(tokens, at, before, cue) ? 'finite' : null;
}

const afterBe = (cue: Cue): VerbUse | null =>
  cue.forms.has('gerund') ? 'finite' : cue.forms.has('participle') ? 'passive' : null;

/** "the meeting", "his saying": after a determiner it is a noun. */
function gerundUse(tokens: readonly Token[], from: number): VerbUse | null {
  const before = tokens[from - 1];
  if (before === undefined) return 'gerund';
  if (isDeterminer(before.lower) || /['’]s$/.test(before.lower)) return null;
  return 'gerund';
}

function standsAsVerb(tokens: readonly Token[], at: number, before: Token | undefined, cue: Cue): boolean {
  const after = tokens[at + 1];
  // "Said Ruiz: …": only a form that opens no order.
  if (before === undefined) return cue.speech && !cue.forms.has('base') && /^\p{Lu}/u.test(after?.text ?? '');
  if (
    isDeterminer(before.lower) &&
    !/^(?:this|that|some|many|most|all|several|few|both|each|another)$/.test(before.lower)
  )
    return false;
  if (isPreposition(before.lower) || /['’]s?$/.test(before.lower)) return false;
  if (cue.forms.has('past')) return true;
  return (agrees(before, after, cue) || hasPluralHead(tokens, at, cue)) && opensContent(after, cue);
}

/** A present form after a fitting subject: "he says", "they say", "Oslo says", "experts say". */
function agrees(before: Token, after: Token | undefined, cue: Cue): boolean {
  if (before.kind === 'QUOTE' || before.kind === 'MARK' || before.text === ',')
    return after !== undefined && cue.speech;
  if (before.kind === 'PUNCTUATION') return before.text === ')' || before.text === '—' || before.text === '–';
  if (isRelative(before.lower)) return true;
  if (isPersonalPronoun(before.lower))
    return cue.forms.has('present') === /^(?:he|she|it)$/.test(before.lower);
  if (cue.forms.has('present'))
    return !/s$/.test(before.lower) || /^\p{Lu}/u.test(before.text) || /ss$/.test(before.lower);
  return (
    /(?:(?<!thi)s|people|police|men|women|media|some|many|most|few|several|and|percent|cent)$/.test(
      before.lower,
    ) || before.kind === 'NUMBER'
  );
}

/** "Figures from the survey show", "those close to her say": the number is that of the noun before the preposition. */
function hasPluralHead(tokens: readonly Token[], at: number, cue: Cue): boolean {
  if (!cue.forms.has('base') || nounLike().has(cue.lemma) || !opensObject(tokens[at + 1], cue)) return false;
  for (let left = at - 1; left > 0 && at - left < MAX_QUALIFIER; left -= 1) {
    const token = tokens[left];
    if (token?.kind === 'QUOTE' || token?.kind === 'PUNCTUATION' || isAuxiliary(token?.lower ?? ''))
      return false;
    if (!isPreposition(token?.lower ?? '') || token?.lower === 'than') continue;
    const head = tokens[left - 1]?.lower === 'close' ? tokens[left - 2] : tokens[left - 1];
    if (/^(?:data|people|those|most|many|some|several)$|[^siu']s$/.test(head?.lower ?? ''))
      return opensSubject(tokens, left - 1);
  }
  return false;
}

/** Behind a word that is as often a noun ("a drone attack appeared") only this shows the verb. */
const opensObject = (after: Token | undefined, cue: Cue): boolean =>
  after !== undefined &&
  ((after.text === ',' && cue.lemma === 'say') ||
    after.kind === 'NUMBER' ||
    after.kind === 'QUOTE' ||
    isPersonalPronoun(after.lower) ||
    /^\p{Lu}/u.test(after.text) ||
    /^(?:that|how|why|what|whether|the|an?|his|her|its|their|this|these)$/.test(after.lower));

/** Only a noun phrase at the beginning of its clause is a subject. */
function opensSubject(tokens: readonly Token[], head: number): boolean {
  for (let at = head; head - at < MAX_QUALIFIER; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'PUNCTUATION') return true;
    if (token.kind === 'QUOTE' || isAuxiliary(token.lower) || isPersonalPronoun(token.lower)) return false;
    if (at < head && cueOf(token.lower)?.speech === true) return false;
  }
  return false;
}

/** What follows a present form that is a verb, where the same word may be a plural noun ("claims", "reports"). */
function opensContent(after: Token | undefined, cue: Cue): boolean {
  if (after === undefined) return cue.speech;
  if (nounLike().has(cue.lemma))
    return (
      after.kind === 'QUOTE' ||
      after.kind === 'MARK' ||
      /^(?:that|[,:])$/.test(after.lower) ||
      isPersonalPronoun(after.lower)
    );
  if (after.kind === 'QUOTE' || after.kind === 'MARK' || after.kind === 'NUMBER') return true;
  if (after.kind === 'PUNCTUATION') return cue.speech && /^[,.:;]$/.test(after.text);
  return (
    (!isAuxiliary(after.lower) || after.lower === 'having') &&
    !/^(?:of|by|from|and|or|against|between|among)$/.test(after.lower)
  );
}
