import type { Span } from '../../shared/spans.js';
import { demonymOf, lookupPlace } from '../../shared/places/index.js';
import { isAuxiliary, isRelative } from '../text/lexicon.js';
import {
  isFunctionWord,
  isKnownOrganisation,
  isMetonym,
  isOrganisationWord,
  isRoleModifier,
  isRoleNoun,
  isTitle,
} from './lists.js';
import { nameOf } from './mention.js';
import type { NameToken } from './tokens.js';

/** Longest role in front of a name, in tokens; and behind it. */
const REACH_BEFORE = 8;
const REACH_BEHIND = 14;
/** Addresses that tell nothing of an office. */
const PLAIN_TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|dame|lord|lady|monsieur|madame|mademoiselle|herr|frau|señor|señora|mme|mlle)\.?$/;

/** Index where the role in front of a name at `name` begins; `name` itself when there is none. */
export function roleStart(tokens: readonly NameToken[], name: number): number {
  let at = name;
  if (!isOffice(tokens[at - 1])) return name;
  at -= 1;
  while (at > 0 && name - at < REACH_BEFORE && continuesRole(tokens, at - 1)) at -= 1;
  while (at < name && /^(?:and|of|the|then)$/.test(tokens[at]?.lower ?? '')) at += 1;
  return at;
}

const isOffice = (token: NameToken | undefined): boolean =>
  token !== undefined &&
  token.word &&
  !token.possessive &&
  (isRoleNoun(token.lower) || (token.capital && isTitle(token.lower)));

function continuesRole(tokens: readonly NameToken[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined) return false;
  if (!token.word) return token.text === '-' || (token.text === '&' && next.capital);
  if (isRoleNoun(token.lower) || isRoleModifier(token.lower) || demonymOf(token.text) !== null) return true;
  if (token.lower === 'and' || token.lower === 'of')
    return isRoleModifier(next.lower) && at > 0 && isRoleModifier(tokens[at - 1]?.lower ?? '');
  if (!token.capital || (token.opens && token.lower === 'the')) return false;
  return (
    token.possessive ||
    isOrganisationWord(token.lower) ||
    isKnownOrganisation(token.text) ||
    isMetonym(token.text) ||
    lookupPlace(token.text).length > 0 ||
    isPartOfPlace(tokens, at)
  );
}

/** "New" of "New York mayor", "White" of "White House spokesman". */
const isPartOfPlace = (tokens: readonly NameToken[], at: number): boolean => {
  const two = nameOf(tokens, at, at + 2);
  return (
    lookupPlace(two).length > 0 ||
    [two, nameOf(tokens, at, at + 3)].some((name) => isMetonym(name) || isKnownOrganisation(name))
  );
};

/** The role in front of a name, as written; null when it is none or only "Mr". */
export function roleBefore(text: string, tokens: readonly NameToken[], name: number): string | null {
  const from = roleStart(tokens, name);
  const first = tokens[from];
  const last = tokens[name - 1];
  if (from === name || first === undefined || last === undefined) return null;
  const role = text.slice(first.start, last.end).replace(/,$|\s+(?:Mr|Mrs|Ms|Dr|Sir)\.?$/, '');
  return PLAIN_TITLE.test(role.toLowerCase()) ? null : role;
}

/**
 * The role in an apposition behind a name that ends before token `at`: ", the mayor of Lyon,", ", head of the regional
 * administration,", "(Minister of Health)". Null when what follows the comma is something else.
 */
export function roleBehind(text: string, tokens: readonly NameToken[], at: number): string | null {
  if (!/^[,(—–]$/.test(tokens[at]?.text ?? '')) return null;
  let from = at + 1;
  if (/^\d{1,3}$/.test(tokens[from]?.text ?? '') && tokens[from + 1]?.text === ',') from += 2;
  const end = appositionEnd(tokens, from);
  const head = headOfRole(tokens, from, end);
  const first = tokens[from];
  const last = tokens[end - 1];
  if (head < 0 || first === undefined || last === undefined) return null;
  return text.slice(first.start, last.end).replace(/^(?:the|an?|its|his|her|their|our)\s+/iu, '');
}

function appositionEnd(tokens: readonly NameToken[], from: number): number {
  let at = from;
  while (at < tokens.length && at - from < REACH_BEHIND) {
    const token = tokens[at];
    if (
      token === undefined ||
      /^[,.;:()—–!?"“”]$/u.test(token.text) ||
      isRelative(token.lower) ||
      (isAuxiliary(token.lower) && at > from) ||
      /^(?:said|says|told|added|and|but)$/.test(token.lower)
    )
      break;
    at += 1;
  }
  return at;
}

/** Index of the role noun among the first words of an apposition, before any preposition or verb; -1 when there is none. */
function headOfRole(tokens: readonly NameToken[], from: number, end: number): number {
  let head = -1;
  for (let i = from; i < Math.min(end, from + 8); i += 1) {
    const token = tokens[i];
    if (token === undefined || !belongsToRole(token, i === from)) break;
    if (token.word && isRoleNoun(token.lower)) head = i;
  }
  return head;
}

/** Articles only at the head; prepositions, adverbs and verb forms never ("then paused as her husband"). */
function belongsToRole(token: NameToken, first: boolean): boolean {
  if (/^(?:the|an?|its|his|her|their|our|one|another|then|now|also|and)$/.test(token.lower))
    return first || token.lower === 'and';
  if (isRoleNoun(token.lower) || isRoleModifier(token.lower) || token.capital || token.possessive)
    return true;
  return (
    token.text === '-' || (token.word && !isFunctionWord(token.lower) && !/(?:ed|ing)$/.test(token.lower))
  );
}

/** The span of a role in front, for cutting it off a run of capitals. */
export const tokenSpan = (tokens: readonly NameToken[], from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});
