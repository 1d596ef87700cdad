import { demonymOf, lookupPlace } from '../../shared/places/index.js';
import { isCalendarName, isFunctionWord, isOrganisationWord, isRoleNoun } from './lists.js';
import type { NameToken } from './tokens.js';

/** A stretch of capitalised words: tokens [from, to) of its line. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** What the whole text tells about its words. */
export interface Usage {
  /** Words that stand in lower case somewhere. */
  readonly lower: ReadonlySet<string>;
  /** Words that stand with a capital where a common word would not. */
  readonly capital: ReadonlySet<string>;
}

/** Longest name, in tokens. */
const LONGEST = 12;
const PARTICLES =
  /^(?:de|da|das|di|do|dos|du|del|della|der|den|des|la|le|les|van|von|vom|zu|zum|zur|bin|bint|ibn|ben|al|el|ul|ur|e|y|te|ter|ten|af|av)$/;
const JOINERS = /^(?:of|for|and)$/;

/** The capitalised runs of a line, in order, disjoint. */
export function findRuns(tokens: readonly NameToken[], usage: Usage): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!startsName(tokens, at, usage)) continue;
    const to = runEnd(tokens, at);
    runs.push({ from: at, to });
    at = to - 1;
  }
  return runs;
}

function startsName(tokens: readonly NameToken[], at: number, usage: Usage): boolean {
  const token = tokens[at];
  if (token === undefined || !token.word) return false;
  if (!token.capital)
    return /^(?:al|el|bin)-\p{Lu}/u.test(token.text) || /^[a-z]\p{Lu}\p{L}{2,}/u.test(token.text);
  if (/^i(?:$|['’])/.test(token.lower)) return false;
  if (token.text.length > 1 && isCalendarName(token.lower) && !isNameLikeMonth(tokens, at)) return false;
  if (!token.opens) return !isFunctionWord(token.lower) || /^(?:Will|Mark|May|Over)$/.test(token.text);
  return opensWithName(tokens, at, usage);
}

/** "May" and "April" in front of a surname: Theresa May's first name sake, "April Jones". */
const isNameLikeMonth = (tokens: readonly NameToken[], at: number): boolean =>
  /^(?:may|april|june|august)$/.test(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.capital === true &&
  !isCalendarName(tokens[at + 1]?.lower ?? '');

/** A sentence's first word is capitalised anyway: it begins a name when it is no common word, or is known as a name. */
function opensWithName(tokens: readonly NameToken[], at: number, usage: Usage): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const acronym = /^(?:\p{Lu}\.?){2,}$/u.test(token.text);
  if (acronym && !isFunctionWord(token.lower)) return true;
  if (isFunctionWord(token.lower)) return false;
  if (usage.capital.has(token.lower)) return true;
  if (tokens[at + 1]?.capital === true && !isFunctionWord(tokens[at + 1]?.lower ?? '')) return true;
  return !usage.lower.has(token.lower);
}

function runEnd(tokens: readonly NameToken[], from: number): number {
  let to = from + 1;
  while (to - from < LONGEST && tokens[to] !== undefined) {
    if (tokens[to - 1]?.possessive === true) break;
    const next = step(tokens, from, to);
    if (next === 0) break;
    to += next;
  }
  return to;
}

const joinsWord = (tokens: readonly NameToken[], at: number): boolean => {
  const token = tokens[at];
  const before = tokens[at - 1];
  return token !== undefined && before !== undefined && token.start - before.end <= 2;
};

/** How many tokens the run goes on: a capitalised word, a particle with one behind it, or "of" inside an organisation's name. */
function step(tokens: readonly NameToken[], from: number, at: number): number {
  const token = tokens[at];
  if (token === undefined || !joinsWord(tokens, at)) return 0;
  if (isNamePart(token)) return token.opens ? 0 : 1;
  const [next, second] = [tokens[at + 1], tokens[at + 2]];
  if (next === undefined) return 0;
  if (isNamePart(next)) return isJoiner(tokens, from, at) ? 2 : 0;
  if (second === undefined || !isNamePart(second)) return 0;
  if (PARTICLES.test(token.lower) && PARTICLES.test(next.lower)) return 3;
  return /^(?:of|for)$/.test(token.lower) && next.lower === 'the' && isHead(tokens, from, at) ? 3 : 0;
}

function isJoiner(tokens: readonly NameToken[], from: number, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (word === '&' || (PARTICLES.test(word) && !/^[ey]$/.test(word))) return true;
  return JOINERS.test(word) && isHead(tokens, from, at) && joinsOrganisation(tokens, from, at);
}

const isNamePart = (token: NameToken): boolean =>
  token.word &&
  (token.capital || /^(?:al|el|an|ash|ad|as|at)-\p{Lu}/u.test(token.text)) &&
  !(isCalendarName(token.lower) && token.lower !== 'may');

/** "Ministry of", "University of", "Bank of": a word of an organisation or a role stands in front. */
const isHead = (tokens: readonly NameToken[], from: number, at: number): boolean => {
  for (let i = at - 1; i >= from; i -= 1)
    if (isOrganisationWord(tokens[i]?.lower ?? '') || isRoleNoun(tokens[i]?.lower ?? '')) return true;
  return false;
};

/** "of" and "for" join anything to an organisation; "and" only the halves of a task ("Ministry of Health and Welfare"). */
function joinsOrganisation(tokens: readonly NameToken[], from: number, at: number): boolean {
  const next = tokens[at + 1];
  if (/^(?:of|for|&|de)$/.test(tokens[at]?.lower ?? '')) return true;
  if (
    tokens[at]?.lower !== 'and' ||
    next === undefined ||
    demonymOf(next.text) !== null ||
    isRoleNoun(next.lower)
  )
    return false;
  return (
    tokens.slice(from, at).some(({ lower }) => lower === 'of' || lower === 'for') &&
    lookupPlace(tokens[at - 1]?.text ?? '').length === 0
  );
}
