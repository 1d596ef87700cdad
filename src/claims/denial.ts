import { SPEECH_NOUNS } from './data/sayingVerbs.js';
import { cueOf } from './speech/cues.js';
import type { Range } from './speech/nounPhrases.js';
import type { Token } from './text/tokens.js';
import { lazily, wordSet } from './text/words.js';

const spoken = lazily(() => wordSet(SPEECH_NOUNS));
/** Verbs that deny whatever stands after them; the others also mean turning down an offer or sending somebody away. */
const ALWAYS = /^(?:deny|refute|rebut|debunk|contradict|disclaim|disavow)$/;
const FALSEHOOD =
  /^(?:nonsense|false|untrue|lies|lie|baseless|unfounded|groundless|propaganda|fake|fabricated|absurd|rubbish|ridiculous|misleading|speculation|rumou?rs?)$/;

/** Whether a verb with what stands after it says that somebody else's words are not so. */
export function deniesWords(tokens: readonly Token[], { from, to }: Range, lemma: string): boolean {
  if (cueOf(lemma)?.denial !== true) return false;
  if (ALWAYS.test(lemma)) return true;
  return tokens
    .slice(from, to)
    .some(
      ({ lower }) => FALSEHOOD.test(lower) || spoken().has(lower) || spoken().has(lower.replace(/e?s$/, '')),
    );
}
