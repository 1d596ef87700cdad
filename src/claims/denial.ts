import { DENIABLE_EVENTS, FALSEHOODS, PETITIONS, STATEMENT_NOUNS } from './data/denials.js';
import { cueOf } from './speech/cues.js';
import type { Range } from './speech/nounPhrases.js';
import type { Token } from './text/tokens.js';
import { lazily } from '../shared/lazily.js';
import { wordSet } from './text/words.js';

const lists = lazily(() => ({
  statements: wordSet(STATEMENT_NOUNS),
  falsehoods: wordSet(FALSEHOODS),
  events: wordSet(DENIABLE_EVENTS),
  petitions: wordSet(PETITIONS),
}));
/** Verbs that deny whatever stands after them; the others also mean turning down an offer or sending somebody away. */
const ALWAYS = /^(?:deny|refute|rebut|debunk|contradict|disclaim|disavow)$/;
/** Verbs that deny where they give something the name of a falsehood. */
const NAMING =
  /^(?:call|describe|brand|label|dub|term|characterise|characterize|slam|denounce|portray|deem|declare)$/;
/** How far behind "dismissed" the thing dismissed is looked for: what a longer object tells is beside the point. */
const MAX_OBJECT = 9;

/** Whether a verb with what stands after it says that somebody else's words are not so. */
export function deniesWords(tokens: readonly Token[], { from, to }: Range, lemma: string): boolean {
  const denies = cueOf(lemma)?.denial === true;
  if (denies && ALWAYS.test(lemma)) return lemma !== 'deny' || !asksSomething(tokens, { from, to });
  if (!denies && !NAMING.test(lemma)) return false;
  const { statements, falsehoods } = lists();
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  if (
    words.some(
      (word, at) =>
        falsehoods.has(word) && /^(?:as|an?|it|them|this|that|be)$|s$|ly$/.test(words[at - 1] ?? ''),
    )
  )
    return true;
  if (
    words.some(
      (word, at) => falsehoods.has(word) && (denies || statements.has(singular(words[at - 1] ?? ''))),
    )
  )
    return true;
  return denies && words.slice(0, MAX_OBJECT).some((word) => statements.has(singular(word)));
}

/** "denied the request", "denied him bail": turned down rather than called untrue. */
const asksSomething = (tokens: readonly Token[], { from, to }: Range): boolean =>
  tokens
    .slice(from, Math.min(to, from + MAX_OBJECT))
    .some(
      ({ lower }, at, words) => lists().petitions.has(singular(lower)) && !words.slice(0, at).some(isThat),
    );

const isThat = ({ lower }: Token): boolean => /^(?:that|having|being)$/.test(lower);

/** In a word of all that denies without calling anything false. */
const DENYING = /no|never|n't/;

/** What the speaker's own words deny: "there was no call", "the meeting never took place", "this report is pure fiction". */
export function deniesEvent(words: readonly string[], text: () => string): boolean {
  const { statements, falsehoods, events } = lists();
  if (!words.some((word) => DENYING.test(word) || falsehoods.has(word))) return false;
  const main = text();
  if (
    /\b(?:not|never|\w+n't)(?: \w+ly| even| actually| ever)? (?:happen|happened|occur|occurred|take place|taken place|took place|exist|existed)\b/.test(
      main,
    )
  )
    return true;
  const none = /\bno (?:such )?((?:[\w-]+ ){0,3})/.exec(main);
  const told =
    none !== null && none[1] !== undefined && none[1].split(' ').some((word) => events.has(singular(word)));
  if (
    told &&
    (/\bthere (?:is|are|was|were|has been|have been|had been) no\b/.test(main) ||
      /\b(?:took place|taken place|was held|were held|happened|occurred)\b/.test(main))
  )
    return true;
  if (
    /\b(?:there is|there's|there was) no truth\b|\bnothing to do with (?:the )?(?:reality|truth)\b/.test(main)
  )
    return true;
  const subject = words
    .slice(0, 6)
    .some((word) => /^(?:this|it|that|these|all|everything)$/.test(word) || statements.has(singular(word)));
  return (
    subject &&
    /\b(?:is|are|was|were|'s)\b/.test(main) &&
    (words.some((word) => falsehoods.has(word)) || /\b(?:not|n't) true\b/.test(main)) &&
    !/\b(?:not|n't) (?:false|untrue|a lie|fake)\b/.test(main)
  );
}

const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/(?:(ch|sh|ss|x)es|s)$/, '$1');
