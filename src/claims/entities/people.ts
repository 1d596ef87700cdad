import { demonymOf } from '../../shared/places/index.js';
import {
  isFunctionWord,
  isGivenName,
  isOrganisationWord,
  isRoleModifier,
  isRoleNoun,
  isSurnameToo,
  isThingWord,
  isTitle,
} from './lists.js';
import { roleBehind, roleStart } from './roles.js';
import type { Usage } from './runs.js';
import type { Line } from './mention.js';
import type { NameToken } from './tokens.js';

/** Most words in a person's name. */
const LONGEST = 6;

/** Whether tokens [from, to) of a line name a person. */
export function isPerson(line: Line, from: number, to: number, usage: Usage, text: string): boolean {
  const { tokens } = line;
  const words = tokens.slice(from, to).filter(({ capital }) => capital);
  if (words.length === 0 || to - from > LONGEST || words.some(isNoName)) return false;
  if (/^(?:st|dr|rd|mt|ft|sr)\.?$/.test(words.at(-1)?.lower ?? '')) return false;
  if (words.length === 1) return hasTitle(tokens, from) || isAged(tokens, to);
  if (line.headline) return isGivenName(words[0]?.lower ?? '') && words.length === 2;
  if (
    isGivenName(words[0]?.lower ?? '') ||
    roleStart(tokens, from) < from ||
    roleBehind(text, tokens, to) !== null ||
    isAged(tokens, to)
  )
    return true;
  if (tokens[from - 1]?.lower === 'the' || words.length > 4) return false;
  return words.every((word) => isProper(word, usage)) && isSaid(tokens, from, to);
}

/** A word that no person is called by. */
const isNoName = ({ lower, text }: NameToken): boolean =>
  (isThingWord(lower) && !isGivenName(lower)) ||
  (isFunctionWord(lower) && !isGivenName(lower) && text.length > 2) ||
  (demonymOf(text) !== null && !isGivenName(lower) && !/(?:man|er|ish|ch)$/.test(lower)) ||
  (isOrganisationWord(lower) && !isGivenName(lower) && !isSurnameToo(lower)) ||
  /^\d/.test(text);

/** Never written in lower case in this text, and not an acronym. */
const isProper = ({ lower, text }: NameToken, usage: Usage): boolean =>
  !usage.lower.has(lower) &&
  !/^\p{Lu}{2,5}$/u.test(text) &&
  !isRoleNoun(lower) &&
  !isRoleModifier(lower) &&
  !/(?:ing|ed)$/.test(lower);

const hasTitle = (tokens: readonly NameToken[], from: number): boolean => {
  const before = tokens[from - 1];
  return (
    before !== undefined &&
    before.capital &&
    !before.possessive &&
    (isTitle(before.lower) || isRoleNoun(before.lower)) &&
    from - 1 >= 0 &&
    (tokens[from]?.start ?? 0) - before.end <= 2
  );
};

/** ", 34," or "(34)" behind it. */
const isAged = (tokens: readonly NameToken[], to: number): boolean =>
  /^[,(]$/.test(tokens[to]?.text ?? '') &&
  /^\d{1,2}$/.test(tokens[to + 1]?.text ?? '') &&
  /^[,.)]$/.test(tokens[to + 2]?.text ?? '');

const SAID =
  /^(?:said|says|told|added|tells|wrote|posted|claimed|warned|announced|argued|stated|insisted|explained|noted|confirmed|denied|who|whose|was|is|has|had|will|would|and|also|did|does|became|went|made|took)$/;

/** Of an unknown name: it acts, or follows "by", "with" and the like, as people do. */
const isSaid = (tokens: readonly NameToken[], from: number, to: number): boolean =>
  SAID.test(tokens[to]?.lower ?? '') ||
  /^(?:by|with|said|told|says|named|called|to|like|against|for|and|when|that|while)$/.test(
    tokens[from - 1]?.lower ?? '',
  ) ||
  tokens[to - 1]?.possessive === true;
