import { lazily } from '../../shared/lazily.js';
import { wordSet } from '../data/lists.js';
import { alike, contentOf, coverOf, holds, namesHeld } from './cover.js';
import { DIRECTED, LEAVING, ONE_FILLER } from './data/roles.js';
import type { Compared, Rule } from './rules.js';
import type { Sentence, Word } from './words.js';

interface Direction {
  readonly relation: string;
  readonly reversed: boolean;
}

const tables = lazily(() => ({
  oneFiller: new Set(ONE_FILLER.split(';').map((entry) => entry.trim())),
  leaving: wordSet(LEAVING),
  directed: new Map<string, Direction>(
    DIRECTED.split(';').flatMap((entry) => {
      const [relation = '', words = ''] = entry.split(':').map((side) => side.trim());
      return words
        .split(/\s+/)
        .filter(Boolean)
        .map((word): [string, Direction] => [word.replace(/^-/, ''), { relation, reversed: word.startsWith('-') }]);
    }),
  ),
}));

/** The names and numbers that stand together from `at` on, past a determiner; empty when something else does. */
function fillerFrom(sentence: Sentence, at: number): readonly Word[] {
  let from = at;
  while (/^(?:the|a|an|his|her|its|late|in|on|by)$/.test(sentence[from]?.lower ?? '')) from += 1;
  let to = from;
  while (isFiller(sentence[to])) to += 1;
  return sentence.slice(from, to);
}

const isFiller = (word: Word | undefined): boolean => word !== undefined && (word.name || word.value !== null);

/** The names that end right before `at`, past helping words. */
function fillerBefore(sentence: Sentence, at: number): readonly Word[] {
  let to = at;
  while (/^(?:,|is|was|were|are|has|had|have|be|been|will|also|later|who|which|a|an|the)$/.test(sentence[to - 1]?.lower ?? '')) to -= 1;
  let from = to;
  while (isFiller(sentence[from - 1])) from -= 1;
  return sentence.slice(from, to);
}

/** "Created by Rob", "born in 1970": the place of each verb whose slot has one filler only, with that filler. */
function fillersOf(sentence: Sentence): { readonly slot: string; readonly at: number; readonly filler: readonly Word[] }[] {
  return sentence.flatMap((word, at) => {
    const slot = `${word.lower === 'born' ? 'born' : word.base} ${sentence[at + 1]?.lower ?? ''}`;
    if (!tables().oneFiller.has(slot) || word.negated) return [];
    const filler = fillerFrom(sentence, at + 2);
    return filler.length === 0 ? [] : [{ slot, at, filler }];
  });
}

/** One slot that can be filled once is filled in two ways: "was founded by Ann" against "was founded by Bo". */
export const fillerRule: Rule = ({ sentence, text, other }: Compared) => {
  for (const { slot, at, filler } of fillersOf(other)) {
    if (filler.some((word) => holds(text, word))) continue;
    const own = fillersOf(sentence).find((found) => found.slot === slot);
    const rest = contentOf(other).filter((word) => word.at !== at && !filler.includes(word));
    if (own === undefined || own.filler[0]?.value !== null !== (filler[0]?.value !== null)) continue;
    if (rest.length === 0 || coverOf(rest, sentence, sentence) < 1) continue;
    return { rule: 'another-filler', value: `${slot} ${own.filler.map(({ text }) => text).join(' ')}`, score: 0.85 };
  }
  return null;
};

/** "Turin-based X" against "X's headquarters is in Oslo". */
export const seatRule: Rule = ({ sentence, text, other }) => {
  const seat = other.findIndex(({ lower, base }) => /^headquarter/.test(lower) || /^(?:base|locate)$/.test(base));
  const based = sentence.findIndex(({ lower, at }) => lower === 'based' && sentence[at - 1]?.name === true);
  const into = other.findIndex(({ lower, at }) => at > seat && seat >= 0 && lower === 'in');
  const filler = into < 0 ? [] : fillerFrom(other, into + 1);
  const home = sentence[based - 1];
  if (based < 1 || home === undefined || filler.length === 0 || filler.some((word) => alike(word, home))) return null;
  const rest = other.slice(0, into).filter(({ name }) => name);
  const whose = sentence.slice(based + 1, based + 4);
  return rest.length > 0 && rest.every((word) => holds(whose, word)) && namesHeld(rest, text)
    ? { rule: 'another-seat', value: `${home.text} / ${filler.map(({ text }) => text).join(' ')}`, score: 0.85 }
    : null;
};

/** "Left X" against "left for X". */
export const directionRule: Rule = ({ sentence, text, other }) => {
  const isLeaving = ({ base }: Word): boolean => tables().leaving.has(base);
  for (const word of other.filter(isLeaving)) {
    const from = other[word.at + 1]?.lower === 'from' ? 2 : 1;
    const place = fillerFrom(other, word.at + from);
    const went = sentence.find(
      (own) => isLeaving(own) && !own.negated && sentence[own.at + 1]?.lower === 'for' && fillerFrom(sentence, own.at + 2).some((w) => place.some((p) => alike(p, w))),
    );
    const rest = contentOf(other).filter((own) => own !== word);
    if (went !== undefined && !word.negated && place.length > 0 && coverOf(rest, sentence, text) === 1)
      return { rule: 'other-direction', value: `for ${place.map(({ text }) => text).join(' ')}`, score: 0.85 };
  }
  return null;
};

interface Relation {
  readonly relation: string;
  readonly first: readonly Word[];
  readonly second: readonly Word[];
}

/** Two-place relations between names: "A succeeded B", "B's predecessor, A", "A is a subsidiary of B". */
function relationsOf(sentence: Sentence): Relation[] {
  return sentence.flatMap((word, at): Relation[] => {
    const known = tables().directed.get(word.base);
    if (known === undefined || word.negated) return [];
    const isNoun = sentence[at + 1]?.lower === 'of';
    const owner = sentence[at - 1]?.possessive === true;
    const passive = sentence[at + 1]?.lower === 'by';
    const before = owner ? fillerFrom(sentence, at + (sentence[at + 1]?.lower === ',' ? 2 : 1)) : fillerBefore(sentence, at);
    const after = owner ? fillerBefore(sentence, at) : fillerFrom(sentence, at + (isNoun || passive ? 2 : 1));
    const [first, second] = known.reversed !== passive ? [after, before] : [before, after];
    return first.length === 0 || second.length === 0 ? [] : [{ relation: known.relation, first, second }];
  });
}

const share = (a: readonly Word[], b: readonly Word[]): boolean => a.some((word) => b.some((own) => alike(own, word)));

/** The same relation with its two sides changed over: "A succeeded B" against "B succeeded A". */
export const swapRule: Rule = ({ sentence, other }) => {
  const told = relationsOf(sentence);
  for (const { relation, first, second } of relationsOf(other)) {
    const turned = told.find(
      (own) => own.relation === relation && share(own.first, second) && share(own.second, first) && !share(own.first, first),
    );
    if (turned !== undefined)
      return { rule: 'sides-changed', value: `${relation}: ${turned.first.map(({ text }) => text).join(' ')}`, score: 0.9 };
  }
  return null;
};

/** The names that the last two of a list before `at` end with, and their places. */
function pairBefore(sentence: Sentence, at: number, of: (word: Word) => boolean): readonly [Word, Word] | null {
  const joins = sentence.filter(({ lower, at: place }) => lower === 'and' && place < at).reverse();
  for (const join of joins) {
    const left = sentence.slice(Math.max(0, join.at - 3), join.at).filter(of).at(-1);
    const right = sentence.slice(join.at + 1, join.at + 4).filter(of)[0];
    if (left !== undefined && right !== undefined) return [left, right];
  }
  return null;
}

/** "A and B got 5 and 7 years, respectively" against "A got 7 years". */
export const respectivelyRule: Rule = ({ sentence, other }) => {
  const respectively = sentence.findIndex(({ lower }) => lower === 'respectively');
  if (respectively < 0) return null;
  const figures = pairBefore(sentence, respectively, ({ value }) => value !== null);
  const names = figures === null ? null : pairBefore(sentence, figures[0].at - 1, ({ name }) => name);
  if (figures === null || names === null) return null;
  for (const i of [0, 1] as const) {
    const [name, rival, own, crossed] = [names[i], names[1 - i as 0 | 1], figures[i], figures[1 - i as 0 | 1]];
    if (holds(other, name) && !holds(other, rival) && holds(other, crossed) && !holds(other, own))
      return { rule: 'respectively', value: `${name.text}: ${own.text}`, score: 0.9 };
  }
  return null;
};
