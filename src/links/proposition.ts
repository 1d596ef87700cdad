import { phrasePattern } from './data/lists.js';
import { remember } from '../shared/remember.js';
import { conceptOf, propositionTerms, wordsOf } from './terms.js';

/** A closing ", the office said on Monday." or ", according to ..." */
const SAYS = phrasePattern(
  'said; says; told; added; stated; insisted; according to; announced; wrote; explained; stressed',
);

/** A longer tail says more than who speaks. */
const SPEAKER_WORDS = 7;

/** "X denied (that) ...", "X rejected reports of ...": what follows is what is denied. */
const DENIES =
  /\b(?:den(?:y|ied|ies|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|disput(?:e|es|ed|ing)|(?:withdr(?:ew|awn|aws)|retract(?:s|ed|ing)|took\s+back)\s+(?:\S+\s+){0,3}?(?:reports?|story|claims?|article|statement|dispatch))\b/i;

/** "Told" is a word of speech, but who is told something is informed. */
const IS_TOLD = /(?<=\b(?:been|being|be|was|were)\s)told\b/gi;

/** "False information": the word has the stem of "inform" and nothing of its sense. */
const NEWS = /\b(?:dis|mis)?information\b/gi;

function withoutSpeaker(text: string): string {
  const comma = text.lastIndexOf(',');
  const tail = comma < 0 ? '' : text.slice(comma);
  return tail.split(/\s+/).length <= SPEAKER_WORDS && SAYS.test(tail) ? text.slice(0, comma) : text;
}

/** What a sentence is about whether it affirms or denies it, as terms: its speaker and the words of denying left out. */
export const matterOf: (text: string) => ReadonlySet<string> = remember((text) => {
  const own = withoutSpeaker(text).replace(IS_TOLD, 'informed').replace(NEWS, '');
  const denies = DENIES.exec(own);
  const after = denies === null ? '' : own.slice(denies.index + denies[0].length);
  const terms = propositionTerms(after);
  return new Set(terms.length > 0 ? terms : propositionTerms(own));
});

/** "was not told", "did not take", "no call": the word that is negated, past helpers. */
const NEGATED =
  /(?:\b(?:not|never|no)|n['’]t)\s+(?:(?:been|be|being|have|had|having|even|yet|ever|also|so|any|actually|directly)\s+)*(\p{L}+)/iu;

/** What a negative sentence negates, as a term; null when that cannot be told. */
export function negatedTerm(text: string): string | null {
  const word = NEGATED.exec(text)?.[1];
  return word === undefined ? null : conceptOf(word.toLowerCase());
}

/** All words of a text as terms, those too that tell little by themselves ("told"). */
export const allTerms: (text: string) => ReadonlySet<string> = remember(
  (text) => new Set(wordsOf(text).map(conceptOf)),
);
