import { verbBase } from '../../claims/index.js';
import { lazily } from '../../shared/lazily.js';
import { wordSet } from '../data/lists.js';
import { alike } from './cover.js';
import { DIRECTED, MUTUAL } from './data/roles.js';
import { written, type Rule } from './rule.js';
import { fillerBefore, fillerFrom } from './slots.js';
import { stemOf, type Sentence, type Word } from './words.js';

interface Direction {
  readonly relation: string;
  readonly reversed: boolean;
}

const directions = (entry: string): [string, Direction][] => {
  const [relation = '', words = ''] = entry.split(':').map((side) => side.trim());
  return [...wordSet(words)].map((word) => [
    stemOf(word.replace(/^-/, '')),
    { relation, reversed: word.startsWith('-') },
  ]);
};

const tables = lazily(() => ({
  mutual: wordSet(MUTUAL),
  directed: new Map(DIRECTED.split(';').flatMap(directions)),
}));

interface Relation {
  readonly relation: string;
  readonly first: readonly Word[];
  readonly second: readonly Word[];
}

/** Any other verb says one thing of its doer and another of whom it is done to, unless it is done together. */
const actionOf = ({ base, lower, name, content }: Word): Direction | undefined =>
  content && !name && verbBase(lower) !== null && !tables().mutual.has(base)
    ? { relation: base, reversed: false }
    : undefined;

/** "A subsidiary of the Danish group, Oru": so many words behind "of" tell whose. */
const OF_REACH = 8;

/** Two-place relations between names: "A succeeded B", "B's predecessor, A", "A is a subsidiary of B". */
function relationsOf(sentence: Sentence): Relation[] {
  return sentence.flatMap((word, at): Relation[] => {
    const known = tables().directed.get(word.stem) ?? actionOf(word);
    if (known === undefined || word.negated) return [];
    const isNoun = sentence[at + 1]?.lower === 'of';
    const owner = sentence[at - 1]?.possessive === true;
    const passive = sentence[at + 1]?.lower === 'by';
    const before = owner
      ? fillerFrom(sentence, at + (sentence[at + 1]?.lower === ',' ? 2 : 1))
      : fillerBefore(sentence, at);
    const after = owner
      ? fillerBefore(sentence, at)
      : isNoun
        ? sentence.slice(at + 2, at + 2 + OF_REACH)
        : fillerFrom(sentence, at + (passive ? 2 : 1));
    const sides = [before, after].map((side) => side.filter(({ name }) => name));
    const [first = [], second = []] = known.reversed !== passive ? sides.reverse() : sides;
    return first.length === 0 || second.length === 0 ? [] : [{ relation: known.relation, first, second }];
  });
}

const share = (a: readonly Word[], b: readonly Word[]): boolean =>
  a.some((word) => b.some((own) => alike(own, word)));

/** The same relation with its two sides changed over: "A succeeded B" against "B succeeded A". */
export const swapRule: Rule = ({ sentence, other }) => {
  const told = relationsOf(sentence);
  for (const { relation, first, second } of relationsOf(other)) {
    const turned = told.find(
      (own) =>
        own.relation === relation &&
        share(own.first, second) &&
        share(own.second, first) &&
        !share(own.first, first),
    );
    if (turned !== undefined)
      return { rule: 'sides-changed', value: `${relation}: ${written(turned.first)}`, score: 0.9 };
  }
  return null;
};
