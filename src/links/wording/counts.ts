import { alike, coverOf, holds, namesHeld, othersOf } from './cover.js';
import type { Rule } from './rule.js';
import type { Sentence, Word } from './words.js';

/** Share of the other words that have to be the same where a single figure makes the difference. */
const COVER = 0.75;

/** What a number counts: the first telling word within three behind it, on this side of the next stop. */
function headOf(sentence: Sentence, at: number): Word | null {
  for (const word of sentence.slice(at + 1, at + 5)) {
    if (!/[\p{L}\d]/u.test(word.text) || word.value !== null) return null;
    if (word.content && !SCALE.test(word.lower)) return MONTH.test(word.lower) ? null : word;
  }
  return null;
}

const SCALE = /^(?:hundred|thousand|million|billion|trillion|per|cent)$/;
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
/** Four digits that may be a year count nothing. */
const mayBeYear = ({ text }: Word): boolean => /^(?:1\d|20)\d\d$/.test(text);
const isFigure = (word: Word): boolean => word.value !== null && !mayBeYear(word);

/** Two figures of one head: "19 members" against "16 members". */
export const figureRule: Rule = (compared) => {
  const { sentence, text, other } = compared;
  for (const word of other.filter((own) => isFigure(own) && !holds(text, own))) {
    const head = headOf(other, word.at);
    const counts = ({ at }: Word): boolean => {
      const own = headOf(sentence, at);
      return own !== null && head !== null && alike(own, head);
    };
    const own = sentence.find((figure) => isFigure(figure) && !holds(other, figure) && counts(figure));
    if (head === null || own === undefined) continue;
    const rest = othersOf(other, word, head);
    const cover = coverOf(rest, sentence, text);
    if (rest.length > 0 && namesHeld(rest, text) && cover >= COVER)
      return { rule: 'another-figure', value: `${own.text} / ${word.text} ${head.lower}`, score: cover };
  }
  return null;
};
