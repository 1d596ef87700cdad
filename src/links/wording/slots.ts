import type { Sentence, Word } from './words.js';

/** The names and numbers that stand together from `at` on, past a determiner; empty when something else does. */
export function fillerFrom(sentence: Sentence, at: number): readonly Word[] {
  let from = at;
  while (/^(?:the|a|an|his|her|its|late|in|on|by)$/.test(sentence[from]?.lower ?? '')) from += 1;
  let to = from;
  while (isFiller(sentence[to])) to += 1;
  return sentence.slice(from, to);
}

const isFiller = (word: Word | undefined): boolean =>
  word !== undefined && (word.name || word.value !== null);

/** The names that end right before `at`, past helping words. */
export function fillerBefore(sentence: Sentence, at: number): readonly Word[] {
  let to = at;
  while (
    /^(?:,|is|was|were|are|has|had|have|be|been|will|also|later|who|which|a|an|the)$/.test(
      sentence[to - 1]?.lower ?? '',
    )
  )
    to -= 1;
  let from = to;
  while (isFiller(sentence[from - 1])) from -= 1;
  return sentence.slice(from, to);
}
