import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  MID_ADVERBS,
  NOT_ADVERBS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SENTENCE_STARTERS,
  SUBORDINATORS,
  WEEKDAYS_AND_MONTHS,
} from '../data/functionWords.js';
import { lazily } from '../../shared/lazily.js';
import { wordSet } from './words.js';

/** Words of the closed classes, and those that sentences begin with. */
const closed = lazily(() =>
  wordSet(
    [
      DETERMINERS,
      PERSONAL_PRONOUNS,
      RELATIVE_PRONOUNS,
      PREPOSITIONS,
      COORDINATORS,
      SUBORDINATORS,
      AUXILIARIES,
      SENTENCE_STARTERS,
    ].join(' '),
  ),
);
const sets = lazily(() => ({
  determiners: wordSet(DETERMINERS),
  pronouns: wordSet(PERSONAL_PRONOUNS),
  relatives: wordSet(RELATIVE_PRONOUNS),
  prepositions: wordSet(PREPOSITIONS),
  coordinators: wordSet(COORDINATORS),
  subordinators: wordSet(SUBORDINATORS),
  auxiliaries: wordSet(AUXILIARIES),
  midAdverbs: wordSet(MID_ADVERBS),
  notAdverbs: wordSet(NOT_ADVERBS),
  starters: wordSet(SENTENCE_STARTERS),
  calendar: wordSet(WEEKDAYS_AND_MONTHS),
}));

/** All take a lower-case word. */
export const isDeterminer = (word: string): boolean => sets().determiners.has(word);
export const isPersonalPronoun = (word: string): boolean => sets().pronouns.has(word);
export const isRelative = (word: string): boolean => sets().relatives.has(word);
export const isPreposition = (word: string): boolean => sets().prepositions.has(word);
export const isCoordinator = (word: string): boolean => sets().coordinators.has(word);
export const isSubordinator = (word: string): boolean => sets().subordinators.has(word);
export const isAuxiliary = (word: string): boolean => sets().auxiliaries.has(word);
/** An auxiliary that is no month: "May" in the middle of a sentence. */
export const isAuxiliaryAt = (
  tokens: readonly { readonly lower: string; readonly text: string }[],
  at: number,
): boolean => {
  const token = tokens[at];
  return token !== undefined && isAuxiliary(token.lower) && !(token.text === 'May' && at > 0);
};
/** A word of any class above, or one that sentences begin with. */
export const isOfClosedClass = (word: string): boolean => closed().has(word);
export const isSentenceStarter = (word: string): boolean => sets().starters.has(word);
export const isCalendarWord = (word: string): boolean => sets().calendar.has(word);

/** Whether a lower-case word is an adverb that may stand between subject and verb. */
export function isAdverb(word: string): boolean {
  const { midAdverbs, notAdverbs } = sets();
  return midAdverbs.has(word) || (word.length > 4 && word.endsWith('ly') && !notAdverbs.has(word));
}
