import { isAdverb, isAuxiliary } from '../text/lexicon.js';
import type { Token } from '../text/tokens.js';
import { subjectBefore } from './insertions.js';
import type { Range } from './nounPhrases.js';
import { isFiniteLooking } from './verbLike.js';

/** A verb is looked for this many tokens back. */
const MAX_REACH = 60;

/** Verbs for bringing words before a public. */
const ISSUING =
  /^(?:sen(?:t|ds?)|r[au]ns?|wr(?:ote|itten|ites?)|(?:issu|releas|publish|post|plac|air|fil|unleash|circulat|deliver|sign|distribut|launch|shar|tweet|email)(?:ed|es|e|s)?)$/;
/** What carries words. */
const DOCUMENT =
  /^(?:statement|letter|tweet|e-?mail|memo|memorandum|post|message|paper|ad|advert|advertisement|note|release|column|petition|video|report|text|brief|complaint|resolution|declaration)s?$/;

/** "The union sent a letter saying": who sends it speaks. Null when the phrase is no document that its clause's subject issues. */
export function issuerOf(tokens: readonly Token[], phrase: Range): Range | null {
  const verb = phrase.from - 1;
  if (!ISSUING.test(tokens[verb]?.lower ?? '')) return null;
  const carries = tokens.slice(phrase.from, phrase.to).some(({ lower }) => DOCUMENT.test(lower));
  return carries ? subjectOfVerb(tokens, verb) : null;
}

/** The subject of the clause that goes on at `end`: of its nearest finite verb. */
export function subjectOfClause(tokens: readonly Token[], end: number): Range | null {
  for (let at = end - 1; at > Math.max(0, end - MAX_REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'QUOTE' || token.text === ';') return null;
    if (!token.quoted && isFiniteLooking(tokens, at)) return subjectOfVerb(tokens, at);
  }
  return null;
}

/** The subject of the verb at `at`; of the first of several that are coordinated. */
function subjectOfVerb(tokens: readonly Token[], at: number): Range | null {
  for (let verb = at; verb > Math.max(0, at - MAX_REACH); verb -= 1) {
    const token = tokens[verb];
    if (token === undefined || token.kind === 'QUOTE' || token.text === ';') return null;
    if (token.quoted || (verb < at && !isFiniteLooking(tokens, verb))) continue;
    while (verb > 0 && isBetween(tokens[verb - 1]?.lower ?? '')) verb -= 1;
    const subject = subjectBefore(tokens, verb, 0);
    if (subject !== null) return subject;
  }
  return null;
}

const isBetween = (word: string): boolean => isAdverb(word) || isAuxiliary(word);
