import { phrasePattern } from './data/lists.js';
import { remember } from './remember.js';
import { propositionTerms } from './terms.js';

/** A closing ", the office said on Monday." or ", according to ..." */
const SAYS = phrasePattern(
  'said; says; told; added; stated; insisted; according to; announced; wrote; explained; stressed',
);

/** A longer tail says more than who speaks. */
const SPEAKER_WORDS = 7;

/** "X denied (that) ...", "X rejected reports of ...": what follows is what is denied. */
const DENIES =
  /\b(?:den(?:y|ied|ies|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|disput(?:e|es|ed|ing))\b/i;

function withoutSpeaker(text: string): string {
  const comma = text.lastIndexOf(',');
  const tail = comma < 0 ? '' : text.slice(comma);
  return tail.split(/\s+/).length <= SPEAKER_WORDS && SAYS.test(tail) ? text.slice(0, comma) : text;
}

/** What a sentence is about whether it affirms or denies it, as terms: its speaker and the words of denying left out. */
export const matterOf: (text: string) => ReadonlySet<string> = remember((text) => {
  const own = withoutSpeaker(text);
  const denies = DENIES.exec(own);
  const after = denies === null ? '' : own.slice(denies.index + denies[0].length);
  const terms = propositionTerms(after);
  return new Set(terms.length > 0 ? terms : propositionTerms(own));
});
