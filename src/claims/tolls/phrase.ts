import {
  isAuxiliary,
  isCoordinator,
  isPersonalPronoun,
  isPreposition,
  isRelative,
  isSubordinator,
} from '../text/lexicon.js';
import type { Token } from '../text/tokens.js';
import { harmNoun, type Fate } from './words.js';

/** How a phrase brings people in: new ones, known ones, by name, or by a pronoun. */
export type Mention = 'NEW' | 'KNOWN' | 'NAMED' | 'PRONOUN';

/** A noun phrase for people: tokens [from, to). */
export interface PeoplePhrase {
  readonly from: number;
  readonly to: number;
  /** How many; null when the text leaves it open ("several", "people"). */
  readonly count: number | null;
  readonly mention: Mention;
  /** "another", "others", "a second": beside those told before. */
  readonly more: boolean;
  /** "one of the victims", "two of them": some of those told before. */
  readonly part: boolean;
  readonly sex: 'M' | 'F' | null;
  readonly child: boolean;
  readonly doer: boolean;
  /** Years of age; null when not told. */
  readonly age: number | null;
  /** Last word of a name, in lower case; null without one. */
  readonly name: string | null;
  /** A noun for anybody ("people", "victims"), or none at all: the number is of all who were harmed so. */
  readonly general: boolean;
  /** Told as somebody's relative or companion. */
  readonly kin: boolean;
  /** A fate told inside the phrase ("the dead man", "four wounded people"). */
  readonly fate: Fate | null;
}

/** A phrase for one person of whom nothing is told. */
export const SOMEBODY = {
  count: 1,
  more: false,
  part: false,
  sex: null,
  child: false,
  doer: false,
  age: null,
  name: null,
  general: false,
  kin: false,
  fate: null,
} as const;

/** Words that count people themselves. */
export const COLLECTIVE: Readonly<Record<string, number>> = {
  couple: 2,
  pair: 2,
  both: 2,
  duo: 2,
  trio: 3,
  dozen: 12,
};

/** "another", "others", "a second": beside those told before. */
export const MORE =
  /^(?:another|other|others|second|third|fourth|fifth|sixth|additional|more|else|remaining)$/;

/** Whether a token can stand between the article and the noun of a phrase. */
export const isModifier = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'WORD' || token.kind === 'NUMBER' || token.text === '-') &&
  !isPreposition(token.lower) &&
  !isAuxiliary(token.lower) &&
  !isPersonalPronoun(token.lower) &&
  !isCoordinator(token.lower) &&
  !isRelative(token.lower) &&
  !isSubordinator(token.lower);

/** "the teen's shooting death": whose death it is, without the "'s"; null for other words. */
export function ownerOf(tokens: readonly Token[], at: number): string | null {
  const word = tokens[at]?.lower ?? '';
  if (!word.endsWith("'s") || word.length < 3) return null;
  const owner = word.slice(0, -2);
  for (let i = at + 1; i < at + 4; i += 1) if (harmNoun(tokens[i]?.lower ?? '') === 'KILLED') return owner;
  return null;
}
