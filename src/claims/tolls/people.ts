import type { Entity } from '../types.js';
import type { Token } from '../text/tokens.js';
import { bareAt } from './bare.js';
import { namedAt, nounPhraseAt } from './nouns.js';
import type { PeoplePhrase } from './phrase.js';

/** What was found in a sentence, with the people named in it: it is read for single victims and again for the toll. */
interface Found {
  readonly people: readonly Entity[];
  readonly phrases: readonly PeoplePhrase[];
}
const known = new WeakMap<readonly Token[], Found>();

/** The people phrases of a sentence, in order and disjoint. `people` are the persons named in it. */
export function peoplePhrases(tokens: readonly Token[], people: readonly Entity[]): readonly PeoplePhrase[] {
  const before = known.get(tokens);
  if (before?.people.length === people.length && before.people.every((one, at) => one === people[at]))
    return before.phrases;
  const phrases = findPhrases(tokens, people);
  known.set(tokens, { people, phrases });
  return phrases;
}

function findPhrases(tokens: readonly Token[], people: readonly Entity[]): PeoplePhrase[] {
  const phrases: PeoplePhrase[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const floor = phrases.at(-1)?.to ?? 0;
    const phrase = namedAt(tokens, at, people) ?? nounPhraseAt(tokens, at, floor) ?? bareAt(tokens, at);
    if (phrase === null || phrase.to <= floor) continue;
    const last = phrases.at(-1);
    const one = last === undefined ? null : sameOne(tokens, last, phrase);
    if (one === null) phrases.push(phrase);
    else phrases[phrases.length - 1] = one;
    at = phrase.to - 1;
  }
  return phrases;
}

/** "24-year-old Ana Hale", "the victim, Ana Hale, 24,", "Ana Hale, a student,": a name and what tells whose it is are one phrase. */
function sameOne(tokens: readonly Token[], a: PeoplePhrase, b: PeoplePhrase): PeoplePhrase | null {
  if (a.count !== 1 || b.count !== 1 || a.mention === 'PRONOUN' || b.mention === 'PRONOUN') return null;
  const between = tokens.slice(a.to, b.from).map(({ text }) => text);
  const comma = between.length === 1 && between[0] === ',';
  if (between.length > 0 && !comma) return null;
  if ((a.mention === 'NAMED') === (b.mention === 'NAMED')) return comma ? specified(tokens, a, b) : null;
  const apart = comma || tokens[a.to - 1]?.text === ',';
  if (a.mention === 'NAMED' ? !apart || !opensPhrase(tokens, b) : apart && !closesAside(tokens, b))
    return null;
  return {
    ...a,
    to: b.to,
    mention: a.mention === 'NEW' && comma ? 'NEW' : 'NAMED',
    sex: a.sex ?? b.sex,
    child: a.child || b.child,
    doer: a.doer || b.doer,
    age: a.age ?? b.age,
    name: a.name ?? b.name,
    more: a.more || b.more,
    general: false,
    kin: a.kin || b.kin,
  };
}

/** "the victim, a six-year-old girl, had": the first phrase only says that somebody was one. */
const specified = (tokens: readonly Token[], a: PeoplePhrase, b: PeoplePhrase): PeoplePhrase | null =>
  (a.general || a.doer) && /^an?$/.test(tokens[b.from]?.lower ?? '') && !b.general
    ? { ...b, from: a.from, doer: a.doer, more: a.more || b.more }
    : null;

const opensPhrase = (tokens: readonly Token[], { from }: PeoplePhrase): boolean =>
  /^(?:an?|the|his|her|their)$/.test(tokens[from]?.lower ?? '');

const closesAside = (tokens: readonly Token[], { to }: PeoplePhrase): boolean =>
  tokens[to - 1]?.text === ',' || /^[,.;]$|^(?:was|were|is|has|had|died|who)$/.test(tokens[to]?.text ?? '.');
