import { lazily } from '../../shared/lazily.js';
import { wordSet } from '../data/lists.js';
import { alike, contentOf, coverOf, holds, namesHeld } from './cover.js';
import { LEAVING, ONE_FILLER } from './data/roles.js';
import { written, type Rule } from './rule.js';
import { fillerFrom } from './slots.js';
import { stemOf, type Sentence, type Word } from './words.js';

const slotOf = (verb = '', preposition = ''): string => `${stemOf(verb)} ${preposition}`;

const tables = lazily(() => ({
  oneFiller: new Set(ONE_FILLER.split(';').map((entry) => slotOf(...entry.trim().split(' ')))),
  leaving: new Set([...wordSet(LEAVING)].map((word) => stemOf(word))),
}));

/** "Created by Rob", "born in 1970": the place of each verb whose slot has one filler only, with that filler. */
function fillersOf(
  sentence: Sentence,
): { readonly slot: string; readonly at: number; readonly filler: readonly Word[] }[] {
  return sentence.flatMap((word, at) => {
    const slot = slotOf(word.base, sentence[at + 1]?.lower);
    if (!tables().oneFiller.has(slot) || word.negated) return [];
    const filler = fillerFrom(sentence, at + 2);
    return filler.length === 0 ? [] : [{ slot, at, filler }];
  });
}

/** One slot that can be filled once is filled in two ways: "was founded by Ann" against "was founded by Bo". */
export const fillerRule: Rule = ({ sentence, text, other }) => {
  for (const { slot, at, filler } of fillersOf(other)) {
    if (filler.some((word) => holds(text, word))) continue;
    const own = fillersOf(sentence).find((found) => found.slot === slot);
    const rest = contentOf(other).filter((word) => word.at !== at && !filler.includes(word));
    if (own === undefined || (own.filler[0]?.value !== null) !== (filler[0]?.value !== null)) continue;
    if (own.filler.some((word) => holds(other, word))) continue;
    if (rest.length === 0 || coverOf(rest, sentence, sentence) < 1) continue;
    return { rule: 'another-filler', value: `${slot} ${written(own.filler)}`, score: 0.85 };
  }
  return null;
};

/** "Turin-based X" against "X's headquarters is in Oslo". */
export const seatRule: Rule = ({ sentence, text, other }) => {
  const seat = other.findIndex(
    ({ lower, base }) => /^headquarter/.test(lower) || /^(?:base|locate)$/.test(base),
  );
  const based = sentence.findIndex(({ lower, at }) => lower === 'based' && sentence[at - 1]?.name === true);
  const into = other.findIndex(({ lower, at }) => at > seat && seat >= 0 && lower === 'in');
  const filler = into < 0 ? [] : fillerFrom(other, into + 1);
  const home = sentence[based - 1];
  if (based < 1 || home === undefined || filler.length === 0 || filler.some((word) => alike(word, home)))
    return null;
  const rest = other.slice(0, into).filter(({ name }) => name);
  const whose = sentence.slice(based + 1, based + 4);
  return rest.length > 0 && rest.every((word) => holds(whose, word)) && namesHeld(rest, text)
    ? { rule: 'another-seat', value: `${home.text} / ${written(filler)}`, score: 0.85 }
    : null;
};

/** "Left X" against "left for X". */
export const directionRule: Rule = ({ sentence, text, other }) => {
  const isLeaving = ({ stem }: Word): boolean => tables().leaving.has(stem);
  for (const word of other.filter(isLeaving)) {
    const from = other[word.at + 1]?.lower === 'from' ? 2 : 1;
    const place = fillerFrom(other, word.at + from);
    const went = sentence.find(
      (own) =>
        isLeaving(own) &&
        !own.negated &&
        sentence[own.at + 1]?.lower === 'for' &&
        fillerFrom(sentence, own.at + 2).some((w) => place.some((p) => alike(p, w))),
    );
    const rest = contentOf(other).filter((own) => own !== word);
    if (went !== undefined && !word.negated && place.length > 0 && coverOf(rest, sentence, text) === 1)
      return { rule: 'other-direction', value: `for ${written(place)}`, score: 0.85 };
  }
  return null;
};
