import type { Token } from '../text/tokens.js';
import { objectOf, subjectOf, withCoordinatedLeft, withCoordinatedRight } from './arguments.js';
import { cuesOf, endsPredicate, fateOf, isNegated, isPassive, type Cue } from './cues.js';
import type { PeoplePhrase } from './phrase.js';
import { harmNoun, type Fate } from './words.js';

/** What a sentence tells to have become of some people. */
export interface Harm {
  readonly people: PeoplePhrase;
  readonly fate: Fate;
  /** The sentence says that it is not so ("was not hurt"). */
  readonly negated: boolean;
  /** Token at which the fate is told. */
  readonly at: number;
}

/** What a sentence tells of people's fates, in the order of the telling; `before` gives the people of the sentence before. */
export function harmsIn(
  tokens: readonly Token[],
  phrases: readonly PeoplePhrase[],
  before: () => readonly PeoplePhrase[],
): Harm[] {
  const cues = cuesOf(tokens, phrases);
  const objects = new Set<PeoplePhrase>();
  const harms: Harm[] = [];
  for (const phrase of phrases)
    if (phrase.fate !== null)
      harms.push({ people: phrase, fate: phrase.fate, negated: false, at: phrase.from });
  for (const cue of cues) harms.push(...harmsOfCue(tokens, cue, phrases, cues, objects));
  for (let at = 0; at < tokens.length; at += 1) harms.push(...harmsOfNoun(tokens, at, phrases));
  return harms.map((harm) => {
    const object = harm.people.from > harm.at;
    const hit = harms.findLast(({ people }) => people.to <= harm.at && isAntecedent(people, harm.people));
    const people = (object ? hit?.people : undefined) ?? antecedentOf(harm.people, phrases, before, object);
    return harm.people.mention === 'PRONOUN' && people != null ? { ...harm, people } : harm;
  });
}

const isAntecedent = (other: PeoplePhrase, pronoun: PeoplePhrase): boolean =>
  other.mention !== 'PRONOUN' && other.count === 1 && (other.sex === null || other.sex === pronoun.sex);

/**
 * Whom "he" or "she" means: of the single people told before it in the sentence the first whose sex it is, else one of the
 * sentence before. "His friend shot him": an object is not the subject of its own verb.
 */
function antecedentOf(
  people: PeoplePhrase,
  phrases: readonly PeoplePhrase[],
  before: () => readonly PeoplePhrase[],
  object: boolean,
): PeoplePhrase | null {
  if (people.mention !== 'PRONOUN' || people.count !== 1) return null;
  const fits = (other: PeoplePhrase): boolean => isAntecedent(other, people);
  const first = (list: readonly PeoplePhrase[]): PeoplePhrase | null =>
    list.find((other) => fits(other) && other.sex !== null) ?? list.find(fits) ?? null;
  const told = phrases.filter(({ to }) => to <= people.from);
  return first(object ? told.slice(0, -1) : told) ?? first(before());
}

const ACTIVE = /ing$|^(?:kill|shoot|wound|injure|stab|murder|execute|beat|slay)s?$/;

/** What one verb tells: of its object ("killed a man"), else of its subject ("died", "was killed", "man shot in park"). */
function harmsOfCue(
  tokens: readonly Token[],
  cue: Cue,
  phrases: readonly PeoplePhrase[],
  cues: readonly Cue[],
  objects: Set<PeoplePhrase>,
): Harm[] {
  const { fate, said } = cue.form;
  const reflexive = /^(?:himself|herself|themselves|self)$/.test(tokens[cue.to]?.lower ?? '');
  const told = (people: readonly PeoplePhrase[]): Harm[] =>
    people.map((one) => ({
      people: one,
      fate: fateOf(tokens, cue),
      negated: isNegated(tokens, cue.from),
      at: cue.from,
    }));
  if (said !== 'OF_SUBJECT' && !reflexive && !isPassive(tokens, cue.from)) {
    const object = objectOf(tokens, cue, phrases, cues);
    const group = object === null ? [] : withCoordinatedRight(tokens, object, phrases);
    for (const one of group) objects.add(one);
    if (object !== null) return told(group);
    if (said === 'OF_OBJECT' || !endsPredicate(tokens, cue) || ACTIVE.test(tokens[cue.from]?.lower ?? ''))
      return [];
  }
  const subject = subjectOf(tokens, cue, phrases, objects, cues);
  if (subject === null) return [];
  const alone = fate === 'INJURED' && said === 'OF_SUBJECT' && subject.count === null;
  return told(alone ? [subject] : withCoordinatedLeft(tokens, subject, phrases, objects));
}

/** "the death of a student", "the shooting of two men"; "double homicide", "triple shooting". */
function harmsOfNoun(tokens: readonly Token[], at: number, phrases: readonly PeoplePhrase[]): Harm[] {
  const fate = harmNoun(tokens[at]?.lower ?? '');
  if (fate === null || /^(?:attempted|alleged)$/.test(tokens[at - 1]?.lower ?? '')) return [];
  const owner =
    fate === 'KILLED'
      ? phrases.find(({ to }) => at - to >= 0 && at - to < 3 && /['’]s$/.test(tokens[to - 1]?.text ?? ''))
      : undefined;
  if (owner !== undefined) return [{ people: owner, fate, negated: false, at }];
  if (tokens[at + 1]?.lower !== 'of' && tokens[at + 1]?.lower !== 'to') return [];
  const object = phrases.find(({ from }) => from === at + 2);
  if (object === undefined) return [];
  const killing = fate === 'KILLED' || /^(?:fatal|deadly)$/.test(tokens[at - 1]?.lower ?? '');
  return withCoordinatedRight(tokens, object, phrases).map((people) => ({
    people,
    fate: killing ? 'KILLED' : fate,
    negated: false,
    at,
  }));
}
