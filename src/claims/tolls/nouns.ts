import type { Entity } from '../types.js';
import { isAdverb } from '../text/lexicon.js';
import type { Token } from '../text/tokens.js';
import { ageAt, ageBehind } from './ages.js';
import { modifiersOf } from './modifiers.js';
import { COLLECTIVE, isModifier, MORE, ownerOf, SOMEBODY, type PeoplePhrase } from './phrase.js';
import { fateFormAt, personNoun, smallNumber } from './words.js';

const GENERAL =
  /^(?:person|people|victims?|individuals?|others?|persons|fatality|fatalities|subjects?|adults?|members?|patients?)$/;
const KIN =
  /^(?:step|grand)?(?:father|mother|son|daughter|child)s?$|^(?:dad|mom|mum|husband|wife|brother|sister|sibling|cousin|uncle|aunt|nephew|niece|friend|girlfriend|boyfriend|partner|roommate|neighbor|neighbour|parent|spouse|twin|relative|passenger)s?$/;
/** "a 24-year-old" without a noun. */
const AGED = { sex: null, child: false, plural: false, doer: false } as const;

/** The person named at token `at`, with the age behind the name; null when none is. */
export function namedAt(
  tokens: readonly Token[],
  at: number,
  people: readonly Entity[],
): PeoplePhrase | null {
  const start = tokens[at]?.start;
  const entity = people.find(({ span }) => span.start === start);
  if (entity === undefined) return null;
  let to = at;
  while (to < tokens.length && (tokens[to]?.end ?? 0) <= entity.span.end) to += 1;
  if (to === at || (/['’]s?$/.test(tokens[to - 1]?.text ?? '') && ownerOf(tokens, to - 1) === null))
    return null;
  const name =
    entity.fullName
      .split(/\s+/)
      .filter((word) => !/^(?:jr|sr|ii|iii|iv)\.?$/i.test(word))
      .at(-1)
      ?.toLowerCase() ?? null;
  if (name === null || personNoun(name) !== null) return null;
  const age = ageBehind(tokens, to);
  return { ...SOMEBODY, from: at, to: age?.to ?? to, mention: 'NAMED', age: age?.years ?? null, name };
}

/** The phrase whose head noun, or age in its place, stands at token `head`; it begins no earlier than `floor`. */
export function nounPhraseAt(tokens: readonly Token[], head: number, floor: number): PeoplePhrase | null {
  const token = tokens[head];
  const age = ageAt(tokens, head);
  const aged =
    age !== null && personNoun(tokens[age.to]?.lower ?? '') === null && !isAdjectiveAhead(tokens, age.to);
  const noun = aged ? AGED : personNoun(ownerOf(tokens, head) ?? token?.lower ?? '');
  if (
    noun === null ||
    token === undefined ||
    (/^others?$/.test(token.lower) && tokens[head - 1]?.lower === 'each') ||
    (!aged && goesOn(tokens, head))
  )
    return null;
  const end = aged ? age.to : head + 1;
  const left = modifiersOf(tokens, head, floor);
  const behind = ageBehind(tokens, end);
  const plural = aged ? /s$/.test(tokens[age.to - 1]?.lower ?? '') : noun.plural;
  const part =
    tokens[left.from - 1]?.lower === 'of' && left.from - 2 >= floor ? partOf(tokens, left.from - 1) : null;
  const count = part?.count ?? left.count ?? (plural ? null : (COLLECTIVE[token.lower] ?? 1));
  const sexed = sexBehind(tokens, end);
  const name = aged && !plural ? nameBehind(tokens, end) : null;
  return {
    from: part?.from ?? left.from,
    to: name?.to ?? behind?.to ?? end,
    count,
    mention: name !== null ? 'NAMED' : left.known && part === null && left.count === null ? 'KNOWN' : 'NEW',
    more: left.more || MORE.test(token.lower) || MORE.test(tokens[end]?.lower ?? ''),
    part: part !== null,
    sex: noun.sex ?? sexed ?? left.sex,
    child: noun.child || left.child,
    doer: noun.doer,
    age: aged ? age.years : (left.age ?? behind?.years ?? null),
    name: name?.last ?? null,
    general: GENERAL.test(token.lower),
    kin: KIN.test(token.lower),
    fate: left.fate,
  };
}

/** "24-year-old Ana Hale": capitalised words behind an age are a name, in a sentence that does not capitalise everything. */
function nameBehind(
  tokens: readonly Token[],
  at: number,
): { readonly to: number; readonly last: string } | null {
  let to = at;
  while (to < at + 4 && /^\p{Lu}[\p{Ll}'’.-]/u.test(tokens[to]?.text ?? '')) to += 1;
  const lower = tokens.filter(({ text }) => /^\p{Ll}{4,}/u.test(text)).length;
  const upper = tokens.filter(({ text }) => /^\p{Lu}\p{Ll}{3,}/u.test(text)).length;
  const last = tokens[to - 1]?.lower;
  return to > at && lower > upper && last !== undefined ? { to, last: last.replace(/['’]s$/, '') } : null;
}

/** "a 24-year-old Oakland man": the noun is still to come. */
function isAdjectiveAhead(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 4; i += 1) {
    if (personNoun(tokens[i]?.lower ?? '') !== null) return true;
    if (!isModifier(tokens[i]) || fateFormAt(tokens, i) !== null || isAdverb(tokens[i]?.lower ?? ''))
      return false;
  }
  return false;
}

/** The head of the phrase is still to come ("police officer", "victim advocate", "suspect vehicle"). */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== 'WORD') return false;
  if (personNoun(next.lower) !== null) return !/^others?$/.test(next.lower);
  return /^(?:vehicles?|cars?|advocates?|assistance|services?|unions?|abuse|protective|welfare|care|endangerment|support|department|association|fund|custody|center|centre|school|court|house|home|hospital|safety|violence|registry|body|bodies|parties|party)$/.test(
    next.lower,
  );
}

const sexBehind = (tokens: readonly Token[], at: number): 'M' | 'F' | null => {
  const word = tokens[at]?.lower ?? '';
  return word === 'male' || word === 'boy' ? 'M' : word === 'female' || word === 'girl' ? 'F' : null;
};

/** "one of", "two of", "both of", "some of" before a phrase. */
function partOf(tokens: readonly Token[], of: number): { from: number; count: number | null } | null {
  const word = tokens[of - 1];
  const number = smallNumber(word) ?? COLLECTIVE[word?.lower ?? ''] ?? null;
  if (number !== null) return { from: of - 1, count: number };
  return /^(?:some|most|several|many|none|all|each|either|neither)$/.test(word?.lower ?? '')
    ? { from: of - 1, count: word?.lower === 'none' || word?.lower === 'neither' ? 0 : null }
    : null;
}
