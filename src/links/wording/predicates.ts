import { alike, around, contentOf, coverOf, namesHeld, othersOf } from './cover.js';
import { areConverse, areOfOneSide, areOpposite } from './opposites.js';
import type { Compared, Rule } from './rule.js';
import type { Sentence, Word } from './words.js';

/** Share of the other words that have to be said of the same. */
const COVER = 0.5;
/** One word is denied on one side only: "will not accept it" against "accepts it". */
export const negationRule: Rule = (compared) => {
  const { sentence, text, other } = compared;
  for (const word of contentOf(other)) {
    if (word.value !== null || (word.name && word.at > 0)) continue;
    const twins = sentence.filter((own) => alike(own, word));
    const twin = twins[0];
    if (twin === undefined || twin.name || twins.some(({ negated }) => negated === word.negated)) continue;
    const rest = othersOf(other, word);
    const cover = coverOf(rest, around(sentence, twin.at), text);
    if (rest.length >= 2 && cover >= COVER && namesHeld(rest, text))
      return { rule: 'negated-word', value: word.lower, score: cover };
  }
  return null;
};

/** In the active voice: who does it stands before. */
const isDone = (sentence: Sentence, { at }: Word): boolean =>
  !/^(?:be|been|being|is|are|was|were)$/.test(sentence[at - 1]?.lower ?? '');

/** Whoever sells is named before the selling; behind "to" stands who buys. */
const standsBefore = ({ sentence, other }: Compared, word: Word, at: number): boolean => {
  const subject = contentOf(other.slice(0, word.at))[0];
  return subject !== undefined && sentence.slice(0, at).some((own) => alike(own, subject));
};

/** How much of the rest the text says with a word of the same side, in any sentence. */
const saidAlike = ({ sentences, text }: Compared, word: Word, rest: readonly Word[]): number =>
  Math.max(
    0,
    ...sentences.flatMap((sentence) =>
      sentence
        .filter((own) => own.negated === word.negated && (alike(own, word) || areOfOneSide(own, word)))
        .map((own) =>
          coverOf(
            rest,
            around(sentence, own.at),
            text.filter(({ name }) => name),
          ),
        ),
    ),
  );

/** Opposite words of the same people and things: "rejected the plan" against "approved the plan". */
export const oppositeRule: Rule = (compared) => {
  const { sentence, text, other } = compared;
  for (const word of contentOf(other)) {
    const rest = othersOf(other, word);
    if (word.value !== null || rest.length === 0 || !namesHeld(rest, text)) continue;
    for (const own of sentence) {
      const converse = areConverse(own, word) && isDone(other, word) && standsBefore(compared, word, own.at);
      if (!(areOpposite(own, word) || converse) || own.negated !== word.negated) continue;
      if (other.some((beside) => alike(beside, own) || areOfOneSide(beside, own))) continue;
      const cover = coverOf(rest, around(sentence, own.at), text);
      if (cover >= COVER && cover > saidAlike(compared, word, rest))
        return { rule: 'opposite-words', value: `${own.lower} / ${word.lower}`, score: cover };
    }
  }
  return null;
};
