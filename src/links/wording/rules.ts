import { alike, around, contentOf, coverOf, holds, namesHeld } from './cover.js';
import { areConverse, areOfOneSide, areOpposite } from './opposites.js';
import type { Sentence, Word } from './words.js';

/** Why two wordings cannot both be so. */
export interface Clash {
  readonly rule: string;
  /** What the rule saw, for people to read. */
  readonly value: string;
  /** 0-1 */
  readonly score: number;
}

/** A sentence of the text against another, with the whole text for the names that pronouns stand for. */
export interface Compared {
  readonly sentence: Sentence;
  readonly text: readonly Word[];
  readonly other: Sentence;
}

export type Rule = (compared: Compared) => Clash | null;

/** Share of the other words that have to be said of the same. */
const COVER = 0.6;
/** The same where a single figure makes the difference. */
const FIGURE_COVER = 0.75;

const others = ({ other }: Compared, ...without: readonly Word[]): Word[] =>
  contentOf(other).filter((word) => !without.includes(word));

/** One word is denied on one side only: "will not accept it" against "accepts it". */
export const negationRule: Rule = (compared) => {
  const { sentence, text, other } = compared;
  for (const word of contentOf(other)) {
    if (word.value !== null || word.name) continue;
    const twins = sentence.filter((own) => alike(own, word));
    const twin = twins[0];
    if (twin === undefined || twins.some(({ negated }) => negated === word.negated)) continue;
    const rest = others(compared, word);
    const cover = coverOf(rest, around(sentence, twin.at), text);
    if (rest.length >= 2 && cover >= COVER && namesHeld(rest, text))
      return { rule: 'negated-word', value: word.lower, score: cover };
  }
  return null;
};

/** Whoever sells is named before the selling; behind "to" stands who buys. */
const standsBefore = (compared: Compared, at: number): boolean => {
  const subject = contentOf(compared.other)[0];
  return subject !== undefined && compared.sentence.slice(0, at).some((word) => alike(word, subject));
};

/** Opposite words of the same people and things: "rejected the plan" against "approved the plan". */
export const oppositeRule: Rule = (compared) => {
  const { sentence, text, other } = compared;
  for (const word of contentOf(other)) {
    if (word.value !== null) continue;
    const rest = others(compared, word);
    const sameSide = text.filter((own) => alike(own, word) || areOfOneSide(own, word));
    for (const own of sentence) {
      const converse = areConverse(own, word) && standsBefore(compared, own.at);
      if (!(areOpposite(own, word) || converse) || own.negated !== word.negated) continue;
      const cover = coverOf(rest, around(sentence, own.at), text);
      if (cover < COVER || rest.length === 0 || !namesHeld(rest, text) || sameSide.length > 0) continue;
      return { rule: 'opposite-words', value: `${own.lower} / ${word.lower}`, score: cover };
    }
  }
  return null;
};

/** What a number counts: the first telling word within three behind it. */
const headsOf = (sentence: Sentence, at: number): Word[] =>
  sentence.slice(at + 1, at + 4).filter(({ content, value }) => content && value === null);

/** Two figures of one head: "19 members" against "16 members". */
export const figureRule: Rule = (compared) => {
  const { sentence, text, other } = compared;
  for (const word of other) {
    if (word.value === null || holds(text, word)) continue;
    const head = headsOf(other, word.at)[0];
    if (head === undefined) continue;
    const own = sentence.find(({ value, at }) => value !== null && holds(headsOf(sentence, at), head));
    const rest = others(compared, word, head);
    if (own === undefined || rest.length === 0 || !namesHeld(rest, text)) continue;
    const cover = coverOf(rest, sentence, text);
    if (cover >= FIGURE_COVER)
      return { rule: 'another-figure', value: `${own.text} / ${word.text} ${head.lower}`, score: cover };
  }
  return null;
};
