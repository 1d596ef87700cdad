import { demonymOf, lookupPlace } from '../../shared/places/index.js';
import {
  isFunctionWord,
  isGivenName,
  isKnownOrganisation,
  isMetonym,
  isOrganisationWord,
  isRoleNoun,
  isSurnameToo,
  isTitle,
  opensKnownName,
} from './lists.js';
import { nameOf } from './mention.js';
import type { NameToken } from './tokens.js';

/** Longest known name, in tokens. */
const LONGEST_KNOWN = 5;

/** End of the longest known organisation or metonym that begins at `at`, or `at`. */
export function knownOrganisationEnd(tokens: readonly NameToken[], at: number, limit: number): number {
  if (!opensKnownName(tokens[at]?.text ?? '')) return at;
  for (let to = Math.min(limit, at + LONGEST_KNOWN); to > at; to -= 1) {
    const name = nameOf(tokens, at, to);
    if (isKnownOrganisation(name) || isMetonym(name)) return to;
  }
  return at;
}

/** End of the organisation's name that begins at `at` and is told by one of its words, or `at` when none does. */
export function organisationEnd(tokens: readonly NameToken[], at: number, limit: number): number {
  const first = tokens[at];
  if (first === undefined || isTitle(first.lower) || isFunctionWord(first.lower)) return at;
  const head = lastHead(tokens, at, limit);
  if (head < at) return at;
  const to = extend(tokens, head + 1, limit);
  return to - at >= 2 &&
    tokens
      .slice(at, to)
      .some(({ lower, text }) => !isOrganisationWord(lower) && (demonymOf(text) === null || to - at > 2))
    ? to
    : at;
}

/** The last word of an organisation before a role or a person's name begins; -1 when there is none. */
function lastHead(tokens: readonly NameToken[], at: number, limit: number): number {
  let head = -1;
  for (let i = at; i < limit; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    if (isRoleNoun(token.lower) && !isOrganisationWord(token.lower)) break;
    if (
      i > at &&
      isGivenName(token.lower) &&
      head >= 0 &&
      i > head &&
      !/^(?:of|for)$/.test(tokens[i - 1]?.lower ?? '')
    )
      break;
    if (isSurnameToo(token.lower) && isGivenName(tokens[i - 1]?.lower ?? '') && i > at) break;
    if (isOrganisationWord(token.lower) && !isRoleNoun(tokens[i + 1]?.lower ?? '')) head = i;
  }
  return head;
}

/** "of Ukraine", "for Foreign Affairs", and a place behind ("University College London"). */
function extend(tokens: readonly NameToken[], from: number, limit: number): number {
  let to = from;
  while (to < limit && /^(?:of|for|on|de|and|&|the|against|to)$/.test(tokens[to]?.lower ?? '')) {
    to += 1;
    while (
      to < limit &&
      tokens[to]?.capital === true &&
      !isRoleNoun(tokens[to]?.lower ?? '') &&
      !isPersonAhead(tokens, to, limit)
    )
      to += 1;
  }
  if (to === from && to < limit && lookupPlace(tokens[to]?.text ?? '').length > 0 && to + 1 === limit)
    to += 1;
  return to;
}

const isPersonAhead = (tokens: readonly NameToken[], at: number, limit: number): boolean =>
  isGivenName(tokens[at]?.lower ?? '') &&
  at + 1 < limit &&
  tokens[at + 1]?.capital === true &&
  lookupPlace(nameOf(tokens, at, at + 2)).length === 0 &&
  lookupPlace(tokens[at]?.text ?? '').length === 0;

/** "Security Service of Ukraine (SBU)": the acronym in brackets behind a name, or null. */
export function acronymBehind(tokens: readonly NameToken[], to: number): string | null {
  const inner = tokens[to + 1]?.text ?? '';
  return tokens[to]?.text === '(' &&
    tokens[to + 2]?.text === ')' &&
    /^\p{Lu}[\p{Lu}\p{Ll}.&-]{1,9}$/u.test(inner) &&
    /\p{Lu}.*\p{Lu}/u.test(inner)
    ? inner
    : null;
}
