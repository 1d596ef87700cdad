import { verbBase } from '../../claims/index.js';
import { lazily } from '../../shared/lazily.js';
import { wordSet } from '../data/lists.js';
import { DENYING_VERBS, NEGATORS, NO_DENIAL, PASSING } from './data/functionWords.js';

const lists = lazily(() => ({
  negators: wordSet(NEGATORS),
  verbs: wordSet(DENYING_VERBS),
  passing: wordSet(PASSING),
  noDenial: wordSet(NO_DENIAL),
}));

/** How many words a denial reaches over. */
const REACH = 6;

const plain = (words: readonly string[], at: number): string =>
  (words[at] ?? '').toLowerCase().replace(/’/g, "'");

/** "failed to pay", "refuses to leave", "stopped selling". */
function isDenyingVerb(words: readonly string[], at: number): boolean {
  if (!lists().verbs.has(verbBase(plain(words, at)) ?? plain(words, at))) return false;
  return plain(words, at + 1) === 'to' || plain(words, at + 1).endsWith('ing');
}

/** "warned the ministers against": the verb stands so many words before at most. */
const WARNED = 5;
const isWarnedOf = (words: readonly string[], at: number): boolean =>
  words.slice(Math.max(0, at - WARNED), at).some((word) => /^(?:warn|advis|caution)/i.test(word));

function isNegator(words: readonly string[], at: number): boolean {
  const word = plain(words, at);
  if (lists().negators.has(word) || word.endsWith("n't")) return !lists().noDenial.has(plain(words, at + 1));
  if (word === 'against') return isWarnedOf(words, at);
  return isDenyingVerb(words, at);
}

/** "Nor did Ann Lee agree": the names of a subject that stands behind its verb pass the denial on. */
const isTurned = (words: readonly string[], at: number): boolean =>
  /^(?:nor|neither)$/.test(plain(words, at)) && lists().passing.has(plain(words, at + 1));
const isCapital = (words: readonly string[], at: number): boolean => /^\p{Lu}/u.test(words[at] ?? '');

/** Whether the word at `at` is the first that tells something behind a denial: "did not even reply", "unable to pay", "nor did she plan". */
export function negatedAt(words: readonly string[], at: number): boolean {
  let named = false;
  for (let i = at - 1; i >= 0 && at - i <= REACH; i -= 1) {
    if (isNegator(words, i)) return !named || isTurned(words, i);
    if (!lists().passing.has(plain(words, i))) {
      if (!isCapital(words, i)) return false;
      named = true;
    }
  }
  return false;
}
